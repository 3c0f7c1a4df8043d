package doichieu.extract;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Whether the directory of a ZIP container tells of its parts (name, checksum, size) what their own
 * heads tell: a part whose name is damaged would be missing without a word.
 */
final class ZipNames {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int PART = 0x04034b50;

  /** Bytes of the end record without its comment, and the longest comment. */
  private static final int END_BYTES = 22;

  private static final int MAX_COMMENT = 0xFFFF;
  private static final int ENTRY_BYTES = 46;
  private static final int PART_BYTES = 30;

  /** Containers of 4 GiB and more keep their places elsewhere; they are too large anyway. */
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  private final RandomAccessFile file;

  private ZipNames(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Compares the names.
   *
   * @throws ZipException if one differs, or the directory is damaged
   */
  static void check(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      new ZipNames(file).check();
    } catch (EOFException e) {
      throw new ZipException("directory");
    }
  }

  /** How long the directory says it is, in bytes; 0 if there is none. */
  static long directoryBytes(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return new ZipNames(file).end().getInt(12) & ELSEWHERE;
    } catch (EOFException | ZipException e) {
      return 0;
    }
  }

  private void check() throws IOException {
    ByteBuffer end = end();
    int count = end.getShort(10) & 0xFFFF;
    long at = end.getInt(16) & ELSEWHERE;
    if (at == ELSEWHERE || count == 0xFFFF) {
      return;
    }
    for (int i = 0; i < count; i++) {
      ByteBuffer entry = read(at, ENTRY_BYTES);
      int name = entry.getShort(28) & 0xFFFF;
      long part = entry.getInt(42) & ELSEWHERE;
      if (entry.getInt(0) != ENTRY) {
        throw new ZipException("directory");
      }
      if (part != ELSEWHERE && !isToldAlike(at, part, name, entry)) {
        throw new ZipException("head of a part");
      }
      at += ENTRY_BYTES + name + (entry.getShort(30) & 0xFFFF) + (entry.getShort(32) & 0xFFFF);
    }
  }

  /** The part's own head must tell its name, checksum and size as the directory does. */
  private boolean isToldAlike(long entry, long part, int length, ByteBuffer listed)
      throws IOException {
    ByteBuffer head = read(part, PART_BYTES);
    return head.getInt(0) == PART
        && isToldAlike(head.getInt(14), listed.getInt(16))
        && isToldAlike(head.getInt(22), listed.getInt(24))
        && (head.getShort(26) & 0xFFFF) == length
        && Arrays.equals(
            read(entry + ENTRY_BYTES, length).array(), read(part + PART_BYTES, length).array());
  }

  /** Writers that do not know a value yet leave it out; very large ones stand elsewhere. */
  private static boolean isToldAlike(int head, int listed) {
    return head == 0 || head == -1 || head == listed;
  }

  private ByteBuffer end() throws IOException {
    int size = (int) Math.min(file.length(), END_BYTES + MAX_COMMENT);
    ByteBuffer tail = read(file.length() - size, size);
    for (int i = size - END_BYTES; i >= 0; i--) {
      if (tail.getInt(i) == END) {
        return tail.slice(i, size - i).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new ZipException("end record");
  }

  private ByteBuffer read(long position, int count) throws IOException {
    byte[] bytes = new byte[count];
    file.seek(position);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

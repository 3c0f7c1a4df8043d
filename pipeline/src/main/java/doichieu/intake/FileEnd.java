package doichieu.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Whether a file looks whole: a PDF has its end mark, a ZIP its directory, any file a byte. */
final class FileEnd {
  /** PDF allows some bytes after its end mark; readers look this far back. */
  private static final int PDF_TAIL = 1024;

  /** The end record of a ZIP with the longest comment. */
  private static final int ZIP_TAIL = 22 + 0xFFFF;

  private FileEnd() {}

  /** False if the file is visibly unfinished; true for forms without a mark at their end. */
  static boolean isWhole(Path file) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      if (channel.size() == 0) {
        return false;
      }
      String head = read(channel, 0, 8);
      if (head.startsWith("%PDF-")) {
        return tail(channel, PDF_TAIL).contains("%%EOF");
      }
      return !head.startsWith("PK\u0003\u0004")
          || tail(channel, ZIP_TAIL).contains("PK\u0005\u0006");
    }
  }

  private static String tail(SeekableByteChannel channel, int bytes) throws IOException {
    return read(channel, Math.max(0, channel.size() - bytes), bytes);
  }

  private static String read(SeekableByteChannel channel, long position, int bytes)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    channel.position(position);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // reads on
    }
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
  }
}

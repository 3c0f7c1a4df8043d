package doichieu.extract;

import doichieu.extract.ExtractionException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What must hold for a document kept in a ZIP container before any reader opens it. Needs little
 * memory whatever the file, so that it may run in the process that holds the database.
 */
public final class ZipContainer {
  /** All parts unpacked; a plan with many pictures has some tens of MiB. */
  static final long MAX_TOTAL_BYTES = 400L << 20;

  /** One part unpacked; the text of 5,000 pages as XML is smaller. */
  static final long MAX_PART_BYTES = 100L << 20;

  /** Parts; a plan has some tens. */
  static final int MAX_PARTS = 10_000;

  /** Bytes of the list of parts; for each of the most parts allowed some 400. */
  static final long MAX_DIRECTORY_BYTES = 4L << 20;

  /** Parts looked at when the container's directory is missing. */
  private static final int PARTS_AT_HEAD = 5;

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private ZipContainer() {}

  /**
   * Passes files that are no document in a ZIP container; other ZIP files are left to be named.
   *
   * @throws ExtractionException if the document is cut short, damaged or larger than the limits
   */
  public static void check(Path file) throws ExtractionException, IOException {
    if (!beginsAsZip(file)) {
      return;
    }
    if (ZipNames.directoryBytes(file) > MAX_DIRECTORY_BYTES) {
      throw tooLarge("parts", MAX_PARTS + "");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (isDocument(zip)) {
        checkParts(zip);
        ZipNames.check(file);
      }
    } catch (ZipException | EOFException e) {
      if (beginsAsDocument(file)) {
        throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "ZIP");
      }
    }
  }

  private static boolean beginsAsZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4
          && magic[0] == 'P'
          && magic[1] == 'K'
          && magic[2] == 3
          && magic[3] == 4;
    }
  }

  private static boolean isDocument(ZipFile zip) {
    return zip.getEntry(CONTENT_TYPES) != null || zip.getEntry("mimetype") != null;
  }

  /** Unpacks every part once; its checksum must be the one written in the directory. */
  private static void checkParts(ZipFile zip) throws ExtractionException, IOException {
    if (zip.size() > MAX_PARTS) {
      throw tooLarge("parts", MAX_PARTS + "");
    }
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      CRC32 sum = new CRC32();
      try (InputStream in = zip.getInputStream(entry)) {
        long part = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          part += n;
          sum.update(buffer, 0, n);
          if (part > MAX_PART_BYTES) {
            throw tooLarge("bytes-per-part", (MAX_PART_BYTES >> 20) + " MiB");
          }
        }
        if (entry.getCrc() != sum.getValue()) {
          throw new ZipException("checksum of " + entry.getName());
        }
        total += part;
        if (total > MAX_TOTAL_BYTES) {
          throw tooLarge("bytes-unpacked", (MAX_TOTAL_BYTES >> 20) + " MiB");
        }
      } catch (ZipException | EOFException e) {
        throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "ZIP");
      }
    }
  }

  private static ExtractionException tooLarge(String limit, String value) {
    return new ExtractionException(Reason.TOO_LARGE, "limit-exceeded", null, limit, value);
  }

  private static boolean beginsAsDocument(Path file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (int i = 0; i < PARTS_AT_HEAD; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        String name = entry.getName();
        if (name.equals(CONTENT_TYPES)
            || name.startsWith("word/")
            || name.startsWith("_rels/")
            || name.equals("mimetype")) {
          return true;
        }
      }
      return false;
    } catch (ZipException | EOFException e) {
      return false;
    } catch (IllegalArgumentException e) {
      // A name that is no text: the container is damaged, whatever it holds.
      return true;
    }
  }
}

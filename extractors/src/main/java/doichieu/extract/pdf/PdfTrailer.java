package doichieu.extract.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a PDF's beginning and end for signs that a part of the file is missing. */
final class PdfTrailer {
  /** Readers look for the end mark in the last 1024 bytes (ISO 32000, implementation notes). */
  private static final int TAIL = 1024;

  private static final Pattern START = Pattern.compile("startxref\\s{0,4}(\\d{1,15})");
  private static final Pattern TABLE = Pattern.compile("^\\s{0,4}(?:xref|\\d{1,10}\\s)");

  private PdfTrailer() {}

  /** True if the file's first 1024 bytes hold the mark of a PDF. */
  static boolean isPdf(Path file) throws IOException {
    return read(file, 0).contains("%PDF-");
  }

  /**
   * The mark that is missing or leads nowhere: {@code %%EOF}, {@code startxref} or {@code xref};
   * empty if the end of the file is in order.
   */
  static Optional<String> findFault(Path file) throws IOException {
    String tail = read(file, Long.MAX_VALUE);
    if (!tail.contains("%%EOF")) {
      return Optional.of("%%EOF");
    }
    Matcher start = START.matcher(tail);
    long at = -1;
    while (start.find()) {
      at = Long.parseLong(start.group(1));
    }
    if (at < 0) {
      return Optional.of("startxref");
    }
    int junk = Math.max(0, read(file, 0).indexOf("%PDF-"));
    boolean found =
        TABLE.matcher(read(file, at)).find() || TABLE.matcher(read(file, at + junk)).find();
    return found ? Optional.empty() : Optional.of("xref");
  }

  private static String read(Path file, long position) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, Math.min(position, in.length() - TAIL));
      byte[] bytes = new byte[(int) Math.min(TAIL, in.length() - from)];
      in.seek(from);
      in.readFully(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      int skipped = (int) Math.min(text.length(), Math.max(0, position - from));
      return position == Long.MAX_VALUE ? text : text.substring(skipped);
    }
  }
}

package doichieu.extract.encoding;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks that make a screen show letters and figures in another order than they are written
 * (overrides and isolates of the Unicode Bidirectional Algorithm); no Vietnamese text needs one.
 */
public final class DirectionMarks {
  private static final String MARKS = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
  private static final int MAX_LINES = 10;

  private DirectionMarks() {}

  /** A warning that names the lines, 1-based; empty if there is no such mark. */
  public static Optional<Finding> find(String text) {
    List<String> lines = new ArrayList<>();
    int line = 1;
    int last = 0;
    for (int i = 0; i < text.length() && lines.size() < MAX_LINES; i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (line != last && MARKS.indexOf(c) >= 0) {
        lines.add(String.valueOf(line));
        last = line;
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.of("direction-marks", Evidence.FILE, String.join(", ", lines)));
  }
}

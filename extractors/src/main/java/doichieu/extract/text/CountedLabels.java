package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels that count the rows, but one blank before all names: "1 Ward", "2 District". The names
 * begin at one place, and headings of both stand above.
 */
final class CountedLabels {
  /** Rows that count. */
  private static final int MIN_ROWS = 2;

  private CountedLabels() {}

  /**
   * The lines with a gap behind each such label.
   *
   * @param lines of one table, none blank
   * @return the same lines if their labels do not count or names begin elsewhere
   */
  static List<LaidLine> part(List<LaidLine> lines) {
    List<LaidLine> rows = lines.stream().filter(CountedLabels::isGlued).toList();
    if (rows.size() < MIN_ROWS) {
      return lines;
    }
    int name = rows.get(0).words().get(1).start();
    for (int r = 0; r < rows.size(); r++) {
      List<Word> words = rows.get(r).words();
      boolean next =
          r == 0 || Labels.follows(rows.get(r - 1).words().get(0).text(), words.get(0).text());
      if (!next || words.get(1).start() != name) {
        return lines;
      }
    }
    return isHeaded(lines, name) ? parted(lines, name) : lines;
  }

  private static List<LaidLine> parted(List<LaidLine> lines, int name) {
    List<LaidLine> parted = new ArrayList<>();
    lines.forEach(line -> parted.add(isGlued(line) ? line.cutAt(Set.of(name)) : line));
    return parted;
  }

  /** True if above the rows one heading stands left of the names and one right of that. */
  private static boolean isHeaded(List<LaidLine> lines, int name) {
    List<Word> headings = new ArrayList<>();
    for (int i = 0; i < lines.size() && !isGlued(lines.get(i)); i++) {
      headings.addAll(lines.get(i).segments());
    }
    return headings.stream().anyMatch(h -> h.end() <= name)
        && headings.stream().anyMatch(h -> h.start() >= name);
  }

  private static boolean isGlued(LaidLine line) {
    List<Word> words = line.words();
    return words.size() > 1
        && !line.isGap(1)
        && Labels.isLabel(words.get(0).text())
        && Character.isDigit(words.get(0).text().charAt(0))
        && Character.isUpperCase(words.get(1).text().codePointAt(0));
  }
}

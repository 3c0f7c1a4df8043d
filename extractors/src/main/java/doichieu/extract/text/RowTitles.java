package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/** Labelled titles among the rows of one table set with blanks: "II. Chỉ tiêu về …". */
final class RowTitles {
  private RowTitles() {}

  /**
   * True for a labelled title right below rows that begins where another one above them does.
   *
   * @param first the first line of the table
   */
  static boolean isTitle(List<LaidLine> lines, int first, int i) {
    LaidLine line = lines.get(i);
    return isLabelled(line)
        && !lines.get(i - 1).isBlank()
        && lines.subList(first, i).stream()
            .anyMatch(above -> isLabelled(above) && above.start() == line.start());
  }

  private static boolean isLabelled(LaidLine line) {
    List<Word> segments = line.segments();
    return segments.size() == 1 && Labels.isLabelledTitle(segments.get(0).text());
  }

  /** True for a label alone, in the middle of its title's height: between two lines of that. */
  static boolean isLabelOfTitle(List<LaidLine> lines, int i) {
    LaidLine label = lines.get(i);
    if (i == 0 || i + 1 == lines.size() || !Labels.isLabel(label.text().strip())) {
      return false;
    }
    LaidLine above = lines.get(i - 1);
    LaidLine below = lines.get(i + 1);
    return above.segments().size() == 1
        && below.segments().size() == 1
        && above.start() == below.start()
        && above.start() > label.end();
  }
}

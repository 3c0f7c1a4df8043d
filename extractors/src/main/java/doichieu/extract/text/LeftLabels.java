package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels at the left edge of lines that stand in columns. */
final class LeftLabels {
  /** Columns of print of the widest label, and those by which labels stand aside. */
  static final int WIDTH = 8;

  private LeftLabels() {}

  /** The labels from top to bottom; lines may be blank. */
  static List<String> list(List<LaidLine> lines) {
    int left = edge(lines);
    List<String> labels = new ArrayList<>();
    lines.forEach(line -> find(line, left).ifPresent(labels::add));
    return labels;
  }

  /** Where the leftmost line begins. */
  static int edge(List<LaidLine> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .mapToInt(LaidLine::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * The label that a line begins with, if it stands near the left edge and by itself, and does not
   * number a column.
   */
  static Optional<String> find(LaidLine line, int left) {
    List<Word> words = line.words();
    boolean label =
        !words.isEmpty()
            && words.get(0).start() <= left + WIDTH
            && Labels.isLabel(words.get(0).text())
            && !NumbersRow.isOfTables(line)
            && (words.size() == 1
                || line.isGap(1)
                || Labels.isLabelledTitle(line.segments().get(0).text()));
    return label ? Optional.of(words.get(0).text()) : Optional.empty();
  }
}

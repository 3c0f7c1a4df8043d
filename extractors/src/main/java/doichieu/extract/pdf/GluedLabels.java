package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the label of a row from the words that stand close behind it ("10 Huyện Văn Lãng"), where
 * other rows show that labels and words are columns of their own.
 */
final class GluedLabels {
  /** Rows that must show a label apart from its words. */
  private static final int FEWEST = 2;

  /** How far (font sizes) from the usual place the words may begin. */
  private static final double NEAR = 0.3;

  private static final LineText SPELLER = new LineText(Set.of());

  private GluedLabels() {}

  /** The rows, cut at their gaps before, with glued labels parted. */
  static List<LineRow> cut(List<LineRow> rows) {
    double[] starts =
        rows.stream()
            .filter(row -> row.segments().size() > 1 && isLabel(row.first()))
            .mapToDouble(row -> row.segments().get(1).x0())
            .sorted()
            .toArray();
    if (starts.length < FEWEST) {
      return rows;
    }
    double usual = starts[starts.length / 2];
    boolean whole = rows.stream().anyMatch(row -> isTitle(row) && isWhole(row, usual));
    return rows.stream().map(row -> whole && isTitle(row) ? row : cut(row, usual)).toList();
  }

  /** True for a lone line with a label and a title, as groups of rows have. */
  static boolean isTitle(LineRow row) {
    return row.isSingle() && Labels.isLabelledTitle(SPELLER.of(row.first()));
  }

  /** True if the title does not begin where words do: then no title of the table need do so. */
  private static boolean isWhole(LineRow row, double start) {
    return row.first().x0() < start && findLabel(row.first(), start).isEmpty();
  }

  private static boolean isLabel(Line line) {
    return Labels.isLabel(SPELLER.of(line));
  }

  private static LineRow cut(LineRow row, double start) {
    return findLabel(row.first(), start)
        .map(
            label -> {
              List<Glyph> rest = new ArrayList<>(row.first().glyphs());
              rest.removeAll(label.glyphs());
              List<Line> segments = new ArrayList<>(List.of(label, row.first().with(rest)));
              segments.addAll(row.segments().subList(1, row.segments().size()));
              return new LineRow(segments);
            })
        .orElse(row);
  }

  /** The label before the place where words usually begin; empty if the line has none there. */
  private static Optional<Line> findLabel(Line line, double start) {
    double slack = NEAR * line.size();
    List<Glyph> before =
        line.glyphs().stream().filter(g -> g.centerX() < start - slack / 2).toList();
    if (before.stream().allMatch(Glyph::isBlank) || before.size() == line.glyphs().size()) {
      return Optional.empty();
    }
    Line label = line.with(before);
    boolean apart =
        line.glyphs().stream()
            .filter(g -> !before.contains(g) && !g.isBlank())
            .findFirst()
            .filter(g -> Math.abs(g.x0() - start) <= slack && g.x0() > label.x1())
            .isPresent();
    return apart && isLabel(label) ? Optional.of(label) : Optional.empty();
  }
}

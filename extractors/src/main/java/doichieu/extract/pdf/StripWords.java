package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a strip of a table whose rules run down only, and whether they make up several rows.
 *
 * @param rows rows of text from top to bottom
 * @param columns what the rules part
 * @param pitch usual distance of lines below each other in one column, in points
 */
record StripWords(List<TextRow> rows, WhiteColumns columns, double pitch) {
  /** Labels below each other that tell rows however near they stand; one may be cut in two. */
  private static final int FEWEST_LABELS = 3;

  /** Figures below each other in one column that tell rows. */
  static final int FEWEST_FIGURES = 3;

  /** A line of a row's rest fills one of so many columns. */
  private static final int FEW = 3;

  /** Words of the first column so far apart (distances of lines) belong to two rows. */
  private static final double APART = 1.25;

  static StripWords of(List<TextRow> rows, WhiteColumns columns) {
    return new StripWords(rows, columns, pitch(rows, columns.count()));
  }

  /**
   * True if the first column holds words apart from each other, labels among them. A label stands
   * beside other words: the letters of a word set upright below each other are none.
   */
  boolean holdsRows() {
    List<TextRow> first = rows.stream().filter(row -> row.find(0).isPresent()).toList();
    List<Line> labels =
        first.stream().filter(StripWords::isLabelled).map(row -> row.find(0).get().line()).toList();
    if (CutLabels.areOne(labels, columns.edges().get(1) - columns.left())) {
      return false;
    }
    if (labels.size() >= FEWEST_LABELS) {
      return true;
    }
    for (int i = 1; i < first.size(); i++) {
      boolean label = isLabelled(first.get(i)) || isLabelled(first.get(i - 1));
      if (label && first.get(i).baseline() - first.get(i - 1).baseline() > APART * pitch) {
        return true;
      }
    }
    return false;
  }

  /**
   * Number of leading lines that may be the rest of a row of the page before: above the first label
   * stand words of a few columns only, which no head does.
   */
  int countRest() {
    int rest = 0;
    while (rest < rows.size() && !isLabelled(rows.get(rest))) {
      boolean few = rows.get(rest).entries().size() * FEW <= columns.count();
      if (!few || rows.get(rest).spans()) {
        return 0;
      }
      rest++;
    }
    return rest < rows.size() ? rest : 0;
  }

  /** Number of rows with words in at least half of the columns. */
  long fullRows(List<Integer> starts) {
    return IntStream.range(0, starts.size())
        .mapToObj(i -> rows.subList(starts.get(i), end(starts, i)))
        .filter(
            band ->
                IntStream.range(0, columns.count())
                            .filter(c -> band.stream().anyMatch(row -> row.find(c).isPresent()))
                            .count()
                        * 2
                    >= columns.count())
        .count();
  }

  /** True if some column holds figures below each other, more than one cell would. */
  boolean holdsFigures() {
    for (int column = 1; column < columns.count(); column++) {
      int at = column;
      long figures =
          rows.stream().flatMap(row -> row.find(at).stream()).filter(Entry::isFigure).count();
      if (figures >= FEWEST_FIGURES) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(TextRow row) {
    return row.entries().size() > 1 && row.find(0).filter(Entry::isLabel).isPresent();
  }

  /** True if two columns bear each other out as rows of a table. */
  boolean isPair(List<Integer> starts) {
    List<List<TextRow>> bands =
        IntStream.range(0, starts.size())
            .mapToObj(i -> rows.subList(starts.get(i), end(starts, i)))
            .toList();
    return PairProof.holds(
        new UnruledTable(
            0, rows.size(), columns, bands, false, Optional.empty(), List.of(), pitch, 0));
  }

  private int end(List<Integer> starts, int row) {
    return row + 1 < starts.size() ? starts.get(row + 1) : rows.size();
  }

  /** The usual distance of lines below each other in one column, in points. */
  private static double pitch(List<TextRow> rows, int columns) {
    List<Double> steps = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      double last = Double.NEGATIVE_INFINITY;
      for (TextRow row : rows) {
        if (row.find(column).isPresent()) {
          if (row.baseline() - last > row.row().size()) {
            steps.add(row.baseline() - last);
          }
          last = row.baseline();
        }
      }
    }
    steps.removeIf(step -> Double.isInfinite(step));
    steps.sort(null);
    return steps.isEmpty() ? 14 : steps.get(steps.size() / 10);
  }
}

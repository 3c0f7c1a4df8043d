package doichieu.extract.sheet;

import doichieu.extract.sheet.SeparatedValues.Row;
import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether lines cut at semicolons or commas are rows of a sheet, where this is not plain from the
 * marks alone: nearly all lines have as many cells, and hardly one is blank. Where the marks stand
 * as in running text, a column of nothing but figures or numbers below a heading must tell it.
 */
final class SheetProof {
  /** Of a hundred rows, those that must be like the others. */
  private static final int MIN_LIKE = 80;

  private final List<Row> rows;
  private final List<Row> usual;
  private final int columns;

  private SheetProof(SeparatedValues values) {
    rows =
        values.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    columns = values.columns();
    usual = rows.stream().filter(row -> row.cells().size() == columns).toList();
  }

  /**
   * Judges values.
   *
   * @param spaced true if blanks stand behind the marks
   */
  static boolean of(SeparatedValues values, boolean spaced) {
    SheetProof proof = new SheetProof(values);
    boolean regular =
        isMost(proof.usual.size(), proof.rows.size())
            && isMost(proof.count(proof.columns - 1), proof.usual.size());
    boolean counted = IntStream.range(0, proof.columns).anyMatch(proof::isCounted);
    return regular && (!spaced || (counted && proof.columns > 2));
  }

  /** Rows with words in the column. */
  private long count(int column) {
    return usual.stream().filter(row -> !row.cells().get(column).isBlank()).count();
  }

  /** True for figures or numbers below words. */
  private boolean isCounted(int column) {
    long figures = usual.stream().skip(1).filter(row -> isFigure(row.cells().get(column))).count();
    return !isFigure(usual.get(0).cells().get(column)) && isMost(figures, usual.size() - 1L);
  }

  private static boolean isFigure(String cell) {
    return Figures.isFigure(cell.strip()) || Labels.isNumber(cell.strip());
  }

  private static boolean isMost(long some, long all) {
    return some * 100 >= all * MIN_LIKE;
  }
}

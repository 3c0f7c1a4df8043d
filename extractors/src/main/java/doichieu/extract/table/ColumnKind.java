package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;

/** What the cells of a column hold, most of them. */
enum ColumnKind {
  FIGURES,
  WORDS,
  /** Some of both, or too few cells to tell. */
  UNKNOWN;

  /** Cells that tell what a column holds, at least. */
  private static final int MIN_CELLS = 2;

  /** Cells of ten that are figures, in a column of figures at least, in one of words at most. */
  private static final int MOST = 7;

  private static final int FEWEST = 3;

  /** The kind of a column by its printed cells that span no other column. */
  static ColumnKind of(List<GridRow> rows, int column) {
    List<String> texts =
        rows.stream()
            .flatMap(row -> row.printed().stream())
            .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
            .map(Cell::text)
            .toList();
    long figures = texts.stream().filter(Figures::isFigure).count();
    long words = texts.stream().filter(ColumnKind::isWords).count();
    if (texts.size() < MIN_CELLS) {
      return UNKNOWN;
    }
    boolean most = figures * 10 >= MOST * texts.size();
    boolean few = figures * 10 <= FEWEST * texts.size() && words * 10 >= MOST * texts.size();
    return most ? FIGURES : few ? WORDS : UNKNOWN;
  }

  /** True for words that are no dash in the place of a figure. */
  static boolean isWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}

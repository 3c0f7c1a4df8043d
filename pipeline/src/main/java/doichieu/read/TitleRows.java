package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of a table that hold no facts of their own: titles of groups, the header printed again. */
final class TitleRows {
  /** A sum of money in a row that names a group of tasks. */
  private static final Pattern SUM = Pattern.compile("[\\d.,\\s]*\\d[\\d.,\\s]*|[-–]");

  private TitleRows() {}

  /** The cells of the row that are not blank, from left to right. */
  static List<Cell> filled(Table table, int r) {
    return table.row(r).stream().filter(cell -> !cell.isBlank()).toList();
  }

  /**
   * The cells of a row that only names a group of tasks and adds up their money ("I | Hạ tầng | … |
   * 120"), without these sums; all cells of any other row. Such a title is merged over columns of
   * other kinds, or its label is a letter or a Roman number; rows of its own come below it.
   */
  static List<Cell> withoutSums(Table table, int r, List<Cell> filled, TableLayout layout) {
    List<Cell> rest =
        filled.stream()
            .filter(cell -> layout.columns().get(cell.column()).role() != ColumnRole.ASIDE)
            .toList();
    boolean sums =
        rest.size() < filled.size()
            && filled.stream()
                .filter(cell -> !rest.contains(cell))
                .allMatch(cell -> SUM.matcher(cell.text()).matches());
    boolean title =
        (rest.size() == 1 || rest.size() == 2)
            && (rest.get(rest.size() - 1).columnSpan() > 1
                || rest.size() == 2
                    && OutlineLabel.find(rest.get(0).text())
                        .filter(TitleRows::isUpper)
                        .isPresent());
    return sums && title && isAboveRows(table, r + 1) ? rest : filled;
  }

  /** True if a row without a label of the upper kinds comes next. */
  private static boolean isAboveRows(Table table, int next) {
    return next < table.rowCount()
        && filled(table, next).size() > 1
        && OutlineLabel.find(filled(table, next).get(0).text())
            .filter(TitleRows::isUpper)
            .isEmpty();
  }

  private static boolean isUpper(OutlineLabel label) {
    return label.style() == OutlineLabel.Style.ROMAN || label.style() == OutlineLabel.Style.CAPITAL;
  }

  /** True for a row with a title, maybe a label, and nothing else among the cells given. */
  static boolean isTitle(Table table, int r, TableLayout layout, List<Cell> filled) {
    if (filled.size() == 1) {
      return reaches(table, r, filled.get(0));
    }
    if (filled.size() != 2) {
      return false;
    }
    int ordinal = layout.findColumn(ColumnRole.ORDINAL).orElse(0);
    return filled.get(0).column() == ordinal
        && (OutlineLabel.find(filled.get(0).text()).isPresent()
            || filled.get(0).text().length() <= 4)
        && reaches(table, r, filled.get(1));
  }

  /** No value comes into the row from a cell above, merged down. */
  private static boolean reaches(Table table, int r, Cell title) {
    for (int c = 0; c < table.columnCount(); c++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent() && cell.get().row() < r && !cell.get().isBlank()) {
        return false;
      }
    }
    return title.text().chars().anyMatch(Character::isLetter);
  }

  /** True if the row repeats the headings, or the numbers below them, after a page. */
  static boolean isHeaderAgain(Table table, int r, TableLayout layout) {
    return isRepeatedHeader(table, r, layout) || isRepeatedNumbers(table, r, layout);
  }

  private static boolean isRepeatedHeader(Table table, int r, TableLayout layout) {
    int same = 0;
    for (Cell cell : table.row(r)) {
      if (!cell.isBlank()) {
        if (!layout.columns().get(cell.column()).heading().contains(cell.text())
            || cell.text().length() < 2) {
          return false;
        }
        same++;
      }
    }
    return same >= 3;
  }

  /** The row "(1) | (2) | (3)" of the header, printed again after a page. */
  private static boolean isRepeatedNumbers(Table table, int r, TableLayout layout) {
    return table.text(r, 0).startsWith("(")
        && layout.has(ColumnRole.NAME)
        && HeaderRows.isNumbersRow(table, r);
  }
}

package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that name a group and add up something of the rows below it: "I | Hạ tầng | … | 120". What
 * they add up is no target.
 */
final class GroupRows {
  /** A sum in a row that names a group. */
  private static final Pattern SUM = Pattern.compile("[\\d.,\\s]*\\d[\\d.,\\s]*|[-–]");

  private final Words words;
  private final Table table;
  private final TableLayout layout;

  GroupRows(Words words, Table table, TableLayout layout) {
    this.words = words;
    this.table = table;
    this.layout = layout;
  }

  /**
   * The cells of a row that only names a group and adds up its money, without these sums; all cells
   * of any other row. Such a title is merged over columns of other kinds, or its label is a letter
   * or a Roman number; rows of its own come below it.
   */
  List<Cell> withoutMoney(int r, List<Cell> filled) {
    List<Cell> rest =
        filled.stream().filter(cell -> column(cell).role() != ColumnRole.ASIDE).toList();
    boolean title =
        (rest.size() == 1 || rest.size() == 2)
            && (rest.get(rest.size() - 1).columnSpan() > 1
                || rest.size() == 2 && isUpper(rest.get(0)));
    return areSums(filled, rest) && title && isAboveRows(r + 1) ? rest : filled;
  }

  /**
   * The label and title of a row that names a group and stands above numbered rows, without figures
   * that nothing says a unit of; all cells of any other row. A name that begins as an indicator's
   * or with a quantity is none of a group.
   */
  List<Cell> withoutFigures(int r, List<Cell> filled) {
    List<Cell> rest = filled.stream().filter(cell -> !isBareFigure(cell)).toList();
    if (rest.size() != 2 || !areSums(filled, rest) || !isUpper(rest.get(0))) {
      return filled;
    }
    String name = rest.get(1).text();
    boolean measured =
        words.beginsIndicator(name)
            || words.prose().names().beginsQuantity(name)
            || NameCell.of(name, words).unit() != null;
    return !measured && column(rest.get(1)).role() == ColumnRole.NAME && isAboveNumbers(r + 1)
        ? rest
        : filled;
  }

  /** A figure of the plan or beside it, below a heading that tells no unit. */
  private boolean isBareFigure(Cell cell) {
    Column column = column(cell);
    return switch (column.role()) {
      case VALUE, BASELINE, FORMER_PLAN -> column.unit() == null;
      case ASIDE -> true;
      default -> false;
    };
  }

  /** True if something was left out, and all of it is figures alone. */
  private static boolean areSums(List<Cell> filled, List<Cell> rest) {
    return rest.size() < filled.size()
        && filled.stream()
            .filter(cell -> !rest.contains(cell))
            .allMatch(cell -> SUM.matcher(cell.text()).matches());
  }

  private Column column(Cell cell) {
    return layout.columns().get(cell.column());
  }

  /** True if a row without a label of the upper kinds comes next. */
  private boolean isAboveRows(int next) {
    return next < table.rowCount()
        && TitleRows.filled(table, next).size() > 1
        && !isUpper(TitleRows.filled(table, next).get(0));
  }

  private boolean isAboveNumbers(int next) {
    return isAboveRows(next)
        && OutlineLabel.find(TitleRows.filled(table, next).get(0).text())
            .filter(label -> label.style() == OutlineLabel.Style.ARABIC)
            .isPresent();
  }

  private static boolean isUpper(Cell cell) {
    return OutlineLabel.find(cell.text())
        .map(OutlineLabel::style)
        .filter(style -> style == OutlineLabel.Style.ROMAN || style == OutlineLabel.Style.CAPITAL)
        .isPresent();
  }
}

package doichieu.extract.table;

import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the numbers of a table's rows count on: where most do and one leaves numbers out, comes
 * again or goes back, a row may be missing, or two may be one. Numbers begin anew with 1 in each
 * group, and a group's number counts on behind the numbers of its rows.
 */
final class LabelOrder {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

  /** Rows that count on for each one that does not, at least. */
  private static final int MOST = 2;

  private final Table table;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Finding> gaps = new ArrayList<>();
  private int last;
  private int countOn;

  private LabelOrder(Table table) {
    this.table = table;
  }

  /**
   * A finding {@code numbering-broken} for each row of the table whose number does not count on.
   */
  static List<Finding> list(Table table) {
    LabelOrder order = new LabelOrder(table);
    for (int r = table.headerRowCount(); r < table.rowCount(); r++) {
      order.look(r);
    }
    return order.countOn >= MOST * Math.max(1, order.gaps.size()) ? order.gaps : List.of();
  }

  private void look(int r) {
    boolean labelled =
        table.findCell(r, 0).filter(cell -> cell.row() == r && cell.columnSpan() == 1).isPresent();
    Matcher number = NUMBER.matcher(labelled ? table.text(r, 0).strip() : "");
    if (number.matches()) {
      add(r, Integer.parseInt(number.group(1)));
    }
  }

  private void add(int r, int number) {
    if (open.contains(number - 1) && number > 1) {
      while (open.peek() != number - 1) {
        open.pop();
      }
      open.pop();
      open.push(number);
      countOn++;
    } else {
      if (number != 1 && !open.isEmpty()) {
        gaps.add(
            new Finding(
                "numbering-broken",
                List.of(
                    String.valueOf(table.number()),
                    String.valueOf(r + 1),
                    String.valueOf(last),
                    String.valueOf(number)),
                table.evidence(r)));
      }
      open.push(number);
    }
    last = number;
  }
}

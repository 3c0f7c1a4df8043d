package doichieu.extract.table;

import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private int resumed;

  /** How deep numbers stood that others counted on behind, so far. */
  private int deepest;

  private final List<Begun> begun = new ArrayList<>();

  /**
   * A number 1 behind which the outer numbers did not count on yet.
   *
   * @param depth of it and the numbers around it
   * @param usual how deep rows of groups stood until then
   */
  private record Begun(int row, int depth, int usual) {}

  private LabelOrder(Table table) {
    this.table = table;
  }

  /**
   * True if numbers count on behind others that began anew below them, more than once: rows of
   * groups are counted as the groups are.
   */
  static boolean isNested(Table table) {
    LabelOrder order = new LabelOrder(table);
    order.lookAtAll();
    return order.resumed > 1;
  }

  /**
   * The rows of a table of groups with which numbers begin anew deeper than the rows of its groups
   * do, and behind which the groups do not count on: such rows may be those of another table.
   */
  static Set<Integer> listBegunBelowGroups(Table table) {
    LabelOrder order = new LabelOrder(table);
    order.lookAtAll();
    return order.begun.stream()
        .filter(begun -> begun.depth() > Math.max(1, begun.usual()))
        .map(Begun::row)
        .collect(Collectors.toSet());
  }

  /**
   * A finding {@code numbering-broken} for each row of the table whose number does not count on.
   */
  static List<Finding> list(Table table) {
    LabelOrder order = new LabelOrder(table);
    order.lookAtAll();
    return order.countOn >= MOST * Math.max(1, order.gaps.size()) ? order.gaps : List.of();
  }

  private void lookAtAll() {
    for (int r = table.headerRowCount(); r < table.rowCount(); r++) {
      look(r);
    }
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
      if (open.peek() != number - 1) {
        resume(number - 1);
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
      if (number == 1) {
        begun.add(new Begun(r, open.size(), deepest));
      }
    }
    last = number;
  }

  /** Goes back to the outer number that is counted on. */
  private void resume(int number) {
    resumed++;
    deepest = Math.max(deepest, open.size());
    while (open.peek() != number) {
      open.pop();
    }
    begun.removeIf(inner -> inner.depth() > open.size());
  }
}

package doichieu.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The head of a table whose rules run down only: its rows of text, and the rules it lacks. */
final class BareHead {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private BareHead() {}

  /** Leading rows of text all bold, without labels, figures and titles: the head. */
  static int count(List<TextRow> rows, WhiteColumns columns) {
    int head = 0;
    while (head < rows.size() && isHead(rows.get(head), columns)) {
      head++;
    }
    return head == rows.size() ? 0 : head;
  }

  private static boolean isHead(TextRow row, WhiteColumns columns) {
    return row.row().whole().isBold()
        && row.find(0).filter(TextRow.Entry::isLabel).isEmpty()
        && row.entries().stream().noneMatch(e -> e.from() == 0 && e.spans())
        && !isOfSums(row, columns);
  }

  /** True if words and more figures than words fill most columns: sums are no headings. */
  private static boolean isOfSums(TextRow row, WhiteColumns columns) {
    long figures = row.entries().stream().filter(TextRow.Entry::isFigure).count();
    int all = row.entries().size();
    return all * 2 > columns.count() && figures * 2 >= all && figures < all && !areCounted(row);
  }

  /** True if the figures are numbers that follow each other, as years and months do. */
  private static boolean areCounted(TextRow row) {
    List<Integer> numbers =
        row.entries().stream()
            .filter(entry -> NUMBER.matcher(entry.text()).matches())
            .map(entry -> Integer.valueOf(entry.text()))
            .toList();
    boolean counted = numbers.size() > 1;
    for (int i = 1; i < numbers.size(); i++) {
      counted &= numbers.get(i) == numbers.get(i - 1) + 1;
    }
    return counted;
  }

  /** A heading above others, and the white below it. */
  private record Above(HeadCells.Slot slot, double bottom, double top) {

    int end() {
      return slot.row() + slot.rowSpan();
    }
  }

  /** Rules below headings that stand above others, at one height where the words leave it open. */
  static void addRules(
      List<TextRow> head, WhiteColumns columns, double pitch, List<Ruling> missing) {
    List<Above> all =
        HeadCells.list(head, columns, ColumnInk.of(head, columns), pitch).stream()
            .flatMap(s -> above(s, head))
            .toList();
    for (Above one : all) {
      List<Above> level = all.stream().filter(other -> other.end() == one.end()).toList();
      double bottom = level.stream().mapToDouble(Above::bottom).max().orElse(one.bottom());
      double top = level.stream().mapToDouble(Above::top).min().orElse(one.top());
      boolean open = bottom <= top;
      double y = open ? (bottom + top) / 2 : (one.bottom() + one.top()) / 2;
      List<Double> edges = columns.edges();
      missing.add(new Ruling(true, y, edges.get(one.slot().from()), edges.get(one.slot().to())));
    }
  }

  /** The heading with the highest words below it; nothing if it stands above none. */
  private static Stream<Above> above(HeadCells.Slot slot, List<TextRow> head) {
    if (slot.words().isEmpty()) {
      return Stream.empty();
    }
    TextRow last = slot.words().get(slot.words().size() - 1);
    double bottom = last.baseline();
    return head.stream()
        .filter(row -> row.baseline() > bottom)
        .flatMap(row -> row.entries().stream())
        .filter(entry -> entry.from() < slot.to() && entry.to() > slot.from())
        .limit(1)
        .map(entry -> new Above(slot, bottom, entry.line().top()));
  }
}

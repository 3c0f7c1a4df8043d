package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The notes at the foot of a page: small lines after a raised mark or under a short rule.
 *
 * @param notes the lines of each note, from top to bottom
 * @param marks the raised marks that the notes begin with
 */
record FootNotes(List<List<Line>> notes, Set<String> marks) {
  /** Notes are printed at most so large, measured on the page's usual size. */
  private static final double SMALL = 0.93;

  private static final double SHORTEST_RULE = 40;

  /** Office programs draw a rule of two inches, or a quarter of the page. */
  private static final double USUAL_RULE = 150;

  /** Finds the notes among the lines below a page's last table. */
  static FootNotes find(List<LineRow> rows, Margins margins, List<Ruling> rulings) {
    int start = rows.size();
    int first = rows.size();
    while (start > 0 && rows.get(start - 1).size() <= SMALL * margins.size()) {
      start--;
      if (opensNotes(rows, start, rulings, margins)) {
        first = start;
      }
    }
    if (first == rows.size()) {
      first = underRule(rows, margins, rulings);
    }
    List<List<Line>> notes = new ArrayList<>();
    Set<String> marks = new TreeSet<>();
    for (LineRow row : rows.subList(first, rows.size())) {
      Line line = row.whole();
      String mark = LineText.leadingMark(line);
      if (notes.isEmpty() || !mark.isEmpty()) {
        notes.add(new ArrayList<>());
      }
      if (!mark.isEmpty()) {
        marks.add(mark);
      }
      notes.get(notes.size() - 1).add(line);
    }
    return new FootNotes(notes, marks);
  }

  /** Notes so many that theirs is the usual size of the page: a rule and a mark tell them. */
  private static int underRule(List<LineRow> rows, Margins margins, List<Ruling> rulings) {
    int first = rows.size();
    for (int i = rows.size() - 1; i >= 0 && isOneSize(rows.get(i), rows); i--) {
      if (isMarked(rows.get(i)) && isUnderRule(rows, i, rulings, margins)) {
        first = i;
      }
    }
    return first;
  }

  private static boolean isOneSize(LineRow row, List<LineRow> rows) {
    return Math.abs(row.size() - rows.get(rows.size() - 1).size()) < 0.6;
  }

  private static boolean isMarked(LineRow row) {
    return !LineText.leadingMark(row.first()).isEmpty();
  }

  private static boolean opensNotes(
      List<LineRow> rows, int index, List<Ruling> rulings, Margins margins) {
    return isMarked(rows.get(index)) || isUnderRule(rows, index, rulings, margins);
  }

  private static boolean isUnderRule(
      List<LineRow> rows, int index, List<Ruling> rulings, Margins margins) {
    LineRow row = rows.get(index);
    double above = index == 0 ? 0 : rows.get(index - 1).baseline();
    return rulings.stream()
        .anyMatch(
            r ->
                r.horizontal()
                    && r.length() >= SHORTEST_RULE
                    && r.length() < Math.max(USUAL_RULE, 0.6 * (margins.right() - margins.left()))
                    && Math.abs(r.from() - row.first().x0()) < 2 * margins.size()
                    && r.at() > above
                    && r.at() < row.first().top() + 2);
  }
}

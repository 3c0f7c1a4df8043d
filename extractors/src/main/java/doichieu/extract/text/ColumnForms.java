package doichieu.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of figures that stand above and below each other: how many digits they have, and how
 * many behind the comma. A figure is the likelier the more of its column are alike, on its page and
 * those beside it.
 */
final class ColumnForms {
  /** How alike figures are of which one has a digit more. */
  private static final double NEAR = 0.3;

  /** What stands for figures that are not there. */
  private static final double UNSEEN = 0.5;

  private static final int UNSEEN_COUNT = 1;

  private final Map<Integer, List<Form>> pages = new HashMap<>();

  /** Where a figure stands. */
  record Place(int page, int line, int start, int end) {
    boolean isBelow(Place other) {
      return line != other.line && start <= other.end && other.start <= end;
    }
  }

  /**
   * A figure.
   *
   * @param digits before the comma
   * @param places behind it
   */
  private record Form(Place at, int digits, int places) {
    static Form of(Place at, String figure) {
      int comma = figure.length();
      for (int i = 0; i < figure.length(); i++) {
        boolean mark = !Character.isDigit(figure.charAt(i)) && i > 0;
        comma = mark && figure.length() - i - 1 != 3 ? i : comma;
      }
      return new Form(at, count(figure.substring(0, comma)), count(figure.substring(comma)));
    }

    private static int count(String text) {
      return (int) text.chars().filter(Character::isDigit).count();
    }

    double likeness(Form other) {
      int off = Math.abs(digits - other.digits) + Math.abs(places - other.places);
      return off == 0 ? 1 : off == 1 ? NEAR : 0;
    }
  }

  /** Takes a figure in. */
  void add(Place at, String figure) {
    pages.computeIfAbsent(at.page(), page -> new ArrayList<>()).add(Form.of(at, figure));
  }

  /** How common the form of a figure at a place is among those above and below, 0 to 1. */
  double share(Place at, String figure) {
    Form form = Form.of(at, figure);
    double alike = UNSEEN;
    int all = UNSEEN_COUNT;
    for (int page = at.page() - 1; page <= at.page() + 1; page++) {
      for (Form other : pages.getOrDefault(page, List.of())) {
        if (at.isBelow(other.at())) {
          alike += form.likeness(other);
          all++;
        }
      }
    }
    return alike / all;
  }
}

package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Collections;
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

  private final Map<Integer, Map<Form, Places>> pages = new HashMap<>();

  private final Map<Integer, List<Figure>> lines = new HashMap<>();

  /** Where a figure stands. */
  record Place(int page, int line, int start, int end) {}

  private record Figure(Place at, Form form) {}

  /**
   * The form of a figure.
   *
   * @param digits before the comma
   * @param places behind it
   */
  private record Form(int digits, int places) {
    static Form of(String figure) {
      int comma = figure.length();
      for (int i = 0; i < figure.length(); i++) {
        boolean mark = !Character.isDigit(figure.charAt(i)) && i > 0;
        comma = mark && figure.length() - i - 1 != 3 ? i : comma;
      }
      return new Form(count(figure.substring(0, comma)), count(figure.substring(comma)));
    }

    private static int count(String text) {
      return (int) text.chars().filter(Character::isDigit).count();
    }

    double likeness(Form other) {
      int off = Math.abs(digits - other.digits) + Math.abs(places - other.places);
      return off == 0 ? 1 : off == 1 ? NEAR : 0;
    }
  }

  /** Where the figures of one form begin and end on a page, so that many are counted at once. */
  private static final class Places {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private boolean sorted;

    void add(Place at) {
      starts.add(at.start());
      ends.add(at.end());
      sorted = false;
    }

    /** Number of figures that stand above or below a place, those of its own line with them. */
    int countBeside(Place at) {
      if (!sorted) {
        Collections.sort(starts);
        Collections.sort(ends);
        sorted = true;
      }
      return countBelow(starts, at.end() + 1) - countBelow(ends, at.start());
    }

    private static int countBelow(List<Integer> sorted, int limit) {
      int from = 0;
      int to = sorted.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (sorted.get(middle) < limit) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    }
  }

  /** Takes a figure in. */
  void add(Place at, String figure) {
    Form form = Form.of(figure);
    pages
        .computeIfAbsent(at.page(), page -> new HashMap<>())
        .computeIfAbsent(form, key -> new Places())
        .add(at);
    lines.computeIfAbsent(at.line(), line -> new ArrayList<>()).add(new Figure(at, form));
  }

  /** How common the form of a figure at a place is among those above and below, 0 to 1. */
  double share(Place at, String figure) {
    Form form = Form.of(figure);
    double alike = UNSEEN;
    int all = UNSEEN_COUNT;
    for (int page = at.page() - 1; page <= at.page() + 1; page++) {
      for (Map.Entry<Form, Places> other : pages.getOrDefault(page, Map.of()).entrySet()) {
        int count = other.getValue().countBeside(at) - countInLine(at, other.getKey());
        alike += count * form.likeness(other.getKey());
        all += count;
      }
    }
    return alike / all;
  }

  private int countInLine(Place at, Form form) {
    return (int)
        lines.getOrDefault(at.line(), List.of()).stream()
            .filter(figure -> figure.form().equals(form))
            .filter(figure -> at.start() <= figure.at().end() && figure.at().start() <= at.end())
            .count();
  }
}

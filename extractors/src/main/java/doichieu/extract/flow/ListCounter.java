package doichieu.extract.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Automatic numbers of paragraphs, counted in reading order as Word shows them. */
public final class ListCounter {
  private static final int MAX_LEVEL = 8;

  private final ListSource lists;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Begins to count. */
  public ListCounter(ListSource lists) {
    this.lists = lists;
  }

  /**
   * Counts one paragraph and tells its label, with a blank behind where the list has one.
   *
   * @param number of the level, 0-based
   * @return empty text if the list is unknown or shows nothing
   */
  public String next(String list, int number) {
    Optional<String> definition = lists.findDefinition(list);
    if (definition.isEmpty() || number < 0 || number > MAX_LEVEL) {
      return "";
    }
    Optional<ListLevel> level = lists.findLevel(list, number);
    if (level.isEmpty()) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(definition.get(), id -> new int[MAX_LEVEL + 1]);
    if (begun.add(list + "/" + number) && lists.beginsAnew(list, number)) {
      counter[number] = 0;
    }
    count(list, counter, number);
    String label = label(list, level.get(), counter);
    return label.isEmpty() || level.get().glued() ? label : label + " ";
  }

  private void count(String list, int[] counter, int number) {
    for (int above = 0; above <= number; above++) {
      if (counter[above] == 0) {
        int start = lists.findLevel(list, above).map(ListLevel::start).orElse(1);
        counter[above] = start - (above < number ? 0 : 1);
      }
    }
    counter[number]++;
    for (int below = number + 1; below <= MAX_LEVEL; below++) {
      int own = below;
      int restart = lists.findLevel(list, below).map(ListLevel::restart).orElse(own);
      counter[below] = number < restart ? 0 : counter[below];
    }
  }

  private String label(String list, ListLevel level, int[] counter) {
    String pattern = level.pattern();
    if (level.form() == NumberForm.BULLET) {
      return ListLevel.bullet(pattern);
    }
    if (level.form() == NumberForm.NONE) {
      return pattern.contains("%") ? "" : pattern.strip();
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
        int at = pattern.charAt(++i) - '1';
        if (at >= 0 && at <= MAX_LEVEL) {
          label.append(form(list, level, at).write(Math.max(1, counter[at])));
        }
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private NumberForm form(String list, ListLevel level, int at) {
    return level.legal()
        ? NumberForm.DECIMAL
        : lists.findLevel(list, at).map(ListLevel::form).orElse(NumberForm.DECIMAL);
  }
}

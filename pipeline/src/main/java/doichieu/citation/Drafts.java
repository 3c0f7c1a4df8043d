package doichieu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The references found so far in one text; none overlaps another. */
final class Drafts {
  private final TreeMap<Integer, Draft> byStart = new TreeMap<>();

  /** Adds the reference if its place is still free. */
  void add(Draft draft) {
    if (isFree(draft.start, draft.end)) {
      byStart.put(draft.start, draft);
    }
  }

  /** True if no reference stands between the offsets. */
  boolean isFree(int start, int end) {
    var before = byStart.lowerEntry(end);
    return before == null || before.getValue().end <= start;
  }

  /** All, in the order of the text. */
  List<Draft> list() {
    List<Draft> all = new ArrayList<>(byStart.values());
    all.sort(Comparator.comparingInt(Draft::start));
    return all;
  }
}

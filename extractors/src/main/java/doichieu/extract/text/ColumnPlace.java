package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the cells of one column stand on a page: most begin, or have their middle, near there. */
final class ColumnPlace {
  private static final double EACH_AWAY = 0.1;

  /** Places beyond which a cell is no stranger for being further away. */
  private static final int FAR = 25;

  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> middles = new ArrayList<>();
  private boolean settled;
  private int start;
  private int middle;

  /** Takes a cell into account by its first column of print and the one after its last. */
  void add(int from, int to) {
    starts.add(from);
    middles.add((from + to) / 2);
    settled = false;
  }

  /** What speaks against a cell there: 0 if nothing does, or nothing is known. */
  double price(int from, int to) {
    if (starts.isEmpty()) {
      return 0;
    }
    if (!settled) {
      start = median(starts);
      middle = median(middles);
      settled = true;
    }
    int away = Math.min(Math.abs(from - start), Math.abs((from + to) / 2 - middle));
    return EACH_AWAY * Math.min(FAR, away);
  }

  private static int median(List<Integer> places) {
    Collections.sort(places);
    return places.get(places.size() / 2);
  }
}

package doichieu.reconcile;

import java.util.Comparator;

/**
 * What statements are about: only those of one matter can be set side by side.
 *
 * @param change true for amounts of a change ("tăng thêm 2%"), false for levels
 */
record Matter(String indicatorId, Horizon horizon, boolean change) implements Comparable<Matter> {
  private static final Comparator<Matter> ORDER =
      Comparator.comparing(Matter::indicatorId)
          .thenComparing(Matter::horizon)
          .thenComparing(Matter::change);

  @Override
  public int compareTo(Matter other) {
    return ORDER.compare(this, other);
  }
}

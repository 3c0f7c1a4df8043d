package doichieu.extract.pdf;

import java.util.Arrays;

/** Measures in points, told apart by tenths. */
final class Tenths {
  /** Measures so near (tenths) to each other are counted, others sorted: most are font sizes. */
  private static final int COUNTED = 1000;

  private final long[] values;
  private int count;

  /** Room for so many measures. */
  Tenths(int room) {
    this.values = new long[room];
  }

  void add(double measure) {
    values[count++] = Math.round(measure * 10);
  }

  /**
   * The most common measure, the least of several that are as common.
   *
   * @throws IllegalStateException if none was added
   */
  double usual() {
    if (count == 0) {
      throw new IllegalStateException("no measure");
    }
    long least = values[0];
    long most = values[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, values[i]);
      most = Math.max(most, values[i]);
    }
    long range = most - least;
    boolean near = range >= 0 && range < COUNTED;
    return (near ? mostCounted(least, (int) range) : mostSorted()) / 10.0;
  }

  private long mostCounted(long least, int range) {
    int[] counts = new int[range + 1];
    int best = 0;
    for (int i = 0; i < count; i++) {
      counts[(int) (values[i] - least)]++;
    }
    for (int i = 1; i <= range; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return least + best;
  }

  private long mostSorted() {
    Arrays.sort(values, 0, count);
    long best = values[0];
    int most = 0;
    int from = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || values[i] != values[from]) {
        if (i - from > most) {
          most = i - from;
          best = values[from];
        }
        from = i;
      }
    }
    return best;
  }
}

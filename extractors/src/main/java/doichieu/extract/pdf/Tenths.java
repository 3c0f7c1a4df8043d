package doichieu.extract.pdf;

import java.util.Arrays;

/** Measures in points, told apart by tenths. */
final class Tenths {
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
    return best / 10.0;
  }
}

package doichieu.families;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chances of one family: the same seed draws the same. */
final class Draw {
  private final Random random;

  Draw(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
  }

  /** One of the items. */
  @SafeVarargs
  final <T> T of(T... items) {
    return items[random.nextInt(items.length)];
  }

  /** One of the items. */
  <T> T from(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True so many times of a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** The items in another order. */
  <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }
}

package doichieu.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest way to place the marks of notes that follow each other, and what every other place
 * of a mark, and none, would cost all together.
 */
final class MarkOrder {
  /** What a note without mark costs. */
  private static final double UNFOUND = 5;

  /** What a mark costs that stands above the one before it: both are in long cells of one row. */
  private static final double BACK = 1.5;

  /** Lines of such a row. */
  private static final int MAX_BACK = 4;

  /** Places of all notes of which more are not looked at. */
  private static final int MOST_PLACES = 6000;

  private final List<List<MarkPlaces.Place>> places;
  private final double[][] before;
  private final double[][] after;

  /** For each note what the cheapest way costs in which it has no mark. */
  private final double[] without;

  /**
   * Looks for it.
   *
   * @param places for each note, in their order, where its mark may stand
   */
  MarkOrder(List<List<MarkPlaces.Place>> places) {
    this.places = places;
    int count = places.size();
    before = new double[count][];
    after = new double[count][];
    without = new double[count];
    for (int k = 0; k < count; k++) {
      before[k] = new double[places.get(k).size()];
      after[k] = new double[places.get(k).size()];
    }
    if (places.stream().mapToInt(List::size).sum() <= MOST_PLACES) {
      addBefore();
      addAfter();
      addWithout();
    } else {
      Arrays.fill(without, Double.NEGATIVE_INFINITY);
    }
  }

  /**
   * The place of a note's mark.
   *
   * @param k of the note, 0-based
   * @param margin what any other way must cost more
   * @return empty if no place is so much cheaper than all others and none
   */
  Optional<MarkPlaces.Place> find(int k, double margin) {
    int cheapest = -1;
    double price = Double.POSITIVE_INFINITY;
    double second = without[k];
    for (int p = 0; p < before[k].length; p++) {
      double here = through(k, p);
      second = Math.min(second, Math.max(here, price));
      cheapest = here < price ? p : cheapest;
      price = Math.min(price, here);
    }
    return cheapest >= 0 && price + margin <= second
        ? Optional.of(places.get(k).get(cheapest))
        : Optional.empty();
  }

  private double through(int k, int p) {
    return before[k][p] + after[k][p] - places.get(k).get(p).price();
  }

  private void addBefore() {
    for (int k = 0; k < places.size(); k++) {
      for (int p = 0; p < before[k].length; p++) {
        double least = k * UNFOUND;
        for (int j = 0; j < k; j++) {
          for (int q = 0; q < before[j].length; q++) {
            least = Math.min(least, before[j][q] + step(j, q, k, p));
          }
        }
        before[k][p] = least + places.get(k).get(p).price();
      }
    }
  }

  private void addAfter() {
    int last = places.size() - 1;
    for (int k = last; k >= 0; k--) {
      for (int p = 0; p < after[k].length; p++) {
        double least = (last - k) * UNFOUND;
        for (int j = k + 1; j <= last; j++) {
          for (int q = 0; q < after[j].length; q++) {
            least = Math.min(least, after[j][q] + step(k, p, j, q));
          }
        }
        after[k][p] = least + places.get(k).get(p).price();
      }
    }
  }

  private void addWithout() {
    int count = places.size();
    Arrays.fill(without, count * UNFOUND);
    for (int k = 0; k < count; k++) {
      for (int p = 0; p < before[k].length; p++) {
        fill(0, k, after[k][p] + k * UNFOUND);
        fill(k + 1, count, before[k][p] + (count - 1 - k) * UNFOUND);
        for (int j = k + 2; j < count; j++) {
          for (int q = 0; q < after[j].length; q++) {
            fill(k + 1, j, before[k][p] + step(k, p, j, q) + after[j][q]);
          }
        }
      }
    }
  }

  private void fill(int from, int to, double price) {
    for (int k = from; k < to; k++) {
      without[k] = Math.min(without[k], price);
    }
  }

  /** What it costs that one mark follows another, with notes without mark between. */
  private double step(int j, int q, int k, int p) {
    NoteMarks.Mark upper = places.get(j).get(q).mark();
    NoteMarks.Mark lower = places.get(k).get(p).mark();
    double price = (k - j - 1) * UNFOUND;
    if (isBefore(upper, lower)) {
      return price;
    }
    boolean back =
        lower.index() < upper.index()
            && lower.index() >= upper.index() - MAX_BACK
            && lower.from() > upper.to();
    return back ? price + BACK : Double.POSITIVE_INFINITY;
  }

  private static boolean isBefore(NoteMarks.Mark a, NoteMarks.Mark b) {
    return a.index() < b.index() || (a.index() == b.index() && a.from() < b.from());
  }
}

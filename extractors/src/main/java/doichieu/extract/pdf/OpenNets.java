package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the nets of a table without outer frame: where a title runs over all columns no line down
 * is drawn, so that the lines above the title and those below it do not touch.
 *
 * <p>Two nets are one table where full lines of the same ends bound the strip between them, these
 * run out on both sides, the columns are the same, and the table lacks its upper or lower border
 * too: two tables of such rules, one below the other, have borders between them or text.
 */
final class OpenNets {
  /** Places nearer (points) are the same. */
  private static final double SAME = 2;

  /** A line that goes on by more (points) runs out of the net. */
  private static final double OUT = 4;

  /** Height of the strip (points): three lines of a title at most. */
  private static final double HIGHEST = 60;

  private OpenNets() {}

  /** The nets, those of one table joined. */
  static List<List<Ruling>> join(List<List<Ruling>> nets) {
    List<Net> open = new ArrayList<>();
    List<List<Ruling>> all = new ArrayList<>();
    for (List<Ruling> net : nets) {
      if (isOpen(net)) {
        open.add(Net.of(net));
      } else {
        all.add(net);
      }
    }
    open.sort(Comparator.comparingDouble(Net::top));
    for (int i = 0; i + 1 < open.size(); i++) {
      join(open, i);
    }
    for (int i = open.size() - 2; i >= 0; i--) {
      join(open, i);
    }
    open.forEach(net -> all.add(net.rulings()));
    return all;
  }

  private static void join(List<Net> open, int at) {
    while (at + 1 < open.size() && open.get(at).goesOn(open.get(at + 1))) {
      open.set(at, open.get(at).with(open.remove(at + 1)));
    }
  }

  /** True if lines across run out of the lines down on both sides. */
  private static boolean isOpen(List<Ruling> net) {
    List<Ruling> down = net.stream().filter(r -> !r.horizontal()).toList();
    if (down.isEmpty() || down.size() == net.size()) {
      return false;
    }
    double left = down.stream().mapToDouble(Ruling::at).min().orElseThrow();
    double right = down.stream().mapToDouble(Ruling::at).max().orElseThrow();
    return net.stream()
        .filter(Ruling::horizontal)
        .anyMatch(r -> r.from() < left - OUT && r.to() > right + OUT);
  }

  /** A net with its uppermost and its lowest line across. */
  private record Net(List<Ruling> rulings, Ruling highest, Ruling lowest) {

    static Net of(List<Ruling> rulings) {
      Comparator<Ruling> byHeight = Comparator.comparingDouble(Ruling::at);
      List<Ruling> across = rulings.stream().filter(Ruling::horizontal).toList();
      return new Net(
          rulings,
          across.stream().min(byHeight).orElseThrow(),
          across.stream().max(byHeight).orElseThrow());
    }

    double top() {
      return highest.at();
    }

    Net with(Net below) {
      List<Ruling> both = new ArrayList<>(rulings);
      both.addAll(below.rulings);
      return of(both);
    }

    boolean goesOn(Net below) {
      double height = below.highest.at() - lowest.at();
      return height > 0
          && height <= HIGHEST
          && Math.abs(lowest.from() - below.highest.from()) <= SAME
          && Math.abs(lowest.to() - below.highest.to()) <= SAME
          && !isOpenBelow()
          && !below.isOpenAbove()
          && (isOpenAbove() || below.isOpenBelow())
          && sharesColumns(below);
    }

    private boolean isOpenAbove() {
      return down().stream().anyMatch(r -> r.from() < highest.at() - OUT);
    }

    private boolean isOpenBelow() {
      return down().stream().anyMatch(r -> r.to() > lowest.at() + OUT);
    }

    private boolean sharesColumns(Net other) {
      return other.hasAll(down()) || hasAll(other.down());
    }

    private boolean hasAll(List<Ruling> columns) {
      return columns.stream()
          .allMatch(c -> down().stream().anyMatch(r -> Math.abs(r.at() - c.at()) <= SAME));
    }

    private List<Ruling> down() {
      return rulings.stream().filter(r -> !r.horizontal()).toList();
    }
  }
}

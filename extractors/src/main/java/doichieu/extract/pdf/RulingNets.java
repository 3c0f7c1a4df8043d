package doichieu.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Parts merged rulings into nets: groups of lines that hang together by crossing or touching. */
final class RulingNets {
  /** How far (points) the end of a line may stay short of the line it should touch. */
  static final double TOUCH = 3.5;

  private RulingNets() {}

  /** The nets with at least two lines across and two down, or with lines that open to a side. */
  static List<List<Ruling>> list(List<Ruling> rulings) {
    boolean[] seen = new boolean[rulings.size()];
    List<List<Ruling>> nets = new ArrayList<>();
    for (int i = 0; i < rulings.size(); i++) {
      if (!seen[i]) {
        List<Ruling> net = collect(rulings, i, seen);
        if (net.size() > 2) {
          nets.add(net);
        }
      }
    }
    return nets;
  }

  private static List<Ruling> collect(List<Ruling> rulings, int start, boolean[] seen) {
    List<Ruling> net = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    seen[start] = true;
    while (!open.isEmpty()) {
      Ruling ruling = rulings.get(open.remove());
      net.add(ruling);
      for (int i = 0; i < rulings.size(); i++) {
        if (!seen[i] && ruling.meets(rulings.get(i), TOUCH)) {
          seen[i] = true;
          open.add(i);
        }
      }
    }
    return net;
  }
}

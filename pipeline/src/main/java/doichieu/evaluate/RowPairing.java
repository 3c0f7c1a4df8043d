package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Which row of the truth a row found stands for: the likest first, each once. */
final class RowPairing {
  /** Below this likeness two rows are two rows. */
  private static final double LEAST = 0.5;

  /** Tells apart rows that are alike in all else: one indicator for several levels. */
  private static final double SAME_SCOPE = 0.001;

  private RowPairing() {}

  /**
   * Pairs rows.
   *
   * @return row of the truth → row found; both as numbers from 0; rows without a partner are absent
   */
  static Map<Integer, Integer> pair(
      List<JsonNode> truth, List<JsonNode> found, ToDoubleBiFunction<JsonNode, JsonNode> likeness) {
    record Candidate(int truth, int found, double likeness) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int t = 0; t < truth.size(); t++) {
      for (int f = 0; f < found.size(); f++) {
        double like = likeness.applyAsDouble(truth.get(t), found.get(f));
        if (like >= LEAST) {
          candidates.add(new Candidate(t, f, like - Math.abs(t - f) * 1e-6));
        }
      }
    }
    candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.truth()) && taken.add(candidate.found())) {
        pairs.put(candidate.truth(), candidate.found());
      }
    }
    return pairs;
  }

  /** Likeness of two targets: the name above all, then where the row stands and what it says. */
  static double ofTargets(JsonNode a, JsonNode b) {
    if (!a.path("origin").equals(b.path("origin"))) {
      return 0;
    }
    double name = likeness(Facts.words(a.path("statedName")), Facts.words(b.path("statedName")));
    boolean sameOrdinal = a.path("ordinal").equals(b.path("ordinal"));
    double rest =
        (Facts.place(a).equals(Facts.place(b)) ? 0.3 : sameOrdinal ? 0.1 : 0)
            + (Facts.year(a).equals(Facts.year(b)) ? 0.2 : 0)
            + (Facts.value(a).equals(Facts.value(b)) ? 0.2 : 0)
            + (Facts.agencies(a).equals(Facts.agencies(b)) ? 0.2 : 0)
            + (Facts.unit(a).equals(Facts.unit(b)) ? 0.1 : 0);
    double scope = a.path("appliesTo").equals(b.path("appliesTo")) ? SAME_SCOPE : 0;
    return name < 0.3 && rest < 0.9 ? 0 : (name + rest) / 2 + scope;
  }

  /** Likeness of two tasks by their content and place. */
  static double ofTasks(JsonNode a, JsonNode b) {
    double content = likeness(Facts.words(a.path("content")), Facts.words(b.path("content")));
    return content * 0.9 + (Facts.place(a).equals(Facts.place(b)) ? 0.1 : 0);
  }

  /** Share of the words that both texts have, 0 to 1. */
  private static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Set<String> common = new HashSet<>(Arrays.asList(a.split(" ")));
    Set<String> all = new HashSet<>(common);
    Set<String> others = new HashSet<>(Arrays.asList(b.split(" ")));
    common.retainAll(others);
    all.addAll(others);
    return (double) common.size() / all.size();
  }
}

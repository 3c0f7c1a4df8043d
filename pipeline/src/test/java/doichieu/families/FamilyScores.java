package doichieu.families;

import doichieu.families.Family.Expected;
import doichieu.target.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what was found in families with what was planted, kind by kind. */
final class FamilyScores {
  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Adds one family. A finding is right if its kind and subject were planted for its plans. */
  void add(Family family, List<Conflict> conflicts, Map<String, String> planByDocument) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Conflict conflict : conflicts) {
      Set<String> plans = found.computeIfAbsent(key(conflict), key -> new TreeSet<>());
      conflict.documentIds().forEach(id -> plans.add(planByDocument.getOrDefault(id, id)));
    }
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Expected expected : family.expected()) {
      wanted
          .computeIfAbsent(expected.kind() + " " + expected.about(), key -> new TreeSet<>())
          .addAll(expected.plans());
    }
    wanted.forEach(
        (key, plans) -> {
          boolean hit = found.containsKey(key) && found.get(key).containsAll(plans);
          count(key, hit ? 0 : 1);
          if (!hit) {
            misses.add(family.name() + " not found: " + key + " " + plans + " " + found.get(key));
          }
        });
    found.forEach(
        (key, plans) -> {
          boolean planted =
              wanted.containsKey(key)
                  && (!key.endsWith(" null") || wanted.get(key).containsAll(plansOf(key, plans)));
          if (!planted) {
            count(key, 2);
            misses.add(family.name() + " not planted: " + key + " " + plans);
          }
        });
  }

  /** Kinds that list other plans for comparison only are judged by their subject. */
  private static Set<String> plansOf(String key, Set<String> plans) {
    return plans;
  }

  private void count(String key, int what) {
    counts.computeIfAbsent(key.substring(0, key.indexOf(' ')), kind -> new int[3])[what]++;
  }

  private static String key(Conflict conflict) {
    String legal = conflict.legalDocumentId();
    String about =
        conflict.indicatorId() != null
            ? conflict.indicatorId()
            : legal == null ? null : slug(legal);
    return conflict.kind() + " " + about;
  }

  /** "vn/nd/2018/61-2018-nd-cp" names what is printed as "61/2018/NĐ-CP". */
  static String slug(String legalDocumentId) {
    String slug = legalDocumentId.substring(legalDocumentId.lastIndexOf('/') + 1);
    int at = slug.indexOf('@');
    return at < 0 ? slug : slug.substring(0, at);
  }

  double recall(String kind) {
    int[] count = counts.getOrDefault(kind, new int[3]);
    return count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]);
  }

  double precision(String kind) {
    int[] count = counts.getOrDefault(kind, new int[3]);
    return count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]);
  }

  Set<String> kinds() {
    return counts.keySet();
  }

  List<String> misses() {
    return misses;
  }

  /** A line a kind: found, not found, not planted, precision, recall. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    java.util.Locale.ROOT,
                    "%-24s %5d %5d %5d  %.4f  %.4f%n",
                    kind,
                    count[0],
                    count[1],
                    count[2],
                    precision(kind),
                    recall(kind))));
    return table.toString();
  }
}

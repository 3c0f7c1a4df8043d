package doichieu.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether equal indicators of all plans got equal ids, by B³: for each row the share of the rows
 * with its id that are of its indicator (precision), and of the rows of its indicator that have its
 * id (recall), averaged over the rows.
 *
 * @param rows rows of the truth that name an indicator and were found
 * @param precision 0 to 1; 1 without rows
 * @param recall 0 to 1; 1 without rows
 * @param merges different indicators that got one id: "id: indicator, indicator"
 */
public record Clustering(int rows, double precision, double recall, List<String> merges) {
  public Clustering {
    merges = List.copyOf(merges);
  }

  /**
   * One row.
   *
   * @param indicator by the truth
   * @param found id that the program gave; empty if none, which is a cluster of its own
   */
  public record Row(String indicator, String found) {}

  /** The clustering of all rows together. */
  public static Clustering of(List<Row> rows) {
    List<Row> named = new ArrayList<>();
    for (Row row : rows) {
      named.add(row.found().isEmpty() ? new Row(row.indicator(), "?" + named.size()) : row);
    }
    Map<Row, Integer> both = new LinkedHashMap<>();
    Map<String, Integer> byFound = new LinkedHashMap<>();
    Map<String, Integer> byIndicator = new LinkedHashMap<>();
    Map<String, TreeSet<String>> indicators = new TreeMap<>();
    for (Row row : named) {
      both.merge(row, 1, Integer::sum);
      byFound.merge(row.found(), 1, Integer::sum);
      byIndicator.merge(row.indicator(), 1, Integer::sum);
      indicators.computeIfAbsent(row.found(), any -> new TreeSet<>()).add(row.indicator());
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Row, Integer> entry : both.entrySet()) {
      double count = entry.getValue();
      precision += count * count / byFound.getOrDefault(entry.getKey().found(), 1);
      recall += count * count / byIndicator.getOrDefault(entry.getKey().indicator(), 1);
    }
    int size = named.size();
    return new Clustering(
        size,
        size == 0 ? 1 : precision / size,
        size == 0 ? 1 : recall / size,
        indicators.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .toList());
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}

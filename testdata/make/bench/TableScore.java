import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores the tables read against the truth: one line "name cell_f row_f cite_r n_truth n_read" a file.
 *
 * <p>{@code cell_f}: F1 of the cell texts with their spans, wherever they stand; {@code row_f}: F1 of whole rows, laid
 * out on the grid with the text of a merged cell at its top left; {@code cite_r}: share of the document numbers in the
 * truth's cells that were read to the letter ("-" if it has none). Bags are compared, so a table that was cut costs
 * only the rows that it loses; {@code n_read} shows it.
 *
 * <p>Arguments: pairs TRUTH READ of JSON files; a READ that does not exist counts as no tables. Needs Jackson.
 */
public final class TableScore {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:/\\d{4})?/\\p{Lu}[\\p{L}\\d]{1,9}(?:-[\\p{L}\\d]{1,9}){0,3}");

  private final Map<String, Integer> cells = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int tables;

  private TableScore(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (JsonNode table : new ObjectMapper().readTree(file.toFile())) {
      tables++;
      addRows(table.get("rows"));
    }
  }

  public static void main(String[] pairs) throws IOException {
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      TableScore truth = new TableScore(Path.of(pairs[i]));
      TableScore read = new TableScore(Path.of(pairs[i + 1]));
      System.out.printf(Locale.ROOT, "%s %.3f %.3f %s %d %d%n", Path.of(pairs[i + 1]).getFileName(),
          f1(truth.cells, read.cells), f1(truth.rows, read.rows), recall(truth.numbers, read.numbers), truth.tables,
          read.tables);
    }
  }

  private void addRows(JsonNode table) {
    Map<Integer, Integer> covered = new HashMap<>();
    for (JsonNode row : table) {
      List<String> grid = new ArrayList<>();
      for (JsonNode cell : row) {
        fill(covered, grid);
        String text = cell.get("text").asText();
        int deep = cell.path("rowspan").asInt(1);
        int wide = cell.path("colspan").asInt(1);
        if (!text.isEmpty()) {
          cells.merge(text + "\t" + deep + "\t" + wide, 1, Integer::sum);
        }
        for (int i = 0; i < wide; i++) {
          covered.put(grid.size(), deep - 1);
          grid.add(i == 0 ? text : "");
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
          numbers.merge(number.group(), 1, Integer::sum);
        }
      }
      fill(covered, grid);
      rows.merge(String.join("\t", grid), 1, Integer::sum);
    }
  }

  /** Adds the columns that a cell from above covers. */
  private static void fill(Map<Integer, Integer> covered, List<String> grid) {
    while (covered.getOrDefault(grid.size(), 0) > 0) {
      covered.merge(grid.size(), -1, Integer::sum);
      grid.add("");
    }
  }

  private static double f1(Map<String, Integer> truth, Map<String, Integer> read) {
    int all = size(truth) + size(read);
    return all == 0 ? 1 : 2.0 * common(truth, read) / all;
  }

  private static String recall(Map<String, Integer> truth, Map<String, Integer> read) {
    return truth.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", (double) common(truth, read) / size(truth));
  }

  private static int common(Map<String, Integer> one, Map<String, Integer> other) {
    return one.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0))).sum();
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}

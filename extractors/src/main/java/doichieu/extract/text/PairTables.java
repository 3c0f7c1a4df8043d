package doichieu.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of two columns of a text, those side by side taken together. */
final class PairTables {
  private final Map<Integer, List<PairTable>> byFirstLine = new HashMap<>();

  /**
   * Looks for the tables.
   *
   * @param taken the line after what is read otherwise from a line on; the line itself if nothing
   *     is
   * @param words makes a cell's words of its source
   */
  PairTables(List<Line> lines, IntUnaryOperator taken, UnaryOperator<String> words) {
    int i = 0;
    while (i < lines.size()) {
      int next = taken.applyAsInt(i);
      boolean none = next > i || lines.get(i).isBlank();
      List<PairTable> tables = none ? List.of() : find(lines, i, words);
      if (!tables.isEmpty()) {
        byFirstLine.put(i, tables);
        next = tables.get(0).next();
      }
      i = Math.max(next, i + 1);
    }
  }

  private static List<PairTable> find(List<Line> lines, int from, UnaryOperator<String> words) {
    return lines.get(from).tabs() == 1
        ? TabPairs.find(lines, from, words).map(List::of).orElse(List.of())
        : PairTable.list(lines, from, words);
  }

  /** The tables that begin at the line, from left to right. */
  @Nullable List<PairTable> at(int line) {
    return byFirstLine.get(line);
  }
}

package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a text whose lines are drawn with characters: frames of "+", "-" and "|" or of box
 * characters, and columns told by runs of dashes below their headings, tables of HTML. What is
 * drawn is not guessed, so these are read before all others.
 */
final class DrawnTables {
  private final Map<Integer, Found> byFirstLine = new HashMap<>();
  private final List<Line> others;

  /**
   * Words that stand in no cell of a table.
   *
   * @param line the number of their line in the file
   */
  record Words(String text, int line) {}

  /**
   * What is drawn.
   *
   * @param words what is printed above the table, or what it laid out
   * @param part the table; null if it only lays out words, as in a letterhead
   * @param findings what is doubtful in it
   * @param from index of the first line
   * @param to index after the last line
   */
  record Found(
      List<Words> words, Piece.@Nullable Part part, List<Finding> findings, int from, int to) {

    static Found table(Piece.Part part, List<Finding> findings, int from, int to) {
      return new Found(List.of(), part, findings, from, to);
    }

    static Found words(List<Words> words, List<Finding> findings, int from, int to) {
      return new Found(words, null, findings, from, to);
    }

    /** A table, or the words of its cells if it only lays them out. */
    static Found of(Piece.Part part, boolean layout, List<Finding> findings, int from, int to) {
      return layout ? words(ofCells(part), findings, from, to) : table(part, findings, from, to);
    }

    /** The same below some words. */
    Found below(List<Words> above) {
      List<Words> all = new ArrayList<>(above);
      all.addAll(words);
      return new Found(all, part, findings, from, to);
    }

    private static List<Words> ofCells(Piece.Part part) {
      List<Words> words = new ArrayList<>();
      for (Piece.PartCell cell : part.cells()) {
        Integer line = cell.evidence().line();
        words.add(new Words(cell.text(), line == null ? 0 : line));
      }
      return words;
    }
  }

  /**
   * Looks for the tables.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @throws ExtractionException if there are too many
   */
  DrawnTables(List<Line> lines, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    others = new ArrayList<>(lines);
    WebTables web = new WebTables(lines, words, budget);
    int i = 0;
    while (i < lines.size()) {
      Optional<Found> found = FramedTable.find(lines, i, words, budget);
      if (found.isEmpty()) {
        found = BarredTable.find(lines, i, words, budget);
      }
      if (found.isEmpty()) {
        found = DashedTable.find(lines, i, words, budget);
      }
      if (found.isEmpty()) {
        found = web.find(i);
      }
      found.ifPresent(this::take);
      i = found.map(Found::to).orElse(i + 1);
    }
  }

  private void take(Found found) {
    byFirstLine.put(found.from(), found);
    for (int i = found.from(); i < found.to(); i++) {
      Line line = others.get(i);
      others.set(i, new Line(line.number(), "", line.page()));
    }
  }

  /** The table that begins at the line. */
  @Nullable Found at(int line) {
    return byFirstLine.get(line);
  }

  /** All lines, those of the tables blank. */
  List<Line> others() {
    return others;
  }
}

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
   * A table.
   *
   * @param part its cells
   * @param layout true if it only lays out words, as in a letterhead
   * @param above words that stand in it, but in no cell
   * @param findings what is doubtful in it
   * @param from index of the first line
   * @param to index after the last line
   */
  record Found(
      Piece.Part part,
      boolean layout,
      List<String> above,
      List<Finding> findings,
      int from,
      int to) {}

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

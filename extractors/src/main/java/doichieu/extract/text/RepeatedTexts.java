package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that fill a column's cell in several rows: units, bodies, times. A cell in which one of
 * them stands on lines of its own, other words above or below it, may hold words of a neighbour
 * ("lệ" above "triệu USD"), or two cells.
 */
final class RepeatedTexts {
  private final LaidCells cells;

  /** Looks at the cells of one page's part, the habits of the whole table known. */
  RepeatedTexts(LaidCells cells) {
    this.cells = cells;
  }

  /** True if a cell of the row, right of the first column, holds such a text and other words. */
  boolean standBesideOthers(Row row) {
    return IntStream.range(1, cells.columnCount()).anyMatch(c -> standBesideOthers(row, c));
  }

  private boolean standBesideOthers(Row row, int column) {
    List<String> lines = lines(row, column);
    for (int from = 0; from < lines.size(); from++) {
      for (int to = from + 1; to <= lines.size(); to++) {
        boolean whole = from == 0 && to == lines.size();
        if (!whole && isRepeated(column, lines.subList(from, to))) {
          return isOdd(lines, from, to) && !isRepeated(column, lines);
        }
      }
    }
    return false;
  }

  /** True if the text stands twice, or the words around it go on or are gone on with. */
  private static boolean isOdd(List<String> lines, int from, int to) {
    String text = String.join(" ", lines.subList(from, to));
    String above = String.join(" ", lines.subList(0, from));
    String below = String.join(" ", lines.subList(to, lines.size()));
    return beginsSmall(above) || beginsSmall(below) || text.equals(above) || text.equals(below);
  }

  private static boolean beginsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private boolean isRepeated(int column, List<String> lines) {
    String text = String.join(" ", lines);
    return text.chars().anyMatch(Character::isLetter)
        && cells.habits().column(column).isUsual(text);
  }

  private List<String> lines(Row row, int column) {
    return IntStream.range(row.from(), row.to())
        .mapToObj(cells::pieces)
        .flatMap(List::stream)
        .filter(piece -> piece.from() == column && !piece.spans())
        .map(Piece::text)
        .toList();
  }
}

package doichieu.extract.table;

import doichieu.extract.table.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the cells of a table only lay out words side by side: a letterhead, the names under a
 * document. All formats ask here.
 *
 * <p>Where no lines stand between the columns, words are laid out unless they show a table. Where
 * lines do, they are only if one of them is a word of letterheads as well.
 */
public final class WordLayout {
  private static final WordList WORDS = WordList.load("layout-words.txt");
  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");

  /** The beginning of a title, as who writes and who signs have. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,} \\p{Lu}{2}");

  private WordLayout() {}

  /**
   * Judges a table by its words.
   *
   * @param rows the texts of each row's cells from left to right, white space folded, blank ones
   *     included; cells merged into the row above left out
   * @param columnCount columns of its grid
   * @param headerRows rows that the file marks as headings
   * @param lined true if lines stand between its columns
   */
  public static boolean is(
      List<List<String>> rows, int columnCount, int headerRows, boolean lined) {
    return (!lined || isLetterhead(rows))
        && !UnlinedTable.isTable(rows, columnCount, lined ? 0 : headerRows);
  }

  /**
   * Judges a part of a table by its words.
   *
   * @param lined true if lines stand between its columns
   */
  public static boolean is(Part part, boolean lined) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < part.rowCount(); row++) {
      rows.add(new ArrayList<>());
    }
    part.cells().forEach(cell -> rows.get(cell.row()).add(cell.text()));
    return is(rows, part.columnCount(), part.headerRowCount(), lined);
  }

  private static boolean isLetterhead(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).anyMatch(WordLayout::isOfLetterhead)
        && rows.stream().flatMap(List::stream).anyMatch(text -> CAPITALS.matcher(text).find());
  }

  private static boolean isOfLetterhead(String text) {
    return WORDS.lengthOfBegin(DASH.matcher(text).replaceAll(" - ")) > 0;
  }
}

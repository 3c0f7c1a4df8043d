package doichieu.extract.table;

import java.util.List;

/**
 * Whether a table without lines between its columns is a table, or only words set side by side: a
 * letterhead, the names under a document.
 */
final class UnlinedTable {
  /** Letterheads and signatures are laid out in at most this many columns. */
  private static final int MAX_LAYOUT_COLUMNS = 3;

  /** From this many rows on labels or figures below each other make a table. */
  private static final int MIN_ROWS = 2;

  /** Two columns need more rows than a letterhead and its number have. */
  private static final int MIN_PAIRS = 3;

  /** Who signs has a shorter title and name. */
  private static final int SENTENCE = 40;

  /** Fewer capitals are an abbreviation. */
  private static final int MIN_CAPITALS = 6;

  private UnlinedTable() {}

  /**
   * Judges a table by its words.
   *
   * @param rows the texts of each row's cells from left to right, white space folded, blank ones
   *     included; cells merged into the row above left out
   * @param columnCount columns of its grid
   * @param headerRows rows that the file marks as headings; office programs mark the first row of
   *     any new table, so the mark alone says nothing
   */
  static boolean isTable(List<List<String>> rows, int columnCount, int headerRows) {
    return columnCount > MAX_LAYOUT_COLUMNS
        || (headerRows > 0 && isHeaded(rows, columnCount))
        || isLabelled(rows)
        || isOfThreeColumns(rows)
        || isListOfPairs(rows);
  }

  /** Short words in small letters above full rows, of which one is a sentence or has a digit. */
  private static boolean isHeaded(List<List<String>> rows, int columnCount) {
    List<List<String>> full =
        rows.stream().filter(row -> columnCount > 1 && filled(row) == columnCount).toList();
    return full.size() >= MIN_PAIRS
        && full.get(0).equals(rows.get(0))
        && full.get(0).stream().noneMatch(UnlinedTable::isCapitals)
        && full.get(0).stream().allMatch(text -> text.length() < SENTENCE && !text.endsWith(":"))
        && full.stream()
            .skip(1)
            .anyMatch(row -> row.stream().anyMatch(t -> hasDigit(t) || t.length() >= SENTENCE));
  }

  private static boolean isLabelled(List<List<String>> rows) {
    return rows.stream().filter(row -> !row.isEmpty() && Labels.isLabel(row.get(0))).count()
        >= MIN_ROWS;
  }

  /** Names under a document stand in three columns too, but are short, in capitals above. */
  private static boolean isOfThreeColumns(List<List<String>> rows) {
    List<List<String>> full =
        rows.stream().filter(row -> filled(row) >= MAX_LAYOUT_COLUMNS).toList();
    return full.size() >= MIN_ROWS
        && full.get(0).stream().anyMatch(text -> text.chars().anyMatch(Character::isLowerCase))
        && full.stream()
            .flatMap(List::stream)
            .anyMatch(text -> hasDigit(text) || text.length() >= SENTENCE);
  }

  /**
   * Pairs of a name and what is said of it. In a letterhead only the row of number and day has
   * digits; it and a signature have words in capitals.
   */
  private static boolean isListOfPairs(List<List<String>> rows) {
    List<List<String>> pairs = rows.stream().filter(row -> filled(row) == 2).toList();
    long figures = pairs.stream().filter(row -> hasDigit(row.get(row.size() - 1))).count();
    boolean capitals = rows.stream().flatMap(List::stream).anyMatch(UnlinedTable::isCapitals);
    return pairs.size() >= MIN_PAIRS && (figures >= MIN_ROWS || (figures > 0 && !capitals));
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= MIN_CAPITALS
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private static long filled(List<String> row) {
    return row.stream().filter(text -> !text.isEmpty()).count();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}

package doichieu.document;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file, by which a person finds the words again.
 *
 * @param page page, 1-based; null where the format has no pages
 * @param table table, 1-based in the document; null outside tables
 * @param row row, 1-based in the table after its parts were joined, header rows counted
 * @param block paragraph, 1-based in the document; null inside tables
 * @param line line of a plain text file, 1-based
 * @param sheet sheet name of a workbook
 * @param bbox box on the page, in points from the top left; null where the format has none
 * @param text the words at this place, white space folded; null where a whole file or page is meant
 */
public record Evidence(
    @Nullable Integer page,
    @Nullable Integer table,
    @Nullable Integer row,
    @Nullable Integer block,
    @Nullable Integer line,
    @Nullable String sheet,
    @Nullable Box bbox,
    @Nullable String text) {

  /** The whole file. */
  public static final Evidence FILE = new Evidence(null, null, null, null, null, null, null, null);

  /** A whole page, 1-based. */
  public static Evidence ofPage(int page) {
    return new Evidence(page, null, null, null, null, null, null, null);
  }

  /** A whole table, 1-based in the document. */
  public static Evidence ofTable(int table) {
    return new Evidence(null, table, null, null, null, null, null, null);
  }

  /** The same place with other words; they must be among those printed there. */
  public Evidence withText(String words) {
    return new Evidence(page, table, row, block, line, sheet, bbox, words);
  }

  /** The same place inside the given row (1-based) of the given table (1-based). */
  public Evidence inTable(int tableNumber, int rowNumber) {
    return new Evidence(page, tableNumber, rowNumber, null, line, sheet, bbox, text);
  }

  /** The same place as part of the given paragraph, 1-based. */
  public Evidence inBlock(int blockNumber) {
    return new Evidence(page, null, null, blockNumber, line, sheet, bbox, text);
  }
}

package doichieu.extract.table;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;

/** Counts a document's cells, paragraphs and characters, so that no file can fill the memory. */
public final class GridBudget {
  /** The largest annexes have some ten thousand cells; a list of 100,000 rows of 8 fits. */
  public static final long MAX_CELLS = 800_000;

  /** Paragraphs; 5,000 pages of print have some 100,000. */
  public static final int MAX_PARAGRAPHS = 400_000;

  /** Characters of all paragraphs and cells; 5,000 pages of print have some 15 million. */
  public static final long MAX_CHARACTERS = 60_000_000;

  private long cells;
  private int paragraphs;
  private long characters;

  /**
   * Takes the cells of one more grid into account; called before the grid is made.
   *
   * @throws ExtractionException if the document's grids together are too large
   */
  public void add(long rows, long columns) throws ExtractionException {
    cells += rows * columns;
    check("cells", cells, MAX_CELLS);
  }

  /**
   * Takes one more paragraph into account.
   *
   * @throws ExtractionException if there are too many, or their words are too long together
   */
  public void addParagraph(String text) throws ExtractionException {
    check("paragraphs", ++paragraphs, MAX_PARAGRAPHS);
    addWords(text);
  }

  /**
   * Takes the words of one more cell into account.
   *
   * @throws ExtractionException if the document's words are too long together
   */
  public void addWords(String text) throws ExtractionException {
    characters += text.length();
    check("characters", characters, MAX_CHARACTERS);
  }

  private static void check(String limit, long count, long most) throws ExtractionException {
    if (count > most) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, limit, String.valueOf(most));
    }
  }
}

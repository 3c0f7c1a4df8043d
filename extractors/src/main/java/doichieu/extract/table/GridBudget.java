package doichieu.extract.table;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;

/** Counts the cells of a document's tables, so that no file can make them fill the memory. */
public final class GridBudget {
  /** The largest annexes have some ten thousand cells. */
  public static final long MAX_CELLS = 4_000_000;

  private long cells;

  /**
   * Takes the cells of one more grid into account; called before the grid is made.
   *
   * @throws ExtractionException if the document's grids together are too large
   */
  public void add(long rows, long columns) throws ExtractionException {
    cells += rows * columns;
    if (cells > MAX_CELLS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "cells", String.valueOf(MAX_CELLS));
    }
  }
}

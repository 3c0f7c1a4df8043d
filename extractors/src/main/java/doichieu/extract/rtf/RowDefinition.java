package doichieu.extract.rtf;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.RowShape;
import doichieu.extract.flow.RowShape.CellShape;
import doichieu.extract.flow.RowSource;
import java.util.ArrayList;
import java.util.List;

/** What a row says of its cells, control word by control word. */
final class RowDefinition implements RowSource {
  private final List<CellShape> cells = new ArrayList<>();
  private int left;
  private boolean header;
  private boolean rowLines;
  private boolean continuesAbove;
  private boolean continuesLeft;
  private boolean cellLines;
  private boolean upright;
  private boolean ofCell;
  private int ground = Look.NONE;
  private boolean used;

  /**
   * Takes a control word.
   *
   * @throws ExtractionException if the row has too many cells
   */
  void take(String word, int value, RtfTables tables) throws ExtractionException {
    switch (word) {
      case "trleft" -> left = value;
      case "trhdr" -> header = true;
      case "clvmrg" -> continuesAbove = true;
      case "clmrg" -> continuesLeft = true;
      case "clcbpat" -> ground = tables.colour(value);
      case "cellx" -> addCell(value);
      case "clbrdrl", "clbrdrr" -> begin(true, true);
      case "clbrdrt", "clbrdrb", "cldglu", "cldgll" -> begin(true, false);
      case "trbrdrl", "trbrdrr", "trbrdrv" -> begin(false, true);
      case "trbrdrt", "trbrdrb", "trbrdrh" -> begin(false, false);
      case "brdrnil", "brdrnone", "brdrtbl" -> upright = false;
      default -> {
        if (isLine(word)) {
          cellLines |= ofCell;
          rowLines |= !ofCell;
        }
      }
    }
  }

  /** A line is drawn if a kind follows the edge's name; its width and colour alone say nothing. */
  private boolean isLine(String word) {
    return upright
        && word.startsWith("brdr")
        && !word.equals("brdrw")
        && !word.equals("brdrcf")
        && !word.equals("brdrsp");
  }

  private void begin(boolean cell, boolean isUpright) {
    ofCell = cell;
    upright = isUpright;
  }

  private void addCell(int right) throws ExtractionException {
    if (cells.size() >= RowShape.MAX_CELLS) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "limit-exceeded",
          null,
          "cells-per-row",
          String.valueOf(RowShape.MAX_CELLS));
    }
    cells.add(new CellShape(right, continuesAbove, continuesLeft, cellLines, ground));
    continuesAbove = false;
    continuesLeft = false;
    cellLines = false;
    upright = false;
    ground = Look.NONE;
  }

  /** Tells that a row which it states has ended. */
  RowDefinition use() {
    used = true;
    return this;
  }

  @Override
  public boolean isFresh() {
    return !used;
  }

  /** What the row states, as far as it was read. */
  @Override
  public RowShape shape() {
    return new RowShape(
        left,
        header,
        cells.stream()
            .map(
                c ->
                    new CellShape(
                        c.right(),
                        c.continuesAbove(),
                        c.continuesLeft(),
                        rowLines || c.lines(),
                        c.ground()))
            .toList());
  }
}

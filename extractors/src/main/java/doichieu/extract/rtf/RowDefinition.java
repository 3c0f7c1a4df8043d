package doichieu.extract.rtf;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.flow.FlowTable.FlowRow;
import doichieu.extract.flow.Look;
import java.util.ArrayList;
import java.util.List;

/** What a row says of its cells before or behind them: edges, merging, lines, colours. */
final class RowDefinition {
  /** Word allows 63 cells a row. */
  static final int MAX_CELLS = 1000;

  /** Twentieths of a point; the width of a cell that the row does not define. */
  private static final int UNSTATED = 320;

  private final List<Definition> cells = new ArrayList<>();
  private int left;
  private boolean header;
  private boolean rowLines;
  private boolean continuesAbove;
  private boolean continuesLeft;
  private boolean cellLines;
  private boolean upright;
  private boolean ofCell;
  private int ground = Look.NONE;

  /** A cell without its content. */
  private record Definition(
      int right, boolean continuesAbove, boolean continuesLeft, boolean lines, int ground) {}

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
    if (cells.size() >= MAX_CELLS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "cells-per-row", String.valueOf(MAX_CELLS));
    }
    cells.add(new Definition(right, continuesAbove, continuesLeft, cellLines, ground));
    continuesAbove = false;
    continuesLeft = false;
    cellLines = false;
    upright = false;
    ground = Look.NONE;
  }

  /** The row with its cells' contents; what is merged to the left is one cell. */
  FlowRow row(List<List<FlowBlock>> contents) {
    List<FlowCell> made = new ArrayList<>();
    int from = left;
    for (int i = 0; i < Math.max(contents.size(), cells.size()); i++) {
      List<FlowBlock> blocks = i < contents.size() ? contents.get(i) : List.of();
      Definition cell =
          i < cells.size()
              ? cells.get(i)
              : new Definition(from + UNSTATED, false, false, false, Look.NONE);
      int to = Math.max(from + 1, cell.right());
      FlowCell next =
          new FlowCell(
              from, to, cell.continuesAbove(), rowLines || cell.lines(), cell.ground(), blocks);
      if (cell.continuesLeft() && !made.isEmpty()) {
        made.set(made.size() - 1, joined(made.get(made.size() - 1), next));
      } else {
        made.add(next);
      }
      from = to;
    }
    return new FlowRow(made, header);
  }

  private static FlowCell joined(FlowCell first, FlowCell rest) {
    List<FlowBlock> blocks = new ArrayList<>(first.blocks());
    blocks.addAll(rest.blocks());
    return new FlowCell(
        first.left(),
        rest.right(),
        first.continuesAbove(),
        first.lines() || rest.lines(),
        first.ground(),
        blocks);
  }
}

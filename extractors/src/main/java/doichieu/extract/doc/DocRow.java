package doichieu.extract.doc;

import doichieu.extract.flow.Look;
import doichieu.extract.flow.RowShape;
import doichieu.extract.flow.RowShape.CellShape;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** What the mark at a row's end states of the row's cells. */
final class DocRow {
  /** Operations on rows that POI leaves alone, by the low bits of their code. */
  private static final int SHADING_FIRST = 0x12;

  private static final int BORDERS = 0x13;
  private static final int SHADING_SECOND = 0x16;
  private static final int SHADING_THIRD = 0x0C;
  private static final int CELL_BORDERS = 0x2F;
  private static final int VERTICAL_MERGE = 0x2B;

  /** Cells that one operation on shading speaks of, at most. */
  private static final int SHADED_AT_ONCE = 22;

  private static final int SHADING_SIZE = 10;
  private static final int BORDER_SIZE = 8;
  private static final int MERGED = 1;
  private static final int NIL = 0xFF;

  private final TableProperties row;
  private final int[] grounds;
  private final boolean[] ownLines;
  private final boolean[] merged;
  private boolean lines;

  private DocRow(SprmBuffer stated) {
    row = TableSprmUncompressor.uncompressTAP(stated);
    int count = Math.max(0, Math.min(row.getItcMac(), RowShape.MAX_CELLS));
    grounds = new int[count];
    ownLines = new boolean[count];
    merged = new boolean[count];
    java.util.Arrays.fill(grounds, Look.NONE);
    lines = isDrawn(row.getBrcLeft()) || isDrawn(row.getBrcRight());
    lines |= isDrawn(row.getBrcVertical());
    SprmIterator operations = stated.iterator();
    while (operations.hasNext()) {
      SprmOperation operation = operations.next();
      if (operation.getType() == SprmOperation.TYPE_TAP) {
        take(operation);
      }
    }
  }

  /** The shape that the properties of the paragraph at a row's end state. */
  static RowShape shape(SprmBuffer stated) {
    return new DocRow(stated).toShape();
  }

  private RowShape toShape() {
    short[] edges = row.getRgdxaCenter();
    TableCellDescriptor[] cells = row.getRgtc();
    List<CellShape> shapes = new ArrayList<>();
    for (int i = 0; edges != null && i < grounds.length && i + 1 < edges.length; i++) {
      TableCellDescriptor cell = cells != null && i < cells.length ? cells[i] : null;
      shapes.add(shape(i, edges[i + 1], cell));
    }
    int left = edges == null || edges.length == 0 ? 0 : edges[0];
    return new RowShape(left, row.getFTableHeader(), shapes);
  }

  private CellShape shape(int i, int right, @Nullable TableCellDescriptor cell) {
    if (cell == null) {
      return new CellShape(right, merged[i], false, lines || ownLines[i], grounds[i]);
    }
    boolean drawn = isDrawn(cell.getBrcLeft()) || isDrawn(cell.getBrcRight());
    boolean continuesAbove = merged[i] || (cell.isFVertMerge() && !cell.isFVertRestart());
    boolean continuesLeft = cell.isFMerged() && !cell.isFFirstMerged();
    return new CellShape(
        right, continuesAbove, continuesLeft, lines || ownLines[i] || drawn, grounds[i]);
  }

  private static boolean isDrawn(@Nullable BorderCode border) {
    return border != null && border.getBorderType() != 0 && border.getBorderType() != NIL;
  }

  private void take(SprmOperation operation) {
    byte[] bytes = operation.getGrpprl();
    int from = operation.getGrpprlOffset();
    int size = from > 0 ? bytes[from - 1] & 0xFF : 0;
    if (from + size > bytes.length) {
      return;
    }
    switch (operation.getOperation()) {
      case SHADING_FIRST -> takeShading(bytes, from, size, 0);
      case SHADING_SECOND -> takeShading(bytes, from, size, SHADED_AT_ONCE);
      case SHADING_THIRD -> takeShading(bytes, from, size, 2 * SHADED_AT_ONCE);
      case BORDERS -> {
        for (int edge : new int[] {1, 3, 5}) {
          lines |= size >= (edge + 1) * BORDER_SIZE && isDrawn(bytes, from + edge * BORDER_SIZE);
        }
      }
      case CELL_BORDERS -> takeBorders(bytes, from, size);
      case VERTICAL_MERGE -> {
        int cell = bytes[from] & 0xFF;
        if (size >= 2 && cell < merged.length) {
          merged[cell] = bytes[from + 1] == MERGED;
        }
      }
      default -> {}
    }
  }

  private void takeShading(byte[] bytes, int from, int size, int first) {
    for (int i = 0; (i + 1) * SHADING_SIZE <= size && first + i < grounds.length; i++) {
      int at = from + i * SHADING_SIZE;
      grounds[first + i] =
          DocColours.ground(
              LittleEndian.getInt(bytes, at),
              LittleEndian.getInt(bytes, at + 4),
              LittleEndian.getShort(bytes, at + 8));
    }
  }

  /** First cell, cell behind the last, which edges (2 left, 8 right), the line. */
  private void takeBorders(byte[] bytes, int from, int size) {
    boolean upright = size >= 3 + BORDER_SIZE && (bytes[from + 2] & 0x0A) != 0;
    if (upright && isDrawn(bytes, from + 3)) {
      for (int i = bytes[from] & 0xFF; i < Math.min(bytes[from + 1] & 0xFF, ownLines.length); i++) {
        ownLines[i] = true;
      }
    }
  }

  private static boolean isDrawn(byte[] bytes, int border) {
    int kind = bytes[border + 5] & 0xFF;
    return kind != 0 && kind != NIL;
  }
}

package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.table.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages that are read larger or smaller than they are stored, so that their letters have the size
 * of print: what is told of them stands at the places that the file states.
 */
final class PageScales {
  private final Map<Integer, Double> scales = new HashMap<>();

  /** Takes a page into account. */
  void add(PageContent page) {
    if (page.scale() != 1) {
      scales.put(page.number(), page.scale());
    }
  }

  /** The box as the file has it. */
  static Box stored(Box box, double scale) {
    return scale == 1
        ? box
        : new Box(box.x0() / scale, box.y0() / scale, box.x1() / scale, box.y1() / scale);
  }

  /** The pieces with the places of their words as the file has them. */
  List<Piece> stored(List<Piece> pieces) {
    return scales.isEmpty() ? pieces : pieces.stream().map(this::stored).toList();
  }

  /** The same for findings. */
  void store(List<Finding> findings) {
    if (!scales.isEmpty()) {
      findings.replaceAll(
          finding ->
              new Finding(
                  finding.code(),
                  finding.arguments(),
                  finding.evidence().stream().map(this::stored).toList()));
    }
  }

  private Piece stored(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return new Piece.Text(text.role(), text.text(), stored(text.evidence()), text.mayContinue());
    }
    Piece.Part part = (Piece.Part) piece;
    return new Piece.Part(
        part.rowCount(),
        part.columnCount(),
        part.headerRowCount(),
        part.cells().stream().map(this::stored).toList(),
        part.mayContinue(),
        part.columnEdges());
  }

  private Piece.PartCell stored(Piece.PartCell cell) {
    return new Piece.PartCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        stored(cell.evidence()));
  }

  private Evidence stored(Evidence place) {
    double scale = place.page() == null ? 1 : scales.getOrDefault(place.page(), 1.0);
    return scale == 1 || place.bbox() == null
        ? place
        : new Evidence(
            place.page(),
            place.table(),
            place.row(),
            place.block(),
            place.line(),
            place.sheet(),
            stored(place.bbox(), scale),
            place.text());
  }
}

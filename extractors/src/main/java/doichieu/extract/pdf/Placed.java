package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;

/**
 * A piece and where it stands.
 *
 * @param page page, 1-based
 * @param box place on the page
 * @param atEdge true if no other text stands above it, or none below it, on its page
 */
record Placed(Piece piece, int page, Box box, boolean atEdge) {

  /** The same text in another role; a table stays as it is. */
  Placed as(Role role) {
    if (piece instanceof Piece.Text text) {
      Piece.Text changed = new Piece.Text(role, text.text(), text.evidence(), text.mayContinue());
      return new Placed(changed, page, box, atEdge);
    }
    return this;
  }
}

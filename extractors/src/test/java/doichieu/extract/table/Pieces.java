package doichieu.extract.table;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.Piece.Text;
import java.util.ArrayList;
import java.util.List;

/** Pieces of pages, and what is made of them, in few words. */
final class Pieces {
  static final String HEADER = "Số TT|Tên nhiệm vụ|Đơn vị chủ trì|Giao chỉ tiêu|Căn cứ";

  private Pieces() {}

  static ExtractedDocument assemble(Piece... pieces) {
    return DocumentAssembler.assemble(SourceFormat.PDF, 3, null, List.of(pieces), List.of());
  }

  static Text text(Role role, String text) {
    return new Text(role, text, evidence(1, text), true);
  }

  static Part part(int page, String... rows) {
    List<PartCell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new PartCell(r, c, 1, 1, texts[c], evidence(page, texts[c])));
      }
    }
    return new Part(rows.length, columns, 0, cells, true, List.of());
  }

  static Evidence evidence(int page, String text) {
    return new Evidence(page, null, null, null, null, null, null, text);
  }

  static List<String> column(Table table, int column) {
    List<String> texts = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      texts.add(table.text(r, column));
    }
    return texts;
  }

  static List<String> row(Table table, int row) {
    return table.row(row).stream().map(Cell::text).toList();
  }

  static List<String> codes(ExtractedDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }
}

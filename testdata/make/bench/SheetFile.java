import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A plan's tables as a workbook, a sheet a table: rows of titles above, merged cells, "60%" and "60" under a unit "%"
 * as 0.6 shown as "60%", figures as numbers.
 */
final class SheetFile {

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Element table;
  private final boolean hidden;
  private final List<String> merged = new ArrayList<>();

  private SheetFile(Element table, boolean hidden) {
    this.table = table;
    this.hidden = hidden;
  }

  /** The workbook; with {@code hidden} a row and a column that nobody sees, and a sheet that nobody sees. */
  static byte[] of(Element plan, boolean hidden) throws IOException {
    List<String> sheets = new ArrayList<>();
    for (Element table : PlanTree.all(plan, "table")) {
      sheets.add(new SheetFile(table, hidden).sheet());
    }
    int shown = sheets.size();
    if (hidden) {
      sheets.add(new SheetFile(PlanTree.all(plan, "table").get(0), false).sheet());
    }
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "");
    parts.put("_rels/.rels", relationsOf("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    for (int i = 0; i < sheets.size(); i++) {
      String part = "worksheets/sheet" + (i + 1) + ".xml";
      parts.put("xl/" + part, sheets.get(i));
      types.append("<Override PartName=\"/xl/").append(part).append("\" ContentType=\"").append(type("worksheet")).append("\"/>");
      names.append("<sheet name=\"Biểu ").append(i + 1).append("\" sheetId=\"").append(i + 1).append("\"")
          .append(i < shown ? "" : " state=\"hidden\"").append(" r:id=\"rId").append(i + 1).append("\"/>");
      relations.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"").append(RELATIONS)
          .append("/worksheet\" Target=\"").append(part).append("\"/>");
    }
    relations.append("<Relationship Id=\"rId0\" Type=\"").append(RELATIONS).append("/styles\" Target=\"styles.xml\"/>");
    parts.put("xl/workbook.xml", PROLOG + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
        + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relationsOf(relations.toString()));
    parts.put("xl/styles.xml", styles());
    parts.put("[Content_Types].xml", PROLOG + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type("sheet.main") + "\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type("styles") + "\"/>" + types + "</Types>");
    return WordParts.zip(parts);
  }

  private String sheet() {
    StringBuilder data = new StringBuilder();
    List<Element> titles = PlanTree.children((Element) table.getParentNode(), "p");
    int row = 1;
    for (Element title : titles.subList(0, Math.min(3, titles.size()))) {
      data.append("<row r=\"").append(row).append("\">").append(text(0, row, Truth.text(title), 0)).append("</row>");
      merged.add(address(0, row) + ":" + address(PlanTree.width(table) - 1, row));
      row++;
    }
    row++;
    int first = row;
    int rows = PlanTree.children(table, "row").size();
    for (int r = 0; r < rows; r++) {
      row = hidden && r > PlanTree.headerRows(table) ? first + r + 1 : first + r;
      if (hidden && r == PlanTree.headerRows(table) + 1) {
        data.append("<row r=\"").append(row - 1).append("\" hidden=\"1\">")
            .append(text(0, row - 1, "Dòng nháp", 1)).append("</row>");
      }
      data.append("<row r=\"").append(row).append("\">").append(cells(r, row)).append("</row>");
    }
    StringBuilder columns = new StringBuilder();
    String[] widths = table.getAttribute("widths").trim().split("\\s+");
    for (int i = 0; i < widths.length; i++) {
      columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"")
          .append(Double.parseDouble(widths[i]) * 1.2).append("\" customWidth=\"1\"/>");
    }
    if (hidden) {
      columns.append("<col min=\"").append(widths.length + 1).append("\" max=\"").append(widths.length + 1)
          .append("\" width=\"9\" hidden=\"1\"/>");
    }
    StringBuilder ranges = new StringBuilder();
    merged.forEach(m -> ranges.append("<mergeCell ref=\"").append(m).append("\"/>"));
    return PROLOG + "<worksheet xmlns=\"" + MAIN + "\"><cols>" + columns + "</cols><sheetData>" + data + "</sheetData>"
        + (merged.isEmpty() ? "" : "<mergeCells count=\"" + merged.size() + "\">" + ranges + "</mergeCells>") + "</worksheet>";
  }

  /** A row's cells, those covered by a merged one as empty cells with borders. */
  private String cells(int r, int row) {
    String[] cells = new String[PlanTree.width(table) + 1];
    for (PlanTree.Place place : PlanTree.places(table)) {
      if (place.row() > r || place.row() + place.rows() <= r) {
        continue;
      }
      for (int c = place.column(); c < place.column() + place.columns(); c++) {
        cells[c] = "<c r=\"" + address(c, row) + "\" s=\"1\"/>";
      }
      if (place.row() == r) {
        cells[place.column()] = cell(place, row);
        if (place.rows() > 1 || place.columns() > 1) {
          merged.add(address(place.column(), row) + ":"
              + address(place.column() + place.columns() - 1, row + depth(place) - 1));
        }
      }
    }
    cells[cells.length - 1] = hidden ? text(cells.length - 1, row, "Ghi chú nội bộ", 1) : "";
    StringBuilder out = new StringBuilder();
    for (String cell : cells) {
      out.append(cell == null ? "" : cell);
    }
    return out.toString();
  }

  /** A merged cell over the hidden row is a row deeper. */
  private int depth(PlanTree.Place place) {
    int after = PlanTree.headerRows(table) + 1;
    return place.rows() + (hidden && place.row() < after && place.row() + place.rows() > after ? 1 : 0);
  }

  private String cell(PlanTree.Place place, int row) {
    String text = Truth.text(place.cell());
    boolean body = place.row() >= PlanTree.headerRows(table) && place.column() > 0;
    if (body && text.matches("\\d{1,2}%|100%")) {
      return number(place.column(), row, String.valueOf(Integer.parseInt(text.replace("%", "")) / 100.0), 2);
    }
    return body && text.matches("[1-9]\\d{0,3}") ? number(place.column(), row, text, 1) : text(place.column(), row, text, 1);
  }

  private static String number(int column, int row, String value, int style) {
    return "<c r=\"" + address(column, row) + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
  }

  private static String text(int column, int row, String text, int style) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<c r=\"" + address(column, row) + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
  }

  private static String address(int column, int row) {
    return (char) ('A' + column) + String.valueOf(row);
  }

  private static String styles() {
    String thin = " style=\"thin\"/>";
    return PROLOG + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>"
        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"2\"><border/><border><left" + thin
        + "<right" + thin + "<top" + thin + "<bottom" + thin + "</border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf/><xf borderId=\"1\" applyBorder=\"1\"/><xf numFmtId=\"9\" borderId=\"1\" applyBorder=\"1\""
        + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
  }

  private static String relationsOf(String inner) {
    return PROLOG + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
        + "</Relationships>";
  }

  private static String type(String name) {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml." + name + "+xml";
  }
}

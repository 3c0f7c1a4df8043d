package doichieu.extract.sheet;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.encoding.Characters;
import doichieu.extract.sheet.CellLooks.Look;
import doichieu.extract.sheet.Workbook.RawSheet;
import doichieu.extract.xml.XmlNode;
import doichieu.extract.xml.XmlParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the part of one sheet row by row. */
final class XlsxSheetReader {
  /** Columns of a sheet in Excel. */
  private static final int MAX_COLUMN = 16_384;

  /** Rows of a sheet in Excel; a row of a higher number cannot be. */
  private static final int LAST_ROW = 1_048_576;

  private final SharedTexts texts;
  private final CellLooks looks;
  private final Workbook workbook;
  private final ShownNumbers numbers;
  private int nextRow;

  XlsxSheetReader(SharedTexts texts, CellLooks looks, ShownNumbers numbers, Workbook workbook) {
    this.numbers = numbers;
    this.texts = texts;
    this.looks = looks;
    this.workbook = workbook;
  }

  /**
   * Reads the part into the sheet.
   *
   * @throws ExtractionException if the workbook has too many rows
   */
  void read(InputStream part, RawSheet sheet)
      throws IOException, XMLStreamException, ExtractionException {
    nextRow = 0;
    XmlParts.readChildren(part, "sheetData", node -> take(node, sheet));
  }

  private void take(XmlNode node, RawSheet sheet) throws ExtractionException {
    switch (node.name()) {
      case "row" -> row(node, sheet);
      case "cols" -> node.all("col").forEach(column -> column(column, sheet));
      case "mergeCells" -> node.all("mergeCell").forEach(range -> merged(range, sheet));
      case "conditionalFormatting" -> condition(node, sheet);
      default -> {}
    }
  }

  private void condition(XmlNode formatting, RawSheet sheet) {
    List<XmlNode> rules =
        formatting
            .all("cfRule")
            .filter(rule -> looks.hidesByCondition(rule.number("dxfId", -1)))
            .toList();
    if (!rules.isEmpty()) {
      boolean zeros = rules.stream().allMatch(XlsxSheetReader::isForZeros);
      for (String range : formatting.attribute("sqref").strip().split("\\s+")) {
        sheet.pale.add(CellRange.of(range), zeros);
      }
    }
  }

  private static boolean isForZeros(XmlNode rule) {
    Double number = toNumber(rule.find("formula").map(XmlNode::text).orElse(""));
    return rule.attribute("type").equals("cellIs")
        && rule.attribute("operator").equals("equal")
        && number != null
        && number == 0;
  }

  private static void column(XmlNode column, RawSheet sheet) {
    int from = column.number("min", 1) - 1;
    int to = Math.min(column.number("max", from + 1), MAX_COLUMN);
    boolean narrow = column.attribute("width").equals("0");
    if (from >= 0 && from < to && (isOn(column, "hidden") || narrow)) {
      sheet.hiddenColumns.set(from, to);
    }
  }

  private static void merged(XmlNode range, RawSheet sheet) {
    String[] ends = range.attribute("ref").split(":", -1);
    if (ends.length == 2) {
      CellAddress a = CellAddress.of(ends[0]);
      CellAddress b = CellAddress.of(ends[1]);
      if (a.row() >= 0 && a.column() >= 0 && b.row() >= a.row() && b.column() >= a.column()) {
        sheet.merged.add(new int[] {a.row(), a.column(), b.row(), b.column()});
      }
    }
  }

  private void row(XmlNode row, RawSheet sheet) throws ExtractionException {
    workbook.addRow();
    int index = row.number("r", nextRow + 1) - 1;
    nextRow = index + 1;
    if (index < 0 || index >= LAST_ROW) {
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", null, "XLSX");
    }
    if (row.children().size() > MAX_COLUMN) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "columns", String.valueOf(MAX_COLUMN));
    }
    if (isOn(row, "hidden") || row.attribute("ht").equals("0")) {
      sheet.hiddenRows.set(index);
    }
    int column = 0;
    for (XmlNode cell : row.children()) {
      CellAddress address = CellAddress.of(cell.attribute("r"));
      column = address.column() >= 0 ? address.column() : column;
      Look look = looks.get(cell.number("s", -1));
      boolean pale = look.pale() && !(look.bare() && sheet.painted.holds(index, column));
      String text = seen(cell, look, pale, sheet);
      if ((!text.isEmpty() || look.framed()) && column < MAX_COLUMN) {
        workbook.addWords(text);
        sheet.cells.add(new SheetCell(index, column, 1, 1, text, look.framed()));
      }
      column++;
    }
  }

  /** The words that a person sees in the cell; empty if there are none. */
  private String seen(XmlNode cell, Look look, boolean pale, RawSheet sheet) {
    String text = text(cell, look, sheet);
    if (!text.isEmpty() && look.struckOut()) {
      workbook.remarks().addStruckOut(text);
      return "";
    }
    if (!text.isEmpty() && pale) {
      workbook.addHidden(text, cell.attribute("r"), sheet);
      return "";
    }
    return text;
  }

  private String text(XmlNode cell, Look look, RawSheet sheet) {
    String value = cell.find("v").map(XmlNode::text).orElse("");
    String type = cell.attribute("t");
    if (type.equals("inlineStr")) {
      return words(cell.find("is").map(texts::words).orElse(""), look, cell, sheet);
    }
    if (value.isEmpty() && !type.equals("str")) {
      sheet.notCalculated += cell.find("f").isPresent() ? 1 : 0;
      return "";
    }
    return switch (type) {
      case "s" -> words(texts.get(XmlNode.toNumber(value.strip(), -1)), look, cell, sheet);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> {
        sheet.notCalculated++;
        yield Characters.fold(value);
      }
      case "str" -> words(Characters.fold(SharedTexts.unescaped(value)), look, cell, sheet);
      case "d" -> Characters.fold(value);
      default -> number(value, look, cell.attribute("r"), sheet);
    };
  }

  private String words(String stored, Look look, XmlNode cell, RawSheet sheet) {
    String shown = Characters.fold(numbers.shown(stored, look.format()));
    if (shown.isEmpty() && !stored.isEmpty()) {
      workbook.addHidden(stored, cell.attribute("r"), sheet);
    }
    return shown;
  }

  private String number(String value, Look look, String address, RawSheet sheet) {
    Double number = toNumber(value);
    if (number == null) {
      return Characters.fold(value);
    }
    String shown = Characters.fold(sheet.shown(numbers, number, look.formatIndex(), look.format()));
    if (shown.isEmpty()) {
      workbook.addHidden(value, address, sheet);
    }
    return shown;
  }

  private static @Nullable Double toNumber(String value) {
    try {
      Double number = Double.valueOf(value.strip());
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isOn(XmlNode node, String attribute) {
    String value = node.attribute(attribute);
    return !value.isEmpty() && XmlNode.isTrue(value);
  }
}

package doichieu.extract.hostile;

import doichieu.extract.hostile.OfficeZip.Part;
import doichieu.extract.hostile.OfficeZip.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** XLSX and XLS files with rows, places, merged ranges and lists without measure. */
public final class HostileSheets {
  private static final Part NONE = out -> {};
  private static final String CELL = "<c t=\"inlineStr\"><is><t>Kế hoạch</t></is></c>";
  private static final String ROW = "<row>" + CELL + CELL + CELL + "</row>";

  private HostileSheets() {}

  /** The files; packed, none of them is larger than some MiB. */
  public static List<HostileFile> list() {
    return List.of(
        sheet("rows-100000", o -> rows(o, 100_000)),
        sheet("rows-300000", o -> rows(o, 300_000)),
        sheet("far-cell", o -> o.add("<sheetData>" + ROW).add(far()).add("</sheetData>")),
        sheet("far-corners", HostileSheets::corners),
        sheet("diagonal", HostileSheets::diagonal),
        sheet(
            "row-number-huge",
            o -> inData(o, "<row r=\"2147483647\" hidden=\"1\">" + CELL + "</row>", 3)),
        sheet(
            "row-number-negative",
            o -> inData(o, "<row r=\"-5\" hidden=\"1\">" + CELL + "</row>", 3)),
        sheet(
            "row-wide",
            o -> o.add("<sheetData><row>").repeat(CELL, 1_500_000).add("</row></sheetData>")),
        sheet("merged-million", o -> merged(o, 1_000_000)),
        sheet("merged-over-all", o -> mergedOverAll(o, 200_000)),
        sheet("merged-tall", HostileSheets::mergedTall),
        sheet(
            "columns-many",
            o ->
                o.add("<cols>")
                    .repeat("<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>", 500_000)
                    .add("</cols><sheetData>" + ROW + "</sheetData>")),
        OfficeZip.xlsx(
            "strings-huge",
            HostileSheets::shared,
            o -> o.repeat("<si><t>Kế hoạch năm</t></si>", 2_500_000),
            NONE),
        OfficeZip.xlsx(
            "strings-long",
            HostileSheets::sharedOften,
            o -> o.add("<si><t>").repeat("abcd ", 200_000).add("</t></si>"),
            NONE),
        OfficeZip.xlsx("styles-many", HostileSheets::styled, NONE, HostileSheets::styles),
        sheet(
            "number-huge",
            o ->
                inData(
                    o, "<row><c><v>1e308</v></c><c><v>-1e-308</v></c><c><v>NaN</v></c></row>", 10)),
        sheet("bomb-110-mib", o -> inData(o, ROW + " ".repeat(1_000), 105_000)),
        sheet("bomb", o -> inData(o, ROW + " ".repeat(1_000), 1_000_000)),
        new HostileFile("rows-65536.xls", HostileSheets::fullSheet),
        new HostileFile("merged-many.xls", HostileSheets::mergedXls));
  }

  private static HostileFile sheet(String name, Part part) {
    return OfficeZip.xlsx(name, part, NONE, NONE);
  }

  private static void inData(Xml out, String row, int times) throws IOException {
    out.add("<sheetData>").repeat(row, times).add("</sheetData>");
  }

  private static void rows(Xml out, int count) throws IOException {
    String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
    out.add("<sheetData>");
    for (int i = 1; i <= count; i++) {
      out.add("<row>").add(cell.formatted(i)).add(cell.formatted("Tỷ lệ hồ sơ trực tuyến"));
      out.add(cell.formatted(i % 100 + "%")).add(cell.formatted("Sở Nội vụ"));
      out.add(cell.formatted("Quý " + i % 4 + "/2025")).add("</row>");
    }
    out.add("</sheetData>");
  }

  private static String far() {
    return "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
  }

  private static void corners(Xml out) throws IOException {
    out.add("<sheetData>" + ROW + far() + "</sheetData><mergeCells>");
    out.add("<mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
  }

  /** A cell in another column of every row: a large grid of few cells. */
  private static void diagonal(Xml out) throws IOException {
    out.add("<sheetData>");
    for (int r = 1; r <= 100_000; r++) {
      out.add("<row r=\"" + r + "\">");
      out.add("<c r=\"" + column(r % 16_384) + r + "\"><v>" + r + "</v></c></row>");
    }
    out.add("</sheetData>");
  }

  private static String column(int index) {
    String name = "";
    for (int i = index; i >= 0; i = i / 26 - 1) {
      name = (char) ('A' + i % 26) + name;
    }
    return name;
  }

  private static void merged(Xml out, int count) throws IOException {
    inData(out, ROW, 1_000);
    out.add("<mergeCells>");
    for (int i = 0; i < count; i++) {
      out.add("<mergeCell ref=\"A" + (i + 1) + ":B" + (i + 1) + "\"/>");
    }
    out.add("</mergeCells>");
  }

  private static void mergedOverAll(Xml out, int count) throws IOException {
    inData(out, ROW, 2_000);
    out.add("<mergeCells>").repeat("<mergeCell ref=\"D1:F1048576\"/>", count).add("</mergeCells>");
  }

  private static void mergedTall(Xml out) throws IOException {
    inData(out, ROW, 50_000);
    out.add("<mergeCells><mergeCell ref=\"E1:F1048576\"/>");
    for (int i = 0; i < 50_000; i++) {
      out.add("<mergeCell ref=\"A" + (i + 1) + ":B" + (i + 1) + "\"/>");
    }
    out.add("</mergeCells>");
  }

  private static void shared(Xml out) throws IOException {
    inData(
        out,
        "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>9999999</v></c></row>",
        10);
  }

  /** One long text named by many cells. */
  private static void sharedOften(Xml out) throws IOException {
    inData(
        out,
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>",
        5_000);
  }

  private static void styled(Xml out) throws IOException {
    inData(
        out, "<row><c s=\"7\"><v>1</v></c><c s=\"999999\"><v>2</v></c><c><v>3</v></c></row>", 10);
  }

  private static void styles(Xml out) throws IOException {
    out.add("<numFmts>");
    for (int i = 0; i < 200_000; i++) {
      out.add("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"0.0" + i + "\"/>");
    }
    out.add("</numFmts><cellXfs>");
    for (int i = 0; i < 300_000; i++) {
      out.add("<xf numFmtId=\"" + (200 + i) + "\" fontId=\"" + i + "\" borderId=\"0\"/>");
    }
    out.add("</cellXfs>");
  }

  private static void fullSheet(Path file) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = book.createSheet("A");
      for (int r = 0; r < 65_536; r++) {
        HSSFRow row = sheet.createRow(r);
        row.createCell(0).setCellValue(r + 1);
        row.createCell(1).setCellValue("Tỷ lệ hồ sơ trực tuyến");
        row.createCell(2).setCellValue(r % 100 + "%");
        row.createCell(3).setCellValue("Sở Nội vụ");
        row.createCell(4).setCellValue("Quý " + r % 4);
      }
      book.write(out);
    }
  }

  private static void mergedXls(Path file) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = book.createSheet("A");
      for (int r = 0; r < 30_000; r++) {
        HSSFRow row = sheet.createRow(r);
        row.createCell(0).setCellValue("Kế hoạch " + r);
        row.createCell(2).setCellValue(r);
        sheet.addMergedRegionUnsafe(new org.apache.poi.ss.util.CellRangeAddress(r, r, 0, 1));
      }
      book.write(out);
    }
  }
}

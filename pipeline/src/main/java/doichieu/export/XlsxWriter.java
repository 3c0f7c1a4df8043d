package doichieu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as an XLSX workbook: one sheet each, frozen headings, filters, wrapped text.
 *
 * <p>Text is written as typed text cells, which are never computed; numbers are numbers. The bytes
 * depend on the tables and the moment given only.
 */
public final class XlsxWriter {
  /** What a cell can hold. */
  private static final int MAX_TEXT = 32_767;

  private static final String HEADING_FILL = "DDE6F0";

  private static final String BORDER = "B4BBC4";

  /** Around a printed page, in inches. */
  private static final float MARGIN = 0.3f;

  private final Instant moment;

  /** Makes a writer whose workbooks say that they were made at that moment. */
  public XlsxWriter(Instant moment) {
    this.moment = moment;
  }

  /** Height of a line of the default font, in points. */
  private static final double LINE_HEIGHT = 15;

  /** A row taller than this many lines would push all others off the screen. */
  private static final int MOST_LINES = 14;

  /** Writes the workbook; the stream stays open. */
  public void write(List<Grid> grids, OutputStream out) throws IOException {
    Path raw = Files.createTempFile("doichieu", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(raw);
          Workbook workbook = new Workbook(file, "DoiChieu", "1.0")) {
        for (Grid grid : grids) {
          sheet(workbook.newWorksheet(grid.name()), grid);
        }
      }
      settle(raw, out);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void sheet(Worksheet sheet, Grid grid) throws IOException {
    int last = grid.columns().size() - 1;
    for (int column = 0; column <= last; column++) {
      sheet.width(column, grid.columns().get(column).width());
      sheet.value(0, column, grid.columns().get(column).heading());
      sheet
          .style(0, column)
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .fillColor(HEADING_FILL)
          .borderStyle(BorderStyle.THIN)
          .borderColor(BORDER)
          .set();
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column <= last; column++) {
        cell(sheet, row + 1, column, grid.rows().get(row).get(column));
      }
      sheet.rowHeight(row + 1, LINE_HEIGHT * lines(grid, row));
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, grid.rows().size(), last);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.topMargin(MARGIN);
    sheet.bottomMargin(2 * MARGIN);
    sheet.footer("&P / &N", Position.CENTER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }

  /** Lines that the longest cell of a row takes when wrapped; not every program finds it out. */
  private static int lines(Grid grid, int row) {
    int lines = 1;
    for (int column = 0; column < grid.columns().size(); column++) {
      Object cell = grid.rows().get(row).get(column);
      int length = cell == null ? 0 : cell.toString().length();
      int width = Math.max(1, grid.columns().get(column).width() - 2);
      lines = Math.max(lines, (length + width - 1) / width);
    }
    return Math.min(lines, MOST_LINES);
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
    StyleSetter style =
        sheet
            .style(row, column)
            .wrapText(true)
            .verticalAlignment("top")
            .borderStyle(BorderStyle.THIN)
            .borderColor(BORDER);
    if (cell instanceof SeverityMark mark) {
      sheet.value(row, column, text(mark.signed()));
      style.fillColor(SeverityMark.fill(mark.severity()));
    } else if (cell instanceof BigDecimal amount) {
      sheet.value(row, column, amount);
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell != null) {
      sheet.value(row, column, text(cell.toString()));
    }
    style.set();
  }

  /** Without the characters that XML cannot hold. */
  private static String text(String value) {
    StringBuilder kept = new StringBuilder();
    CleanStringSerializer.clean(value)
        .codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .limit(MAX_TEXT)
        .forEach(kept::appendCodePoint);
    return kept.length() > MAX_TEXT ? kept.substring(0, MAX_TEXT) : kept.toString();
  }

  /** The same archive with the moment given in place of the clock's. */
  private void settle(Path raw, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile in = new ZipFile(raw.toFile())) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry settled = new ZipEntry(entry.getName());
        settled.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        zip.putNextEntry(settled);
        try (InputStream part = in.getInputStream(entry)) {
          if (entry.getName().equals("docProps/core.xml")) {
            zip.write(withMoment(part.readAllBytes()));
          } else {
            part.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private byte[] withMoment(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    int start = xml.indexOf('>', xml.indexOf("<dcterms:created")) + 1;
    int end = xml.indexOf("</dcterms:created>");
    return start <= 0 || end < start
        ? properties
        : (xml.substring(0, start) + moment + xml.substring(end)).getBytes(StandardCharsets.UTF_8);
  }
}

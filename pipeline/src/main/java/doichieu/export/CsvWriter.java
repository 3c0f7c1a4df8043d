package doichieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV: RFC 4180, UTF-8 with byte order mark, so that spreadsheets read
 * Vietnamese.
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay
 * numbers.
 */
public final class CsvWriter {
  private static final String STARTERS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  /** Writes the headings and the rows; the stream stays open. */
  public void write(Grid grid, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(grid.columns().stream().map(Grid.Column::heading).toList());
    for (List<@Nullable Object> row : grid.rows()) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      printer.printRecord(cells);
    }
    printer.flush();
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal amount) {
      return ValueText.plain(amount);
    }
    return cell instanceof Number
        ? cell.toString()
        : harmless(CleanStringSerializer.clean(cell.toString()));
  }

  /** The text, with an apostrophe where its first sign after blanks could start a formula. */
  static String harmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (STARTERS.indexOf(c) >= 0) {
        return "'" + text;
      }
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && !Character.isISOControl(c)
          && Character.getType(c) != Character.FORMAT) {
        return text;
      }
    }
    return text;
  }
}

package doichieu.export;

import doichieu.document.Codes.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a table as one HTML page for printing: no scripts, nothing loaded, all text escaped. */
public final class HtmlWriter {
  private final Language language;

  /** Makes a writer for pages in the language. */
  public HtmlWriter(Language language) {
    this.language = language;
  }

  /** Writes the page; the stream stays open. */
  public void write(String title, Grid grid, OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(language.name().toLowerCase(Locale.ROOT))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\nbody { font: 14px sans-serif; margin: 1.5em; }\n")
        .append("table { border-collapse: collapse; }\n")
        .append("th, td { border: 1px solid #999; padding: 4px 8px; text-align: left;")
        .append(" vertical-align: top; }\nth { background: #dde6f0; }\n</style>\n</head>\n<body>\n")
        .append("<h1>")
        .append(escape(title))
        .append("</h1>\n<table>\n<thead>\n<tr>");
    grid.columns().forEach(c -> page.append("<th>").append(escape(c.heading())).append("</th>"));
    page.append("</tr>\n</thead>\n<tbody>\n");
    for (List<@Nullable Object> row : grid.rows()) {
      page.append("<tr>");
      row.forEach(cell -> page.append("<td>").append(escape(text(cell))).append("</td>"));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal amount
        ? ValueText.plain(amount)
        : CleanStringSerializer.clean(cell.toString());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

package doichieu.export;

import static doichieu.export.HtmlText.escape;

import doichieu.document.Severity;
import doichieu.target.TargetDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The conflicts as one page for people without the program: a matrix of indicators by bodies, with
 * a sign as well as a colour for what is wrong, then each finding with its evidence. No scripts,
 * nothing loaded, all text escaped; on paper as on the screen.
 */
public final class ConflictReport {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu '(UTC)'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String STYLE =
      """
      body{font:14px/1.45 sans-serif;margin:1.5em;color:#111}
      table{border-collapse:collapse;margin:.6em 0}
      th,td{border:1px solid #888;padding:3px 7px;text-align:left;vertical-align:top}
      thead th{background:#e3e9f0}td.v{text-align:center}
      .none{background:#e2f2df}.empty{background:#f4f4f4;color:#777}
      .matrix{overflow-x:auto}.matrix th:first-child{min-width:17em;position:sticky;left:0;\
      background:#fff}.matrix thead th:first-child{background:#e3e9f0}
      .f{border-left:6px solid #888;padding:.1em 1em;margin:1.2em 0;page-break-inside:avoid}
      .f.error{border-color:#b3261e}.f.warning{border-color:#b38600}.f.info{border-color:#2f6db5}
      .f{background:none!important}.q{color:#444}
      .f{overflow-x:auto}.f td:last-child{min-width:9em}
      @media screen and (max-width:640px){body{margin:.8em}.matrix th:first-child{min-width:9em;\
      max-width:11em}.matrix td{min-width:4em}.f{padding:.1em .6em}}
      @page{size:A4 landscape;margin:12mm}
      @media print{body{margin:0;font-size:11px;-webkit-print-color-adjust:exact;\
      print-color-adjust:exact}.matrix{overflow:visible}.matrix th:first-child{position:static;\
      min-width:12em}thead{display:table-header-group}tr,h3{page-break-inside:avoid}\
      h2,h3{page-break-after:avoid}}
      """;

  private final TargetDatabase database;
  private final Phrases words;

  /**
   * A report.
   *
   * @param database with the targets; its conflicts are those shown
   * @param words of the tables
   */
  public ConflictReport(TargetDatabase database, Phrases words) {
    this.database = database;
    this.words = words;
  }

  /** Writes the page; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder();
    ConflictText texts = new ConflictText(database, words);
    head(page);
    summary(page);
    new ReportMatrix(database, words, texts).write(page);
    new ReportFindings(database, words, texts).write(page);
    page.append("</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head(StringBuilder page) {
    String title = escape(words.get("report.title"));
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.language().name().toLowerCase(Locale.ROOT))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=")
        .append("\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
        .append(
            " 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE);
    for (Severity severity : Severity.values()) {
      page.append('.')
          .append(severity)
          .append("{background:#")
          .append(SeverityMark.fill(severity).toLowerCase(Locale.ROOT))
          .append("}\n");
    }
    page.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
  }

  private void summary(StringBuilder page) {
    Map<Severity, Integer> counts = new TreeMap<>();
    database.conflicts().forEach(c -> counts.merge(c.severity(), 1, Integer::sum));
    String made = MOMENT.format(Instant.parse(database.generatedAt()));
    page.append("<p>").append(escape(words.get("report.made", made)));
    for (Severity severity : Severity.values()) {
      page.append(" · ")
          .append(SeverityMark.sign(severity))
          .append(' ')
          .append(escape(words.of("severity", severity)))
          .append(": ")
          .append(counts.getOrDefault(severity, 0));
    }
    page.append("</p>\n<p>").append(escape(words.get("report.legend"))).append("</p>\n");
  }
}

package doichieu.export;

import doichieu.document.Codes.Language;
import doichieu.document.Evidence;
import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.ConflictStatus;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conflicts as one page for people without the program: a matrix of indicators by bodies, with
 * a sign as well as a colour for what is wrong, then each finding with its evidence. No scripts,
 * nothing loaded, all text escaped.
 */
public final class ConflictReport {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu '(UTC)'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** More bodies or indicators cannot be seen at once; what is left out is told. */
  private static final int MAX_BODIES = 40;

  private static final int MAX_ROWS = 120;

  private final TargetDatabase database;
  private final Phrases words;
  private final Grids grids;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, Severity> worst = new HashMap<>();
  private final StringBuilder page = new StringBuilder();

  /**
   * A report.
   *
   * @param database with the targets; its conflicts are those shown
   * @param words of the tables
   */
  public ConflictReport(TargetDatabase database, Phrases words) {
    this.database = database;
    this.words = words;
    this.grids = new Grids(database, words);
    database.targets().forEach(target -> targets.put(target.id(), target));
    for (Conflict conflict : database.conflicts()) {
      for (String id :
          conflict.status() == ConflictStatus.OPEN ? conflict.targetIds() : List.<String>of()) {
        worst.merge(id, conflict.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  /** Writes the page; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    head();
    summary();
    matrix();
    int number = 1;
    for (Conflict conflict : database.conflicts()) {
      finding(conflict, number++);
    }
    page.append("</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head() {
    String title = words.get("report.title");
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.language().name().toLowerCase(Locale.ROOT))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=")
        .append("\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
        .append(
            " 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\nbody{font:14px/1.45 sans-serif;margin:1.5em;color:#111}\n")
        .append("table{border-collapse:collapse;margin:.6em 0}\n")
        .append("th,td{border:1px solid #888;padding:3px 7px;text-align:left;vertical-align:top}\n")
        .append("thead th{background:#e3e9f0}\ntd.v{text-align:center}\n")
        .append(".error{background:#f8c9c4}.warning{background:#fbe6a6}.info{background:#d6e6f8}\n")
        .append(".none{background:#e2f2df}.empty{background:#f4f4f4;color:#777}\n")
        .append(".matrix{overflow-x:auto}.matrix th:first-child{min-width:17em;position:sticky;")
        .append("left:0;background:#fff}.matrix thead th:first-child{background:#e3e9f0}\n")
        .append(".f{border-left:6px solid #888;padding:.1em 1em;")
        .append("margin:1.2em 0;page-break-inside:avoid}\n.f.error{border-color:#b3261e}")
        .append(".f.warning{border-color:#b38600}.f.info{border-color:#2f6db5}\n")
        .append(".f{background:none}.q{color:#444}\n</style>\n</head>\n<body>\n<h1>")
        .append(escape(title))
        .append("</h1>\n");
  }

  private void summary() {
    Map<Severity, Integer> counts = new TreeMap<>();
    database.conflicts().forEach(c -> counts.merge(c.severity(), 1, Integer::sum));
    page.append("<p>").append(escape(words.get("report.made", made(database.generatedAt()))));
    for (Severity severity : Severity.values()) {
      page.append(" · ")
          .append(sign(severity))
          .append(' ')
          .append(escape(words.of("severity", severity)))
          .append(": ")
          .append(counts.getOrDefault(severity, 0));
    }
    page.append("</p>\n<p>").append(escape(words.get("report.legend"))).append("</p>\n");
  }

  private record Row(String indicatorId, @Nullable Integer year) {}

  private void matrix() {
    Map<Row, Map<String, List<Target>>> rows = new LinkedHashMap<>();
    Set<String> bodies = new LinkedHashSet<>();
    gather(rows, bodies);
    if (rows.isEmpty()) {
      return;
    }
    List<String> shown = bodies.stream().limit(MAX_BODIES).toList();
    page.append("<h2>")
        .append(escape(words.get("report.matrix")))
        .append("</h2>\n")
        .append("<div class=\"matrix\"><table>\n<thead><tr><th>")
        .append(escape(words.get("column.indicator")))
        .append("</th><th>")
        .append(escape(words.get("column.year")))
        .append("</th>");
    shown.forEach(body -> page.append("<th>").append(escape(body)).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    rows.entrySet().stream()
        .limit(MAX_ROWS)
        .forEach(row -> row(row.getKey(), row.getValue(), shown));
    page.append("</tbody></table></div>\n");
    int left = Math.max(0, bodies.size() - MAX_BODIES) + Math.max(0, rows.size() - MAX_ROWS);
    if (left > 0) {
      page.append("<p>").append(escape(words.get("report.left-out", left))).append("</p>\n");
    }
  }

  /** The indicators that conflicts are about, and of all plans what they say of them. */
  private void gather(Map<Row, Map<String, List<Target>>> rows, Set<String> bodies) {
    Set<Row> meant = new LinkedHashSet<>();
    for (Conflict conflict : database.conflicts()) {
      Period period = conflict.period();
      if (conflict.indicatorId() != null) {
        meant.add(new Row(conflict.indicatorId(), period == null ? null : period.year()));
      }
    }
    Map<String, PlanDocument> documents =
        CountedPlans.of(database.documents()).documents().stream()
            .collect(Collectors.toMap(PlanDocument::id, document -> document));
    meant.forEach(row -> rows.put(row, new LinkedHashMap<>()));
    for (Target target : database.targets()) {
      PlanDocument document = documents.get(target.documentId());
      if (document == null || target.indicatorId() == null || target.value() == null) {
        continue;
      }
      Period period = target.period();
      Integer year = period != null && period.year() != null ? period.year() : document.planYear();
      Map<String, List<Target>> row = rows.get(new Row(target.indicatorId(), year));
      if (row != null) {
        String body = grids.body(document.id());
        bodies.add(body);
        row.computeIfAbsent(body, any -> new ArrayList<>()).add(target);
      }
    }
  }

  private void row(Row row, Map<String, List<Target>> stated, List<String> bodies) {
    page.append("<tr><th>")
        .append(escape(indicator(row.indicatorId())))
        .append("</th><td>")
        .append(row.year() == null ? "" : row.year())
        .append("</td>");
    for (String body : bodies) {
      List<Target> cell = stated.getOrDefault(body, List.of());
      Severity severity =
          cell.stream()
              .map(t -> worst.get(t.id()))
              .filter(Objects::nonNull)
              .min(Severity::compareTo)
              .orElse(null);
      String look = cell.isEmpty() ? "empty" : severity == null ? "none" : severity.toString();
      String sign = cell.isEmpty() ? "–" : severity == null ? "✓" : sign(severity);
      page.append("<td class=\"v ").append(look).append("\">").append(sign);
      if (!cell.isEmpty()) {
        page.append(' ')
            .append(
                escape(
                    cell.stream()
                        .map(ConflictReport::figure)
                        .distinct()
                        .collect(Collectors.joining("; "))));
      }
      page.append("</td>");
    }
    page.append("</tr>\n");
  }

  private void finding(Conflict conflict, int number) {
    page.append("<div class=\"f ")
        .append(conflict.severity())
        .append("\">\n<h3>")
        .append(sign(conflict.severity()))
        .append(' ')
        .append(number)
        .append(". ")
        .append(escape(words.of("kind", conflict.kind())))
        .append(": ")
        .append(escape(grids.about(conflict)))
        .append("</h3>\n<p>")
        .append(
            escape(
                words.language() == Language.VI
                    ? conflict.explanation().vi()
                    : conflict.explanation().en()))
        .append("</p>\n");
    values(conflict);
    page.append("<p class=\"q\">")
        .append(escape(words.of("severity", conflict.severity())))
        .append(" · ")
        .append(escape(words.of("status", conflict.status())));
    Conflict.Decision decision = conflict.decision();
    if (decision != null) {
      page.append(" · ")
          .append(escape(decision.by() + ", " + decision.at()))
          .append(decision.note() == null ? "" : ": " + escape(decision.note()));
    }
    page.append(" · ").append(escape(conflict.id())).append("</p>\n</div>\n");
  }

  private void values(Conflict conflict) {
    if (conflict.values().isEmpty()) {
      return;
    }
    page.append("<table><thead><tr>");
    for (String column : List.of("document", "stated", "page", "ordinal", "name")) {
      page.append("<th>").append(escape(words.get("column." + column))).append("</th>");
    }
    page.append("</tr></thead><tbody>\n");
    for (Value value : conflict.values()) {
      Target target = value instanceof TargetValue of ? targets.get(of.targetId()) : null;
      Evidence place =
          target == null || target.evidence().isEmpty() ? Evidence.FILE : target.evidence().get(0);
      page.append("<tr><td>")
          .append(escape(speakers(value)))
          .append("</td><td>")
          .append(escape(ValueText.of(value)))
          .append("</td><td>")
          .append(place.page() == null ? line(place) : place.page())
          .append("</td><td>")
          .append(target == null || target.ordinal() == null ? "" : escape(target.ordinal()))
          .append("</td><td class=\"q\">")
          .append(target == null ? "" : escape(target.statedName()))
          .append("</td></tr>\n");
    }
    page.append("</tbody></table>\n");
  }

  /** "03:17 26/11/2026 (UTC)" of an ISO moment. */
  private static String made(String moment) {
    return MOMENT.format(Instant.parse(moment));
  }

  /** Who states the value. */
  private String speakers(Value value) {
    List<String> documents =
        value instanceof TargetValue of
            ? List.of(of.documentId())
            : value instanceof Conflict.DateValue date
                ? date.documentIds()
                : ((Conflict.IssuerValue) value).documentIds();
    return documents.stream().map(grids::body).distinct().collect(Collectors.joining("; "));
  }

  private String line(Evidence place) {
    return place.line() == null ? "" : escape(words.get("report.line", place.line()));
  }

  private String indicator(String id) {
    return database.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .map(indicator -> indicator.name())
        .findFirst()
        .orElse(id);
  }

  private static String figure(Target target) {
    return ValueText.of(
        new TargetValue(
            target.id(),
            target.documentId(),
            target.comparator(),
            target.value(),
            target.valueHigh(),
            target.unit(),
            target.statedValue()));
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✖";
      case WARNING -> "▲";
      case INFO -> "●";
    };
  }

  private static String escape(String text) {
    return CleanStringSerializer.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

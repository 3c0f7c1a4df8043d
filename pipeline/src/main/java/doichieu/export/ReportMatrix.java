package doichieu.export;

import static doichieu.export.HtmlText.escape;

import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators that conflicts are about, by the bodies that state them, as a table. */
final class ReportMatrix {
  /** More bodies or indicators cannot be seen at once; what is left out is told. */
  private static final int MAX_BODIES = 40;

  private static final int MAX_ROWS = 120;

  private final TargetDatabase database;
  private final Phrases words;
  private final ConflictText texts;
  private final Map<String, Severity> worst = new HashMap<>();
  private final Map<Row, Map<String, List<Target>>> rows = new LinkedHashMap<>();
  private final Set<String> bodies = new LinkedHashSet<>();

  ReportMatrix(TargetDatabase database, Phrases words, ConflictText texts) {
    this.database = database;
    this.words = words;
    this.texts = texts;
    for (Conflict conflict : database.conflicts()) {
      List<String> ids =
          conflict.status() == ConflictStatus.OPEN ? conflict.targetIds() : List.of();
      ids.forEach(
          id -> worst.merge(id, conflict.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }
    gather();
  }

  private record Row(String indicatorId, @Nullable Integer year) {}

  /** The indicators that conflicts are about, and of all plans what they say of them. */
  private void gather() {
    for (Conflict conflict : database.conflicts()) {
      Period period = conflict.period();
      if (conflict.indicatorId() != null) {
        rows.putIfAbsent(
            new Row(conflict.indicatorId(), period == null ? null : period.year()),
            new LinkedHashMap<>());
      }
    }
    Map<String, PlanDocument> documents =
        CountedPlans.of(database.documents()).documents().stream()
            .collect(Collectors.toMap(PlanDocument::id, Function.identity()));
    for (Target target : database.targets()) {
      PlanDocument document = documents.get(target.documentId());
      if (document == null || target.indicatorId() == null || target.value() == null) {
        continue;
      }
      Period period = target.period();
      Integer year = period != null && period.year() != null ? period.year() : document.planYear();
      Map<String, List<Target>> row = rows.get(new Row(target.indicatorId(), year));
      if (row != null) {
        String body = texts.body(document.id());
        bodies.add(body);
        row.computeIfAbsent(body, any -> new ArrayList<>()).add(target);
      }
    }
  }

  /** Adds the table; nothing if no conflict is about an indicator. */
  void write(StringBuilder page) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> shown = bodies.stream().limit(MAX_BODIES).toList();
    page.append("<h2>")
        .append(escape(words.get("report.matrix")))
        .append("</h2>\n<div class=\"matrix\"><table>\n<thead><tr><th>")
        .append(escape(words.get("column.indicator")))
        .append("</th><th>")
        .append(escape(words.get("column.year")))
        .append("</th>");
    shown.forEach(body -> page.append("<th>").append(escape(body)).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    rows.entrySet().stream()
        .limit(MAX_ROWS)
        .forEach(row -> row(page, row.getKey(), row.getValue(), shown));
    page.append("</tbody></table></div>\n");
    int left = Math.max(0, bodies.size() - MAX_BODIES) + Math.max(0, rows.size() - MAX_ROWS);
    if (left > 0) {
      page.append("<p>").append(escape(words.get("report.left-out", left))).append("</p>\n");
    }
  }

  private void row(
      StringBuilder page, Row row, Map<String, List<Target>> stated, List<String> shown) {
    page.append("<tr><th>")
        .append(escape(String.valueOf(texts.indicator(row.indicatorId()))))
        .append("</th><td>")
        .append(row.year() == null ? "" : row.year())
        .append("</td>");
    shown.forEach(body -> cell(page, stated.getOrDefault(body, List.of())));
    page.append("</tr>\n");
  }

  private void cell(StringBuilder page, List<Target> targets) {
    Severity severity =
        targets.stream()
            .map(target -> worst.get(target.id()))
            .filter(Objects::nonNull)
            .min(Severity::compareTo)
            .orElse(null);
    if (targets.isEmpty()) {
      page.append("<td class=\"v empty\">–</td>");
      return;
    }
    page.append("<td class=\"v ")
        .append(severity == null ? "none" : severity.toString())
        .append("\">")
        .append(severity == null ? "✓" : SeverityMark.sign(severity))
        .append(' ')
        .append(
            escape(
                targets.stream().map(ValueText::of).distinct().collect(Collectors.joining("; "))))
        .append("</td>");
  }
}

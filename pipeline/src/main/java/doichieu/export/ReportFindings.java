package doichieu.export;

import static doichieu.export.HtmlText.escape;

import doichieu.document.Codes.Language;
import doichieu.document.Evidence;
import doichieu.target.Conflict;
import doichieu.target.Conflict.DateValue;
import doichieu.target.Conflict.IssuerValue;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The findings one by one, each with who says what in which words, and where. */
final class ReportFindings {
  /** Of a finding that concerns more bodies than this the others are counted. */
  private static final int MAX_VALUES = 60;

  private final TargetDatabase database;
  private final Phrases words;
  private final ConflictText texts;
  private final Map<String, Target> targets = new HashMap<>();

  ReportFindings(TargetDatabase database, Phrases words, ConflictText texts) {
    this.database = database;
    this.words = words;
    this.texts = texts;
    database.targets().forEach(target -> targets.put(target.id(), target));
  }

  /** Adds all findings in their order. */
  void write(StringBuilder page) {
    int number = 1;
    for (Conflict conflict : database.conflicts()) {
      finding(page, conflict, number++);
    }
  }

  private void finding(StringBuilder page, Conflict conflict, int number) {
    page.append("<div class=\"f ")
        .append(conflict.severity())
        .append("\">\n<h3>")
        .append(SeverityMark.sign(conflict.severity()))
        .append(' ')
        .append(number)
        .append(". ")
        .append(escape(words.of("kind", conflict.kind())))
        .append(": ")
        .append(escape(texts.about(conflict)))
        .append("</h3>\n<p>")
        .append(
            escape(
                words.language() == Language.VI
                    ? conflict.explanation().vi()
                    : conflict.explanation().en()))
        .append("</p>\n");
    values(page, conflict.values());
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

  private void values(StringBuilder page, List<Value> values) {
    if (values.isEmpty()) {
      return;
    }
    boolean stated = values.stream().anyMatch(TargetValue.class::isInstance);
    List<String> headings =
        stated
            ? List.of(
                "report.body",
                "report.value",
                "column.stated",
                "column.page",
                "column.ordinal",
                "column.name")
            : List.of("report.body", "report.dated", "report.times");
    page.append("<table><thead><tr>");
    headings.forEach(key -> page.append("<th>").append(escape(words.get(key))).append("</th>"));
    page.append("</tr></thead><tbody>\n");
    values.stream().limit(MAX_VALUES).forEach(value -> row(page, cells(value)));
    page.append("</tbody></table>\n");
    if (values.size() > MAX_VALUES) {
      page.append("<p>… ")
          .append(escape(words.get("list.more", values.size() - MAX_VALUES)))
          .append("</p>\n");
    }
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("<tr>");
    cells.forEach(cell -> page.append("<td>").append(escape(cell)).append("</td>"));
    page.append("</tr>\n");
  }

  private List<String> cells(Value value) {
    if (value instanceof DateValue date) {
      return List.of(
          bodies(date.documentIds()), ValueText.day(date.date()), Integer.toString(date.count()));
    }
    if (value instanceof IssuerValue issuer) {
      return List.of(
          bodies(issuer.documentIds()), issuer.issuer(), Integer.toString(issuer.count()));
    }
    TargetValue stated = (TargetValue) value;
    Target target = targets.get(stated.targetId());
    Evidence place =
        target == null || target.evidence().isEmpty() ? Evidence.FILE : target.evidence().get(0);
    return List.of(
        texts.body(stated.documentId()),
        ValueText.of(value),
        Objects.requireNonNullElse(stated.statedValue(), ""),
        place.page() == null ? line(place) : place.page().toString(),
        target == null ? "" : Objects.requireNonNullElse(target.ordinal(), ""),
        target == null ? "" : target.statedName());
  }

  private String bodies(List<String> documentIds) {
    return documentIds.stream().map(texts::body).distinct().collect(Collectors.joining("; "));
  }

  private String line(Evidence place) {
    return place.line() == null ? "" : words.get("report.line", place.line());
  }
}

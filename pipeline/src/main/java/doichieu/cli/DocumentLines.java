package doichieu.cli;

import doichieu.export.ValueText;
import doichieu.target.Header;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document: its header, its targets and tasks, how its numerals end, what to look at. */
final class DocumentLines {
  private final RecordLines lines;
  private final Session session;
  private final TargetDatabase database;
  private final SourcePlaces places;
  private final BasisLines basis;

  DocumentLines(RecordLines lines, Session session, TargetDatabase database, SourcePlaces places) {
    this.lines = lines;
    this.session = session;
    this.database = database;
    this.places = places;
    this.basis = new BasisLines(lines, session.words(), places);
  }

  void document(PlanDocument document) {
    Header header = document.header();
    lines.title("show.document", document.id());
    lines.field("file", document.sourceFile());
    lines.field("issuer", header.issuer() == null ? null : header.issuer().statedName());
    lines.field("type", header.documentType());
    lines.field("number", header.fullNumber() == null ? header.symbol() : header.fullNumber());
    lines.field("date", header.issuedOn() == null ? null : date(header.issuedOn()));
    lines.field("subject", header.subject());
    lines.field(
        "level", document.level() == null ? null : session.lists().of("level", document.level()));
    lines.field(
        "place",
        document.jurisdiction() == null
            ? null
            : String.join(" / ", document.jurisdiction().path()));
    lines.field("year", document.planYear());
    lines.field("format", document.format());
    lines.field("pages", document.pages());
    lines.field("rendition", document.renditionOf());
    lines.field("revision", document.revisionOf());
    document.amends().forEach(amended -> lines.field("amends", amended(amended)));
    basis.citations(document.legalBasis());
    List<Target> targets =
        database.targets().stream()
            .filter(target -> target.documentId().equals(document.id()))
            .toList();
    List<Task> tasks =
        database.tasks().stream().filter(task -> task.documentId().equals(document.id())).toList();
    lines.section("show.targets", targets.size());
    targets.forEach(
        target ->
            lines.item(
                label(target.ordinal())
                    + target.statedName()
                    + ": "
                    + ValueText.of(target)
                    + "  ["
                    + target.id()
                    + "]"));
    lines.section("show.tasks", tasks.size());
    tasks.forEach(
        task -> lines.item(label(task.ordinal()) + task.content() + "  [" + task.id() + "]"));
    numerals(document);
    problems(document.id());
  }

  private static String amended(PlanDocument.Amends amended) {
    String id = amended.documentId();
    return amended.statedText() + (id == null ? "" : "  [" + id + "]");
  }

  /** How the document's numerals end, and the places of those that are not explained. */
  private void numerals(PlanDocument document) {
    PlanDocument.Coverage coverage = document.coverage();
    if (coverage == null) {
      return;
    }
    lines.section("show.numerals", coverage.numerals());
    coverage
        .explained()
        .forEach((bucket, n) -> lines.field("numerals." + bucket, n == 0 ? null : n));
    lines.section("show.unexplained", coverage.unexplained().size());
    coverage
        .unexplained()
        .forEach(
            numeral ->
                places
                    .quoted(null, numeral.evidence())
                    .forEach((place, quoted) -> lines.item(place + ": " + quoted)));
  }

  private void problems(String documentId) {
    List<Problem> problems =
        database.problems().stream()
            .filter(problem -> documentId.equals(problem.documentId()))
            .toList();
    lines.section("show.problems", problems.size());
    problems.forEach(
        problem ->
            lines.item(
                session.lists().of("severity", problem.severity())
                    + ", "
                    + problem.code()
                    + ": "
                    + session.text(problem.message())));
  }

  private static String date(Header.PartialDate date) {
    return Stream.of(date.day(), date.month(), date.year())
        .map(part -> part == null ? "…" : part.toString())
        .collect(Collectors.joining("/"));
  }

  private static String label(@Nullable String ordinal) {
    return ordinal == null ? "" : ordinal + ". ";
  }
}

package doichieu.cli;

import doichieu.document.Evidence;
import doichieu.export.Grids;
import doichieu.export.Phrases;
import doichieu.export.ValueText;
import doichieu.target.Agency;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.Constraint;
import doichieu.target.Header;
import doichieu.target.IndicatorMatch;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One record as lines of "label: words", with the words at its place in the source. */
final class ShowText {
  private final Session session;
  private final Phrases words;
  private final TargetDatabase database;
  private final Grids grids;
  private final StringBuilder text = new StringBuilder();

  ShowText(Session session, TargetDatabase database) {
    this.session = session;
    this.words = session.words();
    this.database = database;
    this.grids = new Grids(database, session.lists());
  }

  String of(Record record) {
    if (record instanceof Target target) {
      target(target);
    } else if (record instanceof Task task) {
      task(task);
    } else if (record instanceof PlanDocument document) {
      document(document);
    } else if (record instanceof Conflict conflict) {
      conflict(conflict);
    } else {
      throw new IllegalStateException("nothing to show for " + record.getClass());
    }
    return text.toString();
  }

  private void target(Target target) {
    title("show.target", target.id());
    field("name", target.statedName());
    field("value", ValueText.of(target));
    field("stated", target.statedValue());
    field("year", target.period() == null ? null : target.period().year());
    field("scope", session.lists().of("level", target.appliesTo()));
    field("commitment", session.lists().of("commitment", target.commitment()));
    field("constraints", join(target.constraints(), Constraint::text));
    field("formula", target.formula() == null ? null : target.formula().text());
    place(
        target.documentId(),
        target.annex() == null ? null : target.annex().label(),
        target.section(),
        target.ordinal());
    field("lead", join(target.leadAgencies(), Agency::statedName));
    field("coordinating", join(target.coordinatingAgencies(), Agency::statedName));
    field("notes", target.notes());
    match(target);
    citations(target.legalBasis());
    evidence(target.evidence());
  }

  private void task(Task task) {
    title("show.task", task.id());
    field("content", task.content());
    field("deliverable", task.deliverable());
    field(
        "deadline",
        task.deadline() == null
            ? null
            : Stream.of(
                    Objects.requireNonNullElse(task.deadline().statedText(), ""),
                    Objects.requireNonNullElse(task.deadline().start(), ""),
                    Objects.requireNonNullElse(task.deadline().end(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" → ")));
    place(
        task.documentId(),
        task.annex() == null ? null : task.annex().label(),
        task.section(),
        task.ordinal());
    field("lead", join(task.leadAgencies(), Agency::statedName));
    field("coordinating", join(task.coordinatingAgencies(), Agency::statedName));
    field("notes", task.notes());
    citations(task.legalBasis());
    evidence(task.evidence());
  }

  private void place(
      String documentId, @Nullable String annex, List<Section> section, @Nullable String ordinal) {
    field("document", grids.body(documentId) + " – " + file(documentId) + " (" + documentId + ")");
    field("annex", annex);
    field("section", section.isEmpty() ? null : Grids.path(section));
    field("ordinal", ordinal);
  }

  private void match(Target target) {
    IndicatorMatch match = target.indicatorMatch();
    String indicator =
        database.indicators().stream()
            .filter(item -> item.id().equals(target.indicatorId()))
            .map(item -> item.name() + " (" + item.id() + ")")
            .findFirst()
            .orElse(target.indicatorId());
    field("indicator", indicator);
    String how =
        session.lists().of("match", match.status())
            + (match.method() == null ? "" : ", " + match.method())
            + (match.score() == null ? "" : ", " + ValueText.plain(match.score()));
    field("match", how);
    field(
        "candidates",
        join(
            match.candidates(),
            candidate -> candidate.indicatorId() + " " + ValueText.plain(candidate.score())));
  }

  private void document(PlanDocument document) {
    Header header = document.header();
    title("show.document", document.id());
    field("file", document.sourceFile());
    field("issuer", header.issuer() == null ? null : header.issuer().statedName());
    field("type", header.documentType());
    field("number", header.fullNumber() == null ? header.symbol() : header.fullNumber());
    field("date", header.issuedOn() == null ? null : date(header.issuedOn()));
    field("subject", header.subject());
    field("level", document.level() == null ? null : session.lists().of("level", document.level()));
    field(
        "place",
        document.jurisdiction() == null
            ? null
            : String.join(" / ", document.jurisdiction().path()));
    field("year", document.planYear());
    field("format", document.format());
    field("pages", document.pages());
    field("rendition", document.renditionOf());
    field("revision", document.revisionOf());
    citations(document.legalBasis());
    List<Target> targets =
        database.targets().stream()
            .filter(target -> target.documentId().equals(document.id()))
            .toList();
    List<Task> tasks =
        database.tasks().stream().filter(task -> task.documentId().equals(document.id())).toList();
    section("show.targets", targets.size());
    targets.forEach(
        target ->
            item(
                label(target.ordinal())
                    + target.statedName()
                    + ": "
                    + ValueText.of(target)
                    + "  ["
                    + target.id()
                    + "]"));
    section("show.tasks", tasks.size());
    tasks.forEach(task -> item(label(task.ordinal()) + task.content() + "  [" + task.id() + "]"));
    numerals(document);
    problems(document.id());
  }

  /** How the document's numerals end, and the places of those that are not explained. */
  private void numerals(PlanDocument document) {
    PlanDocument.Coverage coverage = document.coverage();
    if (coverage == null) {
      return;
    }
    section("show.numerals", coverage.numerals());
    coverage.explained().forEach((bucket, n) -> field("numerals." + bucket, n == 0 ? null : n));
    section("show.unexplained", coverage.unexplained().size());
    coverage
        .unexplained()
        .forEach(
            numeral ->
                places(null, numeral.evidence())
                    .forEach((place, quoted) -> item(place + ": " + quoted)));
  }

  private void problems(String documentId) {
    List<Problem> problems =
        database.problems().stream()
            .filter(problem -> documentId.equals(problem.documentId()))
            .toList();
    section("show.problems", problems.size());
    problems.forEach(
        problem ->
            item(
                session.lists().of("severity", problem.severity())
                    + ", "
                    + problem.code()
                    + ": "
                    + session.text(problem.message())));
  }

  private void conflict(Conflict conflict) {
    title("show.conflict", conflict.id());
    field("severity", session.lists().of("severity", conflict.severity()));
    field("kind", session.lists().of("kind", conflict.kind()));
    field("about", grids.about(conflict));
    field("year", conflict.period() == null ? null : conflict.period().year());
    field(
        "scope",
        conflict.appliesTo() == null ? null : session.lists().of("level", conflict.appliesTo()));
    field("explanation", session.text(conflict.explanation()));
    field("status", session.lists().of("status", conflict.status()));
    section("show.values", conflict.values().size());
    for (Conflict.Value value : conflict.values()) {
      value(value);
    }
  }

  private void value(Conflict.Value value) {
    if (value instanceof Conflict.TargetValue stated) {
      item(
          ValueText.of(value)
              + " – "
              + grids.body(stated.documentId())
              + "  ["
              + stated.targetId()
              + "]");
      database.targets().stream()
          .filter(target -> target.id().equals(stated.targetId()))
          .forEach(
              target ->
                  places(target.documentId(), target.evidence())
                      .forEach((place, words) -> detail(place + ": " + words)));
    } else {
      item(ValueText.of(value));
      List<String> ids =
          value instanceof Conflict.DateValue date
              ? date.documentIds()
              : ((Conflict.IssuerValue) value).documentIds();
      ids.forEach(documentId -> detail(grids.body(documentId) + " – " + file(documentId)));
    }
  }

  private void citations(List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    section("show.citations", citations.size());
    for (Citation citation : citations) {
      item(citation.statedText());
      detail(
          Stream.of(
                  Objects.requireNonNullElse(citation.legalDocumentId(), ""),
                  Objects.requireNonNullElse(citation.place(), ""),
                  words.get("resolution." + citation.resolution()),
                  String.join(", ", citation.problems()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · ")));
    }
  }

  private void evidence(List<Evidence> evidence) {
    Map<String, String> places = places(null, evidence);
    section("show.evidence", places.size());
    places.forEach((place, quoted) -> item(place + ": " + quoted));
  }

  /** The words printed at each place, in their order; the cells of a row are parted by "|". */
  private Map<String, String> places(@Nullable String documentId, List<Evidence> evidence) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      places.merge(
          where(documentId, piece),
          Objects.requireNonNullElse(piece.text(), "…"),
          (before, text) -> before + " | " + text);
    }
    places.replaceAll((place, quoted) -> "«" + quoted + "»");
    return places;
  }

  private String where(@Nullable String documentId, Evidence evidence) {
    List<String> parts = new ArrayList<>();
    if (documentId != null) {
      parts.add(file(documentId));
    }
    part(parts, "page", evidence.page());
    part(parts, "table", evidence.table());
    part(parts, "row", evidence.row());
    part(parts, "block", evidence.block());
    part(parts, "line", evidence.line());
    part(parts, "sheet", evidence.sheet());
    return String.join(", ", parts);
  }

  private void part(List<String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(words.get("evidence." + name, value));
    }
  }

  private static String date(Header.PartialDate date) {
    return Stream.of(date.day(), date.month(), date.year())
        .map(part -> part == null ? "…" : part.toString())
        .collect(Collectors.joining("/"));
  }

  private String file(String documentId) {
    return database.documents().stream()
        .filter(document -> document.id().equals(documentId))
        .map(PlanDocument::sourceFile)
        .findFirst()
        .orElse(documentId);
  }

  private static String label(@Nullable String ordinal) {
    return ordinal == null ? "" : ordinal + ". ";
  }

  private static <T> @Nullable String join(List<T> items, Function<T, String> words) {
    return items.isEmpty() ? null : items.stream().map(words).collect(Collectors.joining("; "));
  }

  private void title(String key, String id) {
    text.append(words.get(key)).append(' ').append(id).append('\n');
  }

  private void section(String key, int count) {
    text.append('\n').append(words.get(key)).append(" (").append(count).append(")\n");
  }

  private void field(String key, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      wrapped("  ", words.get("field." + key) + ": " + value);
    }
  }

  private void item(String words) {
    wrapped("  - ", words);
  }

  private void detail(String words) {
    wrapped("    ", words);
  }

  private void wrapped(String start, String line) {
    int room = session.environment().columns() - start.length();
    String before = start;
    for (String part : TextTable.wrap(TextTable.plain(line), room)) {
      text.append(before).append(part).append('\n');
      before = " ".repeat(start.length());
    }
  }
}

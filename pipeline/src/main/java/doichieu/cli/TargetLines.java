package doichieu.cli;

import doichieu.export.ConflictText;
import doichieu.export.Grids;
import doichieu.export.ValueText;
import doichieu.target.Agency;
import doichieu.target.Constraint;
import doichieu.target.IndicatorMatch;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A target or a task: what is asked, of whom, where it stands, why it was matched so. */
final class TargetLines {
  private final RecordLines lines;
  private final Session session;
  private final TargetDatabase database;
  private final ConflictText texts;
  private final SourcePlaces places;
  private final BasisLines basis;

  TargetLines(
      RecordLines lines,
      Session session,
      TargetDatabase database,
      ConflictText texts,
      SourcePlaces places) {
    this.lines = lines;
    this.session = session;
    this.database = database;
    this.texts = texts;
    this.places = places;
    this.basis = new BasisLines(lines, session.words(), places);
  }

  void target(Target target) {
    lines.title("show.target", target.id());
    lines.field("name", target.statedName());
    lines.field("value", ValueText.of(target));
    lines.field("stated", target.statedValue());
    lines.field("year", target.period() == null ? null : target.period().year());
    lines.field("scope", session.lists().of("level", target.appliesTo()));
    lines.field("only-for", target.onlyFor());
    lines.field("part-of", target.partOf());
    lines.field("commitment", session.lists().of("commitment", target.commitment()));
    lines.field("constraints", join(target.constraints(), Constraint::text));
    lines.field("formula", target.formula() == null ? null : target.formula().text());
    place(
        target.documentId(),
        target.annex() == null ? null : target.annex().label(),
        target.section(),
        target.ordinal());
    lines.field("lead", join(target.leadAgencies(), Agency::statedName));
    lines.field("coordinating", join(target.coordinatingAgencies(), Agency::statedName));
    lines.field("notes", target.notes());
    match(target);
    basis.citations(target.legalBasis());
    basis.evidence(target.evidence());
  }

  void task(Task task) {
    lines.title("show.task", task.id());
    lines.field("content", task.content());
    lines.field("deliverable", task.deliverable());
    lines.field(
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
    lines.field("lead", join(task.leadAgencies(), Agency::statedName));
    lines.field("coordinating", join(task.coordinatingAgencies(), Agency::statedName));
    lines.field("notes", task.notes());
    basis.citations(task.legalBasis());
    basis.evidence(task.evidence());
  }

  private void place(
      String documentId, @Nullable String annex, List<Section> section, @Nullable String ordinal) {
    lines.field(
        "document",
        texts.body(documentId) + " – " + places.file(documentId) + " (" + documentId + ")");
    lines.field("annex", annex);
    lines.field("section", section.isEmpty() ? null : Grids.path(section));
    lines.field("ordinal", ordinal);
  }

  /** The indicator with how it was found and the words that decided, so that one can judge it. */
  private void match(Target target) {
    IndicatorMatch match = target.indicatorMatch();
    String id = target.indicatorId();
    lines.field("indicator", id == null ? null : named(id));
    String how =
        session.lists().of("match", match.status())
            + (match.method() == null
                ? ""
                : " – " + session.words().get("method." + match.method()))
            + (match.score() == null ? "" : " (" + ValueText.plain(match.score()) + ")");
    lines.field("match", how);
    lines.field("decided-by", join(match.parts(), part -> "«" + part + "»"));
    lines.field(
        "candidates",
        join(
            match.candidates(),
            near -> named(near.indicatorId()) + " " + ValueText.plain(near.score())));
  }

  private String named(String id) {
    return database.indicators().stream()
        .filter(item -> item.id().equals(id))
        .map(item -> item.name() + " (" + id + ")")
        .findFirst()
        .orElse(id);
  }

  private static <T> @Nullable String join(List<T> items, Function<T, String> words) {
    return items.isEmpty() ? null : items.stream().map(words).collect(Collectors.joining("; "));
  }
}

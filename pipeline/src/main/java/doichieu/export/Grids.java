package doichieu.export;

import doichieu.document.Codes.Language;
import doichieu.document.Evidence;
import doichieu.target.Agency;
import doichieu.target.AnnexLabel;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.Constraint;
import doichieu.target.Deadline;
import doichieu.target.FileRecord;
import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Message;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database as tables for people, each plan counted once, in one language. */
public final class Grids {
  private final Phrases words;
  private final CountedPlans plans;
  private final ConflictText texts;
  private final TargetDatabase database;

  /** Prepares the tables of a database. */
  public Grids(TargetDatabase database, Phrases words) {
    this.database = database;
    this.words = words;
    this.plans = CountedPlans.of(database.documents());
    this.texts = new ConflictText(database, words);
  }

  /** The targets of each plan. */
  public Grid targets() {
    return new Grid(
        "targets",
        columns(
            "document:24 issuer:28 level:10 place:24 year:8 annex:12 section:36 ordinal:8"
                + " indicator:40 name:50 scope:12 only-for:24 part-of:30 comparator:8 value:10 value-high:10 unit:10"
                + " stated:14 commitment:12 constraints:24 lead:30 coordinating:30 basis:44"
                + " notes:30 page:8 table:8 row:8 match:12 id:22"),
        database.targets().stream()
            .filter(target -> plans.contains(target.documentId()))
            .map(this::row)
            .toList());
  }

  private List<@Nullable Object> row(Target target) {
    PlanDocument document = texts.document(target.documentId());
    Period period = target.period();
    Evidence place = first(target.evidence());
    return cells(
        document.sourceFile(),
        issuer(document),
        level(document.level()),
        place(document),
        period != null && period.year() != null ? period.year() : document.planYear(),
        label(target.annex()),
        path(target.section()),
        target.ordinal(),
        texts.indicator(target.indicatorId()),
        target.statedName(),
        level(target.appliesTo()),
        target.onlyFor(),
        target.partOf(),
        target.comparator() == null ? null : words.of("comparator", target.comparator()),
        target.value(),
        target.valueHigh(),
        target.unit(),
        target.statedValue(),
        words.of("commitment", target.commitment()),
        join(target.constraints(), Constraint::text),
        join(target.leadAgencies(), Agency::statedName),
        join(target.coordinatingAgencies(), Agency::statedName),
        join(target.legalBasis(), Citation::statedText),
        target.notes(),
        place.page(),
        place.table(),
        place.row(),
        words.of("match", target.indicatorMatch().status()),
        target.id());
  }

  /** The tasks of each plan. */
  public Grid tasks() {
    return new Grid(
        "tasks",
        columns(
            "document:24 issuer:28 year:8 annex:12 section:36 ordinal:8 content:60 lead:30"
                + " coordinating:30 deliverable:36 deadline:24 start:12 end:12 basis:44 notes:30"
                + " page:8 table:8 row:8 id:22"),
        database.tasks().stream()
            .filter(task -> plans.contains(task.documentId()))
            .map(this::row)
            .toList());
  }

  private List<@Nullable Object> row(Task task) {
    PlanDocument document = texts.document(task.documentId());
    Deadline deadline = task.deadline();
    Evidence place = first(task.evidence());
    return cells(
        document.sourceFile(),
        issuer(document),
        document.planYear(),
        label(task.annex()),
        path(task.section()),
        task.ordinal(),
        task.content(),
        join(task.leadAgencies(), Agency::statedName),
        join(task.coordinatingAgencies(), Agency::statedName),
        task.deliverable(),
        deadline == null ? null : deadline.statedText(),
        deadline == null ? null : deadline.start(),
        deadline == null ? null : deadline.end(),
        join(task.legalBasis(), Citation::statedText),
        task.notes(),
        place.page(),
        place.table(),
        place.row(),
        task.id());
  }

  /** What a reviewer must look at, everything listed. */
  public Grid conflicts() {
    return conflicts(ConflictText.ALL);
  }

  /**
   * What a reviewer must look at.
   *
   * @param most how many figures and files a cell lists; the others are counted
   */
  public Grid conflicts(int most) {
    return new Grid(
        "conflicts",
        columns(
            "severity:13 kind:20 about:34 year:7 scope:12 values:36 explanation:70 documents:26"
                + " status:11 id:28"),
        database.conflicts().stream().map(conflict -> row(conflict, most)).toList());
  }

  private List<@Nullable Object> row(Conflict conflict, int most) {
    Period period = conflict.period();
    return cells(
        new SeverityMark(conflict.severity(), words.of("severity", conflict.severity())),
        words.of("kind", conflict.kind()),
        texts.about(conflict),
        period == null ? null : period.year(),
        level(conflict.appliesTo()),
        texts.values(conflict, most),
        text(conflict.explanation()),
        conflict.documentIds().isEmpty() ? null : texts.files(conflict, most),
        words.of("status", conflict.status()),
        conflict.id());
  }

  /** Every file and its outcome. */
  public Grid files(List<FileRecord> files) {
    Map<String, Long> targets = counts(database.targets().stream().map(Target::documentId));
    Map<String, Long> tasks = counts(database.tasks().stream().map(Task::documentId));
    return new Grid(
        "files",
        columns(
            "file:50 outcome:20 target-count:10 task-count:10 reason:70 code:20"
                + " document-id:24"),
        files.stream()
            .map(
                file ->
                    cells(
                        file.sourceFile(),
                        words.of("outcome", file.outcome()),
                        count(targets, file),
                        count(tasks, file),
                        file.message() == null ? null : text(file.message()),
                        file.code(),
                        file.documentId()))
            .toList());
  }

  private static Map<String, Long> counts(Stream<String> documentIds) {
    return documentIds.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static @Nullable Long count(Map<String, Long> counts, FileRecord file) {
    return file.documentId() == null ? null : counts.getOrDefault(file.documentId(), 0L);
  }

  private String text(Message message) {
    return words.language() == Language.VI ? message.vi() : message.en();
  }

  private List<Grid.Column> columns(String specification) {
    return Arrays.stream(specification.split(" ", -1))
        .map(column -> column.split(":", -1))
        .map(
            column ->
                new Grid.Column(words.get("column." + column[0]), Integer.parseInt(column[1])))
        .toList();
  }

  private @Nullable String level(@Nullable Level level) {
    return level == null ? null : words.of("level", level);
  }

  private static @Nullable String issuer(PlanDocument document) {
    Header.Issuer issuer = document.header().issuer();
    return issuer == null ? null : issuer.statedName();
  }

  private static @Nullable String place(PlanDocument document) {
    PlanDocument.Jurisdiction jurisdiction = document.jurisdiction();
    return jurisdiction == null ? null : join(jurisdiction.path(), name -> name);
  }

  private static @Nullable String label(@Nullable AnnexLabel annex) {
    return annex == null ? null : annex.label() == null ? annex.title() : annex.label();
  }

  /** Headings from the outermost in: "I. Dịch vụ công > 2. …". */
  public static @Nullable String path(List<Section> sections) {
    List<String> steps = new ArrayList<>();
    for (Section section : sections) {
      steps.add(
          Stream.of(
                  Objects.requireNonNullElse(section.label(), ""),
                  Objects.requireNonNullElse(section.title(), ""))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(". ")));
    }
    return steps.isEmpty() ? null : String.join(" > ", steps);
  }

  private static <T> @Nullable String join(List<T> items, Function<T, String> text) {
    return items.isEmpty() ? null : items.stream().map(text).collect(Collectors.joining("; "));
  }

  private static Evidence first(List<Evidence> evidence) {
    return evidence.isEmpty() ? Evidence.FILE : evidence.get(0);
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}

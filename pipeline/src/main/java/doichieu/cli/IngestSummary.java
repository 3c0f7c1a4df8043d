package doichieu.cli;

import doichieu.document.Severity;
import doichieu.export.ConflictText;
import doichieu.export.CountedPlans;
import doichieu.export.FileReport;
import doichieu.export.Phrases;
import doichieu.store.StorePlace;
import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.Target;
import doichieu.target.Task;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an ingest tells: for a clerk as text, for a program as an object. */
final class IngestSummary {
  /** More would not be read; the rest is in the workbook. */
  private static final int FIGURES = 6;

  private static final int SHOWN = 10;

  private final Session session;
  private final LoadedDatabase loaded;
  private final FileReport files;
  private final Path out;
  private final StorePlace db;
  private final CountedPlans plans;

  IngestSummary(Session session, LoadedDatabase loaded, FileReport files, Path out, StorePlace db) {
    this.session = session;
    this.loaded = loaded;
    this.files = files;
    this.out = out;
    this.db = db;
    this.plans = loaded.plans();
  }

  /** The summary as JSON keys. */
  Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("seen", files.seen());
    object.put("counts", files.counts());
    object.put("plans", plans());
    object.put("targets", targets());
    object.put("tasks", tasks());
    object.put(
        "conflicts",
        Arrays.stream(Severity.values())
            .collect(
                Collectors.toMap(
                    Severity::toString,
                    severity -> conflicts(severity).size(),
                    Integer::sum,
                    LinkedHashMap::new)));
    object.put("failed", FileReport.ofFailures(files.files()).files());
    object.put("database", db.toString());
    object.put(
        "outputs",
        List.of("targets.json", "conflicts.json", "failed.json", "targets.xlsx").stream()
            .map(name -> out.resolve(name).toString())
            .toList());
    return object;
  }

  /** The summary as lines. */
  String text() {
    Phrases words = session.words();
    StringBuilder text = new StringBuilder();
    text.append(words.get("summary.files", files.seen())).append('\n');
    for (Outcome outcome : Outcome.values()) {
      int count = files.counts().getOrDefault(outcome.toString(), 0);
      if (count > 0) {
        text.append(line(session.lists().of("outcome", outcome), count));
      }
    }
    text.append('\n').append(words.get("summary.database")).append('\n');
    text.append(line(words.get("summary.plans"), plans()));
    text.append(line(words.get("summary.targets"), targets()));
    text.append(line(words.get("summary.tasks"), tasks()));
    for (Severity severity : Severity.values()) {
      text.append(line(words.get("summary.conflicts." + severity), conflicts(severity).size()));
    }
    look(text);
    doubtful(text);
    text.append('\n').append(words.get("summary.outputs")).append('\n');
    text.append("  ").append(out.resolve("targets.xlsx")).append('\n');
    text.append("  ").append(out.resolve("targets.json")).append('\n');
    text.append("  ").append(out.resolve("conflicts.json")).append('\n');
    text.append("  ").append(out.resolve("failed.json")).append('\n');
    text.append("  ").append(db).append('\n');
    text.append('\n').append(words.get("summary.next")).append('\n');
    return text.toString();
  }

  private void look(StringBuilder text) {
    List<Conflict> first =
        Arrays.stream(Severity.values())
            .filter(severity -> severity != Severity.INFO)
            .flatMap(severity -> conflicts(severity).stream())
            .toList();
    if (first.isEmpty()) {
      return;
    }
    ConflictText texts = new ConflictText(loaded.database(), session.lists());
    text.append('\n').append(session.words().get("summary.look")).append('\n');
    int number = 0;
    for (Conflict conflict : first.subList(0, Math.min(SHOWN, first.size()))) {
      number++;
      String head =
          session.lists().of("severity", conflict.severity())
              + ", "
              + session.lists().of("kind", conflict.kind())
              + ": "
              + texts.about(conflict)
              + year(conflict);
      paragraph(text, number + ". ", head);
      paragraph(text, "   ", texts.values(conflict, FIGURES));
    }
    more(text, first.size());
  }

  private static String year(Conflict conflict) {
    return conflict.period() == null || conflict.period().year() == null
        ? ""
        : " (" + conflict.period().year() + ")";
  }

  private void doubtful(StringBuilder text) {
    List<FileRecord> records =
        files.files().stream()
            .filter(
                file ->
                    file.outcome().isFailure()
                        || file.outcome() == Outcome.OK_WITH_PROBLEMS
                        || file.outcome() == Outcome.PARTIAL
                        || file.outcome() == Outcome.NO_TARGETS)
            .sorted((a, b) -> Boolean.compare(b.outcome().isFailure(), a.outcome().isFailure()))
            .toList();
    if (records.isEmpty()) {
      return;
    }
    text.append('\n').append(session.words().get("summary.doubtful")).append('\n');
    for (FileRecord file : records.subList(0, Math.min(SHOWN, records.size()))) {
      String reason = file.message() == null ? "" : " – " + session.text(file.message());
      paragraph(
          text,
          "- ",
          file.sourceFile() + ": " + session.lists().of("outcome", file.outcome()) + reason);
    }
    more(text, records.size());
  }

  private void more(StringBuilder text, int count) {
    if (count > SHOWN) {
      text.append("  ").append(session.words().get("summary.more", count - SHOWN)).append('\n');
    }
  }

  private void paragraph(StringBuilder text, String mark, String words) {
    String start = "  " + mark;
    int room = session.environment().columns() - start.length();
    for (String line : TextTable.wrap(TextTable.plain(words), room)) {
      text.append(start).append(line).append('\n');
      start = " ".repeat(start.length());
    }
  }

  private static String line(String label, int count) {
    return "  " + label + ": " + count + "\n";
  }

  /** Documents that promise something; a letter without a target is no plan. */
  private int plans() {
    Set<String> promising =
        Stream.concat(
                loaded.database().targets().stream().map(Target::documentId),
                loaded.database().tasks().stream().map(Task::documentId))
            .collect(Collectors.toSet());
    return (int) plans.documents().stream().filter(plan -> promising.contains(plan.id())).count();
  }

  private int targets() {
    return (int)
        loaded.database().targets().stream()
            .map(Target::documentId)
            .filter(plans::contains)
            .count();
  }

  private int tasks() {
    return (int)
        loaded.database().tasks().stream().map(Task::documentId).filter(plans::contains).count();
  }

  private List<Conflict> conflicts(Severity severity) {
    return loaded.database().conflicts().stream()
        .filter(conflict -> conflict.severity() == severity)
        .filter(conflict -> conflict.status() == ConflictStatus.OPEN)
        .toList();
  }
}

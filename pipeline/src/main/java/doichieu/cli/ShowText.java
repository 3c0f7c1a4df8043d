package doichieu.cli;

import doichieu.export.ConflictText;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;

/** One record as lines of "label: words", with the words at its place in the source. */
final class ShowText {
  private final RecordLines lines;
  private final TargetLines targets;
  private final DocumentLines documents;
  private final ConflictLines conflicts;

  ShowText(Session session, TargetDatabase database) {
    ConflictText texts = new ConflictText(database, session.lists());
    SourcePlaces places = new SourcePlaces(session.words(), database);
    this.lines = new RecordLines(session);
    this.targets = new TargetLines(lines, session, database, texts, places);
    this.documents = new DocumentLines(lines, session, database, places);
    this.conflicts = new ConflictLines(lines, session, database, texts, places);
  }

  String of(Record record) {
    if (record instanceof Target target) {
      targets.target(target);
    } else if (record instanceof Task task) {
      targets.task(task);
    } else if (record instanceof PlanDocument document) {
      documents.document(document);
    } else if (record instanceof Conflict conflict) {
      conflicts.conflict(conflict);
    } else {
      throw new IllegalStateException("nothing to show for " + record.getClass());
    }
    return lines.toString();
  }
}

package doichieu.cli;

import doichieu.export.ConflictText;
import doichieu.export.ValueText;
import doichieu.target.Conflict;
import doichieu.target.TargetDatabase;
import java.util.List;

/** A conflict: who says what, and the words at each place. */
final class ConflictLines {
  private final RecordLines lines;
  private final Session session;
  private final TargetDatabase database;
  private final ConflictText texts;
  private final SourcePlaces places;

  ConflictLines(
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
  }

  void conflict(Conflict conflict) {
    lines.title("show.conflict", conflict.id());
    lines.field("severity", session.lists().of("severity", conflict.severity()));
    lines.field("kind", session.lists().of("kind", conflict.kind()));
    lines.field("about", texts.about(conflict));
    lines.field("year", conflict.period() == null ? null : conflict.period().year());
    lines.field(
        "scope",
        conflict.appliesTo() == null ? null : session.lists().of("level", conflict.appliesTo()));
    lines.field("explanation", session.text(conflict.explanation()));
    lines.field("status", session.lists().of("status", conflict.status()));
    lines.section("show.values", conflict.values().size());
    for (Conflict.Value value : conflict.values()) {
      value(value);
    }
  }

  private void value(Conflict.Value value) {
    if (value instanceof Conflict.TargetValue stated) {
      lines.item(
          ValueText.of(value)
              + " – "
              + texts.body(stated.documentId())
              + "  ["
              + stated.targetId()
              + "]");
      database.targets().stream()
          .filter(target -> target.id().equals(stated.targetId()))
          .forEach(
              target ->
                  places
                      .quoted(target.documentId(), target.evidence())
                      .forEach((place, words) -> lines.detail(place + ": " + words)));
    } else {
      lines.item(ValueText.of(value));
      List<String> ids =
          value instanceof Conflict.DateValue date
              ? date.documentIds()
              : ((Conflict.IssuerValue) value).documentIds();
      ids.forEach(
          documentId -> lines.detail(texts.body(documentId) + " – " + places.file(documentId)));
    }
  }
}

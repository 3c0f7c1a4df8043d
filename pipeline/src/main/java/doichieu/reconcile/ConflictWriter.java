package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.ConflictStatus;
import doichieu.target.Level;
import doichieu.target.Message;
import doichieu.target.Period;
import doichieu.target.Target;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a rule found into the form of the output, with an explanation in both languages. */
final class ConflictWriter {
  private final Phrases vietnamese;
  private final Phrases english;

  ConflictWriter(Reference reference, LocalReasons reasons) {
    this.vietnamese = Phrases.vietnamese(reference, reasons);
    this.english = Phrases.english(reference, reasons);
  }

  /** What a conflict is about, beside its figures; null where it does not apply. */
  record Subject(@Nullable String indicatorId, @Nullable Period period, @Nullable Level appliesTo) {
    static final Subject NONE = new Subject(null, null, null);

    static Subject of(ComparisonKey key) {
      return new Subject(key.indicatorId(), key.horizon().period(), key.scope());
    }
  }

  /**
   * A conflict among statements.
   *
   * @param id comparison key and what else tells it from others of its kind, without figures
   * @param statements in the order in which they are to be shown
   */
  Conflict among(
      String kind,
      Severity severity,
      String id,
      Subject subject,
      List<Statement> statements,
      Function<Phrases, String> explanation) {
    return write(
        kind,
        severity,
        id,
        subject,
        distinct(statements.stream().map(s -> s.target().id()).toList()),
        distinct(statements.stream().map(s -> s.document().id()).toList()),
        statements.stream().map(s -> value(s.target())).toList(),
        null,
        explanation);
  }

  /** A conflict of the usual severity about a legal document. */
  Conflict aboutLegalDocument(
      String kind,
      String id,
      String legalDocumentId,
      Collection<String> targetIds,
      Collection<String> documentIds,
      List<? extends Value> values,
      Function<Phrases, String> explanation) {
    return write(
        kind,
        Codes.severity(kind),
        id,
        Subject.NONE,
        List.copyOf(targetIds),
        List.copyOf(documentIds),
        List.copyOf(values),
        legalDocumentId,
        explanation);
  }

  /** Any conflict; open, nobody has decided on it. */
  Conflict write(
      String kind,
      Severity severity,
      String id,
      Subject subject,
      List<String> targetIds,
      List<String> documentIds,
      List<Value> values,
      @Nullable String legalDocumentId,
      Function<Phrases, String> explanation) {
    return new Conflict(
        kind + ":" + id,
        kind,
        severity,
        subject.indicatorId(),
        subject.period(),
        subject.appliesTo(),
        targetIds,
        documentIds,
        values,
        legalDocumentId,
        new Message(explanation.apply(vietnamese), explanation.apply(english)),
        ConflictStatus.OPEN,
        null);
  }

  /** The value that a target states. */
  static Value value(Target target) {
    return new TargetValue(
        target.id(),
        target.documentId(),
        target.comparator(),
        target.value(),
        target.valueHigh(),
        target.unit(),
        target.statedValue());
  }

  private static List<String> distinct(List<String> ids) {
    return ids.stream().distinct().collect(Collectors.toUnmodifiableList());
  }
}

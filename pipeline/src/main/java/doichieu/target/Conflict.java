package doichieu.target;

import doichieu.document.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reviewer must look at: figures or dates that do not agree.
 *
 * @param id kind and comparison key, without figures
 * @param kind a kind of the closed list (see the codes)
 * @param values what is stated, superior first, then by document
 */
public record Conflict(
    String id,
    String kind,
    Severity severity,
    @Nullable String indicatorId,
    @Nullable Period period,
    @Nullable Level appliesTo,
    List<String> targetIds,
    List<String> documentIds,
    List<Value> values,
    @Nullable String legalDocumentId,
    Message explanation,
    ConflictStatus status,
    @Nullable Decision decision) {
  public Conflict {
    targetIds = List.copyOf(targetIds);
    documentIds = List.copyOf(documentIds);
    values = List.copyOf(values);
  }

  /** One stated value; either of a target, or (citation-mismatch) of a date or an issuer. */
  public sealed interface Value permits TargetValue, DateValue, IssuerValue {}

  /** The value that a target states. */
  public record TargetValue(
      String targetId,
      String documentId,
      @Nullable Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal valueHigh,
      @Nullable String unit,
      @Nullable String statedValue)
      implements Value {}

  /** A date stated of one legal document. */
  public record DateValue(String date, int count, List<String> documentIds) implements Value {
    public DateValue {
      documentIds = List.copyOf(documentIds);
    }
  }

  /** An issuer stated of one legal document. */
  public record IssuerValue(String issuer, int count, List<String> documentIds) implements Value {
    public IssuerValue {
      documentIds = List.copyOf(documentIds);
    }
  }

  /** What a person decided. */
  public record Decision(String by, String at, @Nullable String note, @Nullable String until) {}
}

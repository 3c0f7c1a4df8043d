package doichieu.decision;

import doichieu.target.Conflict;
import doichieu.target.Conflict.DateValue;
import doichieu.target.Conflict.IssuerValue;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.ConflictStatus;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a conflict. It holds as long as the conflict has the same figures in
 * the same plans, and for a postponed one until the day given.
 *
 * @param by who decided
 * @param at moment, ISO 8601
 * @param until last day of a postponement, ISO date; null for none
 * @param figures stands for the figures and plans decided on
 */
public record ConflictDecision(
    String conflictId,
    ConflictStatus status,
    String by,
    String at,
    @Nullable String note,
    @Nullable String until,
    String figures) {
  private static final int DIGITS = 16;

  /** True if the conflict still is the one that was decided on. */
  public boolean holdsFor(Conflict conflict, PlanNames plans) {
    return figures.equals(figures(conflict, plans));
  }

  /**
   * Equal for conflicts with the same figures in the same plans; where there are no figures, in the
   * same files.
   */
  public static String figures(Conflict conflict, PlanNames plans) {
    String text =
        conflict.values().stream()
                .map(value -> text(value, plans))
                .sorted()
                .collect(Collectors.joining("\n"))
            + "\n"
            + (conflict.values().isEmpty()
                ? conflict.documentIds().stream().sorted().toList()
                : plans.of(conflict.documentIds()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Value value, PlanNames plans) {
    if (value instanceof TargetValue target) {
      return plans.of(target.documentId())
          + " "
          + target.comparator()
          + amount(target.value())
          + ".."
          + amount(target.valueHigh())
          + target.unit();
    }
    if (value instanceof DateValue date) {
      return date.date() + " " + plans.of(date.documentIds());
    }
    IssuerValue issuer = (IssuerValue) value;
    return issuer.issuer() + " " + plans.of(issuer.documentIds());
  }

  private static String amount(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }
}

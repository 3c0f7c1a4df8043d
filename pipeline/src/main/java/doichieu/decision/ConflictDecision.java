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
 * the same documents, and for a postponed one until the day given.
 *
 * @param by who decided
 * @param at moment, ISO 8601
 * @param until last day of a postponement, ISO date; null for none
 * @param figures stands for the figures and documents decided on
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
  public boolean holdsFor(Conflict conflict) {
    return figures.equals(figures(conflict));
  }

  /** Equal for conflicts with the same figures in the same documents. */
  public static String figures(Conflict conflict) {
    String text =
        conflict.values().stream().map(ConflictDecision::text).collect(Collectors.joining("\n"))
            + "\n"
            + conflict.documentIds().stream().sorted().toList();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Value value) {
    if (value instanceof TargetValue target) {
      return target.targetId()
          + " "
          + target.comparator()
          + amount(target.value())
          + ".."
          + amount(target.valueHigh())
          + target.unit();
    }
    if (value instanceof DateValue date) {
      return date.date() + " " + date.documentIds();
    }
    IssuerValue issuer = (IssuerValue) value;
    return issuer.issuer() + " " + issuer.documentIds();
  }

  private static String amount(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }
}

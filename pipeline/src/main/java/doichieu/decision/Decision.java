package doichieu.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a printed name of an indicator. It holds wherever exactly these words
 * are printed with that unit, and for nothing else: if the words change, it lapses.
 *
 * @param id made of the words, the unit and, for DIFFERENT, the indicator: a later decision about
 *     the same takes its place
 * @param statedName the words as printed, white space folded
 * @param unit as printed; null if none
 * @param indicatorId the indicator meant, or not meant; null for a new one
 * @param by who decided
 * @param at when, ISO 8601
 */
public record Decision(
    String id,
    Verdict verdict,
    String statedName,
    @Nullable String unit,
    @Nullable String indicatorId,
    String by,
    String at,
    @Nullable String note) {
  private static final char SEPARATOR = '\u001f';
  private static final int DIGITS = 16;

  /** What was decided. */
  public enum Verdict {
    /** The words mean that indicator. */
    SAME,
    /** The words do not mean that indicator. */
    DIFFERENT,
    /** The words name an indicator of their own. */
    NEW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Decision {
    if ((indicatorId == null) != (verdict == Verdict.NEW)) {
      throw new IllegalArgumentException("an indicator belongs to all verdicts but NEW");
    }
  }

  /** A decision with the id that its words give it. */
  public static Decision of(
      Verdict verdict,
      String statedName,
      @Nullable String unit,
      @Nullable String indicatorId,
      String by,
      String at,
      @Nullable String note) {
    String key =
        statedName
            + SEPARATOR
            + unit
            + SEPARATOR
            + (verdict == Verdict.DIFFERENT ? indicatorId : "");
    return new Decision("d-" + hash(key), verdict, statedName, unit, indicatorId, by, at, note);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

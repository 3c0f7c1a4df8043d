package doichieu.export;

import doichieu.target.Comparator;
import doichieu.target.Conflict;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as Vietnamese papers write them: "≥ 80%", "2,5–3%", "23/01/2025 (3×)". */
public final class ValueText {
  private ValueText() {}

  /** A conflict's value; dates and issuers with the number of statements in brackets. */
  public static String of(Conflict.Value value) {
    if (value instanceof Conflict.TargetValue target) {
      return of(
          target.comparator(),
          target.value(),
          target.valueHigh(),
          target.unit(),
          target.statedValue());
    }
    if (value instanceof Conflict.DateValue date) {
      return day(date.date()) + " (" + date.count() + "×)";
    }
    Conflict.IssuerValue issuer = (Conflict.IssuerValue) value;
    return issuer.issuer() + " (" + issuer.count() + "×)";
  }

  /** "16/01/2025" for "2025-01-16", "01/2025" for "2025-01", as Vietnamese papers write dates. */
  static String day(String iso) {
    List<String> parts = new ArrayList<>(List.of(iso.split("-", -1)));
    Collections.reverse(parts);
    return String.join("/", parts);
  }

  /** A target's value; the printed words where it has no figure, "–" where nothing is printed. */
  public static String of(Target target) {
    return of(
        target.comparator(),
        target.value(),
        target.valueHigh(),
        target.unit(),
        target.statedValue());
  }

  private static String of(
      @Nullable Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal high,
      @Nullable String unit,
      @Nullable String stated) {
    if (value == null) {
      return stated == null || stated.isEmpty() ? "–" : stated;
    }
    String figure = comma(value) + (high == null ? "" : "–" + comma(high));
    return sign(comparator) + figure + unit(unit);
  }

  private static String unit(@Nullable String unit) {
    if (unit == null || unit.isEmpty()) {
      return "";
    }
    return unit.equals("%") ? unit : " " + unit;
  }

  private static String sign(@Nullable Comparator comparator) {
    if (comparator == null) {
      return "";
    }
    return switch (comparator) {
      case EQUAL, RANGE -> "";
      case AT_LEAST -> "≥ ";
      case AT_MOST -> "≤ ";
      case LESS -> "< ";
      case MORE -> "> ";
    };
  }

  private static String comma(BigDecimal amount) {
    return plain(amount).replace('.', ',');
  }

  /** Digits without exponent and without trailing zeros. */
  public static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}

package doichieu.families;

import doichieu.target.Comparator;
import java.math.BigDecimal;

/** Figures as plans print them. */
final class Figures {
  private Figures() {}

  /** "Tối thiểu 80", "≥ 80%", "từ 80 trở lên", "80". */
  static String cell(Draw draw, MadeRow row, boolean unit, boolean comma) {
    String amount = amount(row.value(), comma) + (unit ? unit(row.unit()) : "");
    if (row.high() != null) {
      return amount(row.value(), comma)
          + " - "
          + amount(row.high(), comma)
          + (unit ? unit(row.unit()) : "");
    }
    return switch (row.comparator()) {
      case AT_LEAST ->
          draw.of(
              "Tối thiểu " + amount,
              "≥ " + amount,
              "Từ " + amount + " trở lên",
              "Ít nhất " + amount);
      case AT_MOST -> draw.of("Không quá " + amount, "Tối đa " + amount, "≤ " + amount);
      default -> amount;
    };
  }

  /** "tối thiểu 80%", as said in a sentence. */
  static String said(Draw draw, MadeRow row, boolean comma) {
    String amount = amount(row.value(), comma) + unit(row.unit());
    return switch (row.comparator()) {
      case AT_LEAST -> draw.of("tối thiểu ", "ít nhất ") + amount;
      case AT_MOST -> "không quá " + amount;
      default -> amount;
    };
  }

  private static String unit(String unit) {
    return unit.equals("%") ? "%" : " " + unit;
  }

  private static String amount(BigDecimal value, boolean comma) {
    String plain = value.stripTrailingZeros().toPlainString();
    return comma ? plain.replace('.', ',') : plain;
  }

  static String sign(Comparator comparator) {
    return comparator.toString();
  }
}

package doichieu.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which figures are read as printed, but are to be looked at. */
final class Plausibility {
  private static final BigDecimal WHOLE = new BigDecimal("100");

  private Plausibility() {}

  /** True for a share of more than the whole; growth may be meant, or two figures ran together. */
  static boolean isDoubtful(StatedValue value, @Nullable String unit) {
    BigDecimal high = value.valueHigh();
    return "%".equals(unit)
        && (value.value().compareTo(WHOLE) > 0 || (high != null && high.compareTo(WHOLE) > 0));
  }
}

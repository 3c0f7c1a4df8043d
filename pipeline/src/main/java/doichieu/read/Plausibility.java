package doichieu.read;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which figures are read as printed, but are to be looked at. */
final class Plausibility {
  private static final BigDecimal WHOLE = new BigDecimal("100");

  /** "3/4": three of four. */
  private static final Pattern COUNT_OF_WHOLE = Pattern.compile("\\d\\s*/\\s*(?!100(?!\\d))\\d");

  private Plausibility() {}

  /** True for a share of more than the whole; growth may be meant, or two figures ran together. */
  static boolean isDoubtful(StatedValue value, @Nullable String unit) {
    BigDecimal high = value.valueHigh();
    return "%".equals(unit)
        && (value.value().compareTo(WHOLE) > 0 || (high != null && high.compareTo(WHOLE) > 0));
  }

  /** True for "3/4" measured in %: the three of it are no 3 %. */
  static boolean isCountForShare(StatedValue value, @Nullable String unit) {
    return "%".equals(unit)
        && value.unit() == null
        && value.text().indexOf('%') < 0
        && COUNT_OF_WHOLE.matcher(value.text()).find();
  }
}

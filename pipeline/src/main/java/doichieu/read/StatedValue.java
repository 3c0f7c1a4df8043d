package doichieu.read;

import doichieu.target.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its bound, as stated.
 *
 * @param comparator never null: "=" where no word bounds the figure
 * @param value percent 0-100 as printed, else in the unit
 * @param valueHigh upper end if the comparator is RANGE, else null
 * @param unit unit printed with the figure; null if none is
 * @param text the words
 */
public record StatedValue(
    Comparator comparator,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    @Nullable String unit,
    String text) {}

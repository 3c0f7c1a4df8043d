package doichieu.reconcile;

import doichieu.target.Comparator;
import doichieu.target.Constraint;
import doichieu.target.Direction;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a result, as bounds: equal figures are equal records, whatever their scale.
 *
 * <p>"At least 100 %" and "at most 0 %" leave one result only and are held as "=".
 *
 * @param value percent 0-100, else in the unit; the lower end of a range
 * @param high upper end of a range, else null
 * @param unit lower-case; null if none is stated, which agrees with every unit
 */
record Figure(
    Comparator comparator, BigDecimal value, @Nullable BigDecimal high, @Nullable String unit) {
  private static final String PERCENT = "%";
  private static final BigDecimal WHOLE = new BigDecimal(100);

  Figure {
    value = value.stripTrailingZeros();
    high = high == null ? null : high.stripTrailingZeros();
    unit = unit == null || unit.isBlank() ? null : unit.strip().toLowerCase(Locale.ROOT);
    if (leavesOneResult(comparator, value, unit)) {
      comparator = Comparator.EQUAL;
    }
  }

  /** The figure that the target asks, a reviewer's correction first; empty without a value. */
  static Optional<Figure> find(Target target) {
    BigDecimal corrected = target.review().correctedValue();
    BigDecimal value = corrected == null ? target.value() : corrected;
    if (value == null) {
      return Optional.empty();
    }
    Comparator comparator = target.comparator();
    return Optional.of(
        new Figure(
            comparator == null ? Comparator.EQUAL : comparator,
            value,
            target.valueHigh(),
            target.unit()));
  }

  /** The figure of a side condition. */
  static Figure of(Constraint constraint) {
    return new Figure(constraint.comparator(), constraint.value(), null, constraint.unit());
  }

  /** The least result that is enough; empty if the figure sets none. */
  Optional<BigDecimal> floor() {
    return switch (comparator) {
      case EQUAL, AT_LEAST, MORE, RANGE -> Optional.of(value);
      case AT_MOST, LESS -> Optional.empty();
    };
  }

  /** The greatest result allowed; empty if the figure sets none. */
  Optional<BigDecimal> ceiling() {
    return switch (comparator) {
      case EQUAL, AT_MOST, LESS -> Optional.of(value);
      case RANGE -> Optional.ofNullable(high);
      case AT_LEAST, MORE -> Optional.empty();
    };
  }

  /** True if both are measured alike, or one does not say. */
  boolean hasUnitOf(Figure other) {
    return unit == null || other.unit == null || unit.equals(other.unit);
  }

  /** True if both ask the same bounds. */
  boolean agreesWith(Figure other) {
    return comparator == other.comparator && hasAmountsOf(other);
  }

  /** True if both name the same numbers, however they bound the result. */
  boolean hasAmountsOf(Figure other) {
    return value.equals(other.value) && java.util.Objects.equals(high, other.high);
  }

  /** True if this is a range and the amount, that of a promise, lies in it. */
  boolean spans(BigDecimal amount) {
    return comparator == Comparator.RANGE
        && high != null
        && amount.compareTo(value) >= 0
        && amount.compareTo(high) <= 0;
  }

  /** True if every result that this figure allows is allowed by the other one, too. */
  boolean isWithin(Figure other) {
    return meetsFloor(other) && meetsCeiling(other);
  }

  /**
   * The bound that matters to an indicator of that direction: where higher is better, "= 90" and
   * "at least 90" promise the same.
   */
  Figure promise(Direction direction) {
    if (comparator != Comparator.EQUAL || direction == Direction.NONE) {
      return this;
    }
    Comparator bound = direction == Direction.HIGHER ? Comparator.AT_LEAST : Comparator.AT_MOST;
    return new Figure(bound, value, high, unit);
  }

  private boolean meetsFloor(Figure other) {
    Optional<BigDecimal> asked = other.floor();
    if (asked.isEmpty()) {
      return true;
    }
    int order = floor().map(own -> own.compareTo(asked.get())).orElse(-1);
    return order > 0
        || (order == 0 && (other.comparator != Comparator.MORE || comparator == Comparator.MORE));
  }

  private boolean meetsCeiling(Figure other) {
    Optional<BigDecimal> asked = other.ceiling();
    if (asked.isEmpty()) {
      return true;
    }
    int order = ceiling().map(own -> own.compareTo(asked.get())).orElse(1);
    return order < 0
        || (order == 0 && (other.comparator != Comparator.LESS || comparator == Comparator.LESS));
  }

  private static boolean leavesOneResult(
      Comparator comparator, BigDecimal value, @Nullable String unit) {
    return PERCENT.equals(unit)
        && ((comparator == Comparator.AT_LEAST && value.compareTo(WHOLE) == 0)
            || (comparator == Comparator.AT_MOST && value.signum() == 0));
  }
}

package doichieu.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A side condition such as "tối thiểu 95%" in a note. */
public record Constraint(
    Comparator comparator, BigDecimal value, @Nullable String unit, String text) {}

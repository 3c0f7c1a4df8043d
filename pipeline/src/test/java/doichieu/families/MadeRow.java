package doichieu.families;

import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Level;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target of a plan.
 *
 * @param indicatorId null for a measure that the catalogue does not have
 * @param scope the level that the heading above the row names, or ALL
 * @param reason a local reason behind the basis; null if none is stated
 * @param year of the target; null for the plan's year, told by the column
 */
record MadeRow(
    @Nullable String indicatorId,
    String name,
    Comparator comparator,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Level scope,
    Commitment commitment,
    List<String> leads,
    List<String> coordinating,
    List<MadeCitation> basis,
    @Nullable String reason) {
  MadeRow {
    leads = List.copyOf(leads);
    coordinating = List.copyOf(coordinating);
    basis = List.copyOf(basis);
  }

  MadeRow named(String other) {
    return new MadeRow(
        indicatorId,
        other,
        comparator,
        value,
        high,
        unit,
        scope,
        commitment,
        leads,
        coordinating,
        basis,
        reason);
  }

  MadeRow valued(Comparator bound, BigDecimal amount) {
    return new MadeRow(
        indicatorId,
        name,
        bound,
        amount,
        null,
        unit,
        scope,
        commitment,
        leads,
        coordinating,
        basis,
        reason);
  }

  MadeRow valued(int amount) {
    return valued(comparator, BigDecimal.valueOf(amount));
  }

  MadeRow measuredIn(String other) {
    return new MadeRow(
        indicatorId,
        name,
        comparator,
        value,
        high,
        other,
        scope,
        commitment,
        leads,
        coordinating,
        basis,
        reason);
  }

  MadeRow scoped(Level level) {
    return new MadeRow(
        indicatorId,
        name,
        comparator,
        value,
        high,
        unit,
        level,
        commitment,
        leads,
        coordinating,
        basis,
        reason);
  }

  MadeRow led(List<String> lead, List<String> with) {
    return new MadeRow(
        indicatorId,
        name,
        comparator,
        value,
        high,
        unit,
        scope,
        commitment,
        lead,
        with,
        basis,
        reason);
  }

  MadeRow based(MadeCitation... citations) {
    return new MadeRow(
        indicatorId,
        name,
        comparator,
        value,
        high,
        unit,
        scope,
        commitment,
        leads,
        coordinating,
        List.of(citations),
        reason);
  }

  MadeRow because(String words) {
    return new MadeRow(
        indicatorId,
        name,
        comparator,
        value,
        high,
        unit,
        scope,
        commitment,
        leads,
        coordinating,
        basis,
        words);
  }
}

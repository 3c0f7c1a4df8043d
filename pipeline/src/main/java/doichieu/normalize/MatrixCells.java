package doichieu.normalize;

import doichieu.document.Evidence;
import doichieu.read.StatedTarget;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which targets are cells of a matrix of units and indicators: in one table the same indicator is
 * set for several units, and either the row or the unit goes through several indicators.
 */
final class MatrixCells {
  private final List<StatedTarget> targets;

  MatrixCells(List<StatedTarget> targets) {
    this.targets = List.copyOf(targets);
  }

  /** The unit to which the cell belongs; null if the target is no cell of a matrix. */
  @Nullable String findUnit(StatedTarget target) {
    Integer table = table(target);
    if (table == null || target.leadAgencies().size() != 1) {
      return null;
    }
    boolean otherUnit = false;
    boolean crossed = false;
    for (StatedTarget other : targets) {
      if (!table.equals(table(other)) || other.leadAgencies().size() != 1) {
        continue;
      }
      boolean sameRow = Objects.equals(other.ordinal(), target.ordinal());
      boolean sameName = other.statedName().equals(target.statedName());
      boolean sameUnit = other.leadAgencies().equals(target.leadAgencies());
      otherUnit |= sameName && !sameUnit;
      crossed |= sameRow && ((sameUnit && !sameName) || (sameName && !sameUnit));
    }
    return otherUnit && crossed ? target.leadAgencies().get(0) : null;
  }

  private static @Nullable Integer table(StatedTarget target) {
    List<Evidence> evidence = target.evidence();
    return evidence.isEmpty() ? null : evidence.get(0).table();
  }
}

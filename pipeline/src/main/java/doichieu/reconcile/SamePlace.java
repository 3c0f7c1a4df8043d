package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import doichieu.target.PlanRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells plans with one header apart that bodies of one name issued in different places: "Xã Tân
 * Lập" is in many provinces, and each has a plan number 5. A plan of which the province is not
 * known is one with another only if it says the same.
 */
final class SamePlace {
  private SamePlace() {}

  /** The plans in groups that can be of one place, in the given order. */
  static List<List<PlanRecord>> divide(List<PlanRecord> plans) {
    List<List<PlanRecord>> groups = new ArrayList<>();
    for (PlanRecord plan : plans) {
      List<PlanRecord> own =
          groups.stream()
              .filter(group -> group.stream().noneMatch(other -> isOther(plan, other)))
              .findFirst()
              .orElseGet(
                  () -> {
                    groups.add(new ArrayList<>());
                    return groups.get(groups.size() - 1);
                  });
      own.add(plan);
    }
    return groups;
  }

  private static boolean isOther(PlanRecord plan, PlanRecord other) {
    return isElsewhere(plan.document(), other.document())
        || (lacksProvince(plan) != lacksProvince(other)
            && !StatedFacts.of(plan).equals(StatedFacts.of(other)));
  }

  private static boolean lacksProvince(PlanRecord plan) {
    Jurisdiction place = plan.document().jurisdiction();
    return place != null && place.path().size() == 1 && place.provinceCode() == null;
  }

  /** True if both are known to lie in different provinces, or in different districts of one. */
  private static boolean isElsewhere(PlanDocument a, PlanDocument b) {
    Jurisdiction own = a.jurisdiction();
    Jurisdiction other = b.jurisdiction();
    if (own == null || other == null || own.path().isEmpty() || other.path().isEmpty()) {
      return false;
    }
    if (own.provinceCode() == null || other.provinceCode() == null) {
      return false;
    }
    return !Objects.equals(own.provinceCode(), other.provinceCode())
        || (own.path().size() == other.path().size() && !own.path().equals(other.path()));
  }
}

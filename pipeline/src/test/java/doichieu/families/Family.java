package doichieu.families;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Plans that belong together and what must be found when they are compared.
 *
 * @param name "f0007"
 * @param year of the plans
 */
record Family(String name, int year, List<MadePlan> plans, List<Expected> expected) {
  Family {
    plans = List.copyOf(plans);
    expected = List.copyOf(expected);
  }

  /**
   * A finding that must be there, once.
   *
   * @param about the indicator's id, else the number of a legal document, else null
   * @param plans names of plans that the finding must list
   */
  record Expected(String kind, @Nullable String about, SortedSet<String> plans) {
    static Expected of(String kind, @Nullable String about, String... plans) {
      return new Expected(kind, about, new TreeSet<>(List.of(plans)));
    }
  }

  MadePlan plan(String planName) {
    return plans.stream().filter(p -> p.name.equals(planName)).findFirst().orElseThrow();
  }
}

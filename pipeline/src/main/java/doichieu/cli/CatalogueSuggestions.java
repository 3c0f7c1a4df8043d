package doichieu.cli;

import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of indicators that the catalogue does not know or cannot decide, those printed most first.
 */
final class CatalogueSuggestions {
  private static final int EXAMPLES = 5;

  private CatalogueSuggestions() {}

  /**
   * One indicator that the catalogue might learn.
   *
   * @param names as printed
   * @param targets how many targets bear it
   * @param documents in how many documents
   * @param nearest the catalogue's nearest, at most three
   * @param targetIds some of the targets, to look at
   */
  record Group(
      @Nullable String indicatorId,
      List<String> names,
      @Nullable String unit,
      int targets,
      int documents,
      List<Candidate> nearest,
      List<String> targetIds) {}

  /** The groups: targets of one local indicator, else of equal words and unit. */
  static List<Group> among(TargetDatabase database) {
    Map<String, List<Target>> groups = new TreeMap<>();
    for (Target target : database.targets()) {
      if (target.indicatorMatch().status() != MatchStatus.MATCHED) {
        String key =
            target.indicatorId() == null
                ? target.statedName() + "\u001f" + target.unit()
                : target.indicatorId();
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(target);
      }
    }
    return groups.values().stream()
        .map(CatalogueSuggestions::group)
        .sorted(
            Comparator.comparingInt(Group::documents)
                .thenComparingInt(Group::targets)
                .reversed()
                .thenComparing(group -> group.names().get(0)))
        .toList();
  }

  private static Group group(List<Target> targets) {
    Target first = targets.get(0);
    return new Group(
        first.indicatorId(),
        targets.stream().map(Target::statedName).distinct().sorted().toList(),
        first.unit(),
        targets.size(),
        (int) targets.stream().map(Target::documentId).distinct().count(),
        targets.stream()
            .map(target -> target.indicatorMatch().candidates())
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of()),
        targets.stream().map(Target::id).filter(Objects::nonNull).limit(EXAMPLES).toList());
  }
}

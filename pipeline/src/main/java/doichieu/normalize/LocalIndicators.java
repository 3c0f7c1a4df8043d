package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.IndicatorDirections;
import doichieu.catalogue.TextFold;
import doichieu.read.Ranks;
import doichieu.target.Citation;
import doichieu.target.Comparator;
import doichieu.target.Direction;
import doichieu.target.Indicator;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The indicators outside the catalogue that the plans of a collection state, described by what the
 * plans say of them. Recomputed from the plans each time: a plan that is gone leaves no trace.
 */
public final class LocalIndicators {
  private static final Set<Comparator> UPWARD = EnumSet.of(Comparator.AT_LEAST, Comparator.MORE);
  private static final Set<Comparator> DOWNWARD = EnumSet.of(Comparator.AT_MOST, Comparator.LESS);

  private final IndicatorDirections directions;
  private final TextFold fold;
  private final Set<String> places = new TreeSet<>();

  /** Over the given lists. */
  public LocalIndicators(Catalogue lists) {
    this.directions = IndicatorDirections.load(lists.fold());
    this.fold = lists.fold();
    CatalogueFile.load("rank-units.csv")
        .rows()
        .forEach(row -> places.add(fold.fold(row.get("unit"))));
  }

  /**
   * One entry an id, by id. The name is the one printed most often, the others are aliases; the
   * direction is that of the name's words, else that of the comparators where all agree.
   */
  public List<Indicator> among(List<PlanRecord> plans) {
    Map<String, List<Target>> byId = new TreeMap<>();
    for (PlanRecord plan : plans) {
      for (Target target : plan.targets()) {
        String id = target.indicatorId();
        if (id != null && id.startsWith(LocalIndicatorNames.PREFIX)) {
          byId.computeIfAbsent(id, any -> new ArrayList<>()).add(target);
        }
      }
    }
    return byId.entrySet().stream().map(e -> describe(e.getKey(), e.getValue())).toList();
  }

  private Indicator describe(String id, List<Target> targets) {
    List<String> names = names(targets);
    return new Indicator(
        id,
        names.get(0),
        targets.stream()
            .map(Target::unit)
            .filter(Objects::nonNull)
            .min(java.util.Comparator.naturalOrder())
            .orElse(null),
        direction(names.get(0), targets),
        names.subList(1, names.size()).stream().sorted().toList(),
        List.of(),
        definedBy(targets),
        targets.stream()
            .map(Target::formula)
            .filter(Objects::nonNull)
            .min(java.util.Comparator.comparing(Target.Formula::text))
            .orElse(null));
  }

  private static List<String> names(List<Target> targets) {
    Map<String, Integer> counts = new TreeMap<>();
    targets.forEach(target -> counts.merge(target.statedName(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** True for a place among others, the first of which is the best. */
  private boolean isRank(Target target) {
    String unit = target.unit();
    String stated = String.valueOf(target.statedValue());
    boolean place = unit == null ? Ranks.isRank(stated) : places.contains(fold.fold(unit));
    return place && !Ranks.isRise(target.statedName() + " " + stated);
  }

  private Direction direction(String name, List<Target> targets) {
    if (targets.stream().allMatch(this::isRank)) {
      return Direction.LOWER;
    }
    Direction told = directions.of(fold.fold(name));
    if (told != Direction.NONE) {
      return told;
    }
    boolean up = targets.stream().anyMatch(t -> UPWARD.contains(t.comparator()));
    boolean down = targets.stream().anyMatch(t -> DOWNWARD.contains(t.comparator()));
    return up == down ? Direction.NONE : up ? Direction.HIGHER : Direction.LOWER;
  }

  /** The rows of legal documents that the targets cite, each once. */
  private static List<Citation> definedBy(List<Target> targets) {
    Map<String, Citation> cited = new LinkedHashMap<>();
    Set<String> keys = new TreeSet<>();
    for (Target target : targets) {
      for (Citation citation : target.legalBasis()) {
        if (citation.legalDocumentId() != null && citation.place() != null) {
          String key = citation.legalDocumentId() + "#" + citation.place();
          Citation known = cited.get(key);
          keys.add(key);
          if (known == null || citation.statedText().compareTo(known.statedText()) < 0) {
            cited.put(key, citation);
          }
        }
      }
    }
    return keys.stream().map(key -> Objects.requireNonNull(cited.get(key))).toList();
  }
}

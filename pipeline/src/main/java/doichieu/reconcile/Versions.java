package doichieu.reconcile;

import doichieu.target.Header.PartialDate;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of plans were replaced: by a newer file of the same plan, by a plan that says so
 * ("Kế hoạch này thay thế Kế hoạch số …"), or by one that was issued again later in the year under
 * the same number and title.
 */
final class Versions {
  private final List<PlanRecord> all;
  private final Reference reference;
  private final Map<String, PlanRecord> byId = new HashMap<>();

  /** Of the plans, each once. */
  Versions(List<PlanRecord> all, Reference reference) {
    this.all = all;
    this.reference = reference;
    all.forEach(plan -> byId.put(plan.document().id(), plan));
  }

  /** Id of the version that replaced it, for each version that was replaced. */
  SortedMap<String, String> newer() {
    SortedMap<String, String> newer = new TreeMap<>();
    Map<String, List<String>> byLegalId = byLegalId();
    for (PlanRecord plan : all) {
      String id = plan.document().id();
      String revised = plan.document().revisionOf();
      if (revised != null) {
        newer.put(revised, id);
      }
      plan.document().supersedes().stream()
          .flatMap(legal -> byLegalId.getOrDefault(legal, List.of()).stream())
          .filter(old -> !old.equals(id) && canReplace(plan, byId.get(old)))
          .forEach(old -> newer.putIfAbsent(old, id));
    }
    addIssuedAgain(newer);
    return newer;
  }

  /** Only needed, and only built, where a plan says that it replaces another one. */
  private Map<String, List<String>> byLegalId() {
    boolean replacing = all.stream().anyMatch(plan -> !plan.document().supersedes().isEmpty());
    Map<String, List<String>> byLegalId = new TreeMap<>();
    for (PlanRecord plan : replacing ? all : List.<PlanRecord>of()) {
      reference
          .findOwnLegalId(plan.document())
          .ifPresent(
              id ->
                  byLegalId
                      .computeIfAbsent(id, any -> new ArrayList<>())
                      .add(plan.document().id()));
    }
    return byLegalId;
  }

  /** True unless the other plan is known not to be earlier, or is of a body further up. */
  private boolean canReplace(PlanRecord plan, @Nullable PlanRecord other) {
    if (other == null) {
      return false;
    }
    String own = day(plan.document());
    String before = day(other.document());
    boolean later = own.isEmpty() || before.isEmpty() || own.compareTo(before) > 0;
    return later
        && Body.of(plan.document(), reference).depth()
            <= Body.of(other.document(), reference).depth();
  }

  private record Numbered(HeaderKey key, @Nullable Integer planYear, int issueYear) {}

  private void addIssuedAgain(SortedMap<String, String> newer) {
    Map<Numbered, List<PlanRecord>> byNumber = new HashMap<>();
    for (PlanRecord plan : all) {
      PartialDate date = plan.document().header().issuedOn();
      if (date != null && plan.document().header().number() != null && !day(plan).isEmpty()) {
        HeaderKey.find(plan, reference)
            .ifPresent(
                key ->
                    byNumber
                        .computeIfAbsent(
                            new Numbered(key.undated(), plan.document().planYear(), year(date)),
                            any -> new ArrayList<>())
                        .add(plan));
      }
    }
    for (List<PlanRecord> same : byNumber.values()) {
      for (List<PlanRecord> ofPlace : SamePlace.divide(same)) {
        addSeries(newer, ofPlace);
      }
    }
  }

  /** Of several days, each version was replaced by the next one. */
  private static void addSeries(SortedMap<String, String> newer, List<PlanRecord> versions) {
    List<PlanRecord> byDay =
        versions.stream()
            .sorted(
                Comparator.comparing((PlanRecord plan) -> day(plan))
                    .thenComparing(plan -> plan.document().id()))
            .toList();
    for (int i = 0; i < byDay.size(); i++) {
      String id = byDay.get(i).document().id();
      String own = day(byDay.get(i));
      byDay.subList(i + 1, byDay.size()).stream()
          .filter(later -> !day(later).equals(own))
          .findFirst()
          .ifPresent(later -> newer.putIfAbsent(id, later.document().id()));
    }
  }

  private static int year(PartialDate date) {
    return Objects.requireNonNullElse(date.year(), 0);
  }

  private static String day(PlanRecord plan) {
    return day(plan.document());
  }

  /** The ISO date; empty if it is not known to the day. */
  private static String day(PlanDocument document) {
    PartialDate date = document.header().issuedOn();
    return date == null || date.year() == null || date.month() == null || date.day() == null
        ? ""
        : String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }
}

package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.export.DatabaseJson;
import doichieu.export.OutlineJson;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code -Ddoichieu.families=500} runs as many as wanted. */
class WhatIfTest {
  private static final int FAMILIES = Integer.getInteger("doichieu.families", 60);
  private static final DatabaseJson JSON = new DatabaseJson();
  private static final Reference REFERENCE = CatalogueReference.of(Catalogue.load());

  /** They quote figures, but whether they are there does not hang on them. */
  private static final Set<String> QUOTING =
      Set.of("missing-at-subordinate", "not-in-superior", "unmatched-indicator");

  private static final List<String> INDICATORS =
      List.of(
          "dossier.on-time",
          "dossier.overdue",
          "dossier.online.received",
          "dossier.online.full-of-total",
          "dossier.received-on-system");

  /** Kon Tum went into Quảng Ngãi in the middle of 2025. */
  private static final List<String> PLACES =
      List.of("Tỉnh Kon Tum", "Tỉnh Quảng Ngãi", "Quảng Ngãi", "Xã Ba Điền", "UBND xã Ba Điền");

  @Test
  void theAnswerIsTheDifferenceOfTwoFullRuns() {
    Random random = new Random(20261126);
    Set<String> kinds = new TreeSet<>();
    for (int family = 0; family < FAMILIES; family++) {
      List<PlanRecord> plans = family(random);
      String indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
      BigDecimal value = new BigDecimal(60 + 5 * random.nextInt(9));
      String place = random.nextInt(3) == 0 ? null : PLACES.get(random.nextInt(PLACES.size()));
      WhatIf.Question question = new WhatIf.Question(indicator, value, place);

      WhatIf.Answer answer = new WhatIf(REFERENCE).ask(outlined(compared(plans)), question);

      List<PlanRecord> other = plans.stream().map(plan -> supposing(plan, question)).toList();
      Map<String, Conflict> before = conflicts(plans);
      Map<String, Conflict> after = conflicts(other);
      SortedSet<String> ids = new TreeSet<>(before.keySet());
      ids.addAll(after.keySet());
      ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
      SortedMap<String, WhatIf.Change> told = new TreeMap<>();
      answer.changes().forEach(change -> told.put(change.conflict().id(), change));
      assertThat(told.keySet()).as("%d %s", family, question).isEqualTo(ids);
      told.forEach(
          (id, change) -> {
            assertThat(change.before()).as("%s before", id).isEqualTo(before.get(id));
            assertThat(change.after()).as("%s after", id).isEqualTo(after.get(id));
            kinds.add(change.conflict().kind());
          });
    }
    assertThat(kinds)
        .contains(
            "above-superior",
            "below-superior",
            "comparator-mismatch",
            "peer-divergence",
            "within-document",
            "year-regression");
  }

  private static Map<String, Conflict> conflicts(List<PlanRecord> plans) {
    return new Reconciler(REFERENCE)
        .reconcile(plans).conflicts().stream()
            .filter(conflict -> !QUOTING.contains(conflict.kind()))
            .collect(Collectors.toMap(Conflict::id, conflict -> conflict));
  }

  /** As a full run leaves them. */
  private static List<PlanRecord> compared(List<PlanRecord> plans) {
    Reconciled result = new Reconciler(REFERENCE).reconcile(plans);
    Map<String, List<Target>> targets = new HashMap<>();
    result
        .targets()
        .forEach(t -> targets.computeIfAbsent(t.documentId(), any -> new ArrayList<>()).add(t));
    return result.documents().stream()
        .map(
            document ->
                new PlanRecord(
                    document, targets.getOrDefault(document.id(), List.of()), List.of(), List.of()))
        .toList();
  }

  /** As the store gives them to who asks. */
  private static List<PlanRecord> outlined(List<PlanRecord> plans) {
    return plans.stream()
        .map(
            plan ->
                new PlanRecord(
                    JSON.read(OutlineJson.of(plan.document()), PlanDocument.class),
                    plan.targets().stream()
                        .map(target -> JSON.read(OutlineJson.of(target), Target.class))
                        .toList(),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static PlanRecord supposing(PlanRecord plan, WhatIf.Question question) {
    if (!isMeant(plan, question.place())) {
      return plan;
    }
    List<Target> targets = new ArrayList<>();
    for (Target target : plan.targets()) {
      boolean asked = question.indicatorId().equals(target.indicatorId());
      targets.add(asked ? with(target, question.value()) : target);
    }
    return new PlanRecord(plan.document(), targets, plan.tasks(), plan.problems());
  }

  private static boolean isMeant(PlanRecord plan, @Nullable String place) {
    if (place == null) {
      return true;
    }
    var jurisdiction = Objects.requireNonNull(plan.document().jurisdiction());
    String own = jurisdiction.path().get(jurisdiction.path().size() - 1);
    var issuer = Objects.requireNonNull(plan.document().header().issuer());
    return (plan.document().level() != Level.DEPARTMENT && own.endsWith(place))
        || issuer.statedName().equals(place);
  }

  private static Target with(Target target, BigDecimal value) {
    String stated = Objects.requireNonNull(target.statedValue());
    String words = stated.replaceFirst("[0-9.]+$", "") + value.toPlainString();
    boolean same = value.equals(target.value()) && target.valueHigh() == null;
    return same ? target : target.withFigure(value, words);
  }

  private static List<PlanRecord> family(Random random) {
    List<PlanRecord> plans = new ArrayList<>();
    int size = 4 + random.nextInt(10);
    for (int i = 0; i < size; i++) {
      plans.add(plan("p" + i, random));
    }
    return plans;
  }

  private static PlanRecord plan(String id, Random random) {
    int year = 2024 + random.nextInt(3);
    boolean late = year > 2025 || (year == 2025 && random.nextBoolean());
    boolean konTum = !late && random.nextBoolean();
    String province = konTum ? "Tỉnh Kon Tum" : "Tỉnh Quảng Ngãi";
    Level level = List.of(Level.PROVINCE, Level.DEPARTMENT, Level.COMMUNE).get(random.nextInt(3));
    String[] path =
        level != Level.COMMUNE
            ? new String[] {province}
            : late
                ? new String[] {province, "Xã Ba Điền"}
                : new String[] {province, "Huyện Ba Tơ", "Xã Ba Điền"};
    PlanBuilder plan =
        PlanBuilder.plan(id, level, path)
            .code(konTum ? "62" : "51")
            .planYear(year)
            .issuer(
                level == Level.DEPARTMENT
                    ? "Sở Nội vụ"
                    : level == Level.PROVINCE ? "UBND " + province : "UBND xã Ba Điền")
            .header(id.substring(1) + "/KH-UBND", "Kế hoạch")
            .issuedOn(year, late ? 9 : 2, 3);
    for (int row = 0; row < 6; row++) {
      String indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
      plan.row(
          indicator,
          Integer.toString(60 + 5 * random.nextInt(8)),
          t -> varied(t.year(year).basis("vn/nq/" + year + "/01-nq-cp"), random));
    }
    return plan.build();
  }

  private static TargetBuilder varied(TargetBuilder target, Random random) {
    switch (random.nextInt(10)) {
      case 0 -> target.atLeast();
      case 1 -> target.atMost();
      case 2 -> target.upTo("97");
      case 3 -> target.aspired();
      case 4 -> target.prose();
      case 5 -> target.floor(Integer.toString(65 + 5 * random.nextInt(6)));
      case 6 -> target.change("tăng thêm ");
      case 7 -> target.unit("hồ sơ");
      case 8 -> target.scope(Level.COMMUNE);
      default -> target.notes("theo tình hình thực tế tại địa phương");
    }
    return target;
  }
}

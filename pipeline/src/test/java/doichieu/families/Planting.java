package doichieu.families;

import doichieu.families.Family.Expected;
import doichieu.families.FamilyMaker.Base;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plants contradictions into plans that agree, and writes down what must be found. */
final class Planting {
  private static final int STEP = 5;

  private final Base base;
  private final Draw draw;
  private final Measures measures;
  private final List<MadeCitation> replaced;
  private final List<Expected> expected = new ArrayList<>();
  private final List<String> free;
  private final List<MadePlan> touched = new ArrayList<>();

  Planting(Base base, Draw draw, Measures measures, List<MadeCitation> replaced) {
    this.base = base;
    this.draw = draw;
    this.measures = measures;
    this.replaced = replaced;
    this.free = new ArrayList<>(draw.shuffled(base.common));
  }

  List<Expected> expected() {
    return expected;
  }

  void plant() {
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("below-superior", this::below);
    ways.put("lower-is-better", this::overdue);
    ways.put("above-superior", this::above);
    ways.put("comparator-mismatch", this::comparator);
    ways.put("unit-mismatch", this::unit);
    ways.put("within-document", this::within);
    ways.put("citation-mismatch", this::citation);
    ways.put("basis-differs", this::basis);
    ways.put("replaced-basis", this::replacedBasis);
    ways.put("unmatched-indicator", this::unmatched);
    ways.put("not-in-superior", this::notInSuperior);
    ways.put("missing-at-subordinate", this::missing);
    ways.put("year-regression", this::regression);
    ways.put("superseded", this::superseded);
    ways.put("renditions-differ", this::rendition);
    ways.put("wrong-jurisdiction", this::jurisdiction);
    ways.put("wrong-folder", this::folder);
    ways.put("unknown-basis", this::unknownBasis);
    ways.put("matrix", this::matrix);
    List<String> kinds = draw.shuffled(new ArrayList<>(ways.keySet()));
    int count = draw.between(4, 8);
    kinds.subList(0, count).forEach(kind -> ways.get(kind).run());
  }

  private void expect(String kind, @Nullable String about, MadePlan... plans) {
    TreeSet<String> names = new TreeSet<>();
    for (MadePlan plan : plans) {
      names.add(plan.name);
    }
    expected.add(new Expected(kind, about, names));
  }

  private String take() {
    return free.remove(free.size() - 1);
  }

  /** A plan below the province whose figures no other plan has to follow. */
  private MadePlan lowest() {
    List<MadePlan> lowest = new ArrayList<>(base.departments);
    lowest.addAll(base.communes);
    return draw.from(lowest);
  }

  private MadePlan untouched(List<MadePlan> among) {
    Optional<MadePlan> plan =
        draw.shuffled(among).stream().filter(p -> !touched.contains(p)).findFirst();
    MadePlan chosen = plan.orElse(among.get(0));
    touched.add(chosen);
    return chosen;
  }

  private void below() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    plan.replace(row, row.valued(row.value().intValueExact() - STEP * draw.between(1, 4)));
    expect("below-superior", id, plan);
  }

  private void overdue() {
    MadePlan plan = lowest();
    MadeRow row = plan.row(Measures.OVERDUE);
    plan.replace(row, row.valued(row.value().intValueExact() + draw.between(1, 4)));
    expect("below-superior", Measures.OVERDUE, plan);
  }

  private void above() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    MadeRow other = row.valued(row.value().intValueExact() + STEP * draw.between(1, 2));
    boolean reasoned = !row.basis().isEmpty() && draw.chance(50);
    plan.replace(row, reasoned ? other.because("theo tình hình thực tế tại địa phương") : other);
    expect("above-superior", id, plan);
  }

  private void comparator() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    Comparator other =
        row.comparator() == Comparator.EQUAL ? Comparator.AT_LEAST : Comparator.EQUAL;
    plan.replace(row, row.valued(other, row.value()));
    expect("comparator-mismatch", id, plan);
  }

  private void unit() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    plan.replace(row, row.valued(draw.between(20, 90) * 10).measuredIn("hồ sơ"));
    expect("unit-mismatch", id, plan);
  }

  private void within() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    BigDecimal other = row.value().add(BigDecimal.valueOf(STEP));
    plan.prose.add(row.based().led(List.of(), List.of()).valued(Comparator.AT_LEAST, other));
    expect("within-document", id, plan);
  }

  /** The same letter with another day in one plan. */
  private void citation() {
    String id = take();
    MadeCitation letter =
        new MadeCitation(
            "Công văn", draw.between(1000, 9000) + "/BNV-CCHC", base.day(1, 10), "Bộ Nội vụ");
    rows(id).forEach((plan, row) -> plan.replace(row, row.based(letter)));
    MadePlan plan = lowest();
    plan.replace(plan.row(id), plan.row(id).based(letter.on(base.day(1, draw.between(11, 19)))));
    expect("citation-mismatch", letter.number(), plan);
  }

  /** Another decision of the same body as the basis of one target. */
  private void basis() {
    String id = take();
    int number = draw.between(100, 900);
    MadeCitation decision =
        new MadeCitation("Quyết định", number + "/QĐ-TTg", base.day(1, 5), "Thủ tướng Chính phủ");
    MadeCitation other =
        new MadeCitation(
            "Quyết định",
            number + draw.between(1, 40) + "/QĐ-TTg",
            base.day(1, 9),
            "Thủ tướng Chính phủ");
    rows(id).forEach((plan, row) -> plan.replace(row, row.based(decision)));
    MadePlan plan = lowest();
    plan.replace(plan.row(id), plan.row(id).based(other));
    expect("basis-differs", id, plan);
  }

  /** The rows below the Government for that indicator. */
  private Map<MadePlan, MadeRow> rows(String id) {
    Map<MadePlan, MadeRow> rows = new LinkedHashMap<>();
    for (MadePlan plan : base.plans) {
      if (plan.body.level() != Level.CENTRAL && plan.has(id)) {
        rows.put(plan, plan.row(id));
      }
    }
    return rows;
  }

  private void replacedBasis() {
    MadePlan plan = lowest();
    List<MadeCitation> past =
        replaced.stream()
            .filter(c -> ReplacedDocuments.replacedOn(c).compareTo(plan.issuedOn) <= 0)
            .filter(c -> c.issuedOn().compareTo(plan.issuedOn) < 0)
            .toList();
    if (!past.isEmpty()) {
      MadeCitation citation = draw.from(past);
      plan.preamble.add(0, citation);
      expect("replaced-basis", citation.number(), plan);
    }
  }

  private void unmatched() {
    MadePlan plan = lowest();
    plan.rows.add(extra(plan, null, draw.from(Measures.FOREIGN)));
    expect("unmatched-indicator", null, plan);
  }

  private void notInSuperior() {
    List<String> others =
        measures.ids().stream()
            .filter(id -> !base.common.contains(id) && !base.ofCommunes.contains(id))
            .toList();
    MadePlan plan = lowest();
    String id = draw.from(others);
    plan.rows.add(extra(plan, id, draw.from(measures.names(id))));
    expect("not-in-superior", null, plan);
  }

  private MadeRow extra(MadePlan plan, @Nullable String id, String name) {
    return new MadeRow(
        id,
        name,
        Comparator.EQUAL,
        BigDecimal.valueOf(draw.between(40, 99)),
        null,
        "%",
        Level.ALL,
        Commitment.REQUIRED,
        plan.rows.get(0).leads(),
        List.of(),
        List.of(),
        null);
  }

  private void missing() {
    String id = draw.from(base.ofCommunes);
    MadePlan plan = draw.from(base.communes);
    plan.rows.remove(plan.row(id));
    expect("missing-at-subordinate", id, plan);
  }

  /** The plan of the year before asked more. */
  private void regression() {
    String id = take();
    List<MadePlan> all = new ArrayList<>(base.provinces.subList(0, 1));
    all.addAll(base.communes);
    MadePlan plan = draw.from(all);
    if (plan.body.path().size() > 0 && base.year == 2026) {
      return;
    }
    MadePlan earlier = earlier(plan);
    for (String other : base.common.subList(0, 3).stream().filter(plan::has).toList()) {
      MadeRow row = plan.row(other);
      if (!other.equals(id) && row.unit().equals("%")) {
        earlier.rows.add(row.based().valued(row.value().intValueExact() - STEP * 2));
      }
    }
    MadeRow row = plan.row(id);
    earlier.rows.add(row.based().valued(row.value().intValueExact() + STEP));
    base.plans.add(earlier);
    expect("year-regression", id, earlier, plan);
    boolean copied =
        expected.stream()
            .anyMatch(e -> e.kind().equals("wrong-jurisdiction") && e.plans().contains(plan.name));
    if (copied) {
      expect("wrong-jurisdiction", null, earlier);
    }
  }

  private MadePlan earlier(MadePlan plan) {
    int year = base.year - 1;
    String number = draw.between(500, 900) + plan.number.substring(plan.number.indexOf('/'));
    MadePlan earlier =
        new MadePlan(
            plan.name + "-before",
            plan.body,
            plan.type,
            number,
            year + plan.issuedOn.substring(4),
            year,
            plan.subject.replace(Integer.toString(base.year), Integer.toString(year)),
            plan.signer);
    for (MadeCitation citation : plan.preamble) {
      if (citation.issuedOn().startsWith(Integer.toString(base.year))
          && !replaced.contains(citation)) {
        earlier.preamble.add(citation.on(year + citation.issuedOn().substring(4)));
      }
    }
    return earlier;
  }

  /** A plan with other figures that a newer one replaces. */
  private void superseded() {
    String id = take();
    MadePlan plan = untouched(base.communes);
    int other = draw.between(500, 900);
    MadePlan older =
        plan.copy(
            plan.name + "-older",
            other + plan.number.substring(plan.number.indexOf('/')),
            base.day(2, draw.between(20, 27)));
    MadeRow row = older.row(id);
    older.replace(row, row.valued(row.value().intValueExact() - STEP * 3));
    plan.revises = older.name;
    plan.replacing = older.cited();
    base.plans.add(older);
    expect("superseded", null, older, plan);
  }

  /** Another file of one plan with another figure. */
  private void rendition() {
    String id = take();
    MadePlan plan = untouched(base.communes);
    MadePlan other = plan.copy(plan.name + "-scan", plan.number, plan.issuedOn);
    MadeRow row = other.row(id);
    other.replace(row, row.valued(row.value().intValueExact() - STEP));
    other.renditionOf = plan.name;
    base.plans.add(other);
    expect("renditions-differ", null, plan, other);
  }

  /** Words copied from the plan of another commune. */
  private void jurisdiction() {
    MadePlan plan = untouched(base.communes);
    MadeBody above = base.districts ? district(plan) : base.provinces.get(0).body;
    MadeBody stranger = base.places.commune(above, base.districts);
    MadeCitation leak =
        new MadeCitation(
            "Kế hoạch",
            draw.between(2, 90) + "/KH-UBND",
            base.day(1, draw.between(2, 9)),
            "UBND " + stranger.place());
    plan.preamble.add(leak);
    expect("wrong-jurisdiction", null, plan);
  }

  private MadeBody district(MadePlan commune) {
    return base.districtPlans.stream()
        .map(plan -> plan.body)
        .filter(body -> PeerTruth.above(body, commune.body))
        .findFirst()
        .orElseThrow();
  }

  private void folder() {
    MadePlan plan = draw.from(base.communes);
    MadePlan other = draw.from(base.communes);
    if (plan != other) {
      plan.folder = other.body.path().get(other.body.path().size() - 1);
      expect("wrong-folder", null, plan);
    }
  }

  private void unknownBasis() {
    String id = take();
    MadePlan plan = lowest();
    MadeRow row = plan.row(id);
    plan.replace(
        row,
        row.based(
            new MadeCitation("Quyết định", draw.between(100, 999) + "/QĐ-UBND", "", "UBND tỉnh")));
    expect("unknown-basis", null, plan);
  }

  /** The province divides two indicators among the units below; one of them promises less. */
  private void matrix() {
    List<String> ids = List.of(take(), take());
    MadePlan province = base.provinces.get(0);
    List<MadePlan> below = base.districts ? base.districtPlans : base.communes;
    List<MadeRow> asked = new ArrayList<>();
    for (String id : ids) {
      base.plans.forEach(plan -> plan.rows.removeIf(row -> id.equals(row.indicatorId())));
      asked.add(
          extra(province, id, measures.names(id).get(0))
              .scoped(base.districts ? Level.DISTRICT : Level.COMMUNE));
    }
    MadePlan failing = draw.from(below);
    List<String> units = new ArrayList<>();
    List<List<Integer>> figures = new ArrayList<>();
    for (MadePlan plan : below) {
      units.add(plan.body.named());
      List<Integer> own = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        int figure = draw.between(10, 17) * STEP;
        own.add(figure);
        int promised = plan == failing && i == 0 ? figure - STEP : figure;
        MadeRow row = extra(plan, ids.get(i), draw.from(measures.names(ids.get(i))));
        plan.rows.add(row.valued(promised));
      }
      figures.add(own);
    }
    province.matrices.add(new MadePlan.MadeMatrix(units, asked, figures));
    expect("below-superior", ids.get(0), failing);
    expect("not-in-superior", null, province);
  }
}

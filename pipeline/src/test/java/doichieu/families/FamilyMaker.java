package doichieu.families;

import doichieu.catalogue.Catalogue;
import doichieu.families.Family.Expected;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes families: first plans that agree in every figure, then contradictions, each in an indicator
 * of its own so that what must be found is known.
 */
final class FamilyMaker {
  private final Measures measures;
  private final List<MadeCitation> replaced;

  FamilyMaker(Catalogue lists) {
    measures = new Measures(lists);
    replaced = ReplacedDocuments.list();
  }

  /** The family of that seed. */
  Family make(int seed) {
    Draw draw = new Draw(seed);
    int year = draw.between(2022, 2028);
    Base base = new Base(draw, measures, String.format(Locale.ROOT, "f%04d", seed), year);
    Planting planting = new Planting(base, draw, measures, replaced);
    planting.plant();
    List<Expected> expected = new ArrayList<>(planting.expected());
    expected.addAll(PeerTruth.of(base.plans, expected));
    return new Family(base.name, year, base.plans, expected);
  }

  /** Plans without a contradiction. */
  static final class Base {
    final String name;
    final int year;
    final boolean districts;
    final Places places;
    final List<MadePlan> plans = new ArrayList<>();
    final MadePlan government;
    final List<MadePlan> provinces = new ArrayList<>();
    final List<MadePlan> departments = new ArrayList<>();
    final List<MadePlan> districtPlans = new ArrayList<>();
    final List<MadePlan> communes = new ArrayList<>();

    /** Indicators that every plan states, and those meant for communes only. */
    final List<String> common = new ArrayList<>();

    final List<String> ofCommunes = new ArrayList<>();
    private final Map<String, MadeRow> rows = new TreeMap<>();
    private final Draw draw;
    private final Measures measures;

    Base(Draw draw, Measures measures, String name, int year) {
      this.draw = draw;
      this.measures = measures;
      this.name = name;
      this.year = year;
      this.districts = year <= 2025;
      this.places = new Places(draw);
      government = plan("government", Places.government(), "Nghị quyết", "NQ", 1, 3, 12);
      chooseIndicators();
      int count = draw.chance(40) ? 2 : 1;
      for (int p = 1; p <= count; p++) {
        MadePlan province =
            plan("province" + p, places.province(day(1, 20)), "Kế hoạch", "KH", 1, 18, 28);
        province.preamble.add(government.cited());
        provinces.add(province);
        if (p == 1) {
          addBelow(province);
        }
      }
      plans.forEach(this::fill);
    }

    private void addBelow(MadePlan province) {
      for (int i = 1; i <= draw.between(1, 2); i++) {
        departments.add(
            below("department" + i, places.department(province.body), List.of(province)));
      }
      List<MadePlan> above = new ArrayList<>(List.of(province));
      if (districts) {
        for (int i = 1; i <= 2; i++) {
          districtPlans.add(
              below("district" + i, places.district(province.body), List.of(province)));
        }
        above = districtPlans;
      }
      for (int i = 1; i <= draw.between(2, 3); i++) {
        MadePlan over = above.get(i % above.size());
        communes.add(
            below(
                "commune" + i,
                places.commune(over.body, districts),
                over == province ? List.of(province) : List.of(province, over)));
      }
    }

    private MadePlan below(String key, MadeBody body, List<MadePlan> superiors) {
      boolean last = body.level() == Level.COMMUNE;
      MadePlan plan = plan(key, body, "Kế hoạch", "KH", last ? 3 : 2, 3, 26);
      if (draw.chance(50)) {
        plan.preamble.add(government.cited());
      }
      superiors.forEach(superior -> plan.preamble.add(superior.cited()));
      return plan;
    }

    MadePlan plan(
        String key, MadeBody body, String type, String code, int month, int first, int last) {
      String number = String.format(Locale.ROOT, "%02d", draw.between(3, 480));
      MadePlan plan =
          new MadePlan(
              name + "-" + key,
              body,
              type,
              number + "/" + code + "-" + body.symbol(),
              day(month, draw.between(first, last)),
              year,
              subject(body),
              draw.of("Nguyễn Văn An", "Trần Thị Bích", "Lê Hữu Cường", "Phạm Minh Đức"));
      plans.add(plan);
      return plan;
    }

    private String subject(MadeBody body) {
      String what =
          draw.of(
              "Cải cách thủ tục hành chính",
              "Kiểm soát thủ tục hành chính",
              "Cải cách thủ tục hành chính gắn với chuyển đổi số");
      return body.path().isEmpty()
          ? what + " năm " + year
          : what + " năm " + year + " trên địa bàn " + body.place();
    }

    String day(int month, int day) {
      return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private void chooseIndicators() {
      List<String> ids = draw.shuffled(measures.ids());
      int count = draw.between(10, 13);
      common.addAll(ids.subList(0, count));
      ofCommunes.addAll(ids.subList(count, count + draw.between(2, 3)));
      for (String id : common) {
        rows.put(id, row(id, Level.ALL));
      }
      for (String id : ofCommunes) {
        rows.put(id, row(id, Level.COMMUNE));
      }
      rows.put(Measures.OVERDUE, overdue());
    }

    private MadeRow overdue() {
      return new MadeRow(
          Measures.OVERDUE,
          Measures.OVERDUE_NAMES.get(0),
          Comparator.AT_MOST,
          BigDecimal.valueOf(draw.between(1, 3)),
          null,
          "%",
          Level.ALL,
          Commitment.REQUIRED,
          List.of(),
          List.of(),
          List.of(),
          null);
    }

    private MadeRow row(String id, Level scope) {
      boolean equal = draw.chance(50);
      return new MadeRow(
          id,
          draw.from(measures.names(id)),
          equal ? Comparator.EQUAL : Comparator.AT_LEAST,
          BigDecimal.valueOf(draw.between(10, 17) * 5L),
          null,
          "%",
          scope,
          Commitment.REQUIRED,
          List.of(),
          List.of(),
          basis(),
          null);
    }

    private List<MadeCitation> basis() {
      int kind = draw.between(1, 10);
      if (kind <= 4) {
        return List.of(government.cited());
      }
      String office = draw.between(100, 9000) + "/VPCP-KSTT";
      return kind <= 6
          ? List.of(new MadeCitation("Công văn", office, day(1, 15), "Văn phòng Chính phủ"))
          : List.of();
    }

    /** A row of the plan for that indicator, in the plan's words. */
    MadeRow rowFor(MadePlan plan, String id) {
      MadeRow row = rows.get(id);
      if (row == null) {
        row = row(id, Level.ALL);
        rows.put(id, row);
      }
      List<String> names =
          id.equals(Measures.OVERDUE) ? Measures.OVERDUE_NAMES : measures.names(id);
      Level level = plan.body.level();
      MadeRow own = row.named(draw.from(names)).led(leads(plan, row.scope()), coordinating(level));
      boolean citing = level != Level.CENTRAL;
      own = citing ? own : own.based();
      return level == Level.COMMUNE ? own.scoped(Level.ALL) : own;
    }

    private void fill(MadePlan plan) {
      List<String> ids = new ArrayList<>(common);
      Level level = plan.body.level();
      if (level != Level.DEPARTMENT) {
        ids.addAll(ofCommunes);
      }
      if (level != Level.DISTRICT) {
        ids.add(Measures.OVERDUE);
      }
      ids.forEach(id -> plan.rows.add(rowFor(plan, id)));
    }

    private List<String> leads(MadePlan plan, Level scope) {
      return switch (plan.body.level()) {
        case CENTRAL -> List.of();
        case PROVINCE, DISTRICT ->
            scope == Level.COMMUNE ? List.of("UBND cấp xã") : List.of("Các cơ quan, đơn vị");
        case DEPARTMENT -> List.of(draw.of("Văn phòng Sở", "Các phòng, đơn vị thuộc Sở"));
        default -> List.of(draw.of("Văn phòng HĐND và UBND " + kind(plan), "Bộ phận Một cửa"));
      };
    }

    private static List<String> coordinating(Level level) {
      return switch (level) {
        case PROVINCE -> List.of("Văn phòng UBND tỉnh");
        case DEPARTMENT -> List.of("Các phòng, đơn vị thuộc Sở");
        default -> List.of();
      };
    }

    private static String kind(MadePlan plan) {
      String place = plan.body.place();
      return place.startsWith("thị trấn") ? "thị trấn" : place.substring(0, place.indexOf(' '));
    }
  }
}

package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.citation.Citations;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Direction;
import doichieu.target.Header;
import doichieu.target.Indicator;
import doichieu.target.IndicatorMatch;
import doichieu.target.Level;
import doichieu.target.MatchStatus;
import doichieu.target.Method;
import doichieu.target.Origin;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalIndicatorNamesTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final LocalIndicatorNames NAMES =
      new LocalIndicatorNames(LISTS, Citations.of(LISTS));

  @Test
  void equalNamesOfTwoPlansMeetWhateverTheirSpellingPlaceAndYear() {
    String id = id("Tốc độ tăng GRDP", "%");
    assertThat(id).startsWith("local.toc-do-tang-grdp-");
    assertThat(id("Tốc độ tăng GRDP năm 2025 của tỉnh", "%")).isEqualTo(id);
    assertThat(id("tốc độ tăng GRDP trên địa bàn tỉnh Lào Cai", "%")).isEqualTo(id);
  }

  @Test
  void otherUnitOrDefiningDocumentIsAnotherIndicator() {
    assertThat(id("Sản lượng lúa", "tấn")).isNotEqualTo(id("Sản lượng lúa", "nghìn tấn"));
    assertThat(id("Tỷ lệ hộ nghèo theo Nghị định số 07/2021/NĐ-CP", "%"))
        .isNotEqualTo(id("Tỷ lệ hộ nghèo", "%"));
  }

  @Test
  void equalNamesUnderTwoHeadingsOfOnePlanStayApart() {
    List<Target> named =
        NAMES.assign(
            List.of(
                target("Khu vực thành thị", "%", "Tỷ lệ hộ nghèo"),
                target("Khu vực thành thị", "%", "Tỷ lệ thất nghiệp"),
                target("Tỷ lệ đô thị hóa", "%", "A"),
                target("Tỷ lệ đô thị hóa", "%", "A")));
    assertThat(named.get(0).indicatorId()).isNotNull().isNotEqualTo(named.get(1).indicatorId());
    assertThat(named.get(2).indicatorId()).isNull();
  }

  /** "- Dịch vụ" of the structure of the economy is not "- Dịch vụ" of its growth. */
  @Test
  void partsOfDifferentRowsStayApart() {
    List<Target> structure = NAMES.assign(List.of(row("1", "Cơ cấu kinh tế"), row("-", "Dịch vụ")));
    List<Target> growth =
        NAMES.assign(List.of(row("1", "Tốc độ tăng trưởng"), row("-", "Dịch vụ")));

    assertThat(structure.get(1).indicatorId())
        .isNotNull()
        .isNotEqualTo(growth.get(1).indicatorId());
  }

  @Test
  void wordsThatNameNothingGetNoId() {
    assertThat(id("Nam", "người")).isNull();
    assertThat(id("Trong đó: số mới phát sinh", "hộ")).isNull();
    assertThat(id("GRDP", "tỷ đồng")).isNotNull();
  }

  @Test
  void matchStaysUnmatched() {
    Target named = NAMES.assign(List.of(target("Tỷ lệ hộ nghèo", "%", "A"))).get(0);
    assertThat(named.indicatorMatch().status()).isEqualTo(MatchStatus.UNMATCHED);
  }

  @Test
  void indicatorIsDescribedByThePlansThatStateIt() {
    List<Target> named =
        NAMES.assign(
            List.of(target("Tỷ lệ hộ nghèo", "%", "A"), target("Dân số trung bình", "người", "A")));
    List<Indicator> found =
        new LocalIndicators(LISTS)
            .among(List.of(new PlanRecord(document(), named, List.of(), List.of())));
    assertThat(found.stream().map(Indicator::name))
        .containsExactly("Dân số trung bình", "Tỷ lệ hộ nghèo");
    assertThat(found.get(0).direction()).isEqualTo(Direction.HIGHER);
    assertThat(found.get(1).direction()).isEqualTo(Direction.LOWER);
  }

  private static @Nullable String id(String name, String unit) {
    return NAMES.assign(List.of(target(name, unit, "A"))).get(0).indicatorId();
  }

  private static Target target(String name, String unit, String heading) {
    return target("1", name, unit, heading);
  }

  private static Target row(String ordinal, String name) {
    return target(ordinal, name, "%", "A");
  }

  private static Target target(String ordinal, String name, String unit, String heading) {
    return new Target(
        "t",
        "doc",
        Origin.ANNEX,
        TargetKind.QUANTITATIVE,
        null,
        List.of(new Section("I", heading)),
        ordinal,
        name,
        null,
        new IndicatorMatch(MatchStatus.UNMATCHED, null, null, List.of(), List.of()),
        Level.ALL,
        null,
        null,
        Comparator.AT_LEAST,
        BigDecimal.ONE,
        null,
        unit,
        "1",
        Commitment.REQUIRED,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.<Citation>of(),
        List.of(),
        null,
        List.of(),
        BigDecimal.ONE,
        Target.Review.OPEN);
  }

  private static PlanDocument document() {
    Header header = new Header(null, null, null, null, null, null, null, null, List.of(), null);
    return new PlanDocument(
        "doc",
        "a.txt",
        "0",
        "text/plain",
        "text",
        null,
        new PlanDocument.Extraction(Method.NATIVE, null, null),
        header,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null);
  }
}

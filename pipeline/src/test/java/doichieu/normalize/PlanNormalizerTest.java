package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.read.StatedPlan;
import doichieu.read.StatedTarget;
import doichieu.read.StatedValue;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Header;
import doichieu.target.Header.PartialDate;
import doichieu.target.Level;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.CarriesOut;
import doichieu.target.PlanDocument.Jurisdiction;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Resolution;
import doichieu.target.Target;
import doichieu.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanNormalizerTest {
  private static final PlanNormalizer NORMALIZER = PlanNormalizer.standard();
  private static final ExtractedDocument PAPER =
      new ExtractedDocument(
          SourceFormat.TEXT,
          null,
          "UTF-8",
          List.of(),
          List.of(),
          doichieu.document.NumeralCensus.NONE);
  private static final SourceFacts SOURCE = new SourceFacts("a.txt", "0123456789abcdef".repeat(4));

  @Test
  void wardsPathIsCompletedFromItsSuperior() {
    PlanRecord record =
        normalize(
            "Ủy ban nhân dân phường Tân Thịnh",
            "KH-UBND",
            new PartialDate(2025, 2, null),
            "Thực hiện Kế hoạch số 24/KH-UBND ngày 14/02/2025 của UBND thành phố Hòa Bình, tỉnh Hòa"
                + " Bình về cải cách thủ tục hành chính.");
    assertThat(record.document().jurisdiction())
        .isEqualTo(
            new Jurisdiction(
                "17", List.of("Tỉnh Hòa Bình", "Thành phố Hòa Bình", "Phường Tân Thịnh")));
    assertThat(record.document().level()).isEqualTo(Level.COMMUNE);
    assertThat(record.document().carriesOut())
        .containsExactly(new CarriesOut("vn/kh/2025/24-kh-ubnd@hoa-binh.tp-hoa-binh", null));
  }

  @Test
  void departmentsProvinceIsThatOfItsDocuments() {
    PlanDocument document =
        normalize(
                "Sở Du lịch",
                "KH-SDL",
                new PartialDate(2024, 3, 5),
                "Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ; Quyết định số"
                    + " 344/QĐ-UBND ngày 13/02/2024 của UBND tỉnh Khánh Hòa ban hành Kế hoạch.")
            .document();
    assertThat(document.level()).isEqualTo(Level.DEPARTMENT);
    assertThat(Objects.requireNonNull(document.jurisdiction()).path())
        .containsExactly("Tỉnh Khánh Hòa");
    assertThat(document.legalBasis()).hasSize(2);
    assertThat(document.carriesOut())
        .containsExactly(new CarriesOut("vn/qd/2024/344-qd-ubnd@khanh-hoa", null));
  }

  @Test
  void mergedBasisIsNotCarriedOut() {
    PlanDocument document =
        normalize(
                "Sở Xây dựng",
                "KH-SXD",
                new PartialDate(2025, 3, null),
                "Thực hiện Quyết định số 344/QĐ-UBND ngày 13/02/2025 của UBND tỉnh Khánh Hòa ban hành"
                    + " Kế hoạch. Trên cơ sở hợp nhất Kế hoạch số 552/KH-SXD ngày 19/02/2025 của Sở Xây"
                    + " dựng và Kế hoạch số 541/KH-SGTVT ngày 20/02/2025 của Sở Giao thông vận tải")
            .document();
    assertThat(document.legalBasis()).hasSize(3);
    assertThat(document.carriesOut().stream().map(CarriesOut::legalDocumentId))
        .containsExactly("vn/qd/2025/344-qd-ubnd@khanh-hoa");
  }

  @Test
  void unknownPlaceIsAProblem() {
    PlanRecord record =
        normalize("Ủy ban nhân dân xã Không Tên", "KH-UBND", new PartialDate(2024, 1, 2), "");
    assertThat(record.problems().stream().map(Problem::code)).containsExactly("place-unknown");
    assertThat(Objects.requireNonNull(record.document().jurisdiction()).provinceCode()).isNull();
  }

  @Test
  void placeAboveACommitteeTellsItsLevelWhereverItSigns() {
    Header header =
        new Header(
            new Header.Issuer("ỦY BAN NHÂN DÂN", null, "XÃ ANH SƠN"),
            "Kế hoạch",
            "1",
            "KH-UBND",
            "1/KH-UBND",
            "Đắk Lắk",
            new PartialDate(2026, 2, 5),
            null,
            List.of(),
            null);
    StatedPlan plan = new StatedPlan(header, 2026, "", List.of(), List.of(), List.of());

    assertThat(NORMALIZER.normalize(SOURCE, PAPER, plan).document().level())
        .isEqualTo(Level.COMMUNE);
  }

  @Test
  void anOfficeOfAMinistryThatSignsInTheCapitalHasNoProvinceToTell() {
    Header.Issuer bureau = new Header.Issuer("CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", null, "BỘ NỘI VỤ");

    assertThat(codes(bureau, "Hà Nội")).isEmpty();
    assertThat(codes(bureau, "Đà Lạt")).containsExactly("place-unknown");
  }

  private static List<String> codes(Header.Issuer issuer, String place) {
    Header header =
        new Header(
            issuer,
            "Quyết định",
            "118",
            "QĐ-VTLTNN",
            "118/QĐ-VTLTNN",
            place,
            new PartialDate(2026, 2, 5),
            null,
            List.of(),
            null);
    StatedPlan plan = new StatedPlan(header, 2026, "", List.of(), List.of(), List.of());
    return NORMALIZER.normalize(SOURCE, PAPER, plan).problems().stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void districtWithOneNameInTheCountryNeedsNoProvinceInTheText() {
    PlanRecord record =
        normalize("ỦY BAN NHÂN DÂN HUYỆN VŨ THƯ", "KH-UBND", new PartialDate(2024, 1, 2), "");
    assertThat(record.problems()).isEmpty();
    assertThat(Objects.requireNonNull(record.document().jurisdiction()).path())
        .containsExactly("Tỉnh Thái Bình", "Huyện Vũ Thư");
  }

  @Test
  void districtOfSeveralProvincesStaysOpenAndAllAreTold() {
    PlanRecord record =
        normalize("Ủy ban nhân dân huyện Phú Tân", "KH-UBND", new PartialDate(2024, 1, 2), "");
    assertThat(record.problems()).hasSize(1);
    assertThat(record.problems().get(0).code()).isEqualTo("place-ambiguous");
    assertThat(record.problems().get(0).message().vi()).contains("An Giang", "Cà Mau");
    assertThat(Objects.requireNonNull(record.document().jurisdiction()).provinceCode()).isNull();
  }

  @Test
  void provinceOfACitedSuperiorChoosesAmongNamesakes() {
    PlanDocument document =
        normalize(
                "Ủy ban nhân dân huyện Phú Tân",
                "KH-UBND",
                new PartialDate(2024, 3, 5),
                "Căn cứ Quyết định số 344/QĐ-UBND ngày 13/02/2024 của UBND tỉnh Cà Mau ban hành Kế"
                    + " hoạch.")
            .document();
    assertThat(Objects.requireNonNull(document.jurisdiction()).path())
        .containsExactly("Tỉnh Cà Mau", "Huyện Phú Tân");
  }

  @Test
  void ministrysPlanHasNoJurisdiction() {
    PlanRecord record = normalize("BỘ NỘI VỤ", "QĐ-BNV", new PartialDate(2024, 12, 5), "");
    assertThat(record.document().level()).isEqualTo(Level.CENTRAL);
    assertThat(record.document().jurisdiction()).isNull();
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void idsComeFromPrintedFactsAndStayApartForEqualRows() {
    StatedTarget row = row("Tỷ lệ hồ sơ thanh toán trực tuyến", "", null);
    PlanRecord first = normalize(List.of(row, row));
    assertThat(first.targets().get(0).id()).matches("t-[0-9a-f]{16}");
    assertThat(first.targets().get(0).id()).isNotEqualTo(first.targets().get(1).id());
    assertThat(normalize(List.of(row, row)).targets()).isEqualTo(first.targets());
    assertThat(first.document().id()).isEqualTo("doc-0123456789abcdef");
  }

  @Test
  void statedFactsStayAndConfidenceIsTheProduct() {
    Target target =
        normalize(
                List.of(
                    row(
                        "Tỷ lệ hồ sơ thanh toán trực tuyến",
                        "Thực hiện theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 và theo tình hình thực"
                            + " tế",
                        "ghi chú cũ")))
            .targets()
            .get(0);
    assertThat(target.value()).isEqualByComparingTo("30");
    assertThat(target.notes()).isEqualTo("ghi chú cũ; theo tình hình thực tế");
    assertThat(target.legalBasis()).hasSize(1);
    assertThat(target.confidence()).isEqualByComparingTo("0.90");
    assertThat(target.appliesTo()).isEqualTo(Level.ALL);
  }

  @Test
  void shortMentionMeansTheDocumentThatTheSamePlanCitesInFull() {
    Citation tied =
        mention(
            "Căn cứ Nghị quyết số 16-NQ/TU ngày 05/10/2021 của Tỉnh ủy Kon Tum về chuyển đổi số.",
            "Thực hiện Nghị quyết số 16-NQ/TU");
    assertThat(tied.legalDocumentId()).isEqualTo("vn/nq/2021/16-nq-tu@kon-tum");
    assertThat(tied.issuedOn()).isEqualTo("2021-10-05");
    assertThat(tied.resolution()).isEqualTo(Resolution.INFERRED);
    Citation bare =
        mention(
            "Căn cứ Nghị quyết số 16-NQ/TU ngày 05/10/2021 của Tỉnh ủy Kon Tum về chuyển đổi số.",
            "Thực hiện Nghị quyết số 16");
    assertThat(bare.number()).isEqualTo("16-NQ/TU");
    assertThat(bare.problems()).isEmpty();
  }

  @Test
  void shortMentionThatFitsTwoDocumentsIsTiedToNone() {
    Citation open =
        mention(
            "Căn cứ Nghị quyết số 16-NQ/TU ngày 05/10/2021 của Tỉnh ủy Kon Tum; Nghị quyết số"
                + " 16/NQ-HĐND ngày 09/7/2021 của HĐND tỉnh Kon Tum.",
            "Thực hiện Nghị quyết số 16");
    assertThat(open.legalDocumentId()).isNull();
    assertThat(open.problems()).containsExactly("symbol-missing");
    Citation other =
        mention(
            "Căn cứ Quyết định số 16/QĐ-UBND ngày 05/10/2021 của UBND tỉnh Kon Tum.",
            "Thực hiện Quyết định số 16/QĐ-UBND của UBND huyện");
    assertThat(other.issuedOn()).isNull();
  }

  private static Citation mention(String preamble, String basis) {
    StatedTarget row = row("Tỷ lệ hồ sơ thanh toán trực tuyến", basis, null);
    Header header = header("UBND tỉnh Kon Tum", "KH-UBND", new PartialDate(2025, 2, 1));
    return NORMALIZER
        .normalize(
            SOURCE,
            PAPER,
            new StatedPlan(header, 2025, preamble, List.of(row), List.of(), List.of()))
        .targets()
        .get(0)
        .legalBasis()
        .get(0);
  }

  @Test
  void findingsBecomeProblemsInBothLanguages() {
    StatedPlan plan =
        new StatedPlan(
            header("BỘ NỘI VỤ", "QĐ-BNV", new PartialDate(2024, 12, 5)),
            2024,
            "",
            List.of(),
            List.of(),
            List.of(Finding.of("no-targets", Evidence.FILE)));
    Problem problem = NORMALIZER.normalize(SOURCE, PAPER, plan).problems().get(0);
    assertThat(problem.message().vi()).isNotEqualTo(problem.message().en());
    assertThat(problem.documentId()).isEqualTo(SOURCE.documentId());
  }

  private static PlanRecord normalize(
      String issuer, String symbol, PartialDate date, String preamble) {
    return NORMALIZER.normalize(
        SOURCE,
        PAPER,
        new StatedPlan(
            header(issuer, symbol, date), date.year(), preamble, List.of(), List.of(), List.of()));
  }

  private static PlanRecord normalize(List<StatedTarget> targets) {
    Header header = header("UBND tỉnh Kon Tum", "KH-UBND", new PartialDate(2025, 2, 1));
    return NORMALIZER.normalize(
        SOURCE, PAPER, new StatedPlan(header, 2025, "", targets, List.of(), List.of()));
  }

  private static Header header(String issuer, String symbol, PartialDate date) {
    return new Header(
        new Header.Issuer(issuer, null, null),
        "Kế hoạch",
        null,
        symbol,
        null,
        null,
        date,
        null,
        List.of(),
        null);
  }

  private static StatedTarget row(String name, String basis, @Nullable String notes) {
    return new StatedTarget(
        Origin.ANNEX,
        TargetKind.QUANTITATIVE,
        null,
        List.of(),
        "1",
        name,
        false,
        null,
        null,
        null,
        new StatedValue(Comparator.EQUAL, new BigDecimal("30"), null, "%", "30"),
        "%",
        "30",
        Commitment.REQUIRED,
        List.of(),
        new Period(2025, null, null, null),
        null,
        List.of("Văn phòng UBND tỉnh"),
        List.of(),
        basis,
        notes,
        List.of(),
        null,
        false,
        0.9);
  }
}

package doichieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceName;
import doichieu.target.Citation;
import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Resolution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationResolverTest {
  private static final Citations CITATIONS = Citations.of(Catalogue.load());
  private static final PlaceName KON_TUM = new PlaceName("tỉnh", "Kon Tum");
  private static final CitationContext WARD =
      new CitationContext(
          LocalDate.of(2025, 2, 28),
          2025,
          Level.COMMUNE,
          List.of(
              KON_TUM,
              new PlaceName("thành phố", "Kon Tum"),
              new PlaceName("phường", "Thống Nhất")));
  private static final CitationContext DEPARTMENT =
      new CitationContext(
          LocalDate.of(2025, 3, 31),
          2025,
          Level.DEPARTMENT,
          List.of(new PlaceName("tỉnh", "Khánh Hòa")));

  @Test
  void symbolOfOneBodyGivesAnIdWithoutIssuer() {
    assertThat(id("Công văn số 476/VPCP-KSTT ngày 16/01/2025 của Văn phòng Chính phủ", WARD))
        .isEqualTo("vn/cv/2025/476-vpcp-kstt")
        .isEqualTo(id("Công văn số 476/VPCP-KSTT ngày 17/01/2025", DEPARTMENT));
    assertThat(id("Nghị định số 45/2020/NĐ-CP", WARD)).isEqualTo("vn/nd/2020/45-2020-nd-cp");
  }

  @Test
  void symbolOfManyBodiesCarriesTheIssuersPlace() {
    assertThat(id("Quyết định số 344/QĐ-UBND ngày 13/02/2025 của UBND tỉnh Khánh Hòa", WARD))
        .isEqualTo("vn/qd/2025/344-qd-ubnd@khanh-hoa");
    assertThat(id("Kế hoạch số 24/KH-UBND ngày 14/02/2025 của UBND thành phố Kon Tum về", WARD))
        .isEqualTo("vn/kh/2025/24-kh-ubnd@kon-tum.tp-kon-tum");
    assertThat(
            id("Kế hoạch số 7/KH-UBND ngày 14/02/2024 của UBND huyện Đăk Xyz, tỉnh Gia Lai", WARD))
        .isEqualTo("vn/kh/2024/7-kh-ubnd@gia-lai.h-dak-xyz");
  }

  @Test
  void provinceWithoutNameIsThatOfTheCitingDocument() {
    String text = "Kế hoạch số 4664/KH-UBND ngày 25/12/2024 của UBND tỉnh";
    assertThat(id(text, WARD)).isEqualTo("vn/kh/2024/4664-kh-ubnd@kon-tum");
    assertThat(id(text, DEPARTMENT)).isEqualTo("vn/kh/2024/4664-kh-ubnd@khanh-hoa");
    assertThat(id(text, CitationContext.NONE)).isNull();
  }

  @Test
  void partyCommitteeSitsInItsPlace() {
    assertThat(id("Chương trình số 36-CTr/TU ngày 05/3/2025 của Tỉnh ủy Bắc Ninh", WARD))
        .isEqualTo("vn/ctr/2025/36-ctr-tu@bac-ninh");
    assertThat(id("Nghị quyết số 9-NQ/TU ngày 05/3/2025 của Thành ủy Huế", WARD))
        .isEqualTo("vn/nq/2025/9-nq-tu@hue");
  }

  /** The same number of another year, issuer or order is another document. */
  @Test
  void sameNumberOfOtherYearIssuerOrOrderIsNeverMerged() {
    Random random = new Random(11);
    String[] provinces = {"Kon Tum", "Gia Lai", "Khánh Hòa", "Lào Cai", "Sơn La"};
    Map<String, String> textById = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      int n = 1 + random.nextInt(40);
      int year = 2016 + random.nextInt(10);
      String date = " ngày 05/3/" + year;
      String text =
          switch (random.nextInt(4)) {
            case 0 -> "Nghị quyết số " + n + "-NQ/TW" + date;
            case 1 -> "Nghị quyết số " + n + "/NQ-CP" + date;
            case 2 -> "Nghị quyết số " + n + "/" + year + "/NQ-CP" + date;
            default ->
                "Nghị quyết số "
                    + n
                    + "/NQ-HĐND"
                    + date
                    + " của HĐND tỉnh "
                    + provinces[random.nextInt(provinces.length)];
          };
      String id = id(text, WARD);
      assertThat(textById.getOrDefault(id, text)).as(id).isEqualTo(text);
      textById.put(id, text);
    }
    assertThat(textById).doesNotContainKey(null).hasSizeGreaterThan(500);
  }

  @Test
  void missingFactsAreFilledFromTheRegister() {
    Citation citation = resolve("Quyết định số 766/QĐ-TTg của Thủ tướng Chính phủ", WARD);
    assertThat(citation.issuedOn()).isEqualTo("2022-06-23");
    assertThat(citation.resolution()).isEqualTo(Resolution.INFERRED);
    Citation named = resolve("triển khai Đề án 06", WARD);
    assertThat(named.legalDocumentId()).isEqualTo("vn/qd/2022/06-qd-ttg");
    assertThat(named.number()).isEqualTo("06/QĐ-TTg");
  }

  @Test
  void statedDateStaysWhereTheRegisterKnowsAnother() {
    Citation citation = resolve("Nghị định số 42/2022/NĐ-CP ngày 26/4/2022 của Chính phủ", WARD);
    assertThat(citation.issuedOn()).isEqualTo("2022-04-26");
    assertThat(citation.resolution()).isEqualTo(Resolution.CONFLICTING);
    assertThat(citation.problems()).containsExactly("date-differs");
    Citation letter = resolve("Công văn số 476/VPCP-KSTT ngày 17/01/2025", WARD);
    assertThat(letter.resolution()).isEqualTo(Resolution.RESOLVED);
  }

  @Test
  void yearlyDocumentOfAnEarlierYearIsMarkedStale() {
    Citation stale = resolve("Nghị quyết số 01/NQ-CP ngày 05/01/2024", DEPARTMENT);
    assertThat(stale.legalDocumentId()).isEqualTo("vn/nq/2024/01-nq-cp");
    assertThat(stale.problems()).containsExactly("stale-year");
    Citation other = resolve("Nghị quyết số 03/NQ-CP ngày 10/01/2022 của Chính phủ", DEPARTMENT);
    assertThat(other.problems()).isEmpty();
  }

  @Test
  void bareNumberIsNeverEnough() {
    assertThat(id("Nghị quyết số 76/NQ-CP của Chính phủ", WARD)).isNull();
    assertThat(resolve("Nghị quyết số 76/NQ-CP của Chính phủ", WARD).problems())
        .containsExactly("ambiguous-document");
    assertThat(id("Nghị quyết số 01/NQ-CP của Chính phủ", WARD)).isEqualTo("vn/nq/2025/01-nq-cp");
    assertThat(id("Nghị quyết số 16 về chuyển đổi số", WARD)).isNull();
  }

  @Test
  void wrongIssuerIsMarked() {
    Citation citation =
        resolve("Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Thủ tướng Chính phủ", WARD);
    assertThat(citation.resolution()).isEqualTo(Resolution.CONFLICTING);
    assertThat(citation.problems()).containsExactly("wrong-issuer");
    assertThat(
            resolve(
                    "Quyết định số 55/QĐ-UBND ngày 08/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh Kon Tum",
                    WARD)
                .problems())
        .isEmpty();
  }

  @Test
  void departmentsCitationWithoutIssuerMeansItsProvince() {
    assertThat(id("Kế hoạch số 10583/KH-UBND ngày 30/10/2022 về rà soát", DEPARTMENT))
        .isEqualTo("vn/kh/2022/10583-kh-ubnd@khanh-hoa");
    assertThat(id("Kế hoạch số 10583/KH-UBND ngày 30/10/2022 về rà soát", WARD)).isNull();
  }

  @Test
  void truncatedSymbolOfAKnownDayIsCompleted() {
    Citation citation = resolve("Quyết định số 942/QĐ-TT ngày 15/6/2021", WARD);
    assertThat(citation.legalDocumentId()).isEqualTo("vn/qd/2021/942-qd-ttg");
    assertThat(citation.problems()).containsExactly("symbol-truncated");
  }

  @Test
  void unknownDocumentHasAnIdIfAllOfItsKeyIsStated() {
    Citation citation = resolve("Quyết định số 9/QĐ-BNV ngày 05/12/2023 của Bộ Nội vụ", WARD);
    assertThat(citation.resolution()).isEqualTo(Resolution.UNKNOWN);
    assertThat(citation.legalDocumentId()).isEqualTo("vn/qd/2023/9-qd-bnv");
  }

  @Test
  void documentsOwnIdIsTheOneOthersCiteItBy() {
    Header header =
        new Header(
            new Header.Issuer("Sở Xây dựng", null, null),
            "Kế hoạch",
            "552",
            "KH-SXD",
            "552/KH-SXD",
            "Khánh Hòa",
            new Header.PartialDate(2025, 2, 19),
            null,
            List.of(),
            null);
    assertThat(CITATIONS.findOwnId(header, DEPARTMENT))
        .hasValue(id("Kế hoạch số 552/KH-SXD ngày 19/02/2025 của Sở Xây dựng tỉnh Khánh Hòa", WARD))
        .hasValue("vn/kh/2025/552-kh-sxd@khanh-hoa");
  }

  @Test
  void otherWordsOfACellAreLeftOver() {
    String cell =
        "Thực hiện theo Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ (Phụ lục III, mục V, số"
            + " thứ tự thứ 58); Công văn số 476/VPCP-KSTT ngày 16/01/2025 của Văn phòng Chính phủ"
            + " (khoản 1 mục II, số thứ tự 1 tại Phụ lục kèm theo) và theo tình hình thực tế tại tỉnh"
            + " đã triển khai đạt 100%.";
    assertThat(CITATIONS.read(cell, WARD).residue())
        .isEqualTo("theo tình hình thực tế tại tỉnh đã triển khai đạt 100%");
    String plain =
        "Thực hiện theo Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ và theo Công văn số"
            + " 476/VPCP-KSTT ngày 17/01/2025 của Văn phòng Chính phủ. (Phần II Phụ lục, Mục 1, số"
            + " thứ tự thứ 1).";
    assertThat(CITATIONS.read(plain, WARD).residue()).isNull();
  }

  private static @Nullable String id(String text, CitationContext context) {
    return resolve(text, context).legalDocumentId();
  }

  private static Citation resolve(String text, CitationContext context) {
    return CITATIONS.read(text, context).citations().get(0);
  }
}

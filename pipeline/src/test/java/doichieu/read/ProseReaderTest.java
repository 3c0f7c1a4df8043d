package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Period;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseReaderTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<StatedTarget> targets(String... paragraphs) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    ProseReader reader = new ProseReader(new Words(), PlanTime.of(2026));
    for (String text : paragraphs) {
      reader.read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    }
    return targets;
  }

  private List<String> read(String... paragraphs) {
    return targets(paragraphs).stream()
        .map(t -> t.statedName() + " / " + t.statedValue() + " / " + t.commitment())
        .toList();
  }

  private List<String> narrowings(String paragraph) {
    return targets(paragraph).stream()
        .map(t -> t.statedValue() + " / " + t.onlyFor() + " / " + t.partOf())
        .toList();
  }

  @Test
  void averageOfEachYearStaysWithItsFigure() {
    assertThat(
            read(
                "II. MỤC TIÊU",
                "- Bình quân mỗi năm tỷ lệ hộ nghèo giảm 1,5%.",
                "- Tổng mức bán lẻ hàng hóa tăng từ 13% đến 14% mỗi năm.",
                "- Thu ngân sách tăng 5%, chi thường xuyên giảm 2%/năm.",
                "- Hằng quý, tổ chức ít nhất 02 phiên giao dịch việc làm."))
        .containsExactly(
            "tỷ lệ hộ nghèo / Bình quân mỗi năm … giảm 1,5% / required",
            "Tổng mức bán lẻ hàng hóa / tăng từ 13% đến 14% mỗi năm / required",
            "Thu ngân sách / tăng 5% / required",
            "chi thường xuyên / giảm 2%/năm / required",
            "phiên giao dịch việc làm / Hằng quý … ít nhất 02 phiên giao dịch / required");
  }

  @Test
  void numbersOutsideOfGoalsAreToldOnceWithTheirPlaces() {
    ProseReader reader = new ProseReader(new Words(), PlanTime.of(2026));
    SectionPath path = new SectionPath();
    List<StatedTarget> targets = new ArrayList<>();
    for (String text :
        List.of(
            "III. NHIỆM VỤ",
            "Trồng mới 2.000 ha rừng phòng hộ ven biển, sản xuất 12 triệu cây giống.",
            "Tỷ suất tử vong trẻ dưới 5 tuổi không quá 17,8‰.",
            "Theo khoản 1 Điều 3 Nghị quyết số 57-NQ/TW ngày 22/12/2024, tổ chức ít nhất 02 hội"
                + " nghị.",
            "Đến nay, đã trồng 500 ha rừng.")) {
      reader.read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    }
    reader.noteCounts(findings);

    assertThat(targets).isEmpty();
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("counts-outside-goals"))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.arguments().get(0)).isEqualTo("4");
              assertThat(told.arguments().get(1))
                  .contains("2.000 ha", "12 triệu", "17,8‰", "ít nhất 02 hội nghị");
              assertThat(told.evidence()).hasSize(4);
            });
  }

  @Test
  void sentenceAboutAYearThatIsOverPromisesNothingEvenBelowGoals() {
    assertThat(
            read(
                "II. CHỈ TIÊU NĂM 2026",
                "Năm 2025, toàn huyện có 61,8% hồ sơ trực tuyến; xã Dân Quyền đạt dưới 40%."))
        .isEmpty();
    assertThat(findings).extracting(Finding::code).contains("result-in-prose");
  }

  @Test
  void numberOfADocumentIsNoCount() {
    ProseReader reader = new ProseReader(new Words(), PlanTime.of(2026));
    reader.read(
        new Paragraph(
            1,
            Paragraph.Role.BODY,
            "Thực hiện Luật số 36/2024/QH15 ngày 29/6/2024 và các văn bản hướng dẫn.",
            List.of()),
        new SectionPath(),
        new ArrayList<>(),
        findings);
    reader.noteCounts(findings);

    assertThat(findings).extracting(Finding::code).doesNotContain("counts-outside-goals");
  }

  @Test
  void whatAFigureHoldsForIsKeptThoughItIsNoBody() {
    assertThat(
            targets(
                "I. CHỈ TIÊU",
                "1. Hồ sơ số hóa: 100% (đối với hồ sơ mới); tối thiểu 80% đối với hồ sơ cũ."))
        .extracting(t -> t.statedValue() + " / " + t.onlyFor())
        .containsExactly("100% / hồ sơ mới", "tối thiểu 80% / hồ sơ cũ");
    assertThat(findings).extracting(Finding::code).doesNotContain("figure-for-group");
  }

  @Test
  void forWhomAFigureHoldsAndOfWhatItIsAPartIsKeptApart() {
    assertThat(
            narrowings(
                "Tỷ lệ hồ sơ nộp trực tuyến: các xã biên giới đạt tối thiểu 60%, các phường đạt tối"
                    + " thiểu 85%."))
        .containsExactly(
            "tối thiểu 60% / các xã biên giới / null", "tối thiểu 85% / các phường / null");
    assertThat(narrowings("Tỷ lệ hồ sơ đúng và trước hạn đạt 99%, trong số đó trước hạn đạt 60%."))
        .containsExactly("99% / null / null", "60% / null / Tỷ lệ hồ sơ đúng và trước hạn");
    assertThat(
            narrowings("Tỷ lệ hồ sơ nộp trực tuyến đạt 60%, trong đó phấn đấu các phường đạt 70%."))
        .containsExactly("60% / null / null", "70% / các phường / null");
    assertThat(
            narrowings(
                "Diện tích đạt 90%, trong đó lúa đạt 80%, ngô đạt 70%; rừng đạt 60%, trong đó rừng"
                    + " trồng đạt 50%."))
        .containsExactly(
            "90% / null / null",
            "80% / null / Diện tích",
            "70% / null / Diện tích",
            "60% / null / null",
            "50% / null / rừng");
    assertThat(narrowings("Tỷ lệ hồ sơ nộp trực tuyến ở cấp xã đạt tối thiểu 60%."))
        .containsExactly("tối thiểu 60% / null / null");
  }

  /** Bảo Thắng 2025, Thủ Dầu Một 2026. */
  @Test
  void countWithUnitBelowAHeadingOfGoalsIsATarget() {
    assertThat(
            read(
                "1. Chỉ tiêu kinh tế",
                "- Thu ngân sách nhà nước trên địa bàn đạt 18,5 tỷ đồng trở lên.",
                "- Diện tích trồng rừng mới phấn đấu đạt 320 ha.",
                "- Đến năm 2026, thu nhập bình quân đầu người đạt 128 triệu đồng/người/năm."))
        .containsExactly(
            "Thu ngân sách nhà nước trên địa bàn / 18,5 tỷ đồng trở lên / required",
            "Diện tích trồng rừng mới / 320 ha / aspired",
            "thu nhập bình quân đầu người / 128 triệu đồng/người/năm / required");
  }

  @Test
  void figuresBeyondTheLimitOfAParagraphAreToldAndNotRead() {
    int many = 2 * ProseReader.MOST_FIGURES;

    String read = "Năm 2026:" + " Tỷ lệ A đạt 5%.".repeat(ProseReader.MOST_FIGURES + 1);

    assertThat(targets(read + " Không có số." + " Tỷ lệ B đạt 6%.".repeat(many)))
        .hasSize(ProseReader.MOST_FIGURES + 1);
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("too-many-figures"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsExactly("figures-per-paragraph 2000", "Tỷ lệ B đạt 6%"));
  }

  @Test
  void aChangeThatOpensTheSentenceKeepsItsWord() {
    assertThat(
            targets(
                "II. MỤC TIÊU",
                "Giảm phát thải khí nhà kính 8% so với năm 2025.",
                "Tăng trưởng kinh tế 8%."))
        .extracting(StatedTarget::statedValue)
        .containsExactly("Giảm … 8%", "8%");
  }

  @Test
  void countElsewhereOrInsideANameIsNone() {
    assertThat(
            read(
                "1. Tổ chức thực hiện",
                "Kinh phí thực hiện đạt 350 triệu đồng từ ngân sách phường.",
                "2. Chỉ tiêu xã hội",
                "- Xây dựng 02 hệ thống trong 3 tháng theo Kế hoạch 2021 - 2025.",
                "- Tỷ lệ huy động trẻ 5 tuổi đến trường đạt 99,9%."))
        .containsExactly("Tỷ lệ huy động trẻ 5 tuổi đến trường / 99,9% / required");
  }

  /** Thủ Dầu Một 2026, I. */
  @Test
  void bareFigureBelowAHeadingOfResultsIsAFinding() {
    assertThat(read("I. KẾT QUẢ NĂM 2025", "Tỷ lệ hồ sơ đúng hạn đạt 99,1%.")).isEmpty();
    assertThat(findings).extracting(Finding::code).containsExactly("result-in-prose");
  }

  @Test
  void aFigureThatHoldsSinceAPastYearIsAQuestion() {
    assertThat(
            read(
                "III. NHIỆM VỤ",
                "Kể từ năm 2024, tỷ lệ gửi báo cáo điện tử đạt 100%.",
                "Kể từ năm 2024, tỷ lệ gửi báo cáo điện tử phải đạt 100%."))
        .containsExactly("tỷ lệ gửi báo cáo điện tử / 100% / required");
    assertThat(findings).extracting(Finding::code).containsExactly("figure-since-past-year");
  }

  @Test
  void aFigureReadForAYearBeforeThePlansIsTold() {
    assertThat(
            read(
                "III. NHIỆM VỤ",
                "Quyết toán 100% dự án hoàn thành năm 2025.",
                "Quyết toán 100% dự án hoàn thành năm 2026."))
        .hasSize(2);
    assertThat(findings).extracting(Finding::code).containsExactly("figure-of-year-before-plan");
  }

  @Test
  void aMovementThatIsOverIsAResultWithBothItsFigures() {
    assertThat(read("I. TÌNH HÌNH", "Tỷ lệ hồ sơ số hóa tăng từ 35% năm 2021 lên 61% năm 2024."))
        .isEmpty();
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("result-in-prose", "result-in-prose");
  }

  @Test
  void aNameThatMayLeaveOutWhatIsMeasuredIsTold() {
    assertThat(
            read(
                "II. MỤC TIÊU",
                "Tỷ lệ hài lòng của người bệnh nội trú đạt 95%, người bệnh ngoại trú đạt 92%."))
        .containsExactly(
            "Tỷ lệ hài lòng của người bệnh nội trú / 95% / required",
            "người bệnh ngoại trú / 92% / required");
    assertThat(findings).extracting(Finding::code).containsExactly("name-leaves-out");
  }

  @Test
  void aChangeKeepsItsWordAndGivesItToWhatGoesOnWithIt() {
    assertThat(
            read(
                "II. MỤC TIÊU",
                "Tỷ lệ hộ nghèo giảm mạnh 2%/năm, trong đó vùng cao 4%.",
                "Cắt giảm ít nhất 30% thời gian giải quyết và 20% chi phí tuân thủ.",
                "Tỷ lệ hồ sơ trực tuyến cao hơn ít nhất 5% so với năm 2025."))
        .containsExactly(
            "Tỷ lệ hộ nghèo / giảm mạnh 2%/năm / required",
            "vùng cao / giảm … 4% / required",
            "thời gian giải quyết / Cắt giảm ít nhất 30% / required",
            "chi phí tuân thủ / Cắt giảm … 20% / required",
            "Tỷ lệ hồ sơ trực tuyến / cao hơn ít nhất 5% so với năm 2025 / required");
  }

  @Test
  void aPercentageLeftOpenBelowGoalsIsTold() {
    assertThat(read("II. MỤC TIÊU", "Tỷ lệ hộ nghèo giảm khoảng 1,5%.")).isEmpty();
    assertThat(findings).extracting(Finding::code).containsExactly("figure-in-prose-not-taken");
  }

  @Test
  void articleHoldsTheNumbersBelowIt() {
    SectionPath path = new SectionPath();
    ProseReader reader = new ProseReader(new Words(), PlanTime.of(2026));
    for (String text : List.of("Điều 1. Thông qua các chỉ tiêu", "1. Chỉ tiêu kinh tế")) {
      reader.read(
          new Paragraph(1, Paragraph.Role.BODY, text, List.of()),
          path,
          new ArrayList<>(),
          new ArrayList<>());
    }
    assertThat(path.list()).extracting(s -> s.label()).containsExactly("Điều 1", "1");
  }

  /** Phú Quốc 2024, II.1 c. */
  @Test
  void laterFiguresOfOneIndicatorKeepItsNameAndHaveYearsOfTheirOwn() {
    List<StatedTarget> targets =
        targets(
            "Tỷ lệ cơ sở lưu trú thanh toán không dùng tiền mặt năm 2026 đạt 85%, đến năm 2030 đạt"
                + " 100%.");
    assertThat(targets)
        .extracting(StatedTarget::statedName)
        .containsOnly("Tỷ lệ cơ sở lưu trú thanh toán không dùng tiền mặt");
    assertThat(targets)
        .extracting(t -> t.statedValue() + " " + (t.period() == null ? "" : t.period().year()))
        .containsExactly("85% 2026", "100% 2030");
  }

  /** Bắc Ninh 2025, II.1. */
  @Test
  void levelsBesideFiguresAreKept() {
    assertThat(targets("1.3- Tỷ lệ số hóa hồ sơ đạt 80% ở cấp tỉnh, 70% ở cấp huyện."))
        .extracting(t -> t.statedValue() + " " + t.levelWords())
        .containsExactly("80% cấp tỉnh", "70% cấp huyện");
  }

  /** Phú Quốc 2024, II.2 d. */
  @Test
  void figureThatAMovementStartsFromIsItsBaseline() {
    List<StatedTarget> targets =
        targets("Nâng tỷ lệ số hóa hồ sơ từ 66% năm 2025 lên 85% năm 2026.");
    assertThat(targets).hasSize(1);
    assertThat(targets.get(0).statedValue()).isEqualTo("85%");
    assertThat(targets.get(0).baseline())
        .isNotNull()
        .extracting(b -> b.year() + " " + b.statedValue())
        .isEqualTo("2025 66%");
  }

  /** Điện Biên Đông 2024; Bộ Y tế 2024, II; Tân Lập 2026, II. */
  @Test
  void conditionsAreNoTargets() {
    assertThat(
            read(
                "Đơn vị có dưới 90% hồ sơ đúng hạn không được xét thi đua.",
                "Đơn vị có dưới 80% nhiệm vụ hoàn thành bị trừ điểm thi đua.",
                "Nơi nào dưới 50% hộ cài đặt ứng dụng thì Tổ công nghệ số phải hướng dẫn tại nhà."))
        .isEmpty();
    assertThat(findings).hasSize(3);
  }

  /** Bắc Ninh 2025: papers of the Party number with a hyphen, which is no range. */
  @Test
  void labelWithHyphenIsNoRange() {
    assertThat(read("2.4- 100% văn bản không mật được xử lý trên môi trường điện tử."))
        .containsExactly("văn bản không mật được xử lý trên môi trường điện tử / 100% / required");
  }

  @Test
  void yearOfAHeadingHoldsForTheFiguresBelow() {
    assertThat(targets("1. Đến năm 2030", "a) Tỷ lệ số hóa hồ sơ đạt 95%."))
        .extracting(t -> t.period() == null ? null : t.period().year())
        .containsExactly(2030);
  }

  /** Bình Thuận 2024. */
  @Test
  void aPartOfTheYearBeforeTheFigureIsItsTime() {
    assertThat(
            targets(
                    "Tỷ lệ hồ sơ thanh toán trực tuyến: đến hết quý II/2026 đạt ít nhất 35%, đến hết năm"
                        + " 2026 đạt ít nhất 45%.")
                .stream()
                .map(t -> t.statedValue() + " " + end(t)))
        .containsExactly("ít nhất 35% 2026-06-30", "ít nhất 45% 2026-12-31");
  }

  @Test
  void itemsNumberedInBracketsStayBelowTheirHeading() {
    assertThat(
            targets(
                "2. Các chỉ tiêu chủ yếu",
                "a) Về kinh tế",
                "(1) GRDP bình quân đầu người: 96 triệu đồng.",
                "(2) Kim ngạch xuất khẩu đạt 2,8 tỷ USD."))
        .extracting(t -> t.section().size(), t -> t.statedName(), t -> t.statedValue())
        .containsExactly(
            tuple(2, "GRDP bình quân đầu người", "96 triệu đồng"),
            tuple(2, "Kim ngạch xuất khẩu", "2,8 tỷ USD"));
  }

  @Test
  void aPartNumberedInWordsEndsTheOneBefore() {
    assertThat(
            read(
                "Phần thứ nhất",
                "ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NĂM 2025",
                "Tỷ lệ hộ nghèo còn 0,8%.",
                "Phần thứ hai",
                "CHỈ TIÊU NĂM 2026",
                "Tỷ lệ hộ nghèo còn 0,5%."))
        .containsExactly("Tỷ lệ hộ nghèo / 0,5% / required");
  }

  /** "Tán thành những nội dung cơ bản đánh giá kết quả …" of a congress of the Party. */
  @Test
  void aHeadingThatLooksBackOnYearsThatAreOverTellsResults() {
    String line = "Tỷ lệ hộ nghèo giảm còn 21,5%.";
    assertThat(read("I- Tán thành nội dung đánh giá kết quả thực hiện nhiệm kỳ 2021 - 2026", line))
        .isEmpty();
    assertThat(read("I- Chỉ tiêu để đánh giá kết quả thực hiện năm 2026", line)).hasSize(1);
  }

  @Test
  void wordsInBracketsBehindAFigureNameNothing() {
    assertThat(
            read(
                "Tỷ lệ hồ sơ trực tuyến: cấp tỉnh 80%, cấp xã 60% (hoàn thành trước ngày 30/6/2026)."))
        .containsExactly(
            "Tỷ lệ hồ sơ trực tuyến / 80% / required", "Tỷ lệ hồ sơ trực tuyến / 60% / required");
  }

  @Test
  void numberWithoutUnitAtTheEndOfAGoalIsATarget() {
    assertThat(
            read(
                "2. Chỉ tiêu",
                "- Số bác sĩ/10.000 dân: 11,2; số giường bệnh/10.000 dân đạt 28,5 giường.",
                "- Tỷ số tử vong mẹ giảm xuống dưới 40/100.000 trẻ đẻ sống.",
                "- Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đạt trên 95%.",
                "- Tổ chức thực hiện đến năm: 2030."))
        .containsExactly(
            "Số bác sĩ/10.000 dân / 11,2 / required",
            "số giường bệnh/10.000 dân / 28,5 giường / required",
            "Tỷ số tử vong mẹ / dưới 40/100.000 trẻ đẻ sống / required",
            "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng / trên 95% / required");
    assertThat(findings).isEmpty();
  }

  @Test
  void whereThingsStoodBeforeIsTheBaselineHoweverItsTimeIsTold() {
    assertThat(
            targets(
                    "I. MỤC TIÊU",
                    "- Tỷ lệ hộ nghèo giảm từ 11,8% cuối năm 2025 xuống còn 8,8% vào cuối năm 2026.",
                    "- Tỷ lệ hộ cận nghèo giảm từ 10,5% (tháng 12/2025) còn 9%.",
                    "- Tỷ lệ hồ sơ trực tuyến tăng từ 45% năm 2025 đến 60% năm 2026.",
                    "- Nâng tỷ lệ lao động qua đào tạo từ 68% hiện nay lên trên 70%.")
                .stream()
                .map(t -> t.statedName() + " " + t.statedValue() + " " + baseline(t)))
        .containsExactly(
            "Tỷ lệ hộ nghèo 8,8% 11.8 2025",
            "Tỷ lệ hộ cận nghèo 9% 10.5 2025",
            "Tỷ lệ hồ sơ trực tuyến 60% 45 2025",
            "tỷ lệ lao động qua đào tạo trên 70% 68 null");
  }

  @Test
  void theStepOfAServiceIsNoNameAndGrowthIsOne() {
    assertThat(
            read(
                "I. MỤC TIÊU",
                "- Dịch vụ công trực tuyến mức độ 4 đạt 80%.",
                "- Kích hoạt định danh điện tử mức 2 đạt trên 85% dân số đủ điều kiện.",
                "- Tỷ lệ tăng trưởng đạt từ 9% đến 10%."))
        .containsExactly(
            "Dịch vụ công trực tuyến mức độ 4 / 80% / required",
            "Kích hoạt định danh điện tử mức 2 / trên 85% / required",
            "Tỷ lệ tăng trưởng / từ 9% đến 10% / required");
  }

  private static String baseline(StatedTarget target) {
    Baseline baseline = target.baseline();
    return baseline == null ? "" : baseline.value() + " " + baseline.year();
  }

  @Test
  void aDayWithinTheYearIsTheEndOfThePeriod() {
    assertThat(
            targets(
                "I. MỤC TIÊU",
                "- Đến ngày 30/6/2026, tỷ lệ hồ sơ trực tuyến đạt 70%.",
                "- Đến năm 2026, tỷ lệ hồ sơ số hóa đạt 90%."))
        .extracting(ProseReaderTest::end)
        .containsExactly("2026-06-30", "2026-12-31");
  }

  @Test
  void timesAndPromisesWithoutEndAreReadWithoutExhaustingTheStack() {
    assertThat(
            read(
                "I. MỤC TIÊU",
                "- Tỷ lệ hồ sơ trực tuyến từ 5% " + "năm 2024 ".repeat(20_000) + "lên 6%.",
                "- Tỷ lệ hồ sơ số hóa đạt 90%."))
        .contains("Tỷ lệ hồ sơ số hóa / 90% / required");
  }

  private static String end(StatedTarget target) {
    Period period = target.period();
    return period == null ? "" : String.valueOf(period.end());
  }
}

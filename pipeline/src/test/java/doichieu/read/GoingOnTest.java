package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Clauses that go on with the one before, or open with their own group, in a plan of 2026. */
class GoingOnTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<StatedTarget> targets(String text) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    path.enter(null, "Mục tiêu");
    new ProseReader(new Words(), PlanTime.of(2026))
        .read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    return targets;
  }

  private List<String> goals(String text) {
    return targets(text).stream()
        .map(t -> t.statedName() + " / " + t.statedValue() + " / " + t.onlyFor())
        .toList();
  }

  private List<String> told(String code) {
    return findings.stream()
        .filter(f -> f.code().equals(code))
        .map(f -> f.arguments().get(0))
        .toList();
  }

  @Test
  void aShareThatOnlyPointsBackIsThatOfTheNameBeforeForItsOwnGroup() {
    assertThat(
            goals(
                "Tỷ lệ người dân dùng nước sạch đạt 92%; đối với khu vực nông thôn, tỷ lệ này đạt"
                    + " 85%."))
        .containsExactly(
            "Tỷ lệ người dân dùng nước sạch / 92% / null",
            "Tỷ lệ người dân dùng nước sạch / 85% / khu vực nông thôn");
  }

  @Test
  void aTotalThatIsReachedCountsWhatTheFigureBeforeAdds() {
    assertThat(goals("Có thêm 06 xã đạt chuẩn nông thôn mới, nâng tổng số lên 52 xã."))
        .containsExactly(
            "xã đạt chuẩn nông thôn mới / Có thêm 06 xã / null",
            "xã đạt chuẩn nông thôn mới / 52 xã / null");
  }

  @Test
  void whoeverOpensAClauseBehindTheWordsForWhomIsItsGroup() {
    assertThat(
            goals(
                "Đối với hộ nghèo, tỷ lệ tham gia bảo hiểm y tế đạt 100%; đối với hộ cận nghèo, tỷ"
                    + " lệ tham gia bảo hiểm y tế đạt 98%."))
        .containsExactly(
            "tỷ lệ tham gia bảo hiểm y tế / 100% / hộ nghèo",
            "tỷ lệ tham gia bảo hiểm y tế / 98% / hộ cận nghèo");
  }

  @Test
  void allTogetherAndWhatIsMeasuredAreNoGroup() {
    assertThat(targets("Đối với toàn tỉnh, tỷ lệ hộ nghèo giảm 2%."))
        .extracting(StatedTarget::onlyFor)
        .containsExactly((String) null);
    assertThat(targets("Đối với tỷ lệ hộ nghèo, phấn đấu giảm 2%."))
        .extracting(StatedTarget::onlyFor)
        .containsExactly((String) null);
  }

  @Test
  void theYearBehindAMultipleIsComparedWithUnlessItIsReachedInIt() {
    assertThat(targets("Kim ngạch xuất khẩu gấp 1,25 lần ước thực hiện năm 2025."))
        .extracting(t -> t.period().year())
        .containsExactly(2026);
    assertThat(targets("Doanh thu du lịch gấp 2 lần vào năm 2030."))
        .extracting(t -> t.period().year())
        .containsExactly(2030);
  }

  @Test
  void aMultipleInWordsIsTold() {
    assertThat(targets("Số doanh nghiệp thành lập mới tăng gấp đôi so với năm 2025.")).isEmpty();
    assertThat(told("figure-in-prose-not-taken")).containsExactly("gấp đôi");
  }

  @Test
  void equalNamesThatDifferInWhatIsDoneAreDoubted() {
    assertThat(targets("Xây mới 12 nhà văn hóa, sửa chữa 07 nhà văn hóa.")).hasSize(2);
    assertThat(told("name-leaves-out")).containsExactly("12 nhà văn hóa", "07 nhà văn hóa");
  }

  @Test
  void equalNamesAtSeveralTimesAreNotDoubted() {
    assertThat(targets("Năm 2026 xây mới 12 nhà, năm 2027 xây mới 15 nhà.")).hasSize(2);
    assertThat(told("name-leaves-out")).isEmpty();
  }

  @Test
  void whatIsDoneBelongsToAThingOfOneWord() {
    assertThat(goals("Xây mới 12 nhà, sửa chữa 07 nhà; trồng 150 ha rừng; có 5 xã."))
        .containsExactly(
            "Xây mới nhà / 12 nhà / null",
            "sửa chữa nhà / 07 nhà / null",
            "trồng rừng / 150 ha / null",
            "xã / 5 xã / null");
  }

  @Test
  void aTimeWithWorkAndItsObjectBeginsAStatementOfItsOwn() {
    assertThat(
            goals(
                "Cuối năm 2026, 75% hộ dân dùng nước sạch; đến hết quý II/2026 hoàn thành 50% kế hoạch vốn."))
        .containsExactly("hộ dân dùng nước sạch / 75% / null", "kế hoạch vốn / 50% / null");
    assertThat(
            goals(
                "Cuối năm 2026, 75% hộ dân dùng nước sạch; đến hết quý II/2026 giảm 5% hộ nghèo."))
        .containsExactly("hộ dân dùng nước sạch / 75% / null", "hộ nghèo / giảm 5% / null");
    assertThat(
            goals(
                "Tỷ lệ giải ngân vốn đầu tư công hết quý I đạt 20%, hết quý II hoàn thành 50% kế hoạch vốn."))
        .containsExactly(
            "Tỷ lệ giải ngân vốn đầu tư công / 20% / null",
            "Tỷ lệ giải ngân vốn đầu tư công / 50% / null");
  }

  @Test
  void aFigureInTheUnitOfAnEarlierThingGoesOnWithThat() {
    assertThat(
            goals(
                "Tổng đàn lợn đạt 25.000 con; trong đó lợn bản địa 18%; năm 2027 đạt 28.000 con."))
        .containsExactly(
            "Tổng đàn lợn / 25.000 con / null",
            "lợn bản địa / 18% / null",
            "Tổng đàn lợn / 28.000 con / null");
    assertThat(
            targets("Giai đoạn 2026-2030 trồng mới 500 ha rừng; trong đó năm 2026 trồng 100 ha."))
        .extracting(
            t ->
                t.statedName() + " " + Objects.requireNonNull(t.period()).year() + " " + t.partOf())
        .containsExactly("trồng mới rừng 2030 null", "trồng mới rừng 2026 trồng mới rừng");
  }

  @Test
  void aPartMayStandInTheNextClauseOrSentence() {
    assertThat(
            targets(
                "Tổng đàn lợn đạt 25.000 con; trong đó lợn bản địa 18%. Trong đó, lợn nái chiếm 9%."))
        .extracting(StatedTarget::partOf)
        .containsExactly(null, "Tổng đàn lợn", "Tổng đàn lợn");
    assertThat(targets("Số trường đạt 20 trường. Tỷ lệ hộ nghèo còn 2%."))
        .extracting(StatedTarget::partOf)
        .containsOnlyNulls();
  }

  @Test
  void aListOfPartsBehindAColonGoesOnBehindSemicolons() {
    assertThat(
            parts(
                "Tỷ lệ lao động qua đào tạo đạt 70%, trong đó: lao động nông thôn 50%; lao động nữ"
                    + " 60%; tỷ lệ thất nghiệp còn 2%; tỷ lệ hộ nghèo còn 3%."))
        .containsExactly(
            "70 null",
            "50 Tỷ lệ lao động qua đào tạo",
            "60 Tỷ lệ lao động qua đào tạo",
            "2 null",
            "3 null");
    assertThat(
            parts(
                "Tổng đàn lợn đạt 25.000 con, trong đó: lợn bản địa 18%; lợn nái 900 con; đàn trâu"
                    + " đạt 30.000 con; đàn bò đạt 800 con."))
        .contains("25000 null", "30000 null", "800 null");
    assertThat(parts("Tổng đàn lợn đạt 25.000 con, trong đó lợn nái 900 con; đàn bò đạt 800 con."))
        .contains("800 null");
  }

  private List<String> parts(String sentence) {
    return targets(sentence).stream().map(t -> t.value().value() + " " + t.partOf()).toList();
  }

  @Test
  void wordsBetweenAShareAndACommaBelongToThatShare() {
    assertThat(goals("Tỷ lệ bao phủ bảo hiểm y tế đạt 96,5% dân số, tăng 0,9% so với năm 2025."))
        .containsExactly(
            "Tỷ lệ bao phủ bảo hiểm y tế / 96,5% / null",
            "Tỷ lệ bao phủ bảo hiểm y tế / tăng 0,9% / null");
  }

  @Test
  void otherWorkBeginsAnotherNameInTheSameUnit() {
    assertThat(
            goals(
                "Tạo việc làm cho 2.500 lao động; đưa 60 lao động đi làm việc có thời hạn ở nước ngoài."))
        .containsExactly(
            "Tạo việc làm / 2.500 lao động / null",
            "lao động đi làm việc có thời hạn ở nước ngoài / 60 lao động / null");
    assertThat(goals("Xây dựng ít nhất 15.000 căn nhà ở xã hội; năm 2027 hoàn thành 2.000 căn."))
        .containsExactly(
            "căn nhà ở xã hội / ít nhất 15.000 căn nhà ở / null",
            "căn nhà ở xã hội / 2.000 căn / null");
  }

  @Test
  void thingsToWhichOtherWorkIsDoneAreNotThoseOfTheFigureBefore() {
    assertThat(goals("Giải quyết việc làm cho 2.000 lao động nông thôn, xuất khẩu 150 lao động."))
        .containsExactly(
            "Giải quyết việc làm / 2.000 lao động / null",
            "xuất khẩu lao động / 150 lao động / null");
    assertThat(
            goals(
                "Mỗi năm đào tạo nghề cho 1.500 lao động nông thôn, giải quyết việc làm mới cho 2.000 lao động."))
        .last()
        .isEqualTo("giải quyết việc làm mới / 2.000 lao động / null");
    assertThat(goals("Diện tích rừng đạt 5.000 ha, trồng mới 50 ha."))
        .containsExactly("Diện tích rừng / 5.000 ha / null");
    assertThat(told("figure-in-prose-not-taken")).containsExactly("50 ha");
  }

  @Test
  void wordsThatLeadToTheNextFigureAreNoPartOfAName() {
    assertThat(
            goals(
                "Cắt giảm 30% thời gian giải quyết, 30% chi phí tuân thủ và bãi bỏ 30% điều kiện kinh doanh."))
        .extracting(line -> line.substring(0, line.indexOf(" /")))
        .containsExactly("thời gian giải quyết", "chi phí tuân thủ", "điều kiện kinh doanh");
    assertThat(goals("Giải ngân 100% vốn sự nghiệp, trong đó đến 30/6/2026 đạt 50%."))
        .containsExactly("vốn sự nghiệp / 100% / null", "vốn sự nghiệp / 50% / null");
    assertThat(goals("Mỗi xã xây dựng ít nhất 01 mô hình giảm nghèo, toàn huyện có 15 mô hình."))
        .first()
        .isEqualTo("mô hình giảm nghèo / ít nhất 01 mô hình / null");
  }

  @Test
  void whatIsDoneWellStaysInTheName() {
    assertThat(
            goals(
                "Trên 90% tổ chức đảng hoàn thành tốt nhiệm vụ, trong đó hoàn thành xuất sắc nhiệm vụ không quá 20%."))
        .last()
        .isEqualTo("hoàn thành xuất sắc nhiệm vụ / không quá 20% / null");
    assertThat(goals("Số hộ nghèo mới không quá 50 hộ."))
        .containsExactly("Số hộ nghèo mới / không quá 50 hộ / null");
  }

  @Test
  void aBoundBehindAFigureHoldsForThatOneAlone() {
    assertThat(
            targets(
                "Có từ 95% trở lên xã đạt chuẩn nông thôn mới, 50% số xã đạt chuẩn nông thôn mới nâng cao."))
        .extracting(t -> Objects.requireNonNull(t.value()).comparator())
        .containsExactly(Comparator.AT_LEAST, Comparator.EQUAL);
  }

  @Test
  void thingsPerSoManyPeopleNameThemselves() {
    assertThat(
            goals(
                "Đạt 36 giường bệnh/10.000 dân (không tính giường trạm y tế); 13,5 bác sĩ/10.000 dân."))
        .containsExactly(
            "giường bệnh/10.000 dân / 36 giường bệnh/10.000 dân / null",
            "bác sĩ/10.000 dân / 13,5 bác sĩ/10.000 dân / null");
    assertThat(told("result-in-prose")).isEmpty();
  }

  @Test
  void aNameInAnotherUnitIsNoShare() {
    assertThat(
            goals(
                "Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,2%; bảo hiểm xã hội tự nguyện đạt 120 người."))
        .last()
        .isEqualTo("bảo hiểm xã hội tự nguyện / 120 người / null");
  }

  @Test
  void aThingOfTwoWordsBehindAStrokeStaysInTheUnit() {
    assertThat(targets("Tổng tỷ suất sinh duy trì ở mức 2,1 con/phụ nữ."))
        .extracting(StatedTarget::unit)
        .containsExactly("con/phụ nữ");
  }
}

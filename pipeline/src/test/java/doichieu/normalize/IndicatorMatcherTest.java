package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.normalize.IndicatorMatcher.Query;
import doichieu.target.MatchStatus;
import doichieu.target.Section;
import doichieu.target.Target.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorMatcherTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final IndicatorMatcher MATCHER = new IndicatorMatcher(LISTS);

  @Test
  void exactNameHasFullScore() {
    Matched matched = match("Tỷ lệ hồ sơ thanh toán trực tuyến", null);
    assertThat(matched.indicatorId()).isEqualTo("pay.dossier.online");
    assertThat(matched.match().method()).isEqualTo("exact");
    assertThat(matched.match().score()).isEqualByComparingTo("1");
  }

  @Test
  void levelPlaceAndYearDoNotChangeTheIndicator() {
    for (String name :
        List.of(
            "Tỷ lệ số hóa kết quả giải quyết TTHC đang còn hiệu lực và có giá trị sử dụng thuộc thẩm"
                + " quyền giải quyết của cấp Xã",
            "Tỉ lệ số hoá kết quả giải quyết TTHC đang còn hiệu lực trên địa bàn tỉnh Cà Mau năm 2024",
            "Số hóa kết quả giải quyết TTHC còn hiệu lực (của UBND huyện)")) {
      assertThat(match(name, null).indicatorId()).as(name).isEqualTo("digit.result.valid");
    }
  }

  @Test
  void headingOfAGroupHidesNoIndicatorThatTheLowerOneNames() {
    assertThat(id("Chính quyền số - Hồ sơ trực tuyến toàn trình")).isEqualTo("dossier.online.full");
    assertThat(id("Trồng rừng - Rừng sản xuất")).isNull();
  }

  @Test
  void titleNamesTheIndicatorWhereTheRowNamesNone() {
    List<Section> section =
        List.of(
            new Section(
                "V",
                "CHỈ TIÊU VỀ XỬ LÝ VĂN BẢN, HỒ SƠ CÔNG VIỆC (TRỪ VĂN BẢN MẬT) TRÊN MÔI TRƯỜNG ĐIỆN TỬ"
                    + " (KHÔNG XỬ LÝ SONG SONG CẢ VĂN BẢN GIẤY VỚI VĂN BẢN ĐIỆN TỬ)"));
    Matched matched = MATCHER.match(new Query("Đối với UBND cấp xã", section, true, null, "%"));
    assertThat(matched.indicatorId()).isEqualTo("docflow.electronic");
    assertThat(matched.match().method()).isEqualTo("section");
  }

  @Test
  void confusableIndicatorsStayApart() {
    assertThat(id("Tỷ lệ TTHC phát sinh giao dịch thanh toán trực tuyến"))
        .isEqualTo("pay.procedure.with-transaction");
    assertThat(id("Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn")).isEqualTo("feedback.on-time");
    assertThat(id("hồ sơ TTHC giải quyết đúng hạn tại Bộ phận Một cửa cấp xã"))
        .isEqualTo("dossier.on-time");
  }

  @Test
  void formulaOfAConfusableIndicatorMakesTheMatchAmbiguous() {
    String name = "Tỷ lệ hồ sơ trực tuyến toàn trình";
    assertThat(match(name, "hồ sơ trực tuyến của dịch vụ công trực tuyến toàn trình").indicatorId())
        .isEqualTo("dossier.online.full");
    Matched other = match(name, "số hồ sơ toàn trình trên tổng số hồ sơ giải quyết");
    assertThat(other.indicatorId()).isNull();
    assertThat(other.match().status()).isEqualTo(MatchStatus.AMBIGUOUS);
    assertThat(other.match().candidates()).hasSize(2);
  }

  @Test
  void countIsNotARateHoweverAlikeTheNames() {
    Query count = new Query("Hồ sơ nộp trực tuyến", List.of(), false, null, "hồ sơ");
    assertThat(MATCHER.match(count).indicatorId()).isNull();
    Query rate = new Query("Hồ sơ nộp trực tuyến", List.of(), false, null, "%");
    assertThat(MATCHER.match(rate).indicatorId()).isEqualTo("dossier.online.received");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỷ lệ cán bộ, công chức được tập huấn về TTHC",
        "Tỷ lệ người dân hài lòng với dịch vụ y tế",
        "Tỷ lệ hồ sơ TTHC liên thông được giải quyết",
        "Tỷ lệ văn bản đến được xử lý đúng hạn",
        "Tỷ lệ hồ sơ công việc được lưu trữ điện tử",
        "Tỷ lệ dịch vụ công trực tuyến được cung cấp trên ứng dụng di động",
        "Tỷ lệ phản ánh hiện trường được xử lý",
        "Tỷ lệ TTHC nội bộ được công bố",
        "Tỷ lệ hồ sơ cấp giấy chứng nhận quyền sử dụng đất giải quyết đúng hạn",
        "Tỷ lệ cấp kết quả xét nghiệm điện tử",
        "Tỷ lệ văn bản trao đổi giữa các cơ quan dưới dạng điện tử",
        "Tỷ lệ giải ngân vốn đầu tư công"
      })
  void indicatorOutsideTheCatalogueIsUnmatched(String name) {
    Matched matched = match(name, null);
    assertThat(matched.match().status()).isEqualTo(MatchStatus.UNMATCHED);
    assertThat(matched.match().candidates().size()).isLessThanOrEqualTo(3);
  }

  /** Each alias is looked for as if the catalogue did not have it: what is left must find it. */
  @Test
  void namesNobodyListedAreFoundByNearnessAndNeverWrongly() {
    NameForms forms = new NameForms(LISTS);
    Map<String, String> all = LISTS.indicators().allNames();
    int right = 0;
    int count = 0;
    List<String> wrong = new ArrayList<>();
    for (IndicatorEntry entry : LISTS.indicators().list()) {
      for (String alias : entry.aliases()) {
        Map<String, String> rest = new TreeMap<>(all);
        rest.remove(LISTS.fold().fold(alias));
        NearMatcher matcher = new NearMatcher(LISTS, new IndicatorIndex(forms, rest));
        String id = matcher.match(forms.bare(alias), alias, "", null).indicatorId();
        count++;
        right += entry.id().equals(id) ? 1 : 0;
        if (id != null && !entry.id().equals(id)) {
          wrong.add(alias + " → " + id);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right * 100 / count).isGreaterThanOrEqualTo(75);
  }

  private static @Nullable String id(String name) {
    return match(name, null).indicatorId();
  }

  /** "Chỉ số PAR INDEX tăng 02 bậc" is no score (group 14 of the confusable names). */
  @Test
  void rankOfAnIndexIsNotItsScore() {
    Query rank = new Query("Chỉ số cải cách hành chính (PAR INDEX)", List.of(), false, null, "bậc");
    Query score =
        new Query("Chỉ số cải cách hành chính (PAR INDEX)", List.of(), false, null, "điểm");

    assertThat(MATCHER.match(rank).indicatorId()).isNull();
    assertThat(MATCHER.match(score).indicatorId()).isEqualTo("index.par");
  }

  private static Matched match(String name, @Nullable String formula) {
    Formula stated = formula == null ? null : new Formula(formula, null, null);
    return MATCHER.match(new Query(name, List.of(), false, stated, "%"));
  }
}

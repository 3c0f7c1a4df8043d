package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.normalize.IndicatorMatcher.Query;
import doichieu.target.MatchStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedIndicatorsTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final Citations CITATIONS = Citations.of(LISTS);
  private static final IndicatorMatcher MATCHER = new IndicatorMatcher(LISTS);
  private static final CitedIndicators CITED = new CitedIndicators(LISTS, CITATIONS);
  private static final String ROW_59 =
      "Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ (Phụ lục III, mục V, số thứ tự 59)";

  @Test
  void citedRowSettlesAnOpenName() {
    assertThat(match("Tỷ lệ thanh toán trực tuyến", "").match().status())
        .isEqualTo(MatchStatus.AMBIGUOUS);
    Matched settled = match("Tỷ lệ thanh toán trực tuyến", ROW_59);
    assertThat(settled.indicatorId()).isEqualTo("pay.transaction.online");
    assertThat(settled.match().method()).isEqualTo("cited-row");
    assertThat(settled.match().parts())
        .containsExactly("Tỷ lệ thanh toán trực tuyến", "01/NQ-CP PL III/V/59");
  }

  @Test
  void citedRowDoesNotOutweighAName() {
    assertThat(match("Tỷ lệ hồ sơ thanh toán trực tuyến", ROW_59).indicatorId())
        .isEqualTo("pay.dossier.online");
    assertThat(match("Tỷ lệ hộ nghèo", ROW_59).indicatorId()).isNull();
  }

  private static Matched match(String name, String basis) {
    return CITED.settle(
        MATCHER.match(new Query(name, List.of(), false, null, "%")),
        name,
        CITATIONS.read(basis, CitationContext.NONE).citations());
  }
}

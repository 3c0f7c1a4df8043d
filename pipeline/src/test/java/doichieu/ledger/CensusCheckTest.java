package doichieu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CensusCheckTest {
  private static Evidence line(int page, String text) {
    return Evidence.ofPage(page).withText(text);
  }

  private static CensusCheck check(NumeralCensus census, Evidence... read) {
    return CensusCheck.of(
        new ExtractedDocument(
            SourceFormat.PDF,
            2,
            null,
            IntStream.range(0, read.length)
                .<doichieu.document.Block>mapToObj(
                    i ->
                        new Paragraph(
                            i + 1, Role.BODY, String.valueOf(read[i].text()), List.of(read[i])))
                .toList(),
            List.of(),
            census));
  }

  private static NumeralCensus printed(Evidence... lines) {
    return new NumeralCensus(List.of(lines), List.of(), List.of());
  }

  @Test
  void lineThatNoBlockHoldsIsToldWithItsPlace() {
    CensusCheck check =
        check(
            printed(line(1, "1 Tỷ lệ 85%"), line(1, "2 Tỷ lệ 90%"), line(2, "85")),
            line(1, "2 Tỷ lệ 90%"),
            line(2, "85"));
    assertThat(check.unread()).extracting(CensusCheck.Unread::numeral).containsExactly("1", "85");
    assertThat(check.unread().get(0).line().text()).isEqualTo("1 Tỷ lệ 85%");
  }

  @Test
  void pageIsNotExcusedByAnotherPage() {
    CensusCheck check = check(printed(line(1, "85"), line(2, "90")), line(2, "85"), line(2, "90"));
    assertThat(check.unread()).hasSize(1);
    assertThat(check.readTwice()).isEqualTo(1);
  }

  @Test
  void figuresPartedOtherwiseAreTheSame() {
    CensusCheck check = check(printed(line(1, "năm 20 25")), line(1, "năm 2025"));
    assertThat(check.unread()).isEmpty();
    assertThat(check.readTwice()).isZero();
  }

  @Test
  void repeatedHeaderAndHiddenWordsNeedNoReading() {
    NumeralCensus census =
        new NumeralCensus(
            List.of(line(1, "Năm 2025"), line(2, "Năm 2025"), line(2, "mật 7")),
            List.of(line(2, "Năm 2025")),
            List.of(line(2, "mật 7")));
    CensusCheck check = check(census, line(1, "Năm 2025"));
    assertThat(check.unread()).isEmpty();
    assertThat(check.repeated()).isEqualTo(1);
  }

  @Test
  void raisedFiguresAreNumeralsOfTheirOwn() {
    assertThat(NumeralCensus.numerals("60¹ và 1.234,5 m²"))
        .extracting(NumeralCensus.Numeral::text)
        .containsExactly("60", "1", "1.234,5", "2");
  }
}

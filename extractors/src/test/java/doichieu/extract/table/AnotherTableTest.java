package doichieu.extract.table;

import static doichieu.extract.table.Pieces.HEADER;
import static doichieu.extract.table.Pieces.assemble;
import static doichieu.extract.table.Pieces.codes;
import static doichieu.extract.table.Pieces.column;
import static doichieu.extract.table.Pieces.part;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows without header on the next page: whether they go on the table, or are another one. */
class AnotherTableTest {
  private static final String[] FIRST = {
    HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01", "2|Tỷ lệ số hóa|Phòng Nội vụ|90|NQ 01"
  };

  @Test
  void labelsThatBeginAgainAboveOtherKindsOfWordsAreAnotherTable() {
    ExtractedDocument document =
        assemble(
            part(1, FIRST), part(2, "1|Xã Tân Lập|1.250|Con|Quý IV", "2|Xã Hòa Bình|98|Con|Quý I"));

    assertThat(document.tables()).hasSize(2);
    assertThat(column(document.tables().get(0), 0)).containsExactly("Số TT", "1", "2");
  }

  @Test
  void labelsThatBeginAgainAboveTheSameKindsOfWordsAreTold() {
    ExtractedDocument document =
        assemble(
            part(1, FIRST), part(2, "1|Xã Tân Lập|Sở Y tế|12|NQ 02", "2|Xã A|Sở Y tế|9|NQ 02"));

    assertThat(document.tables()).hasSize(1);
    assertThat(codes(document)).containsExactly("labels-begin-again");
  }

  @Test
  void labelsThatCountOnGoOn() {
    ExtractedDocument document =
        assemble(part(1, FIRST), part(2, "3|Xã Tân Lập|1.250|Con|Quý", "4|Xã A|98|Con|Quý I"));

    assertThat(document.tables()).hasSize(1);
    assertThat(codes(document)).doesNotContain("labels-begin-again");
  }

  @Test
  void labelsBeginAgainBelowTheTitleOfASection() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "I|Kinh tế|||", "1|Tỷ lệ|Văn phòng|60|NQ 01", "II|Xã hội|||"),
            part(2, "1|Xã Tân Lập|1.250|Con|Quý", "2|Xã A|98|Con|Quý I"));

    assertThat(document.tables()).hasSize(1);
    assertThat(codes(document)).doesNotContain("labels-begin-again");
  }

  @Test
  void romanLabelsBeginAgainBelowEachCapital() {
    String[] rows = {
      HEADER, "A|Kinh tế|Sở|50|Q", "I|Tỷ lệ|Sở|60|Q", "1|Số|Sở|6|Q", "B|Xã hội|Sở|4|Q"
    };
    ExtractedDocument document =
        assemble(part(1, rows), part(2, "I|Y tế|Sở|12|Q", "1|Số giường|Sở|9|Q"));

    assertThat(document.tables()).hasSize(1);
    assertThat(codes(document)).doesNotContain("labels-begin-again");
  }

  @Test
  void rowsOfGroupsCountedAsTheGroupsAreNoOtherTable() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|A|Sở|5|Q", "1|B|Sở|6|Q", "2|C|Sở|6|Q", "3|D|Sở|4|Q", "2|E|Sở|4|Q"),
            part(2, "1|G|Sở|6|Q", "3|H|Sở|6|Q", "1|K|Sở|4|Q", "2|L|Sở|4|Q"));

    assertThat(codes(document)).doesNotContain("labels-begin-again", "numbering-broken");
  }

  @Test
  void numbersThatBeginAgainBelowRowsOfGroupsAreTold() {
    String[] groups = {
      HEADER,
      "1|A|Sở|5|Q",
      "1|B|Sở|6|Q",
      "2|C|Sở|6|Q",
      "3|D|Sở|4|Q",
      "2|E|Sở|4|Q",
      "1|G|Sở|6|Q",
      "3|H|Sở|6|Q",
      "1|K|Sở|4|Q",
      "2|L|Sở|4|Q"
    };
    ExtractedDocument plain = assemble(part(1, groups), part(2, "1|M|Sở|4|Q", "2|N|Sở|4|Q"));
    ExtractedDocument grouped =
        assemble(part(1, groups), part(2, "1|M|Sở|4|Q", "1|N|Sở|4|Q", "2|O|Sở|4|Q", "2|P|Sở|4|Q"));

    assertThat(codes(assemble(part(1, groups)))).isEmpty();
    assertThat(codes(plain)).containsExactly("labels-begin-again");
    assertThat(codes(grouped)).contains("labels-begin-again");
  }

  @Test
  void oneCountsOnFromZero() {
    ExtractedDocument document = assemble(part(1, HEADER, "0|A|Sở|5|Q", "1|B|Sở|6|Q"));

    assertThat(codes(document)).doesNotContain("labels-begin-again");
  }

  @Test
  void romanLabelsBelowRowsCountedInFiguresBeginAgain() {
    assertThat(AnotherTable.beginAgain(List.of("1", "2"), "I")).isTrue();
    assertThat(AnotherTable.beginAgain(List.of("I", "1", "2"), "II")).isFalse();
    assertThat(AnotherTable.beginAgain(List.of("T"), "A")).isFalse();
  }

  @Test
  void labelsOfALowerLevelBeginAgainBelowEachHigherOne() {
    assertThat(AnotherTable.beginAgain(List.of("I", "1", "2", "II"), "1")).isFalse();
    assertThat(AnotherTable.beginAgain(List.of("1", "a", "b", "2"), "a")).isFalse();
    assertThat(AnotherTable.beginAgain(List.of("1", "2", "a", "b"), "1")).isTrue();
  }
}

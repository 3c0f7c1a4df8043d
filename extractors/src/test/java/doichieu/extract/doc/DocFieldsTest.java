package doichieu.extract.doc;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.extract.RunRemarks;
import doichieu.extract.flow.Look;
import org.junit.jupiter.api.Test;

class DocFieldsTest {
  private final RunRemarks remarks = new RunRemarks();
  private final DocFields fields = new DocFields(remarks);

  private void read(String text) {
    for (char c : text.toCharArray()) {
      if (DocFields.isMark(c)) {
        fields.take(c, Look.PLAIN);
      } else if (fields.showsWords()) {
        fields.seeWords(c);
      } else {
        fields.addInstruction(c);
      }
    }
  }

  @Test
  void fieldThatNobodyCalculatedIsTold() {
    read("\u0013=SUM(ABOVE)\u0014 \u0015 \u0013 =1\u00147\u0015 \u0013 REF a\u0015");

    assertThat(remarks.findings())
        .extracting(Finding::code)
        .containsExactly("field-not-calculated");
    assertThat(remarks.findings().get(0).arguments()).containsExactly("2", "=SUM(ABOVE); REF a");
  }

  @Test
  void fieldInTheResultOfAnotherShowsItsWordsForBoth() {
    read("\u0013=\u0014\u0013QUOTE 7\u00147\u0015\u0015\u0013XE a\u0015\u0013PAGE\u0015");

    assertThat(remarks.findings()).isEmpty();
  }
}

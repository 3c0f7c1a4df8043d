package doichieu.extract.doc;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.flow.Look;
import doichieu.extract.flow.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocFieldsTest {
  private final DocFields fields = new DocFields();
  private final List<String> blank = new ArrayList<>();

  private void read(String text) {
    for (char c : text.toCharArray()) {
      if (DocFields.isMark(c)) {
        fields.take(c, Look.PLAIN).filter(Run::field).ifPresent(run -> blank.add(run.text()));
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

    assertThat(blank).containsExactly("=SUM(ABOVE)", "REF a");
  }

  @Test
  void fieldInTheResultOfAnotherShowsItsWordsForBoth() {
    read("\u0013=\u0014\u0013QUOTE 7\u00147\u0015\u0015\u0013XE a\u0015\u0013PAGE\u0015");

    assertThat(blank).isEmpty();
  }
}

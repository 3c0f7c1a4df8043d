package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void vietnameseColumnsLineUpHoweverTheirMarksAreWritten() {
    String table =
        new TextTable(40)
            .print(
                List.of("Tệp", "Mức"),
                List.of(Arrays.asList("kế hoạch", "1"), Arrays.asList("ke\u0302\u0301", null)));
    assertThat(table).isEqualTo("Tệp       Mức\n--------  ---\nkế hoạch  1\nkế\n");
  }

  @Test
  void noLineIsWiderThanAllowed() {
    String table =
        new TextTable(30)
            .print(
                List.of("a", "b"),
                List.of(Arrays.asList("một hai ba bốn năm sáu bảy tám", "x".repeat(50))));
    assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(30));
    assertThat(table.replaceAll("[^x]", "")).hasSize(50);
  }

  @Test
  void whatATerminalWouldObeyIsLeftOut() {
    assertThat(TextTable.plain("a\u001B[31m\nb\u202Ec")).isEqualTo("a [31m bc");
  }
}

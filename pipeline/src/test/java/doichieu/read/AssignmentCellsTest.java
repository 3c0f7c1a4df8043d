package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells as offices write them, each read in a table of its own. */
class AssignmentCellsTest {
  static Stream<Arguments> cells() throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (Reader in =
            new InputStreamReader(
                AssignmentCellsTest.class.getResourceAsStream("assignment-cells.csv"),
                StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get()) {
      return parser.getRecords().stream()
          .map(row -> Arguments.of((Object[]) row.values()))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void cellNamesTheseBodies(
      String heading, String cell, String lead, String coordinating, String told) {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch (%)|" + heading,
            "1|Tỷ lệ hộ nghèo|2|" + cell,
            "2|Tỷ lệ trẻ đến lớp|95|Sở Y tế");

    StatedTarget target = read.targets().get(0);
    assertThat(List.of(target.leadAgencies(), target.coordinatingAgencies()))
        .isEqualTo(List.of(bodies(lead), bodies(coordinating)));
    assertThat(read.codes().contains("bodies-touch")).isEqualTo(!told.isEmpty());
  }

  private static List<String> bodies(String list) {
    return Stream.of(list.split("\\|", -1)).filter(body -> !body.isEmpty()).toList();
  }
}

package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.normalize.IndicatorMatcher.Query;
import doichieu.target.MatchStatus;
import doichieu.target.Target.Formula;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Names of indicators that are easily taken for one another, in the groups in which they are
 * confused. "?" stands for a question with candidates, "-" for an indicator outside the catalogue.
 */
class ConfusableNamesTest {
  private static final IndicatorMatcher MATCHER = new IndicatorMatcher(Catalogue.load());

  @TestFactory
  Stream<DynamicTest> namesOfOneGroupStayApart() throws IOException {
    return tests("indicator-names.csv");
  }

  /** Names as other offices word them, and names that only look near; none may be merged. */
  @TestFactory
  Stream<DynamicTest> otherWordingsAreKnownAndLookAlikesAreNot() throws IOException {
    return tests("other-wordings.csv");
  }

  private static Stream<DynamicTest> tests(String file) throws IOException {
    return rows(file).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("group") + ": " + row.get("name") + " " + row.get("formula"),
                    () -> assertThat(found(row)).isEqualTo(row.get("indicator"))));
  }

  private static String found(CSVRecord row) {
    String formula = row.get("formula");
    Matched matched =
        MATCHER.match(
            new Query(
                row.get("name"),
                List.of(),
                false,
                formula.isEmpty() ? null : new Formula(formula, null, null),
                row.get("unit")));
    if (matched.match().status() == MatchStatus.AMBIGUOUS) {
      assertThat(matched.match().candidates()).hasSizeGreaterThan(1);
      return "?";
    }
    return Objects.requireNonNullElse(matched.indicatorId(), "-");
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(ConfusableNamesTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }
}

package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wordings of {@code deadlines.txt}, one by one. */
class DeadlineWordingsTest {
  private static final DeadlineParser PARSER = new DeadlineParser(2025);

  static Stream<List<String>> wordings() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DeadlineWordingsTest.class.getResourceAsStream("deadlines.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void wordingGivesItsKindAndDays(List<String> wording) {
    Deadline deadline = PARSER.find(wording.get(0)).orElseThrow();
    assertThat(
            List.of(
                deadline.kind().toString(),
                shown(deadline.start()),
                shown(deadline.end()),
                shown(deadline.recurrence())))
        .isEqualTo(wording.subList(1, 5));
  }

  private static String shown(@Nullable Object told) {
    return told == null ? "" : told.toString();
  }
}

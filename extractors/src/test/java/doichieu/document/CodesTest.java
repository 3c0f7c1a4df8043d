package doichieu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.Codes.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final List<String> PARTS = List.of("message", "meaning", "example", "remedy");
  private static final Pattern RAISED =
      Pattern.compile("Finding\\.of\\(\\s*\"([a-z-]+)\"|Reason\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

  @Test
  void everyCodeHasASeverityAndWordsInBothLanguages() {
    for (String code : Codes.list()) {
      assertThat(Codes.severity(code)).as(code).isNotNull();
      for (Language language : Language.values()) {
        for (String part : PARTS) {
          assertThat(Codes.text(code, part, language)).as(code + "." + part).isNotBlank();
        }
      }
    }
  }

  @Test
  void noWordsAreKeptForCodesThatDoNotExist() throws IOException {
    for (String file : List.of("codes_vi.properties", "codes_en.properties")) {
      Properties words = new Properties();
      try (Reader in =
          new InputStreamReader(
              Objects.requireNonNull(Codes.class.getResourceAsStream(file)),
              StandardCharsets.UTF_8)) {
        words.load(in);
      }
      Set<String> codes = new TreeSet<>();
      words.stringPropertyNames().forEach(key -> codes.add(key.substring(0, key.lastIndexOf('.'))));
      assertThat(Codes.list()).as(file).containsAll(codes);
    }
  }

  @Test
  void everyCodeThatTheSourcesRaiseIsOnTheList() throws IOException {
    Set<String> raised = new TreeSet<>();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("../pipeline/src/main/java"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = RAISED.matcher(Files.readString(file));
          while (matcher.find()) {
            raised.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
          }
        }
      }
    }
    assertThat(raised).hasSizeGreaterThan(20);
    assertThat(Codes.list()).containsAll(raised);
  }

  @Test
  void unknownCodeIsOurOwnFault() {
    assertThatThrownBy(() -> Finding.of("no-such-code", Evidence.FILE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

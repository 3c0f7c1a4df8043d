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
  void messagesCallALimitByItsWords() {
    List<String> arguments = List.of("3", "rulings-per-page 100000");

    assertThat(Codes.message("page-too-complex", Language.VI, arguments))
        .contains("số nét kẻ trên một trang 100000")
        .doesNotContain("rulings");
    assertThat(Codes.message("page-too-complex", Language.EN, arguments))
        .contains("ruled lines on one page 100000")
        .doesNotContain("rulings-per-page");
  }

  @Test
  void messagesCallPlacesByTheirWords() {
    List<String> arguments = List.of("3", "start; line 5; «page 2»; Sheet 1!B2");

    assertThat(Codes.message("hidden-text", Language.VI, arguments))
        .contains("đầu tệp; dòng 5; «page 2»; Sheet 1!B2");
    assertThat(Codes.message("hidden-text", Language.EN, arguments))
        .contains("start of the file; line 5; «page 2»; Sheet 1!B2");
  }

  @Test
  void otherMessagesKeepTheirArgumentsAsTheyStand() {
    assertThat(Codes.message("as-row-missing", Language.EN, List.of("1", "2", "rows 3 missing")))
        .contains("rows 3 missing");
  }

  @Test
  void everyLimitThatTheSourcesNameHasWords() throws IOException {
    Pattern named =
        Pattern.compile(
            "(?:tooLarge|XmlLimit|check|TooMuch)\\(\\s*\"([a-z-]+)[ \"]"
                + "|limit = (?:Optional\\.of\\()?\"([a-z-]+) \"|\"([a-z-]+) \" \\+ (?:MAX|MOST)_");
    Set<String> names = new TreeSet<>();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("../pipeline/src/main/java"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = named.matcher(Files.readString(file));
          while (matcher.find()) {
            Stream.of(1, 2, 3).map(matcher::group).filter(Objects::nonNull).forEach(names::add);
          }
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(15);
    for (String name : names) {
      assertThat(Codes.message("limit-exceeded", Language.VI, List.of(name, "9")))
          .doesNotContain(name);
    }
  }

  @Test
  void unknownCodeIsOurOwnFault() {
    assertThatThrownBy(() -> Finding.of("no-such-code", Evidence.FILE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

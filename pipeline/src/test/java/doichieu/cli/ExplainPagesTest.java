package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.export.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainPagesTest {
  private static ExplainPages pages(Language language) {
    return new ExplainPages(
        Phrases.load(ExplainPages.class, "messages", language), Phrases.tables(language));
  }

  /** To renew it: {@code ./doichieu explain --markdown --lang en}, its first part. */
  @Test
  void theReadmesTableOfRulesComesFromTheSameRecords() throws IOException {
    assertThat(Files.readString(Path.of("../README.md"))).contains(pages(Language.EN).rules());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasAPageAndEveryKindOfConflictARow(Language language) {
    String book = pages(language).book();

    for (String code : Codes.list()) {
      assertThat(book).contains("### " + code + "\n", Codes.text(code, "remedy", language));
    }
    Phrases.tables(language).keys().stream()
        .filter(key -> key.startsWith("kind."))
        .map(key -> "\n| " + key.substring("kind.".length()) + " |")
        .forEach(row -> assertThat(book).contains(row));
  }
}

package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.document.Paragraph;
import doichieu.normalize.ScopeReader;
import doichieu.target.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrasings of {@code prose-figures.txt}, one by one. */
class ProseFiguresTest {
  private static final int PLAN_YEAR = 2025;
  private static final Words WORDS = new Words();
  private static final Catalogue LISTS = Catalogue.load();
  private static final ScopeReader SCOPES = new ScopeReader(LISTS.scopePhrases(), LISTS.fold());

  /** A paragraph below headings and the targets that it states. */
  record Phrasing(List<String> headings, String text, List<String> targets) {
    @Override
    public String toString() {
      return text;
    }

    boolean isKnown() {
      return !text.startsWith("? ");
    }

    String printed() {
      return isKnown() ? text : text.substring(2);
    }
  }

  static Stream<Phrasing> phrasings() throws IOException {
    List<Phrasing> all = new ArrayList<>();
    List<String> headings = List.of();
    for (String line : lines()) {
      if (line.startsWith("@ ")) {
        headings = List.of(line.substring(2).split(" / "));
      } else if (line.startsWith("= ")) {
        all.get(all.size() - 1).targets().add(filled(line.substring(2)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.add(new Phrasing(headings, line, new ArrayList<>()));
      }
    }
    return all.stream();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ProseFiguresTest.class.getResourceAsStream("prose-figures.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String filled(String line) {
    List<String> parts = new ArrayList<>(Arrays.asList(line.split(" \\| ")));
    List<String> usual = List.of("", "=", "", "%", String.valueOf(PLAN_YEAR), "r", "all");
    parts.addAll(usual.subList(parts.size(), usual.size()));
    return String.join(" | ", parts);
  }

  @ParameterizedTest
  @MethodSource("phrasings")
  void phrasingGivesTheTargetsThatItStates(Phrasing phrasing) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    ProseReader reader = new ProseReader(WORDS, PlanTime.of(PLAN_YEAR));
    Stream.concat(phrasing.headings().stream(), Stream.of(phrasing.printed()))
        .map(text -> new Paragraph(1, Paragraph.Role.BODY, text, List.of()))
        .forEach(paragraph -> reader.read(paragraph, path, targets, new ArrayList<>()));
    List<String> read = targets.stream().map(ProseFiguresTest::line).toList();
    if (phrasing.isKnown()) {
      assertThat(read).containsExactlyElementsOf(phrasing.targets());
    } else {
      assertThat(phrasing.targets()).containsAll(read).isNotEqualTo(read);
    }
  }

  private static String line(StatedTarget target) {
    StatedValue value = Objects.requireNonNull(target.value());
    String amount = value.value().toPlainString();
    Level scope =
        Optional.ofNullable(target.levelWords())
            .flatMap(words -> LISTS.scopePhrases().find(LISTS.fold().fold(words)))
            .orElseGet(() -> SCOPES.read(target.statedName(), target.section(), target.origin()));
    return String.join(
        " | ",
        target.statedName(),
        value.comparator().toString(),
        value.valueHigh() == null ? amount : amount + "-" + value.valueHigh().toPlainString(),
        String.valueOf(target.unit()),
        String.valueOf(target.period() == null ? null : target.period().year()),
        target.commitment().toString().substring(0, 1),
        scope.toString());
  }
}

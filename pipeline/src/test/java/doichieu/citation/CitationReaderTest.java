package doichieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.target.Citation.Locator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CitationReaderTest {
  private static final CitationReader READER = Citations.of(Catalogue.load()).reader();

  @TestFactory
  Stream<DynamicTest> realReferencesAreReadRight() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    String text = "";
    for (CSVRecord row : rows()) {
      text = row.get("text").isEmpty() ? text : row.get("text");
      List<String> wanted = expected.computeIfAbsent(text, key -> new ArrayList<>());
      if (!row.get("documentType").equals("-")) {
        wanted.add(
            Stream.of("documentType", "number", "issuedOn", "issuer", "locators", "problems")
                .map(row::get)
                .collect(Collectors.joining(" ¦ ")));
      }
    }
    return expected.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(
                                READER.read(entry.getKey()).stream().map(CitationReaderTest::show))
                            .containsExactlyElementsOf(entry.getValue())));
  }

  @Test
  void statedTextIsTheWholeReferenceWithItsLocators() {
    String cell =
        "Thực hiện theo Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ và theo Công văn số"
            + " 476/VPCP-KSTT ngày 17/01/2025 của Văn phòng Chính phủ. (Phần II Phụ lục, Mục 1, số"
            + " thứ tự thứ 1).";
    assertThat(READER.read(cell).stream().map(StatedCitation::statedText))
        .containsExactly(
            "Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ",
            "Công văn số 476/VPCP-KSTT ngày 17/01/2025 của Văn phòng Chính phủ. (Phần II Phụ lục,"
                + " Mục 1, số thứ tự thứ 1)");
  }

  @Test
  void locatorsOfTwoVocabulariesMeetInOnePlace() {
    String konTum =
        "Công văn số 476/VPCP-KSTT (khoản 1 mục II, số thứ tự thứ 2 tại Phụ lục kèm theo)";
    String khanhHoa = "Công văn số 476/VPCP-KSTT. (Phần II Phụ lục, Mục 1, số thứ tự thứ 2)";
    assertThat(place(konTum)).isEqualTo(place(khanhHoa)).isEqualTo("PL/II/1/2");
    assertThat(place("Mục 3.4.1 (Bảng 2 kèm theo Quyết định số 892/QĐ-BNV)"))
        .isEqualTo("Bảng 2/3.4.1");
    assertThat(place("Nghị quyết số 01/NQ-CP (Phụ lục III, mục V, số thứ tự thứ 60)"))
        .isEqualTo("PL III/V/60");
  }

  @Test
  void locatorOfTheDocumentItselfBelongsToNoReference() {
    String sentence =
        "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về ban hành chương trình tổng thể"
            + " cải cách hành chính nhà nước (Chi tiết tại Phụ lục kèm theo).";
    assertThat(READER.read(sentence).get(0).locators()).isEmpty();
  }

  /** How many steps the patterns take is counted in {@link PatternStepsTest}. */
  @Test
  void hostileTextIsReadToItsEnd() {
    for (String seed :
        List.of("1/", "Số ", "mục I, ", "ngày 1 ", "A-", "12/A-", "(", "của ", "Quyết định ")) {
      String text = seed.repeat(4000);
      assertThat(READER.read(text + "; Nghị định số 45/2020/NĐ-CP"))
          .as(seed)
          .isNotEmpty()
          .allMatch(citation -> citation.end() <= text.length() + 40);
    }
  }

  private static String place(String text) {
    return Objects.requireNonNull(LocatorReader.place(READER.read(text).get(0).locators()));
  }

  private static String show(StatedCitation citation) {
    String name = citation.name() == null ? "" : "name:" + citation.name();
    return Stream.of(
            citation.documentType(),
            citation.numberText() == null ? name : citation.numberText(),
            citation.issuedOn(),
            citation.issuer(),
            citation.locators().stream()
                .map(CitationReaderTest::show)
                .collect(Collectors.joining("|")),
            String.join("|", citation.problems()))
        .map(field -> field == null ? "" : field)
        .collect(Collectors.joining(" ¦ "));
  }

  private static String show(Locator locator) {
    return locator.value() == null ? locator.kind() : locator.kind() + " " + locator.value();
  }

  private static List<CSVRecord> rows() throws IOException {
    List<CSVRecord> all = new ArrayList<>(rows("stated-citations.csv"));
    all.addAll(rows("more-citations.csv"));
    return all;
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(CitationReaderTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .get()
          .parse(in)
          .getRecords();
    }
  }
}

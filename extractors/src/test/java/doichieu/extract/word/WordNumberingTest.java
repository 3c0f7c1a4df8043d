package doichieu.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Automatic numbers that a definition, a style or a change far from the paragraph decides. */
class WordNumberingTest {
  @TempDir Path folder;

  @Test
  void definitionThatOnlyNamesAStyleOfListsHasThatStylesLevels() throws Exception {
    String levels =
        definition(0, "<w:styleLink w:val=\"A\"/>" + level(0, "decimal", "%1.", ""))
            + definition(1, "<w:numStyleLink w:val=\"A\"/>")
            + number(1, 0)
            + number(2, 1);

    assertThat(texts(read(item(2, 0, "Một") + item(2, 0, "Hai"), levels, "")))
        .containsExactly("1. Một", "2. Hai");
  }

  @Test
  void levelThatNeverBeginsAnewCountsThroughTheList() throws Exception {
    String levels =
        definition(
                0,
                level(0, "upperRoman", "Chương %1.", "")
                    + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")
                    + level(2, "decimal", "%3.", ""))
            + number(1, 0);
    String body =
        item(1, 0, "Chung")
            + item(1, 1, "Phạm vi")
            + item(1, 2, "Một")
            + item(1, 0, "Riêng")
            + item(1, 1, "Mức giao")
            + item(1, 2, "Một");

    assertThat(texts(read(body, levels, "")))
        .containsExactly(
            "Chương I. Chung",
            "Điều 1. Phạm vi",
            "1. Một",
            "Chương II. Riêng",
            "Điều 2. Mức giao",
            "1. Một");
  }

  @Test
  void styleMayNameItsLevelAndInheritItsList() throws Exception {
    String levels =
        definition(0, level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2.", ""))
            + number(1, 0);
    String styles =
        style("H1", "", "<w:numId w:val=\"1\"/>")
            + style("H2", "<w:basedOn w:val=\"H1\"/>", "<w:ilvl w:val=\"1\"/>");

    assertThat(texts(read(styled("H1", "Mục") + styled("H2", "Con"), levels, styles)))
        .containsExactly("1. Mục", "1.1. Con");
  }

  @Test
  void styleWithoutLevelHasTheOneThatNamesIt() throws Exception {
    String levels =
        definition(
                0,
                level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>")
                    + level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"H2\"/>"))
            + number(1, 0);
    String styles =
        style("H1", "", "<w:numId w:val=\"1\"/>") + style("H2", "", "<w:numId w:val=\"1\"/>");

    assertThat(texts(read(styled("H1", "Mục") + styled("H2", "Con"), levels, styles)))
        .containsExactly("1. Mục", "1.1. Con");
  }

  @Test
  void digitsOfAFormOfTheUsersOwnAreKept() throws Exception {
    String own =
        "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
            + " w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
    String level = "<w:lvl w:ilvl=\"0\">" + own + "<w:lvlText w:val=\"%1\"/></w:lvl>";

    assertThat(texts(read(item(1, 0, "Một"), definition(0, level) + number(1, 0), "")))
        .containsExactly("001 Một");
  }

  @Test
  void deletedParagraphIsNotCounted() throws Exception {
    String levels = definition(0, level(0, "decimal", "%1.", "")) + number(1, 0);
    String deleted =
        item(1, 0, "Bỏ")
            .replace("</w:pPr>", "<w:rPr><w:del/></w:rPr></w:pPr>")
            .replace("<w:r>", "<w:del><w:r>")
            .replace("</w:r>", "</w:r></w:del>");

    assertThat(texts(read(item(1, 0, "Một") + deleted + item(1, 0, "Hai"), levels, "")))
        .containsExactly("1. Một", "2. Hai");
  }

  private ExtractedDocument read(String body, String numbering, String styles) throws Exception {
    DocxFile file =
        new DocxFile(body)
            .with("numbering", "numbering", numbering)
            .with("styles", "styles", styles);
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }

  private static String definition(int id, String content) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + content + "</w:abstractNum>";
  }

  private static String number(int id, int definition) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>"
        .formatted(id, definition);
  }

  private static String level(int number, String form, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
            .formatted(number, form, more)
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String style(String id, String base, String numbering) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\">%s<w:pPr><w:numPr>%s</w:numPr></w:pPr>"
            .formatted(id, base, numbering)
        + "</w:style>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, list)
        + "<w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String styled(String style, String text) {
    return DocxFile.p(text)
        .replaceFirst("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
  }

  private static List<String> texts(ExtractedDocument document) {
    return document.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }
}

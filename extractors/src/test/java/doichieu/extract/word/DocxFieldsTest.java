package doichieu.extract.word;

import static doichieu.extract.word.DocxFile.p;
import static doichieu.extract.word.DocxXml.instruction;
import static doichieu.extract.word.DocxXml.mark;
import static doichieu.extract.word.DocxXml.paragraph;
import static doichieu.extract.word.DocxXml.run;
import static doichieu.extract.word.DocxXml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields: what they show, and what is lost where nobody calculated them. */
class DocxFieldsTest {
  @TempDir Path folder;

  @Test
  void resultsInsideInstructionsAreNoWordsAndSignsAndChoicesAre() throws Exception {
    String sum =
        mark("begin")
            + instruction("= ")
            + mark("begin")
            + instruction("PAGE")
            + mark("separate")
            + run("", "3")
            + mark("end")
            + instruction(" - 1")
            + mark("separate")
            + run("", "2")
            + mark("end");
    String sign =
        mark("begin")
            + instruction("SYMBOL 179 \\f Symbol")
            + mark("separate")
            + run("", "³")
            + mark("end")
            + run("", " 90%");
    String choice =
        mark("begin")
                .replace(
                    "\"/>",
                    "\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Sở A\"/>"
                        + "<w:listEntry w:val=\"Sở B\"/></w:ddList></w:ffData></w:fldChar>")
            + instruction("FORMDROPDOWN")
            + mark("end");

    assertThat(texts(read(new DocxFile(paragraph(sum) + paragraph(sign) + paragraph(choice)))))
        .containsExactly("2", "≥ 90%", "Sở B");
  }

  @Test
  void fieldThatNobodyCalculatedIsTold() throws Exception {
    String sum = mark("begin") + instruction("=SUM(ABOVE)") + mark("end");
    String simple = "<w:fldSimple w:instr=\" REF a \"/>";
    String box = mark("begin") + instruction("FORMCHECKBOX") + mark("end");

    ExtractedDocument document =
        read(new DocxFile(p("Tổng") + paragraph(sum) + paragraph(simple) + paragraph(box)));

    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("field-not-calculated");
    assertThat(document.findings().get(0).arguments())
        .containsExactly("3", "«Tổng»: =SUM(ABOVE); «Tổng»: REF a; «Tổng»: FORMCHECKBOX");
  }

  @Test
  void fieldWithWordsOrWithoutAnyToShowIsNotTold() throws Exception {
    String sum =
        mark("begin") + instruction("=SUM(ABOVE)") + mark("separate") + run("", "95") + mark("end");
    String simple = "<w:fldSimple w:instr=\"=1\"><w:r><w:t>7</w:t></w:r></w:fldSimple>";
    String entry = mark("begin") + instruction("XE \"a\"") + mark("end");
    String merged = mark("begin") + instruction("MERGEFIELD b") + mark("separate") + mark("end");

    ExtractedDocument document =
        read(new DocxFile(paragraph(sum) + paragraph(simple) + paragraph(entry + merged)));

    assertThat(texts(document)).containsExactly("95", "7");
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void boxesShowWhetherTheyAreChecked() throws Exception {
    String checked = box("<w:default w:val=\"0\"/><w:checked/>");
    String usual = box("<w:default w:val=\"1\"/>");
    String cleared = box("<w:default/><w:checked w:val=\"0\"/>");

    ExtractedDocument document =
        read(new DocxFile(paragraph(checked) + paragraph(usual) + paragraph(cleared)));

    assertThat(texts(document)).containsExactly("\u2612", "\u2612", "\u2610");
    assertThat(document.findings()).isEmpty();
  }

  private static String box(String state) {
    return mark("begin")
            .replace(
                "\"/>",
                "\"><w:ffData><w:checkBox>" + state + "</w:checkBox></w:ffData></w:fldChar>")
        + instruction("FORMCHECKBOX")
        + mark("end");
  }

  private ExtractedDocument read(DocxFile file) throws Exception {
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }
}

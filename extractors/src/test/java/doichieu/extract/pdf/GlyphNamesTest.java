package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphNamesTest {
  @TempDir Path folder;

  /** The words of a page set in a font of one byte that names the shapes for "A" and "B". */
  private static String read(String marks, String... names) throws Exception {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('A'));
    for (String name : names) {
      differences.add(COSName.getPDFName(name));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "x");
    PDResources resources = pdf.document().getPage(0).getResources();
    COSName name = resources.add(PDFontFactory.createFont(font));
    String order = "BT /" + name.getName() + " 12 Tf 60 700 Td (AB) Tj ET\n";
    pdf.content().appendRawCommands((marks + order).getBytes(StandardCharsets.US_ASCII));
    if (!marks.isEmpty()) {
      pdf.content().appendRawCommands("EMC\n".getBytes(StandardCharsets.US_ASCII));
    }
    pdf.content().close();
    String all = words(pdf.document());
    pdf.close();
    return all.substring(1);
  }

  private static String words(PDDocument document) throws Exception {
    return String.join(
        "",
        PageReader.read(document.getPage(0), 1, Layers.NONE).glyphs().stream()
            .map(Glyph::text)
            .toList());
  }

  @Test
  void namesThatOnlyCountTellNoCharacters() throws Exception {
    assertThat(read("", "g17", "g18")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void namesThatRepeatTheCodeOrTellTheCharacterAreBelieved() throws Exception {
    assertThat(read("", "g65", "G42")).isEqualTo("AB");
    assertThat(read("", "eight", "zero")).isEqualTo("80");
  }

  @Test
  void wordsStatedForCharactersThatNothingTellsAreRead() throws Exception {
    assertThat(read("/Span << /ActualText (80) >> BDC\n", "g17", "g18")).isEqualTo("80");
    assertThat(read("/Span << /ActualText (95) >> BDC\n", "eight", "zero")).isEqualTo("80");
    assertThat(read("/Span << /ActualText (95) >> BDC\n", "eight", "g18")).isEqualTo("8\uFFFD");
  }

  @Test
  void blankTableOfCharactersTellsNone() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "80");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.content().close();
    pdf.document().save(out);
    pdf.close();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts.getCOSDictionary(List.copyOf(fonts.keySet()).get(0));
      COSStream table = document.getDocument().createCOSStream();
      try (OutputStream map = table.createOutputStream()) {
        map.write(
            ("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap")
                .getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, table);
      assertThat(words(document)).isEqualTo("\uFFFD\uFFFD");
    }
  }
}

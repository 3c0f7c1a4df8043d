package doichieu.extract.word;

import doichieu.extract.RawNumerals;
import doichieu.extract.xml.OfficePackage;
import doichieu.extract.xml.OfficePackage.Relationship;
import doichieu.extract.xml.PlainWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Takes down the typed words of body and notes from their XML alone. */
final class RawWords {
  private static final Set<String> NOTES = Set.of("footnotes", "endnotes");
  private static final PlainWords.Names NAMES =
      new PlainWords.Names(
          Set.of("w:p"),
          Set.of("w:t", "m:t"),
          Set.of("w:tab", "w:br", "w:cr", "w:ptab", "w:noBreakHyphen", "w:sym", "m:den"),
          Set.of("w:del", "w:moveFrom", "mc:Fallback", "w:rt", "w:instrText"),
          Set.of("w:r"),
          Set.of("w:vanish"));

  private RawWords() {}

  static void read(OfficePackage docx, RawNumerals raw) throws IOException, XMLStreamException {
    try (InputStream main = docx.openMain()) {
      PlainWords.read(main, NAMES, raw);
    }
    for (Relationship part : docx.relationships()) {
      if (NOTES.contains(part.type())) {
        try (InputStream notes = docx.open(part.target())) {
          PlainWords.read(notes, NAMES, raw);
        }
      }
    }
  }
}

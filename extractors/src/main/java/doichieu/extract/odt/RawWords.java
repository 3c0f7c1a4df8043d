package doichieu.extract.odt;

import doichieu.extract.RawNumerals;
import doichieu.extract.xml.PlainWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Takes down the words of a text from its XML alone; heads and feet of pages are left aside. */
final class RawWords {
  private static final PlainWords.Names NAMES =
      new PlainWords.Names(
          Set.of("text:p", "text:h"),
          Set.of(),
          Set.of("text:tab", "text:s", "text:line-break"),
          Set.of(
              "text:tracked-changes",
              "office:annotation",
              "office:forms",
              "office:styles",
              "office:automatic-styles",
              "office:master-styles",
              "text:note-citation",
              "text:ruby-text",
              "text:script",
              "svg:title",
              "svg:desc"),
          Set.of(),
          Set.of());

  private RawWords() {}

  static void read(InputStream in, RawNumerals raw) throws IOException, XMLStreamException {
    PlainWords.read(in, NAMES, raw);
  }
}

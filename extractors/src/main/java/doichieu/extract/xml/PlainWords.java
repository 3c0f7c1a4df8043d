package doichieu.extract.xml;

import doichieu.extract.RawNumerals;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes down the words of an XML part paragraph by paragraph in one pass, without a look at tables,
 * styles or lists.
 */
public final class PlainWords {

  /**
   * Which elements mean what; names with their prefix.
   *
   * @param paragraphs hold a line of words
   * @param words hold characters that are printed; all inside a paragraph do if this is empty
   * @param blanks part words
   * @param skipped nothing inside is printed
   * @param runs hold words of one look
   * @param hiding what hides the words of the run that it stands in
   */
  public record Names(
      Set<String> paragraphs,
      Set<String> words,
      Set<String> blanks,
      Set<String> skipped,
      Set<String> runs,
      Set<String> hiding) {}

  private final Names names;
  private final RawNumerals raw;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private int skipping;
  private int inWords;
  private boolean inRun;
  private boolean hidden;

  private PlainWords(Names names, RawNumerals raw) {
    this.names = names;
    this.raw = raw;
  }

  /** Reads a part. */
  public static void read(InputStream in, Names names, RawNumerals raw)
      throws IOException, XMLStreamException {
    XMLStreamReader reader = XmlParts.open(in);
    PlainWords words = new PlainWords(names, raw);
    try {
      while (reader.hasNext()) {
        words.take(reader, reader.next());
      }
    } finally {
      reader.close();
    }
  }

  private void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(XmlParts.name(reader), reader);
      case XMLStreamConstants.END_ELEMENT -> end(XmlParts.name(reader));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        boolean printed = skipping == 0 && !hidden && !open.isEmpty();
        if (printed && (inWords > 0 || names.words().isEmpty())) {
          open.element().append(reader.getText());
        }
      }
      default -> {}
    }
  }

  private void start(String name, XMLStreamReader reader) {
    if (skipping > 0 || names.skipped().contains(name)) {
      skipping++;
    } else if (names.paragraphs().contains(name)) {
      open.push(new StringBuilder());
    } else if (names.words().contains(name)) {
      inWords++;
    } else if (names.runs().contains(name)) {
      inRun = true;
      hidden = false;
    } else if (names.hiding().contains(name)) {
      hidden |= inRun && isOn(reader);
    } else if (names.blanks().contains(name) && !open.isEmpty()) {
      open.element().append(' ');
    }
  }

  private static boolean isOn(XMLStreamReader reader) {
    return reader.getAttributeCount() == 0 || XmlNode.isTrue(reader.getAttributeValue(0));
  }

  private void end(String name) {
    if (skipping > 0) {
      skipping--;
    } else if (names.paragraphs().contains(name) && !open.isEmpty()) {
      raw.print(open.pop().toString());
    } else if (names.words().contains(name)) {
      inWords--;
    } else if (names.runs().contains(name)) {
      inRun = false;
      hidden = false;
    }
  }
}

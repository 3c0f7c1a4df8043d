package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.RawNumerals;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes down the lines of a text as they stand, without tags, entities and marks of notes; tables
 * are not looked for.
 */
final class RawWords {
  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z][^<>]{0,400}>|&#?\\w{1,8};|\\[\\^\\d{1,3}\\]:?");

  private RawWords() {}

  static void read(List<Line> lines, Footnotes notes, RawNumerals raw) {
    for (Line line : lines) {
      String marked = line.text().strip();
      String words = notes.withoutMarks(notes.findNote(marked).orElse(marked));
      raw.print(MARKUP.matcher(words).replaceAll(" "), place(line));
    }
  }

  private static Evidence place(Line line) {
    return new Evidence(null, null, null, null, line.number(), null, null, null);
  }
}

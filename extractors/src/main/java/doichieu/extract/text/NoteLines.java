package doichieu.extract.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of notes at the feet of pages, which begin with a raised number. They stand right below
 * a table, or between its parts on two pages, and are no rows of it.
 */
final class NoteLines {
  private static final Pattern NOTE =
      Pattern.compile("^\\s*[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}\\s+\\S.*");

  private NoteLines() {}

  /** The indexes of the lines: each note goes on to a blank line, a page's number or its end. */
  static BitSet find(List<Line> lines) {
    BitSet found = new BitSet();
    int to = lines.size();
    while (to > 0) {
      int from = to;
      while (from > 0
          && lines.get(from - 1).page() == lines.get(to - 1).page()
          && NoteMarks.mayBeOfNote(lines.get(from - 1))) {
        from--;
      }
      add(lines, from, to, found);
      while (from > 0 && lines.get(from - 1).page() == lines.get(to - 1).page()) {
        from--;
      }
      to = from;
    }
    return found;
  }

  private static void add(List<Line> lines, int from, int to, BitSet found) {
    boolean note = false;
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      boolean begins = NOTE.matcher(text).matches();
      note = begins || (note && !LaidGroups.isPageNumber(text));
      if (note) {
        found.set(i);
      }
    }
  }
}

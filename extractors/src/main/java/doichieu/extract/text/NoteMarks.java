package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits that may be marks of notes: glued to a word or to "%", or alone above a line of words. */
final class NoteMarks {
  private static final Pattern NOTE = Pattern.compile("^\\s*(\\d{1,2})\\s+\\p{Lu}.*\\p{L}.*");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}/-])(?:[\\d.,]{1,20}\\s?(%)|(\\p{L}[\\p{L}\\p{M}]{0,9}[\\p{Ll}\\p{M}]))"
              + "(\\d{1,2})(?![\\p{L}\\p{N}%/-]|[.,]\\d)");

  /** Units whose digit is a power. */
  private static final Pattern UNIT = Pattern.compile("[kcdm]?m");

  private static final Pattern LONE = Pattern.compile("\\s*(\\d{1,2})\\s*");
  private static final Pattern BEGIN = Pattern.compile("\\s+\\p{Lu}.*\\p{Ll}.*");
  private static final Pattern RUN = Pattern.compile("\\S++(?: \\S++)*+");

  /** A gap between words, but for the one behind the number of a note. */
  private static final Pattern GAP =
      Pattern.compile("^\\s*(?:\\d{1,2}\\s+(?=\\D))?\\S.*?\\S {2,}\\S");

  /** Places between a word and its mark, as widths of letters differ. */
  private static final int MAX_OFF = 10;

  /** Lines above and below in which figures show that the digit stands in a column of them. */
  private static final int NEAR = 10;

  private final List<Line> lines;

  /**
   * Where a mark may stand.
   *
   * @param number of the note
   * @param index of the line
   * @param from place in the line
   * @param to place after it
   * @param percent true if it stands behind "%"
   */
  record Mark(int number, int index, int from, int to, boolean percent) {}

  NoteMarks(List<Line> lines) {
    this.lines = lines;
  }

  /** True if the text ends with a unit of length, which may have a power. */
  static boolean endsWithUnit(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return UNIT.matcher(text.substring(from)).matches();
  }

  /** True if the line may stand at the foot of a page among notes: no columns are in it. */
  static boolean mayBeOfNote(Line line) {
    return line.tabs() == 0 && !line.isPipeRow() && !GAP.matcher(line.text()).lookingAt();
  }

  /** True if the line begins the note. */
  static boolean isNote(Line line, int number) {
    Matcher note = NOTE.matcher(line.text());
    return note.matches() && Integer.parseInt(note.group(1)) == number;
  }

  /** True if the number of the note stands alone, its words on the line below, further right. */
  static boolean isNumberOfNote(Line line, Line below, int number) {
    Matcher lone = LONE.matcher(line.text());
    return lone.matches()
        && Integer.parseInt(lone.group(1)) == number
        && BEGIN.matcher(below.text()).matches()
        && LaidLine.of(below).start() > lone.start(1)
        && LaidLine.of(below).start() <= lone.end(1) + MAX_OFF;
  }

  /** The marks that may stand in the line. */
  List<Mark> at(int index) {
    String text = lines.get(index).text();
    List<Mark> marks = new ArrayList<>();
    Matcher glued = GLUED.matcher(text);
    while (glued.find()) {
      String word = glued.group(2);
      if (word == null || !UNIT.matcher(word).matches()) {
        int number = Integer.parseInt(glued.group(3));
        marks.add(new Mark(number, index, glued.start(3), glued.end(3), word == null));
      }
    }
    Matcher lone = LONE.matcher(text);
    if (lone.matches() && isRaised(index, lone.start(1), lone.end(1))) {
      int number = Integer.parseInt(lone.group(1));
      marks.add(new Mark(number, index, lone.start(1), lone.end(1), false));
    }
    return marks;
  }

  /** True if the digits stand above the blanks behind a word, and in no column of figures. */
  private boolean isRaised(int index, int from, int to) {
    if (index + 1 >= lines.size() || !isBehindWord(lines.get(index + 1), from, to)) {
      return false;
    }
    int last = Math.min(lines.size(), index + NEAR + 1);
    for (int i = Math.max(0, index - NEAR); i < last; i++) {
      if (i != index && hasFigure(lines.get(i).text(), from - 1, to + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBehindWord(Line below, int from, int to) {
    Matcher run = RUN.matcher(below.text());
    int end = -1;
    boolean word = false;
    while (run.find()) {
      if (run.start() > to) {
        return word && from - end <= MAX_OFF && from - end < run.start() - to;
      }
      if (run.end() > from) {
        return false;
      }
      end = run.end();
      word = Character.isLowerCase(run.group().codePointBefore(run.group().length()));
    }
    return word && from - end <= MAX_OFF;
  }

  private static boolean hasFigure(String text, int from, int to) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.start() < to && run.end() > from && RowScores.isFigure(run.group())) {
        return true;
      }
    }
    return false;
  }
}

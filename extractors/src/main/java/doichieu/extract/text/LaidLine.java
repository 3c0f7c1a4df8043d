package doichieu.extract.text;

import doichieu.extract.table.FigureGap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line whose words stand where the page had them.
 *
 * @param source the line of the file
 * @param text composed, without trailing blanks, so that a character is a column of print
 * @param words from left to right
 * @param cuts places where a word begins a cell, though but one blank is before it
 * @param segments runs of words without gap between
 * @param place what of a table the line is, if that is known
 */
record LaidLine(
    Line source,
    String text,
    List<Word> words,
    Set<Integer> cuts,
    List<Word> segments,
    Place place) {
  private static final Pattern FIGURE =
      Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{1,3}){0,4}%?|(?:19|20)\\d\\d");

  /** From this many blanks on two words stand in two cells. */
  static final int GAP = 2;

  /** What of a table a line is. */
  enum Place {
    UNKNOWN,
    HEADING,
    ROW,
    LETTERHEAD
  }

  /**
   * Words between blanks.
   *
   * @param start column of print, 0-based
   * @param end column after the last character
   * @param text without raised marks of notes behind a figure, so that it is one
   * @param printed with them
   */
  record Word(int start, int end, String text, String printed) {
    Word(int start, int end, String printed) {
      this(start, end, RaisedMarks.without(printed), printed);
    }

    /** True if it is no mere figure, date or sign. */
    boolean hasLetter() {
      return text.chars().anyMatch(Character::isLetter);
    }
  }

  static LaidLine of(Line source) {
    String text = source.text().stripTrailing();
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        if (i > from) {
          words.add(new Word(from, i, text.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return new LaidLine(source, text, words, Set.of(), Place.UNKNOWN);
  }

  private LaidLine(Line source, String text, List<Word> words, Set<Integer> cuts, Place place) {
    this(source, text, words, cuts, segments(words, cuts), place);
  }

  /** The line, known as what it is. */
  LaidLine in(Place known) {
    return new LaidLine(source, text, words, cuts, segments, known);
  }

  /** The words that stand whole between two columns of print, where they stand. */
  LaidLine part(int from, int to) {
    List<Word> inside = words.stream().filter(w -> w.start() >= from && w.end() <= to).toList();
    StringBuilder line = new StringBuilder();
    for (Word word : inside) {
      line.append(" ".repeat(word.start() - line.length())).append(word.printed());
    }
    return new LaidLine(source, line.toString(), inside, cuts, place);
  }

  /** The line with a cell beginning also at each of the places where one of its words does. */
  LaidLine cutAt(Set<Integer> places) {
    Set<Integer> all = new HashSet<>(cuts);
    all.addAll(places);
    return new LaidLine(source, text, words, Set.copyOf(all), place);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  int start() {
    return words.isEmpty() ? 0 : words.get(0).start();
  }

  int end() {
    return text.length();
  }

  boolean isBlankAt(int column) {
    return column < 0 || column >= text.length() || isBlank(text.charAt(column));
  }

  /** True if a word begins at the column, one blank at least before it. */
  boolean beginsWord(int column) {
    return !isBlankAt(column) && isBlankAt(column - 1);
  }

  /** True if a word right of others begins at the column, a gap before it. */
  boolean beginsFreely(int column) {
    return start() < column && beginsWord(column) && (isBlankAt(column - 2) || isFigureGap(column));
  }

  /** True if a figure begins at the column and the word before it is one: two cells. */
  boolean isBetweenFigures(int column) {
    for (int w = 1; w < words.size(); w++) {
      if (words.get(w).start() == column) {
        return isFigure(words.get(w - 1)) && isFigure(words.get(w));
      }
    }
    return false;
  }

  /** True if the word at the column stands in a range, "95 - 98", its parts one blank apart. */
  boolean isInRange(int column) {
    for (int w = 1; w < words.size(); w++) {
      if (words.get(w).start() == column) {
        return isRange(w - 2) || isRange(w - 1);
      }
    }
    return false;
  }

  private boolean isRange(int first) {
    return first >= 0
        && first + 2 < words.size()
        && isFigure(words.get(first))
        && RowScores.isDash(words.get(first + 1).text())
        && isFigure(words.get(first + 2))
        && words.get(first + 2).start() - words.get(first).end()
            == words.get(first + 1).text().length() + 2;
  }

  /** True if the word is in another cell than the one before it: blanks or figures tell. */
  boolean isGap(int word) {
    return isGap(words.get(word - 1), words.get(word), cuts);
  }

  private static boolean isGap(Word left, Word right, Set<Integer> cuts) {
    return right.start() - left.end() >= GAP
        || cuts.contains(right.start())
        || FigureGap.parts(left.text(), right.text());
  }

  /** True if a cell begins at the column one blank behind a figure: another one, or a cut. */
  boolean isFigureGap(int column) {
    if (!beginsWord(column) || cuts.contains(column)) {
      return beginsWord(column);
    }
    for (int w = 1; w < words.size() && words.get(w).start() <= column; w++) {
      if (words.get(w).start() == column) {
        return FigureGap.parts(words.get(w - 1).text(), words.get(w).text());
      }
    }
    return false;
  }

  /** True for digits in groups, with a sign or "%" perhaps. */
  private static boolean isFigure(Word word) {
    return FIGURE.matcher(word.text()).matches();
  }

  private static List<Word> segments(List<Word> words, Set<Integer> cuts) {
    List<Word> segments = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || isGap(words.get(i), words.get(i + 1), cuts)) {
        segments.add(join(words.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return List.copyOf(segments);
  }

  /** The words as one, single blanks between; at least one word. */
  static Word join(List<Word> words) {
    return new Word(
        words.get(0).start(),
        words.get(words.size() - 1).end(),
        words.stream().map(Word::text).collect(Collectors.joining(" ")),
        words.stream().map(Word::printed).collect(Collectors.joining(" ")));
  }
}

package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words at one height of a table, by columns.
 *
 * @param row the printed row of text
 * @param entries from left to right; at least one
 */
record TextRow(LineRow row, List<Entry> entries) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+≥≤<>~±(£$€¥]{0,2}\\s?\\d(?:[\\d.,:/\u00a0]*[\\d])?\\s?[)%‰*°]?|[-–—x×.…]{1,3}");

  /** A figure and its unit, as "45.000 đồng". */
  private static final Pattern MEASURE =
      Pattern.compile("[-+≥≤<>~±]?\\s?\\d[\\d.,]* ?(\\p{L}{1,12}(?: \\p{L}{1,12}){0,2})");

  /** Characters before the first digit of a figure, or of a sign that stands for one. */
  private static final int LONGEST_SIGN = 3;

  /** Lines of one word stand no further apart (font sizes). */
  private static final double NEXT_LINE = 1.3;

  TextRow {
    entries = List.copyOf(entries);
  }

  /**
   * Words in one column, or over several.
   *
   * @param from first column
   * @param to column after the last
   * @param line the printed words
   * @param text their spelling
   * @param isLabel true if they are nothing but the label of a row
   * @param isFigure true for a lone figure, time or date, or a sign that stands for one: a cell of
   *     its own
   * @param weight how they are printed
   */
  record Entry(
      int from, int to, Line line, String text, boolean isLabel, boolean isFigure, Weight weight) {

    static Entry of(int from, int to, Line line, String text) {
      boolean label = to == from + 1 && Labels.isLabel(text);
      return new Entry(from, to, line, text, label, TextRow.isFigure(text), line.weight());
    }

    /** The same words taken as words, not as a label. */
    Entry unlabelled() {
      return new Entry(from, to, line, text, false, isFigure, weight);
    }

    /** True if the words run over the white between columns. */
    boolean spans() {
      return to - from > 1;
    }

    boolean covers(int column) {
      return from <= column && column < to;
    }

    double baseline() {
      return line.baseline();
    }

    /** Length of the printed words, in points. */
    double width() {
      return line.x1() - line.x0();
    }

    /** Length of the first word, in points, by its share of the letters. */
    double firstWordWidth() {
      int blank = text.indexOf(' ');
      return blank < 0 ? width() : width() * blank / text.length();
    }

    /** True if the narrow column cuts a figure in two, of which the lower words are the rest. */
    boolean isCutBefore(Entry below) {
      return isFigure
          && below.isFigure
          && from == below.from
          && below.baseline() - baseline() <= NEXT_LINE * line.size()
          && CutWord.isCut(line, below.line, width());
    }

    /** True if both are lone figures, or figures of one unit: each is a cell of its own. */
    boolean isValueLike(Entry other) {
      if (isFigure && other.isFigure) {
        return true;
      }
      if (!beginsWithFigure(text) || !beginsWithFigure(other.text)) {
        return false;
      }
      Matcher here = MEASURE.matcher(text);
      Matcher there = MEASURE.matcher(other.text);
      return here.matches() && there.matches() && here.group(1).equals(there.group(1));
    }
  }

  /** True for a lone figure, time or date, or a sign that stands for one. */
  static boolean isFigure(String text) {
    return (text.length() <= LONGEST_SIGN || beginsWithFigure(text))
        && FIGURE.matcher(text).matches();
  }

  /** True if a digit stands where figures have their first one, signs before it allowed. */
  private static boolean beginsWithFigure(String text) {
    for (int i = 0; i <= Math.min(LONGEST_SIGN, text.length() - 1); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  double baseline() {
    return row.baseline();
  }

  /** The words that stand in the column or run over it. */
  Optional<Entry> find(int column) {
    for (Entry entry : entries) {
      if (entry.covers(column)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** True if the first words are the rest of a word that the words above begin ("ST" + "T"). */
  boolean isCutFrom(Entry above) {
    Entry first = entries.get(0);
    return first.isLabel()
        && !above.isLabel()
        && above.from() == first.from()
        && first.baseline() - above.baseline() <= NEXT_LINE * first.line().size()
        && CutWord.isCut(above.line(), first.line(), above.width());
  }

  /** The row with the first words taken as words, not as a label. */
  TextRow unlabelled() {
    List<Entry> words = new ArrayList<>(entries);
    words.set(0, entries.get(0).unlabelled());
    return new TextRow(row, words);
  }

  boolean spans() {
    for (Entry entry : entries) {
      if (entry.spans()) {
        return true;
      }
    }
    return false;
  }

  /** All words, for comparing rows of two pages. */
  String text() {
    return entries.stream().map(Entry::text).collect(Collectors.joining("\n"));
  }
}

package doichieu.extract.pdf;

import doichieu.extract.table.LineJoiner;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells lines out: blanks where gaps are, marks composed (NFC), marks of notes left out.
 *
 * <p>A raised figure is the mark of a note if a note of the page bears it, or if it follows a word;
 * after a figure or the name of a measure ("m²") it stays, as a raised character, so that it never
 * becomes part of a number.
 */
final class LineText {
  /** A gap of this share of the font size parts words. */
  private static final double WORD_GAP = 0.2;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern AFTER_WORD = Pattern.compile("[\\p{L}\\p{M}]{3}$|[\\p{P}]$");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private final Set<String> noteMarks;

  /**
   * Makes a speller for a page.
   *
   * @param noteMarks marks of the notes at the foot of the page
   */
  LineText(Set<String> noteMarks) {
    this.noteMarks = noteMarks;
  }

  /** The text of lines that follow each other, NFC, white space folded. */
  String of(List<Line> lines) {
    String text = "";
    for (Line line : lines) {
      text = LineJoiner.join(text, of(line));
    }
    return text;
  }

  /** The text of one line, NFC, white space folded. */
  String of(Line line) {
    StringBuilder text = new StringBuilder();
    List<Glyph> glyphs = line.glyphs();
    double end = glyphs.get(0).x0();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      String raised = isMark(line, glyph) ? raisedRun(line, i) : "";
      if (!raised.isEmpty()) {
        i += raised.length() - 1;
        appendRaised(text, raised);
        end = glyphs.get(i).x1();
        continue;
      }
      if (glyph.x0() - end > WORD_GAP * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.text());
      end = Math.max(end, glyph.x1());
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /** The mark with which the line begins, as the lines of notes do; empty if it has none. */
  static String leadingMark(Line line) {
    int first = 0;
    while (first < line.glyphs().size() && line.glyphs().get(first).isBlank()) {
      first++;
    }
    boolean marked = first < line.glyphs().size() && isMark(line, line.glyphs().get(first));
    return marked ? raisedRun(line, first) : "";
  }

  private static boolean isMark(Line line, Glyph glyph) {
    return glyph.text().length() == 1
        && (Character.isDigit(glyph.text().charAt(0)) || glyph.text().equals("*"))
        && line.isRaised(glyph);
  }

  private static String raisedRun(Line line, int from) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < line.glyphs().size() && isMark(line, line.glyphs().get(i)); i++) {
      run.append(line.glyphs().get(i).text());
    }
    return run.toString();
  }

  private void appendRaised(StringBuilder text, String mark) {
    boolean isMark = text.isEmpty() || noteMarks.contains(mark) || AFTER_WORD.matcher(text).find();
    if (isMark) {
      return;
    }
    for (char c : mark.toCharArray()) {
      text.append(c == '*' ? c : RAISED.charAt(Character.digit(c, 10)));
    }
  }
}

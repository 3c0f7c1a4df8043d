package doichieu.extract.pdf;

import doichieu.extract.encoding.Superscripts;
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
 * becomes part of a number. {@link NoteMarks} knows the notes of other pages.
 */
final class LineText {
  /** A gap of this share of the font size parts words. */
  private static final double WORD_GAP = 0.2;

  private static final Pattern AFTER_WORD = Pattern.compile("[\\p{L}\\p{M}]{3}$|[\\p{P}]$");
  private static final Pattern LONE_MARK = Pattern.compile("\\d{1,3}");
  private static final Pattern BLANKS = Pattern.compile(" {2,}+");

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

  /**
   * The text of a cell's lines, NFC, white space folded: what the cell's edge cut is one again.
   *
   * @param room how long lines of the cell can be, in points
   */
  String of(List<Line> lines, double room) {
    return of(lines, room, true);
  }

  /**
   * The same where nothing is drawn that tells the cell's edges.
   *
   * @param room length of the longest line of the column, in points
   */
  String ofOpen(List<Line> lines, double room) {
    return of(lines, room, false);
  }

  private String of(List<Line> lines, double room, boolean drawn) {
    String text = "";
    for (int i = 0; i < lines.size(); i++) {
      String words = of(lines.get(i));
      boolean cut =
          i > 0
              && CutWord.isCut(lines.get(i - 1), lines.get(i), room)
              && (drawn || !CutWord.areForeign(lines.get(i - 1), lines.get(i)));
      boolean mark = i > 0 && isLoneMark(lines.get(i - 1), lines.get(i), words);
      if (mark) {
        text += noteMarks.contains(words) ? "" : Superscripts.raise(words);
      } else {
        text = cut ? text + words : LineJoiner.join(text, words);
      }
    }
    return text;
  }

  /** True if the line holds nothing but a mark for which the line above had no room. */
  private static boolean isLoneMark(Line above, Line line, String words) {
    return LONE_MARK.matcher(words).matches()
        && line.size() <= 0.8 * above.size()
        && line.baseline() - above.baseline() < 1.6 * above.size();
  }

  /** The text of one line, NFC, white space folded. */
  String of(Line line) {
    String known = line.words();
    return known == null ? spell(line) : known;
  }

  private String spell(Line line) {
    boolean marked = false;
    StringBuilder text = new StringBuilder();
    List<Glyph> glyphs = line.glyphs();
    double end = glyphs.get(0).x0();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      String raised = isMark(line, glyph) ? raisedRun(line, i) : "";
      if (!raised.isEmpty()) {
        marked = true;
        i += raised.length() - 1;
        appendRaised(text, RaisedMarks.bare(raised));
        end = glyphs.get(i).x1();
        continue;
      }
      if (glyph.x0() - end > WORD_GAP * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.text());
      end = Math.max(end, glyph.x1());
    }
    String words = compose(text);
    if (!marked) {
      line.keep(words);
    }
    return words;
  }

  /** The text in NFC, white space folded. Of white space glyphs hold blanks only. */
  static String compose(CharSequence text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    boolean folded = !composed.contains("  ");
    return (folded ? composed : BLANKS.matcher(composed).replaceAll(" ")).strip();
  }

  /** The mark with which the line begins, as the lines of notes do; empty if it has none. */
  static String leadingMark(Line line) {
    int first = 0;
    while (first < line.glyphs().size() && line.glyphs().get(first).isBlank()) {
      first++;
    }
    boolean marked = first < line.glyphs().size() && isMark(line, line.glyphs().get(first));
    return marked ? RaisedMarks.bare(raisedRun(line, first)) : "";
  }

  private static boolean isMark(Line line, Glyph glyph) {
    return RaisedMarks.isMark(glyph) && line.isRaised(glyph);
  }

  private static String raisedRun(Line line, int from) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < line.glyphs().size() && isMark(line, line.glyphs().get(i)); i++) {
      run.append(line.glyphs().get(i).text());
    }
    return RaisedMarks.bare(run.toString()).isEmpty() ? "" : run.toString();
  }

  private void appendRaised(StringBuilder text, String mark) {
    boolean known = noteMarks.contains(mark) && !NoteMarks.isPower(text, mark);
    if (!text.isEmpty() && !known && !AFTER_WORD.matcher(text).find()) {
      text.append(Superscripts.raise(mark));
    }
  }
}

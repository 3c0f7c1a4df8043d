package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a block of lines into paragraphs by what a reader sees: gaps, indents, short lines. */
final class Paragraphs {
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:[-+*•–—] ?\\S|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?: |$)|\\d{1,2}(?:\\.\\d{1,2}){1,3} "
              + "|[a-zđ]\\) ?|[IVX]{1,6}\\.? )");

  private static final Pattern END = Pattern.compile("[.;:!?/]$");
  private static final Pattern LOWER_START = Pattern.compile("^\\p{Ll}");
  private static final Pattern LOWER = Pattern.compile("\\p{Ll}");
  private static final Pattern UPPER = Pattern.compile("\\p{Lu}");

  private final TextBlock block;
  private final double pitch;
  private final LineText speller = new LineText(Set.of());

  private Paragraphs(TextBlock block, double pitch) {
    this.block = block;
    this.pitch = pitch;
  }

  /** The block's paragraphs, each at least one line. */
  static List<List<Line>> split(TextBlock block, Margins margins) {
    return new Paragraphs(block, margins.pitch()).split();
  }

  private List<List<Line>> split() {
    List<List<Line>> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : block.lines()) {
      if (!open.isEmpty() && isBreak(open, line)) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    paragraphs.add(open);
    return paragraphs;
  }

  private boolean isBreak(List<Line> paragraph, Line line) {
    Line above = paragraph.get(paragraph.size() - 1);
    if (isOtherSize(above, line) || isFarBelow(above, line) || areTitles(above, line)) {
      return true;
    }
    if (isCentered(above, line)) {
      return isOtherHeading(above, line);
    }
    return isOtherStyle(above, line)
        || isIndented(paragraph, line)
        || hasRoomFor(above, line)
        || (startsItem(line) && END.matcher(speller.of(above)).find());
  }

  private static boolean isOtherSize(Line above, Line line) {
    double ratio = above.size() / line.size();
    return ratio > 1.06 || ratio < 0.94;
  }

  private boolean isFarBelow(Line above, Line line) {
    return (line.baseline() - above.baseline()) / line.size() > 1.22 * pitch + 0.05;
  }

  private boolean isCentered(Line above, Line line) {
    double apart = Math.abs(above.center() - line.center());
    boolean narrow =
        Math.max(above.x0(), line.x0()) > block.left() + line.size()
            && Math.min(above.x1(), line.x1()) < block.right() - line.size();
    boolean narrowColumn =
        block.besideAnother() && Math.abs(above.x0() - line.x0()) > 0.5 * line.size();
    return apart < 0.6 * line.size() && (narrow || narrowColumn);
  }

  private boolean isOtherHeading(Line above, Line line) {
    String first = speller.of(above);
    String second = speller.of(line);
    boolean label = above.x1() - above.x0() < 0.4 * (line.x1() - line.x0());
    return above.isBold() != line.isBold()
        || above.isItalic() != line.isItalic()
        || isCapitals(first) != isCapitals(second)
        || MARKER.matcher(second).find()
        || beginsText(above, line, second)
        || (label && !LOWER_START.matcher(second).find());
  }

  /** A line from edge to edge below a centered title: the title's next words would be centered. */
  private boolean beginsText(Line above, Line line, String words) {
    boolean wide = line.x0() < block.left() + line.size();
    return wide && above.x0() > block.left() + line.size() && !LOWER_START.matcher(words).find();
  }

  /** In letterheads and signatures each line of capitals says a thing of its own. */
  private boolean areTitles(Line above, Line line) {
    return block.besideAnother() && isCapitals(speller.of(above)) && isCapitals(speller.of(line));
  }

  private static boolean isCapitals(String text) {
    return UPPER.matcher(text).find() && !LOWER.matcher(text).find();
  }

  private boolean isOtherStyle(Line above, Line line) {
    boolean other =
        (above.isBold() && !line.hasBold())
            || (!above.hasBold() && line.isBold())
            || (above.isItalic() != line.isItalic() && !above.isBold());
    boolean runsOn =
        !hasRoomFor(above, line)
            && line.x0() < block.left() + 0.8 * line.size()
            && LOWER_START.matcher(speller.of(line)).find();
    return other && !runsOn;
  }

  private boolean isIndented(List<Line> paragraph, Line line) {
    Line above = paragraph.get(paragraph.size() - 1);
    boolean aboveIsFirst = paragraph.size() == 1;
    double step = line.x0() - above.x0();
    double em = line.size();
    if (step > 0.8 * em) {
      return !(aboveIsFirst && startsItem(above) && step < 4 * em && !startsItem(line));
    }
    if (step < -0.8 * em) {
      return !aboveIsFirst;
    }
    boolean inside = line.x0() > block.left() + 0.8 * em;
    return inside && startsItem(line) && aboveIsFirst && startsItem(above);
  }

  /** True if the first word would have fitted on the line above: that line was ended on purpose. */
  private boolean hasRoomFor(Line above, Line line) {
    double word = firstWord(line);
    return above.x1() + 0.25 * line.size() + word < block.right() - 0.35 * line.size();
  }

  private static double firstWord(Line line) {
    double end = line.x0();
    boolean begun = false;
    for (Glyph glyph : line.glyphs()) {
      boolean gap = begun && glyph.x0() - end > 0.2 * line.size();
      if (begun && (gap || glyph.isBlank())) {
        break;
      }
      if (!glyph.isBlank()) {
        begun = true;
        end = Math.max(end, glyph.x1());
        if (glyph.text().equals("-") && glyph.x0() > line.x0() + 0.1) {
          break;
        }
      }
    }
    return end - line.x0();
  }

  private boolean startsItem(Line line) {
    return MARKER.matcher(speller.of(line)).find();
  }
}

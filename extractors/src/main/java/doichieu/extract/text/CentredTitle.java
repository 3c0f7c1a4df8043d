package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.TableCaption;
import doichieu.extract.text.HeadingStrips.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * The last line of a title right above a table: it stands in the middle of the page, as what stands
 * above it, and over headings that need none above them. A heading over several columns has its
 * middle over theirs, is no wider than they, and the headings beside it stand in the middle of a
 * height that it shares.
 */
final class CentredTitle {
  /** Lines below that are looked at. */
  private static final int MAX_LINES = 40;

  /** Places by which the middles of lines set in the middle of the page differ. */
  private static final int STACKED = 1;

  /** Places by which the middle of the page is missed, whose edges the texts tell about. */
  private static final int CENTRED = 4;

  private static final double IN_STACK = 2;

  /** The line below "PHỤ LỤC" or "Biểu 01" is its title (Decree 30/2020/NĐ-CP, annex I). */
  private static final double NAMED = 1.5;

  private static final double IN_MIDDLE = 1;
  private static final double WIDER = 2;
  private static final double OVER_OTHERS = -2;
  private static final double ASIDE = 1;
  private static final double UPRIGHT = 2;
  private static final double EACH_LINE = 20;

  private final List<LaidLine> lines;
  private final int at;
  private final LaidLine title;
  private final List<LaidLine> below;
  private final List<Strip> strips;
  private final int height;

  private CentredTitle(List<LaidLine> lines, int at) {
    this.lines = lines;
    this.at = at;
    this.title = lines.get(at);
    this.below = below();
    this.height = HeadingLines.count(below);
    this.strips = new HeadingStrips(below, height).list();
  }

  /** True if the line is a title over the table below, no heading of it. */
  static boolean is(List<LaidLine> lines, int i) {
    return lines.get(i).segments().size() == 1 && new CentredTitle(lines, i).isTitle();
  }

  private List<LaidLine> below() {
    List<LaidLine> found = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && found.size() < MAX_LINES; i++) {
      LaidLine line = lines.get(i);
      if (line.isBlank() || line.source().page() != title.source().page()) {
        break;
      }
      found.add(line);
    }
    return found;
  }

  private boolean isTitle() {
    boolean stacked = isStacked();
    if (strips.size() < LaidBlocks.MIN_SEGMENTS || !(stacked || isInMiddle())) {
      return false;
    }
    double place = stacked ? IN_STACK + (isNamed() ? NAMED : 0) : IN_MIDDLE;
    return place + width() + upright() > 0;
  }

  /** True if the line above is one text with its middle at the same place. */
  private boolean isStacked() {
    if (at == 0) {
      return false;
    }
    LaidLine above = lines.get(at - 1);
    return above.segments().size() == 1
        && above.source().page() == title.source().page()
        && Math.abs(middle(above.start(), above.end()) - middle(title.start(), title.end()))
            <= STACKED;
  }

  /** True if the line above is the name of an annex or a table alone. */
  private boolean isNamed() {
    return TableCaption.isName(Characters.fold(lines.get(at - 1).text()));
  }

  private boolean isInMiddle() {
    int left = below.stream().mapToInt(LaidLine::start).min().orElse(0);
    int right = below.stream().mapToInt(LaidLine::end).max().orElse(0);
    return Math.abs(middle(left, right) - middle(title.start(), title.end())) <= CENTRED;
  }

  /** What the widths of the headings below the text tell for a title. */
  private double width() {
    List<Strip> under = strips.stream().filter(this::isUnder).toList();
    under = under.isEmpty() ? beside() : under;
    if (under.isEmpty()) {
      return WIDER;
    }
    int left = under.get(0).start();
    int right = under.get(under.size() - 1).end();
    if (title.start() < left || title.end() > right) {
      return under.size() == 1 ? 0 : WIDER;
    }
    boolean over = Math.abs(middle(left, right) - middle(title.start(), title.end())) <= CENTRED;
    return over ? OVER_OTHERS : ASIDE;
  }

  /** What the heights tell: all headings stand in their middles without the text, or with it. */
  private double upright() {
    List<LaidLine> all = new ArrayList<>(below);
    all.add(0, title);
    int with = UprightHeader.height(all, height + 1);
    double more = UprightHeader.price(all, with) - UprightHeader.price(below, height);
    return Math.max(-UPRIGHT, Math.min(UPRIGHT, EACH_LINE * more));
  }

  /** The two headings below between which the text stands; empty if it stands beside them all. */
  private List<Strip> beside() {
    for (int k = 1; k < strips.size(); k++) {
      if (strips.get(k - 1).end() <= title.start() && title.end() <= strips.get(k).start()) {
        return strips.subList(k - 1, k + 1);
      }
    }
    return List.of();
  }

  private boolean isUnder(Strip strip) {
    return strip.start() < title.end() && title.start() < strip.end();
  }

  private static double middle(int from, int to) {
    return (from + to) / 2.0;
  }
}

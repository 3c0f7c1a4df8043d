package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What is printed over or behind a page and is no part of its text: slanted or huge words across
 * the page ("DỰ THẢO"), the boxes of digital signatures. Its words are kept as furniture.
 *
 * @param page the page without it
 * @param above furniture that stands in the upper half
 * @param below furniture that stands in the lower half
 * @param smallSlanted true if slanted words are no larger than the page's text, so that they may be
 *     headings of a table
 */
record Overprint(PageContent page, List<Placed> above, List<Placed> below, boolean smallSlanted) {
  /** Words so many times larger than the page's text stand behind it, if they overlap it. */
  private static final double HUGE = 2.5;

  /** Slanted words at most so much larger may be headings. */
  private static final double SMALL = 1.5;

  /** Huge words looked at; more are no words behind a page. */
  private static final int MOST_HUGE = 300;

  /** Lifts it off a page. */
  static Overprint liftOff(PageContent page) {
    double size = page.usualSize();
    List<GlyphRun> lifted = new ArrayList<>();
    boolean small = false;
    int looked = 0;
    List<GlyphRun> runs = GlyphRun.list(page.glyphs());
    for (GlyphRun run : runs) {
      if (run.direction() == Glyph.Direction.SLANTED) {
        small |= run.size() < SMALL * size && !run.text().isEmpty();
        lifted.add(run);
      } else if (run.size() >= HUGE * size && looked < MOST_HUGE) {
        looked++;
        if (overlaps(run.box(), run.size(), page.glyphs())) {
          lifted.add(run);
        }
      }
    }
    SignatureBoxes.Found stamps = SignatureBoxes.find(page, runs);
    lifted.addAll(stamps.runs());
    if (lifted.isEmpty()) {
      return new Overprint(page, List.of(), List.of(), false);
    }
    return new Overprint(
        without(page, lifted, stamps.rulings()),
        furniture(page, lifted, true),
        furniture(page, lifted, false),
        small);
  }

  private static boolean overlaps(Box box, double size, List<Glyph> glyphs) {
    return glyphs.stream()
        .anyMatch(
            g ->
                !g.isBlank()
                    && g.size() * HUGE <= size
                    && g.centerX() > box.x0()
                    && g.centerX() < box.x1()
                    && g.centerY() > box.y0()
                    && g.centerY() < box.y1());
  }

  private static PageContent without(
      PageContent page, List<GlyphRun> lifted, Collection<Ruling> rulings) {
    Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    lifted.forEach(run -> gone.addAll(run.glyphs()));
    gone.addAll(rulings);
    return page.without(gone);
  }

  private static List<Placed> furniture(PageContent page, List<GlyphRun> runs, boolean above) {
    List<Placed> furniture = new ArrayList<>();
    for (GlyphRun run : runs) {
      Box box = run.box();
      boolean upper = (box.y0() + box.y1()) / 2 < page.height() / 2;
      String text = run.text();
      if (upper == above && !text.isEmpty()) {
        Evidence evidence = new Evidence(page.number(), null, null, null, null, null, box, text);
        furniture.add(
            new Placed(
                new Piece.Text(Role.FURNITURE, text, evidence, false), page.number(), box, false));
      }
    }
    return furniture;
  }
}

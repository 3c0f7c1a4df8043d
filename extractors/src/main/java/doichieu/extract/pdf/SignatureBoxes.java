package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.pdf.SignatureWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the marks that programs print for digital signatures: small lines such as "Ký bởi: …",
 * "Thời gian ký: …", mostly in a frame, over whatever stands there.
 */
final class SignatureBoxes {
  /** Lines of one mark stand no further apart (font sizes). */
  private static final double NEXT_LINE = 2.5;

  /** Lines of one mark; names and addresses may be broken. */
  private static final int MOST_LINES = 12;

  /** How far (points) a frame's lines may miss each other. */
  private static final double CORNER = 1.5;

  /** How far (points) a frame may stand from the words in it. */
  private static final double WIDEST_FRAME = 60;

  /** Lines above the words looked at as the top of a frame. */
  private static final int MOST_TOPS = 50;

  /** Marks of one page; each signer leaves one. */
  private static final int MOST_MARKS = 50;

  private SignatureBoxes() {}

  /**
   * The marks of a page.
   *
   * @param runs their words
   * @param rulings the lines of their frames
   */
  record Found(List<GlyphRun> runs, List<Ruling> rulings) {}

  /**
   * Finds the marks; without a frame, two lines must tell them.
   *
   * @param pageRuns the runs of the page's glyphs
   */
  static Found find(PageContent page, List<GlyphRun> pageRuns) {
    List<GlyphRun> runs = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    List<GlyphRun> all = pageRuns.stream().filter(GlyphRun::hasInk).toList();
    int looked = 0;
    for (int i = 0; i < all.size() && looked < MOST_MARKS; i++) {
      if (!all.get(i).mayBeLabelled(SignatureWords.reach())
          || SignatureWords.find(all.get(i).text()).isEmpty()) {
        continue;
      }
      looked++;
      List<GlyphRun> block = block(all, i);
      i += block.size() - 1;
      List<Ruling> frame = frame(block, page);
      if (isMark(block, !frame.isEmpty())) {
        runs.addAll(block);
        rulings.addAll(frame);
      }
    }
    return new Found(runs, rulings);
  }

  /** Lines that follow each other in the file and on the page. */
  private static List<GlyphRun> block(List<GlyphRun> all, int start) {
    List<GlyphRun> block = new ArrayList<>();
    block.add(all.get(start));
    int end = Math.min(all.size(), start + MOST_LINES);
    for (int i = start + 1; i < end && goesOn(block, all.get(i)); i++) {
      block.add(all.get(i));
    }
    return block;
  }

  private static boolean goesOn(List<GlyphRun> block, GlyphRun run) {
    GlyphRun last = block.get(block.size() - 1);
    double step = run.glyphs().get(0).baseline() - last.glyphs().get(0).baseline();
    double left = block.get(0).box().x0();
    return run.direction() == last.direction()
        && Math.abs(run.size() - last.size()) < 0.6
        && step >= -0.1
        && step <= NEXT_LINE * run.size()
        && run.box().x0() >= left - run.size();
  }

  private static boolean isMark(List<GlyphRun> block, boolean framed) {
    List<Kind> kinds =
        block.stream().flatMap(run -> SignatureWords.find(run.text()).stream()).toList();
    return kinds.contains(Kind.SIGNED) && (framed || kinds.size() > 1);
  }

  /** The four sides of the smallest frame around the words; none if there is no frame. */
  private static List<Ruling> frame(List<GlyphRun> block, PageContent page) {
    Box words = block.stream().map(GlyphRun::box).reduce(Box::union).orElseThrow();
    List<Ruling> frame = new ArrayList<>();
    List<Ruling> tops =
        page.rulings().stream()
            .filter(r -> r.horizontal() && isAbove(r, words))
            .limit(MOST_TOPS)
            .toList();
    for (Ruling top : tops) {
      List<Ruling> sides = sides(top, words, page.rulings());
      if (frame.isEmpty() || (!sides.isEmpty() && top.length() < frame.get(0).length())) {
        frame = sides;
      }
    }
    return frame;
  }

  private static boolean isAbove(Ruling top, Box words) {
    return top.at() <= words.y0() + 2
        && words.y0() - top.at() < WIDEST_FRAME
        && covers(top, words)
        && top.length() < words.x1() - words.x0() + 2 * WIDEST_FRAME;
  }

  private static boolean covers(Ruling side, Box words) {
    return side.from() <= words.x0() + 2 && side.to() >= words.x1() - 2;
  }

  /** A bottom of the length of the top, and two lines from end to end of both. */
  private static List<Ruling> sides(Ruling top, Box words, List<Ruling> rulings) {
    for (Ruling bottom : rulings) {
      boolean fits =
          bottom.horizontal()
              && bottom.at() >= words.y1() - 4
              && bottom.at() - words.y1() < WIDEST_FRAME
              && near(bottom.from(), top.from())
              && near(bottom.to(), top.to());
      if (fits) {
        Optional<Ruling> left = upright(top.from(), top.at(), bottom.at(), rulings);
        Optional<Ruling> right = upright(top.to(), top.at(), bottom.at(), rulings);
        if (left.isPresent() && right.isPresent()) {
          return List.of(top, bottom, left.get(), right.get());
        }
      }
    }
    return List.of();
  }

  private static Optional<Ruling> upright(double at, double from, double to, List<Ruling> rulings) {
    return rulings.stream()
        .filter(
            r -> !r.horizontal() && near(r.at(), at) && near(r.from(), from) && near(r.to(), to))
        .findFirst();
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= CORNER;
  }
}

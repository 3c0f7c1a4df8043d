package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;

/** What stands on a page and holds no words that can be read: pictures and blank frames. */
final class UnreadPictures {
  /** Letters and figures that are set on a scanned page: its number, the number of the document. */
  private static final int FEW_LETTERS = 60;

  /** Percent of a page that pictures take if it is a scanned one with some words set on it. */
  private static final double SCANNED = 50;

  /** Percent of a page below which pictures are emblems, seals and signatures. */
  private static final double SMALL = 10;

  /** With so many letters on it a picture is the ground below words. */
  private static final int GROUND = 10;

  /** Pairs of pictures and letters looked at. */
  private static final long MAX_LOOKS = 20_000_000;

  /** Percent of a cell that a picture takes in the place of words. */
  private static final double OF_CELL = 25;

  /** Rows and columns from which on a frame is that of a table. */
  private static final int TWO = 2;

  private UnreadPictures() {}

  /** True if the page is a picture, a few words at its edge aside; rules are drawn on none. */
  static boolean isScan(PageContent page) {
    long letters =
        page.glyphs().stream().filter(glyph -> !glyph.isBlank()).limit(FEW_LETTERS + 1L).count();
    double share = share(page, page.pictures());
    long across = page.rulings().stream().filter(Ruling::horizontal).count();
    boolean ruled = across >= TWO && page.rulings().size() - across >= TWO && letters > 0;
    return !ruled && share > (letters == 0 ? SMALL : SCANNED) && letters <= FEW_LETTERS;
  }

  /** What a person should look at, on a page that is no scan. */
  static List<Finding> list(PageContent page, PageTables tables) {
    List<Finding> findings = new ArrayList<>();
    Evidence place = Evidence.ofPage(page.number());
    double share = share(page, withoutWords(page));
    if (share > SMALL) {
      findings.add(
          Finding.of("picture-not-read", place, page.number(), Math.round(Math.min(100, share))));
    }
    long cells = tables.tables().stream().mapToLong(table -> cells(table, page.pictures())).sum();
    if (cells > 0) {
      findings.add(Finding.of("cells-are-pictures", place, page.number(), cells));
    }
    for (RuledTable blank : tables.blank()) {
      if (blank.rowCount() >= TWO && blank.columnCount() >= TWO) {
        Evidence frame =
            new Evidence(page.number(), null, null, null, null, null, blank.box(), null);
        findings.add(
            Finding.of(
                "table-without-words",
                frame,
                page.number(),
                blank.rowCount(),
                blank.columnCount()));
      }
    }
    return findings;
  }

  private static List<Box> withoutWords(PageContent page) {
    if ((long) page.pictures().size() * page.glyphs().size() > MAX_LOOKS) {
      return List.of();
    }
    return page.pictures().stream()
        .filter(
            box ->
                page.glyphs().stream()
                        .filter(g -> Shade.contains(box, g.centerX(), g.centerY()))
                        .limit(GROUND)
                        .count()
                    < GROUND)
        .toList();
  }

  /** Percent of the page. */
  private static double share(PageContent page, List<Box> pictures) {
    Box paper = new Box(0, 0, page.width(), page.height());
    return pictures.stream().mapToDouble(box -> percent(box, paper)).sum();
  }

  private static long cells(PageTables.Filled table, List<Box> pictures) {
    return pictures.isEmpty()
        ? 0
        : table.table().slots().stream()
            .filter(table::isBlank)
            .filter(slot -> pictures.stream().anyMatch(box -> isIn(box, slot.box())))
            .count();
  }

  /** True if the picture takes some of the cell and is no ground below several cells. */
  private static boolean isIn(Box picture, Box cell) {
    return percent(picture, cell) > OF_CELL && percent(cell, picture) > OF_CELL;
  }

  /** Percent of the second box that lies in the first one. */
  private static double percent(Box box, Box whole) {
    double width = Math.min(box.x1(), whole.x1()) - Math.max(box.x0(), whole.x0());
    double height = Math.min(box.y1(), whole.y1()) - Math.max(box.y0(), whole.y0());
    double area = (whole.x1() - whole.x0()) * (whole.y1() - whole.y0());
    return width <= 0 || height <= 0 || area <= 0 ? 0 : 100 * width * height / area;
  }
}

package doichieu.extract.pdf;

import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import doichieu.extract.table.TableCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells page numbers and running heads, which only a look at all pages can tell. */
final class Furniture {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[-–—] ?|(?:Trang|Page) )?(\\d{1,4})(?: ?[-–—]| ?/ ?\\d{1,4})?$");

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  /** A running head stands on at least so many pages. */
  private static final int FEWEST_PAGES = 3;

  /** Running heads stand at one height; points. */
  private static final double SAME_HEIGHT = 5;

  private Furniture() {}

  /** True if the text could be a page number. */
  static boolean looksLikeNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * The pieces with page numbers and running heads marked as such; the unit of a table is none,
   * though it may be printed above each of its parts.
   */
  static List<Placed> mark(List<Placed> pieces, int pages) {
    Map<Integer, TreeSet<Integer>> pagesByOffset = new TreeMap<>();
    Map<String, TreeSet<Integer>> pagesByHead = new TreeMap<>();
    for (Placed placed : pieces) {
      findNumber(placed).ifPresent(n -> pages(pagesByOffset, n - placed.page()).add(placed.page()));
      if (placed.atEdge()) {
        pages(pagesByHead, head(placed)).add(placed.page());
      }
    }
    List<Placed> marked = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Placed placed = pieces.get(i);
      if (isUnitAbove(pieces, i)) {
        marked.add(placed.as(Role.BODY));
        continue;
      }
      OptionalInt number = findNumber(placed);
      boolean counts =
          number.isPresent() && isCount(number.getAsInt() - placed.page(), pagesByOffset);
      boolean head = placed.atEdge() && isHead(pages(pagesByHead, head(placed)), pages);
      marked.add(counts || head ? placed.as(Role.FURNITURE) : placed);
    }
    return marked;
  }

  /** True if the text states the unit of the table right below it: that table needs it. */
  private static boolean isUnitAbove(List<Placed> pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at).piece() instanceof Piece.Text text
        && UnitWords.begin(text.text())
        && pieces.get(at + 1).piece() instanceof Piece.Part
        && pieces.get(at + 1).page() == pieces.get(at).page();
  }

  private static <K> TreeSet<Integer> pages(Map<K, TreeSet<Integer>> map, K key) {
    return map.computeIfAbsent(key, k -> new TreeSet<>());
  }

  private static boolean isCount(int offset, Map<Integer, TreeSet<Integer>> pagesByOffset) {
    return offset == 0 || pages(pagesByOffset, offset).size() > 1;
  }

  private static boolean isHead(TreeSet<Integer> on, int pages) {
    return on.size() >= FEWEST_PAGES && on.size() * 2 >= pages;
  }

  private static OptionalInt findNumber(Placed placed) {
    if (!placed.atEdge() || !(placed.piece() instanceof Piece.Text text)) {
      return OptionalInt.empty();
    }
    Matcher matcher = NUMBER.matcher(text.text());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** Height and words; figures may differ from page to page, numbers of tables may not. */
  private static String head(Placed placed) {
    if (!(placed.piece() instanceof Piece.Text text)) {
      return "";
    }
    long height = Math.round(placed.box().y0() / SAME_HEIGHT);
    int caption = TableCaption.lengthOfNumber(text.text());
    String rest = DIGITS.matcher(text.text().substring(caption)).replaceAll("0");
    return height + " " + text.text().substring(0, caption) + rest;
  }
}

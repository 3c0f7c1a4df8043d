package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.table.TableCaption;
import doichieu.extract.table.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines at the upper and lower edge of pages that are no part of the text: running heads, numbers
 * behind "Trang", the marks of drafts and of digital signatures. A header that a table repeats on
 * each page is none: the same lines stand below its first one everywhere.
 */
final class PageEdges {
  private static final WordList WORDS = WordList.load(PageEdges.class, "edge-words.txt");

  private static final WordList PAGE_WORDS = WordList.load(PageEdges.class, "page-words.txt");
  private static final WordList DRAFT_WORDS = WordList.load(PageEdges.class, "draft-words.txt");

  /** What stands behind the word for a page. */
  private static final Pattern PAGE = Pattern.compile("\\d{1,4}(?:\\s?/\\s?\\d{1,4})?");

  /** What stands behind the mark of a draft. */
  private static final Pattern DRAFT = Pattern.compile("(?:\\s\\d)?");

  /** A page's number, alone or before that of all pages; four figures are a year. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(/\\d{1,3})?");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-\u2013]?\\s?\\d{1,3}(?:/\\d{1,3})?\\s?[-\u2013]?");

  /** Lines at one edge of a page that are looked at. */
  private static final int MAX_LINES = 4;

  /** Texts of such a line; more show columns. */
  private static final int MAX_TEXTS = 2;

  private static final int MIN_LETTERS = 6;

  /** Pages that show a line at their foot for certain, though it may be the rest of a cell. */
  private static final int CERTAIN = 3;

  private final List<Line> lines;
  private final BitSet found = new BitSet();
  private final List<List<Integer>> pages = new ArrayList<>();

  private PageEdges(List<Line> lines) {
    this.lines = lines;
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        if (lines.get(i).page() != last) {
          pages.add(new ArrayList<>());
          last = lines.get(i).page();
        }
        pages.get(pages.size() - 1).add(i);
      }
    }
  }

  /** The indices of such lines. */
  static BitSet find(List<Line> lines) {
    PageEdges edges = new PageEdges(lines);
    for (int round = 0; round < MAX_LINES; round++) {
      edges.look(true);
      edges.look(false);
    }
    return edges.found;
  }

  /** True if the text is nothing but a page's number. */
  static boolean isNumber(String text) {
    return PAGE_NUMBER.matcher(text.substring(behindPage(text))).matches();
  }

  /** Where the word for a page and the blank behind it end; 0 if the text begins otherwise. */
  private static int behindPage(String text) {
    int end = PAGE_WORDS.lengthOfBegin(text);
    return end > 0 && end < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
  }

  /** True for the number of a page behind its word, and for the mark of a draft. */
  private static boolean isFurniture(String text) {
    int page = behindPage(text);
    int draft = DRAFT_WORDS.lengthOfBegin(text);
    return (page > 0 && PAGE.matcher(text.substring(page)).matches())
        || (draft > 0 && DRAFT.matcher(text.substring(draft)).matches());
  }

  /** The lines, those at the indices blank. */
  static List<Line> without(List<Line> lines, BitSet edges) {
    List<Line> rest = new ArrayList<>(lines);
    edges.stream()
        .forEach(i -> rest.set(i, new Line(lines.get(i).number(), "", lines.get(i).page())));
    return rest;
  }

  /** Looks at the outermost line of each page that is not known to be at the edge. */
  private void look(boolean top) {
    Map<String, List<Integer>> same = new HashMap<>();
    for (List<Integer> page : pages) {
      int at = outermost(page, top);
      if (at >= 0 && isKnown(page.get(at))) {
        found.set(page.get(at));
      } else if (at >= 0 && mayBe(page.get(at))) {
        same.computeIfAbsent(key(page.get(at)), key -> new ArrayList<>()).add(page.get(at));
      }
    }
    for (List<Integer> all : same.values()) {
      boolean most = all.size() > 1 && all.size() * 2 >= pages.size();
      if (most && (top ? !isSameBelow(all) : isBelowText(all))) {
        all.forEach(found::set);
      }
    }
  }

  /** Place in the page of its first or last line but those at the edge and numbers; -1 if none. */
  private int outermost(List<Integer> page, boolean top) {
    for (int k = 0; k < Math.min(page.size(), MAX_LINES); k++) {
      int at = top ? k : page.size() - 1 - k;
      int line = page.get(at);
      if (!found.get(line) && !LaidGroups.isPageNumber(lines.get(line).text())) {
        return at;
      }
    }
    return -1;
  }

  private boolean isKnown(int i) {
    String text = Characters.fold(lines.get(i).text());
    return isFurniture(text)
        || (WORDS.lengthOfBegin(text) > 0 && LaidLine.of(lines.get(i)).segments().size() == 1);
  }

  private boolean mayBe(int i) {
    Line line = lines.get(i);
    String text = Characters.fold(line.text());
    return line.tabs() == 0
        && !line.isPipeRow()
        && !text.startsWith("(")
        && !TableCaption.is(text)
        && !TableCaption.isName(text)
        && !Labels.isLabelledTitle(text)
        && text.codePoints().filter(Character::isLetter).count() >= MIN_LETTERS
        && text.indexOf(' ') > 0
        && LaidLine.of(line).segments().size() <= MAX_TEXTS;
  }

  /** The words, a number at their beginning or end counted from that of the page. */
  private String key(int i) {
    int page = lines.get(i).page();
    List<String> words = new ArrayList<>(List.of(Characters.fold(lines.get(i).text()).split(" ")));
    for (int w : new int[] {0, words.size() - 1}) {
      Matcher number = NUMBER.matcher(words.get(w));
      if (number.matches()) {
        String of = number.group(2) == null ? "" : number.group(2);
        words.set(w, "@" + (Integer.parseInt(number.group(1)) - page) + of);
      }
    }
    return String.join(" ", words);
  }

  /** True if the same words follow on each page: all are lines of a header. */
  private boolean isSameBelow(List<Integer> all) {
    return all.stream().map(this::below).distinct().count() == 1;
  }

  private String below(int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean on = next < lines.size() && lines.get(next).page() == lines.get(i).page();
    return on ? Characters.fold(lines.get(next).text()).toLowerCase(Locale.ROOT) : "";
  }

  /** True if a blank line parts the line from the text: on each page, or most of several. */
  private boolean isBelowText(List<Integer> all) {
    long parted = all.stream().filter(i -> i == 0 || isBlankAbove(i)).count();
    return all.size() >= CERTAIN ? parted * 2 >= all.size() : parted == all.size();
  }

  private boolean isBlankAbove(int i) {
    return lines.get(i - 1).isBlank() || found.get(i - 1);
  }
}

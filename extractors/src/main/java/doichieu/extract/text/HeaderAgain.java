package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidLine.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where a part of a table prints its header once more among its rows: a new part begins there, and
 * headings are never read as words of the row above.
 */
final class HeaderAgain {
  /** Headers that are looked for; more tables are seldom cut in the other's parts. */
  private static final int MOST = 8;

  private final List<List<LaidLine>> headers = new ArrayList<>();

  /**
   * Parts lines at each header that is printed again: their own one, or that of lines parted
   * before. A header that stands twice without rows between is left out once.
   *
   * @param lines of one page, none blank
   * @return the lines of each part from top to bottom; all lines as they are if they hold one
   */
  List<List<LaidLine>> split(List<LaidLine> lines) {
    int height = HeadingLines.count(lines);
    if (HeadingLines.isHeader(lines, height)) {
      headers.add(0, lines.subList(0, height));
    }
    if (headers.size() > MOST) {
      headers.remove(MOST);
    }
    List<List<LaidLine>> parts = new ArrayList<>();
    int from = 0;
    int shortest = shortest(lines, from);
    for (int i = 1; i < lines.size(); i++) {
      if (i >= from + shortest && beginsHeader(lines, i)) {
        if (!isHeader(lines.subList(from, i))) {
          parts.add(known(lines.subList(from, i), from > 0));
        }
        from = i;
        shortest = shortest(lines, from);
      }
    }
    parts.add(known(lines.subList(from, lines.size()), from > 0));
    return parts;
  }

  /** The lines of a part below others, its headings known anew where it is known what lines are. */
  private List<LaidLine> known(List<LaidLine> lines, boolean below) {
    if (!below || lines.get(0).place() == Place.UNKNOWN) {
      return lines;
    }
    int height = longest(lines, 0);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).in(i < height ? Place.HEADING : Place.ROW))
        .toList();
  }

  /** Number of lines from one on that are the shortest header there; 2 if none begins there. */
  private int shortest(List<LaidLine> lines, int from) {
    return headers.stream()
        .mapToInt(header -> count(header, lines, from))
        .filter(own -> own > 0)
        .min()
        .orElse(2);
  }

  /** Number of lines from one on that are a header parted before; 0 if none begins there. */
  private int longest(List<LaidLine> lines, int from) {
    return headers.stream().mapToInt(header -> count(header, lines, from)).max().orElse(0);
  }

  /** True if the lines are a header and nothing else: the same stands right below. */
  private boolean isHeader(List<LaidLine> lines) {
    return headers.stream().anyMatch(header -> count(header, lines, 0) == lines.size());
  }

  /**
   * Number of lines that hold headings: those of a header parted before if it stands again; at the
   * top of a page other words above the first label are cells that go on, not headings.
   *
   * @param top true if the lines are the first ones of their page
   */
  int height(List<LaidLine> lines, boolean top) {
    int again = longest(lines, 0);
    boolean going = again == 0 && top && !headers.isEmpty();
    return again > 0 || going ? again : HeadingLines.count(lines);
  }

  /** True if the lines begin with the header of lines parted before, and do not end with it. */
  boolean isAt(List<LaidLine> lines) {
    return beginsHeader(lines, 0);
  }

  private boolean beginsHeader(List<LaidLine> lines, int i) {
    return headers.stream()
        .mapToInt(header -> count(header, lines, i))
        .anyMatch(again -> again > 0 && i + again < lines.size());
  }

  /**
   * Number of lines whose words together are those of the header: a header printed again may break
   * its lines elsewhere.
   *
   * @param from the first of the lines
   * @return 0 if the lines there hold other words
   */
  static int count(List<LaidLine> header, List<LaidLine> lines, int from) {
    return from < lines.size() && mayBegin(header, lines.get(from))
        ? countWords(header, lines, from)
        : 0;
  }

  /** True if the header holds the first word of the line, so that it may begin there. */
  private static boolean mayBegin(List<LaidLine> header, LaidLine line) {
    String first = line.isBlank() ? "" : key(line.words().get(0));
    return first.isEmpty()
        || header.stream().flatMap(h -> h.words().stream()).anyMatch(w -> key(w).equals(first));
  }

  private static int countWords(List<LaidLine> header, List<LaidLine> lines, int from) {
    Map<String, Integer> left = new HashMap<>();
    header.forEach(line -> line.words().forEach(word -> left.merge(key(word), 1, Integer::sum)));
    for (int i = from; i < lines.size(); i++) {
      for (LaidLine.Word word : lines.get(i).words()) {
        int rest = left.getOrDefault(key(word), 0) - 1;
        if (rest < 0) {
          return 0;
        }
        left.put(key(word), rest);
      }
      if (left.values().stream().allMatch(rest -> rest == 0)) {
        return i + 1 - from;
      }
    }
    return 0;
  }

  private static String key(LaidLine.Word word) {
    return Characters.fold(word.text());
  }
}

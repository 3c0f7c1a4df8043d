package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a part of a table prints its header once more among its rows: a new part begins there, and
 * headings are never read as words of the row above.
 */
final class HeaderAgain {
  private HeaderAgain() {}

  /**
   * Parts lines at each header that is printed again.
   *
   * @param lines of one page, none blank
   * @return the lines of each part from top to bottom; all lines as they are if they hold one
   */
  static List<List<LaidLine>> split(List<LaidLine> lines) {
    int height = HeadingLines.count(lines);
    if (!HeadingLines.isHeader(lines, height)) {
      return List.of(lines);
    }
    List<LaidLine> header = lines.subList(0, height);
    List<List<LaidLine>> parts = new ArrayList<>();
    int from = 0;
    for (int i = height + 1; i < lines.size(); i++) {
      int again = count(header, lines, i);
      if (again > 0 && i + again < lines.size()) {
        parts.add(lines.subList(from, i));
        from = i;
      }
    }
    parts.add(lines.subList(from, lines.size()));
    return parts;
  }

  /**
   * Number of lines whose words together are those of the header: a header printed again may break
   * its lines elsewhere.
   *
   * @param from the first of the lines
   * @return 0 if the lines there hold other words
   */
  static int count(List<LaidLine> header, List<LaidLine> lines, int from) {
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

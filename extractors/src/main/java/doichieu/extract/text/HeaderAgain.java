package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import java.util.ArrayList;
import java.util.List;

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
    List<String> header = words(lines.subList(0, height));
    List<List<LaidLine>> parts = new ArrayList<>();
    int from = 0;
    for (int i = height + 1; i + height < lines.size(); i++) {
      if (words(lines.subList(i, i + height)).equals(header)) {
        parts.add(lines.subList(from, i));
        from = i;
      }
    }
    parts.add(lines.subList(from, lines.size()));
    return parts;
  }

  private static List<String> words(List<LaidLine> lines) {
    return lines.stream().map(line -> Characters.fold(LaidLine.join(line.words()).text())).toList();
  }
}

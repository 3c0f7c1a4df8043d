package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows without header below those of another part whose cells stand in the middle of their height:
 * the lines above the first label begin where cells of the part above do, and so are no headings,
 * which stand in the middle of their columns.
 */
final class UnheadedRows {
  private UnheadedRows() {}

  /**
   * True if the lines above the first label are those of a row.
   *
   * @param above lines of the part above
   * @param below lines of the part
   */
  static boolean begin(List<LaidLine> above, List<LaidLine> below) {
    int header = HeadingLines.count(above);
    Set<Integer> starts =
        above.subList(header, above.size()).stream()
            .flatMap(line -> line.segments().stream())
            .map(Word::start)
            .collect(Collectors.toSet());
    return below.subList(0, HeadingLines.count(below)).stream()
        .flatMap(line -> line.segments().stream())
        .allMatch(text -> starts.contains(text.start()));
  }
}

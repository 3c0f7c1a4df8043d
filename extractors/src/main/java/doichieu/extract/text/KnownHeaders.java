package doichieu.extract.text;

import doichieu.extract.text.LaidBlocks.Block;
import doichieu.extract.text.LaidLine.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines are the header of a table whose parts print it again: those that the parts begin with
 * alike. Words below it and above the first label are then cells that go on, or stand in the middle
 * of their row, and no headings.
 */
final class KnownHeaders {
  private KnownHeaders() {}

  /**
   * The parts with their lines known as headings or as rows; as they are if none repeats a header.
   *
   * @param group the parts of one table from top to bottom
   */
  static List<Block> mark(List<Block> group) {
    List<LaidLine> top = group.get(0).lines();
    int most = HeadingLines.count(top);
    int height =
        group.stream()
            .skip(1)
            .mapToInt(block -> alike(top, block.lines(), most))
            .filter(alike -> alike > 0 && HeadingLines.isHeader(top, alike))
            .min()
            .orElse(0);
    if (height == 0) {
      return group;
    }
    List<LaidLine> header = top.subList(0, height);
    List<Block> marked = new ArrayList<>();
    for (Block block : group) {
      int again = HeaderAgain.count(header, block.lines(), 0);
      marked.add(block.with(mark(block.lines(), again)));
    }
    return marked;
  }

  private static List<LaidLine> mark(List<LaidLine> lines, int height) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).in(i < height ? Place.HEADING : Place.ROW))
        .toList();
  }

  /**
   * Number of first lines, above the first row at most, whose words together are those that the
   * other lines begin with.
   */
  private static int alike(List<LaidLine> top, List<LaidLine> lines, int most) {
    int alike = most;
    while (alike > 0 && HeaderAgain.count(top.subList(0, alike), lines, 0) == 0) {
      alike--;
    }
    return alike;
  }
}

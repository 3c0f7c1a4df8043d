package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which parts set with blanks belong to one table: those that go on over pages, side by side. */
final class LaidGroups {
  private final List<Line> lines;

  /**
   * Parts with which another table begins, though they could go on the one before by their place.
   */
  private final Set<Integer> others = new HashSet<>();

  LaidGroups(List<Line> lines) {
    this.lines = lines;
  }

  /** The parts of each table from top to bottom; each group has one at least. */
  List<List<Block>> list(List<Block> blocks) {
    List<List<Block>> all = new ArrayList<>();
    Map<Integer, List<Block>> bySide = new TreeMap<>();
    for (Block block : blocks) {
      List<Block> group = bySide.get(block.side());
      if (group == null || !goesOn(group, block)) {
        group = new ArrayList<>();
        bySide.put(block.side(), group);
        all.add(group);
      }
      group.add(block);
    }
    return all;
  }

  /** True if the block is a later part of the group's table. */
  private boolean goesOn(List<Block> group, Block block) {
    Block last = group.get(group.size() - 1);
    if (isSameHead(group.get(0), block)) {
      return true;
    }
    boolean next = isNext(last, block);
    if (next && LabelsAnew.beginHeaded(last.lines(), block.lines())) {
      others.add(block.from());
    }
    return next && !LabelsAnew.begin(last.lines(), block.lines());
  }

  /** True if headings and labels of its own tell that the block goes on no part above. */
  boolean isAnother(Block block) {
    return others.contains(block.from());
  }

  /** True if the second one begins the page after the first one's, beside it or right below. */
  boolean isNext(Block last, Block block) {
    int page = lines.get(block.from()).page();
    return block.from() == last.from()
        || block.from() == last.to()
        || (page == lines.get(last.from()).page() + 1 && isBlankBetween(last.to(), block.from()));
  }

  /** True if the line right above the block holds several texts, or a short one at the left. */
  boolean hasHeadingsAbove(Block block) {
    int above = block.from() - 1;
    if (above < 0 || lines.get(above).page() != lines.get(block.from()).page()) {
      return false;
    }
    LaidLine line = LaidLine.of(lines.get(above));
    boolean several = line.segments().size() > 1;
    return several || (!line.isBlank() && line.end() <= HeadingsAbove.BROKEN);
  }

  /** True if both begin with the same line, or with the words of one header. */
  static boolean isSameHead(Block a, Block b) {
    String head = Characters.fold(a.lines().get(0).text());
    int height = HeadingLines.count(a.lines());
    return Characters.fold(b.lines().get(0).text()).equals(head)
        || (HeadingLines.isHeader(a.lines(), height)
            && HeaderAgain.count(a.lines().subList(0, height), b.lines(), 0) > 0);
  }

  /** True if nothing but blank lines and a page's number stands between. */
  boolean isBlankBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPageNumber(lines.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** True if a caption stands between. */
  boolean isCaptionBetween(int from, int to) {
    return from < to
        && lines.subList(from, to).stream().map(LaidLine::of).anyMatch(NewTable::isCaption);
  }

  /** True for a blank line and for the number of a page. */
  static boolean isPageNumber(String line) {
    return line.isBlank() || line.strip().matches("[-\u2013]?\\s?\\d{1,3}\\s?[-\u2013]?");
  }
}

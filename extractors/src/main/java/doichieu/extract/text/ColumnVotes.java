package doichieu.extract.text;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many columns the parts of a table show, before any of them is read. */
final class ColumnVotes {
  /** Parts of a table that tell the number of its columns. */
  private static final int MOST_PARTS = 30;

  private ColumnVotes() {}

  /**
   * The number of columns that most lines of the group show: of parts that show it for certain, as
   * their gaps run straight down or their header tells as many, where there are any.
   */
  static int count(List<Block> group) {
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> certain = new HashMap<>();
    List<LaidLine> page = onFirstPage(group);
    if (page.size() > group.get(0).lines().size()) {
      vote(page, votes, certain);
    }
    for (Block block : group.subList(0, Math.min(MOST_PARTS, group.size()))) {
      if (votes.isEmpty() || group.get(0).thin() || !LaidGroups.isSameHead(group.get(0), block)) {
        vote(block.lines(), votes, certain);
      }
    }
    return (certain.isEmpty() ? votes : certain)
        .entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
  }

  private static void vote(
      List<LaidLine> lines, Map<Integer, Integer> votes, Map<Integer, Integer> certain) {
    int columns = Seams.find(lines, 0).size() + 1;
    votes.merge(columns, lines.size(), Integer::sum);
    int header = HeadingLines.count(lines);
    boolean told =
        HeadingLines.isHeader(lines, header) && new HeadingStrips(lines, header).count() == columns;
    if (told || StraightSeams.find(lines).isPresent()) {
      certain.merge(columns, lines.size(), Integer::sum);
    }
  }

  /** The lines of the group's first page, the header once though it stands there again. */
  private static List<LaidLine> onFirstPage(List<Block> group) {
    Block top = group.get(0);
    List<LaidLine> header = top.lines().subList(0, HeadingLines.count(top.lines()));
    List<LaidLine> all = new ArrayList<>(top.lines());
    for (Block block : group.subList(1, group.size())) {
      int again = HeaderAgain.count(header, block.lines(), 0);
      if (again > 0 && page(block) == page(top)) {
        all.addAll(block.lines().subList(again, block.lines().size()));
      }
    }
    return all;
  }

  private static int page(Block block) {
    return block.lines().get(0).source().page();
  }
}

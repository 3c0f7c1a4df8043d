package doichieu.extract.text;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables in the lines that stand in columns: side by side, or below each other. */
final class BlockParts {
  /** Lines of the title over tables side by side. */
  private static final int MAX_TITLE = 4;

  private final List<LaidLine> laid;
  private final HeaderAgain again;

  /**
   * Looks at lines.
   *
   * @param laid all lines
   * @param again the headers of the parts so far
   */
  BlockParts(List<LaidLine> laid, HeaderAgain again) {
    this.laid = laid;
    this.again = again;
  }

  /** The tables in a block from left to right, each cut where its header stands again. */
  List<Block> list(Block block) {
    List<List<LaidLine>> tables = SideBySide.split(block.lines());
    if (tables.size() == 1) {
      return belowTitle(block)
          .map(this::list)
          .orElseGet(() -> below(block, again.split(block.lines())));
    }
    List<Block> blocks = new ArrayList<>();
    for (int side = 1; side <= tables.size(); side++) {
      for (List<LaidLine> part : again.split(CountedLabels.part(tables.get(side - 1)))) {
        blocks.add(new Block(block.from(), block.to(), part, false, side));
      }
    }
    return blocks;
  }

  /**
   * The block without the title that stands over it, if that leaves tables side by side: a title
   * goes over the blank strip between them.
   */
  private Optional<Block> belowTitle(Block block) {
    List<LaidLine> all = block.lines();
    int title = 0;
    while (title < Math.min(all.size(), MAX_TITLE) && all.get(title).segments().size() == 1) {
      title++;
    }
    List<LaidLine> rest = all.subList(title, all.size());
    if (title == 0 || rest.isEmpty() || SideBySide.split(rest).size() == 1) {
      return Optional.empty();
    }
    int from = index(rest.get(0), block.from());
    return Optional.of(new Block(from, block.to(), rest, block.thin(), block.side()));
  }

  private List<Block> below(Block block, List<List<LaidLine>> parts) {
    List<Block> blocks = new ArrayList<>();
    int from = block.from();
    for (int p = 0; p < parts.size(); p++) {
      int to = p + 1 < parts.size() ? index(parts.get(p + 1).get(0), from) : block.to();
      blocks.add(new Block(from, to, parts.get(p), block.thin(), block.side()));
      from = to;
    }
    return blocks;
  }

  private int index(LaidLine line, int from) {
    int index = from;
    while (laid.get(index).source().number() != line.source().number()) {
      index++;
    }
    return index;
  }
}

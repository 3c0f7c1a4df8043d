package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Headers that several tables print, side by side or below each other. They are read once, where
 * the most rows show the columns and the headings stand best.
 */
final class SharedHeaders {
  /** Tables that are looked at for one header. */
  private static final int MOST = 4;

  private final UnaryOperator<String> words;
  private final Map<String, List<Block>> byFirstLine = new HashMap<>();
  private final Map<List<String>, Integer> printed = new HashMap<>();
  private final Map<String, List<LaidTable>> tables = new HashMap<>();

  /**
   * Looks for them.
   *
   * @param groups the parts of each table
   * @param words makes a cell's words of its source
   */
  SharedHeaders(List<List<Block>> groups, UnaryOperator<String> words) {
    this.words = words;
    for (List<Block> group : groups) {
      Block top = group.get(0);
      List<Block> same = byFirstLine.computeIfAbsent(firstLine(top), key -> new ArrayList<>());
      if (same.size() < MOST) {
        same.add(top);
      }
      group.forEach(part -> printed.merge(header(part.lines()), 1, Integer::sum));
    }
  }

  /** True if another part prints the header of this one, so that both are tables. */
  boolean isShared(Block block) {
    List<String> header = header(block.lines());
    return !header.isEmpty() && printed.getOrDefault(header, 0) > 1;
  }

  /** True if another table begins with the same line. */
  boolean beginsLikeOther(Block block) {
    return alike(block).size() > 1;
  }

  /** The part whose header tells best what the part's own header holds; empty if none does. */
  Optional<LaidTable> find(Block block) {
    if (alike(block).size() < 2 || header(block.lines()).isEmpty()) {
      return Optional.empty();
    }
    List<LaidTable> heads =
        tables.computeIfAbsent(firstLine(block), key -> read(alike(block))).stream()
            .filter(table -> table.isHeadOf(block.lines()))
            .toList();
    int height = mostPrinted(heads);
    return heads.stream()
        .filter(table -> table.headerLines() == height)
        .min(
            Comparator.comparingDouble(LaidTable::misfit)
                .thenComparing(LaidTable::isStraight, Comparator.reverseOrder())
                .thenComparingDouble(LaidTable::headingPrice));
  }

  /** Lines of the header in the parts that have the most lines. */
  private static int mostPrinted(List<LaidTable> tables) {
    Map<Integer, Integer> lines = new TreeMap<>();
    tables.forEach(t -> lines.merge(t.headerLines(), t.lineCount(), Integer::sum));
    int most = lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private List<Block> alike(Block block) {
    return byFirstLine.getOrDefault(firstLine(block), List.of());
  }

  private static String firstLine(Block block) {
    return words(block.lines().get(0));
  }

  private List<LaidTable> read(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> LaidTable.find(block.lines(), 0, null, words).stream())
        .filter(LaidTable::isHeaded)
        .toList();
  }

  /** The words of each line above the first row; empty if they are no headings. */
  private static List<String> header(List<LaidLine> lines) {
    int height = HeadingLines.count(lines);
    return HeadingLines.isHeader(lines, height)
        ? lines.subList(0, height).stream().map(SharedHeaders::words).toList()
        : List.of();
  }

  private static String words(LaidLine line) {
    return Characters.fold(LaidLine.join(line.words()).text());
  }
}

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
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Headers that several tables print, side by side or below each other. They are read once, where
 * the most rows show the columns and the headings stand best.
 */
final class SharedHeaders {
  /** Parts that are looked at for one header. */
  private static final int MOST = 8;

  /** Lines of a header; more is none. */
  private static final int MAX_HEIGHT = 14;

  private final UnaryOperator<String> words;
  private final Map<String, List<Block>> byFirstLine = new HashMap<>();
  private final Map<String, Integer> tops = new HashMap<>();
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
      group.stream()
          .filter(part -> firstLine(part).equals(firstLine(top)))
          .limit(MOST - Math.min(MOST, same.size()))
          .forEach(same::add);
      tops.merge(firstLine(top), 1, Integer::sum);
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
    return tops.getOrDefault(firstLine(block), 0) > 1;
  }

  /** The part whose header tells best what the part's own header holds; empty if none does. */
  Optional<LaidTable> find(Block block) {
    if (alike(block).size() < 2 || !isHeader(block.lines(), height(alike(block)))) {
      return Optional.empty();
    }
    List<LaidTable> heads =
        tables.computeIfAbsent(firstLine(block), key -> read(alike(block))).stream()
            .filter(table -> table.isHeadOf(block.lines()))
            .toList();
    int height = most(heads, LaidTable::headerLines);
    List<LaidTable> high = clear(heads.stream().filter(t -> t.headerLines() == height).toList());
    return high.stream()
        .min(
            Comparator.comparingDouble(LaidTable::misfit)
                .thenComparing(LaidTable::isStraight, Comparator.reverseOrder())
                .thenComparingDouble(LaidTable::headingPrice));
  }

  /** Those whose headings fit their columns; all if none does. */
  private static List<LaidTable> clear(List<LaidTable> tables) {
    List<LaidTable> clear = tables.stream().filter(t -> !t.isHeadingDoubtful()).toList();
    return clear.isEmpty() ? tables : clear;
  }

  /** What the parts that have the most lines have in common. */
  private static int most(List<LaidTable> tables, ToIntFunction<LaidTable> of) {
    Map<Integer, Integer> lines = new TreeMap<>();
    tables.forEach(t -> lines.merge(of.applyAsInt(t), t.lineCount(), Integer::sum));
    return mostCounted(lines);
  }

  /** The least of the keys with the highest count; 0 if there is none. */
  private static int mostCounted(Map<Integer, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .orElse(0);
  }

  private List<Block> alike(Block block) {
    return byFirstLine.getOrDefault(firstLine(block), List.of());
  }

  private static String firstLine(Block block) {
    return words(block.lines().get(0));
  }

  private List<LaidTable> read(List<Block> blocks) {
    int height = height(blocks);
    int columns = ColumnCount.of(blocks).best();
    return Stream.concat(blocks.stream().map(Block::lines), together(blocks, height).stream())
        .flatMap(lines -> LaidTable.findTop(lines, height, columns, words).stream())
        .filter(LaidTable::isHeaded)
        .toList();
  }

  /**
   * The header and the rows of all parts whose headings stand where those of the first one do: the
   * rows of several small tables show together what none of them does.
   */
  private static Optional<List<LaidLine>> together(List<Block> blocks, int height) {
    List<LaidLine> all = new ArrayList<>(blocks.get(0).lines());
    int parts = 1;
    for (Block block : blocks.subList(1, blocks.size())) {
      if (height > 0 && standAlike(blocks.get(0).lines(), block.lines(), height)) {
        all.addAll(block.lines().subList(height, block.lines().size()));
        parts++;
      }
    }
    return parts > 1 ? Optional.of(all) : Optional.empty();
  }

  private static boolean standAlike(List<LaidLine> a, List<LaidLine> b, int height) {
    return height < Math.min(a.size(), b.size())
        && IntStream.range(0, height).allMatch(i -> a.get(i).text().equals(b.get(i).text()));
  }

  /** Lines with which most pairs of the parts begin: those of the header that they print. */
  private static int height(List<Block> blocks) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    for (int a = 0; a < blocks.size(); a++) {
      for (int b = a + 1; b < blocks.size(); b++) {
        pairs.merge(countSame(blocks.get(a).lines(), blocks.get(b).lines()), 1, Integer::sum);
      }
    }
    return mostCounted(pairs);
  }

  private static int countSame(List<LaidLine> a, List<LaidLine> b) {
    int same = 0;
    while (same < Math.min(MAX_HEIGHT, Math.min(a.size(), b.size()))
        && words(a.get(same)).equals(words(b.get(same)))) {
      same++;
    }
    return same;
  }

  private static boolean isHeader(List<LaidLine> lines, int height) {
    return HeadingLines.isHeader(lines, height);
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

package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Headers that several parts print: of a table over pages, of tables below each other or side by
 * side. They are read once, where the most rows show the columns and the headings stand best.
 */
final class SharedHeaders {
  /** Parts that are looked at for one header. */
  private static final int MOST = 4;

  private final UnaryOperator<String> words;
  private final Map<List<String>, List<Block>> byWords = new HashMap<>();
  private final Map<List<String>, Optional<LaidTable>> best = new HashMap<>();

  /**
   * Looks for them.
   *
   * @param words makes a cell's words of its source
   */
  SharedHeaders(List<Block> blocks, UnaryOperator<String> words) {
    this.words = words;
    for (Block block : blocks) {
      List<String> header = header(block.lines());
      List<Block> same = byWords.computeIfAbsent(header, key -> new ArrayList<>());
      if (!header.isEmpty() && same.size() < MOST) {
        same.add(block);
      }
    }
  }

  /** True if another part prints the header of this one, so that both are tables. */
  boolean isShared(Block block) {
    return byWords.getOrDefault(header(block.lines()), List.of()).size() > 1;
  }

  /** The part whose header tells best what the part's own header holds; empty if none does. */
  Optional<LaidTable> find(Block block) {
    List<String> header = header(block.lines());
    return isShared(block)
        ? best.computeIfAbsent(header, key -> best(byWords.getOrDefault(key, List.of())))
            .filter(table -> table.isHeadOf(block.lines()))
        : Optional.empty();
  }

  private Optional<LaidTable> best(List<Block> blocks) {
    List<LaidTable> tables = new ArrayList<>();
    Map<Integer, Integer> votes = new HashMap<>();
    for (Block block : blocks) {
      LaidTable.find(block.lines(), 0, null, words)
          .ifPresent(
              table -> {
                tables.add(table);
                votes.merge(table.columnCount(), block.lines().size(), Integer::sum);
              });
    }
    LaidTable best = null;
    for (LaidTable table : tables) {
      best = best == null || isBetter(table, best, votes) ? table : best;
    }
    return Optional.ofNullable(best).filter(LaidTable::isHeaded);
  }

  private static boolean isBetter(LaidTable table, LaidTable best, Map<Integer, Integer> votes) {
    int rows = votes.getOrDefault(table.columnCount(), 0);
    int most = votes.getOrDefault(best.columnCount(), 0);
    boolean more = rows > most || (rows == most && table.columnCount() > best.columnCount());
    return table.columnCount() == best.columnCount()
        ? table.headingPrice() < best.headingPrice()
        : more;
  }

  /** The words of each line above the first row; empty if they are no headings. */
  private static List<String> header(List<LaidLine> lines) {
    int height = HeadingLines.count(lines);
    return HeadingLines.isHeader(lines, height)
        ? lines.subList(0, height).stream()
            .map(line -> Characters.fold(LaidLine.join(line.words()).text()))
            .toList()
        : List.of();
  }
}

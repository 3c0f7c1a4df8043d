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
import org.jspecify.annotations.Nullable;

/**
 * The tables of a text whose columns are set with blanks: parts on pages that follow each other are
 * read with one number of columns.
 */
final class LaidTables {
  private static final int ROUNDS = 2;

  private final List<Line> lines;
  private final UnaryOperator<String> words;
  private final WordPairs pairs;
  private final List<Line> unread = new ArrayList<>();
  private final Map<Integer, List<Found>> byFirstLine = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  /**
   * A part that was read.
   *
   * @param first true for the first part of a table
   * @param side 1, 2, … from left to right where several tables share the lines; else 0
   * @param mayContinue false if it can not go on the part listed before it
   */
  record Found(LaidTable table, boolean first, int side, boolean mayContinue) {}

  LaidTables(List<Line> lines, UnaryOperator<String> words) {
    this.lines = lines;
    this.words = words;
    this.pairs = WordPairs.of(lines.stream().map(LaidLine::of).toList());
    Map<Integer, List<Block>> groups = new TreeMap<>();
    for (Block block : LaidBlocks.list(lines)) {
      List<Block> group = groups.computeIfAbsent(block.side(), side -> new ArrayList<>());
      if (!group.isEmpty() && !goesOn(group, block)) {
        read(group);
        group.clear();
      }
      group.add(block);
    }
    groups.values().forEach(this::read);
    byFirstLine.values().forEach(found -> found.sort(Comparator.comparingInt(Found::side)));
  }

  /** First lines of the parts that stand in columns but could not be read. */
  List<Line> unread() {
    return unread;
  }

  /** True if a part begins at the line. */
  boolean beginsAt(int line) {
    return ends.containsKey(line);
  }

  /**
   * The tables that begin at the line, from left to right, each with its parts on the next pages
   * where others stand beside it; empty if no table begins here, or it was listed with an earlier
   * line.
   */
  List<Found> at(int line) {
    return byFirstLine.getOrDefault(line, List.of());
  }

  /** Index after the last line of the parts that begin at the line. */
  int end(int line) {
    return ends.getOrDefault(line, line);
  }

  /** True if the line is the first of a later part of the table. */
  private boolean goesOn(List<Block> group, Block block) {
    Block last = group.get(group.size() - 1);
    if (isSameHead(group.get(0), block)) {
      return true;
    }
    return isNext(last, block);
  }

  /** True if the second one begins the page after the first one's, or stands below it. */
  private boolean isNext(Block last, Block block) {
    int page = lines.get(block.from()).page();
    return block.from() == last.from()
        || (page == lines.get(last.from()).page() + 1 && isBlankBetween(last.to(), block.from()));
  }

  private static boolean isSameHead(Block a, Block b) {
    String head = Characters.fold(a.lines().get(0).text());
    return Characters.fold(b.lines().get(0).text()).equals(head);
  }

  /** True if nothing but blank lines and a page's number stands between. */
  private boolean isBlankBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text().strip();
      if (!text.isEmpty() && !text.matches("[-\u2013]?\\s?\\d{1,3}\\s?[-\u2013]?")) {
        return false;
      }
    }
    return true;
  }

  private void read(List<Block> group) {
    if (group.isEmpty() || group.stream().allMatch(Block::thin)) {
      return;
    }
    int columns = columns(group);
    LaidTable head = null;
    List<LaidTable> parts = new ArrayList<>();
    Block last = group.get(0);
    int place = last.from();
    for (Block block : group) {
      boolean beside = block.side() > 0 && isNext(last, block);
      place = beside ? place : block.from();
      last = block;
      boolean lost = head == null && block != group.get(0);
      Optional<LaidTable> table =
          lost ? Optional.empty() : read(block, columns, head).filter(LaidTable::isHeaded);
      if (table.isPresent()) {
        boolean first = head == null;
        head = head == null ? table.get() : head;
        parts.add(table.get());
        byFirstLine
            .computeIfAbsent(place, line -> new ArrayList<>())
            .add(new Found(table.get(), first, block.side(), block.side() == 0 || !first));
        ends.put(block.from(), block.to());
      } else {
        unread.add(block.lines().get(0).source());
      }
    }
    fit(parts, columns);
  }

  /** Finds rows and the cells in them in turn: each tells the other. */
  private void fit(List<LaidTable> parts, int columns) {
    for (int round = 0; round < ROUNDS; round++) {
      TableHabits habits = new TableHabits(columns);
      parts.forEach(part -> part.teach(habits));
      parts.forEach(part -> part.fit(habits, pairs));
    }
    parts.forEach(LaidTable::readBody);
  }

  private Optional<LaidTable> read(Block block, int columns, @Nullable LaidTable head) {
    for (int expected : new int[] {0, columns}) {
      Optional<LaidTable> table = LaidTable.find(block.lines(), expected, head, words);
      if (table.isPresent() && table.get().columnCount() == columns) {
        return table;
      }
    }
    return Optional.empty();
  }

  /** The number of columns that most lines of the group show. */
  private static int columns(List<Block> group) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (Block block : group) {
      if (!votes.isEmpty() && !group.get(0).thin() && isSameHead(group.get(0), block)) {
        continue;
      }
      int columns = Seams.find(block.lines(), 0).size() + 1;
      votes.merge(columns, block.lines().size(), Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}

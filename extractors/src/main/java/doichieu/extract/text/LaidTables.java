package doichieu.extract.text;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a text whose columns are set with blanks: parts on pages that follow each other are
 * read with one number of columns.
 */
final class LaidTables {
  private static final int ROUNDS = 2;

  /** Lines of a title between two tables of which only the upper one has a header. */
  private static final int MAX_BETWEEN = 3;

  private final LaidGroups groups;
  private final SharedHeaders headers;
  private final UnaryOperator<String> words;
  private final WordPairs pairs;
  private final List<Line> unread = new ArrayList<>();
  private final BitSet inUnread = new BitSet();
  private final Map<Integer, List<Found>> byFirstLine = new HashMap<>();
  private @Nullable LaidTable lastPart;
  private @Nullable Block lastBlock;
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
    this.words = words;
    this.pairs = WordPairs.of(lines.stream().map(LaidLine::of).toList());
    this.groups = new LaidGroups(lines);
    List<List<Block>> tables =
        groups.list(LaidBlocks.list(lines)).stream().map(KnownHeaders::mark).toList();
    this.headers = new SharedHeaders(tables, words);
    tables.forEach(this::read);
    byFirstLine.values().forEach(found -> found.sort(Comparator.comparingInt(Found::side)));
  }

  /** First lines of the parts that stand in columns but could not be read. */
  List<Line> unread() {
    return unread;
  }

  /** True if the line stands in a part that could not be read. */
  boolean isUnread(int line) {
    return inUnread.get(line);
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

  private void read(List<Block> group) {
    Block top = group.get(0);
    if (group.stream().allMatch(Block::thin)
        && !headers.isShared(top)
        && headedAbove(top).isEmpty()) {
      if (headers.beginsLikeOther(top)) {
        addUnread(top);
      }
      return;
    }
    Optional<LaidTable> shared = headers.find(top);
    Optional<LaidTable> above = shared.isPresent() ? shared : headedAbove(top);
    int columns = above.map(LaidTable::columnCount).orElseGet(() -> ColumnCount.of(group).best());
    LaidTable head = null;
    List<LaidTable> parts = new ArrayList<>();
    Block last = top;
    int place = last.from();
    for (Block block : group) {
      boolean beside = block.side() > 0 && groups.isNext(last, block);
      place = beside ? place : block.from();
      last = block;
      boolean lost = head == null && block != top;
      Optional<LaidTable> headOf = head == null ? shared : Optional.of(head);
      Optional<LaidTable> below = head == null && shared.isEmpty() ? above : Optional.empty();
      Optional<LaidTable> upper = parts.isEmpty() ? above : Optional.ofNullable(lastPart);
      Optional<LaidTable> table =
          lost ? Optional.empty() : readPart(block, columns, headOf, below, upper);
      if (table.isPresent()) {
        boolean first = head == null;
        if (first && groups.hasHeadingsAbove(block)) {
          table.get().addHeadingsAbove();
        }
        head = head == null ? shared.orElse(table.get()) : head;
        lastPart = table.get();
        lastBlock = block;
        parts.add(table.get());
        byFirstLine
            .computeIfAbsent(place, line -> new ArrayList<>())
            .add(new Found(table.get(), first, block.side(), mayContinue(block, first)));
        ends.put(block.from(), block.to());
      } else {
        addUnread(block);
      }
    }
    fit(parts, columns);
  }

  /** True unless the part is the first one of a table beside others, or of one that begins anew. */
  private boolean mayContinue(Block block, boolean first) {
    return !first || (block.side() == 0 && !groups.isAnother(block));
  }

  private void addUnread(Block block) {
    unread.add(block.lines().get(0).source());
    inUnread.set(block.from(), block.to());
  }

  /**
   * Finds the columns of the parts: at first only those teach that show them for certain. Then
   * finds rows and the cells in them in turn: each tells the other.
   */
  private void fit(List<LaidTable> parts, int columns) {
    for (int round = 0; round < ROUNDS; round++) {
      ColumnWords known = new ColumnWords(columns);
      boolean all = round > 0;
      parts.stream().filter(part -> all || part.isStraight()).forEach(p -> p.teach(known));
      parts.forEach(part -> part.settle(known));
    }
    for (int round = 0; round < ROUNDS; round++) {
      TableHabits habits = new TableHabits(columns);
      parts.forEach(part -> part.teach(habits));
      parts.forEach(part -> part.fit(habits, pairs));
    }
    readBodies(parts, columns);
  }

  /** Reads the rows; which of their cells hold for those below, all parts tell together. */
  private static void readBodies(List<LaidTable> parts, int columns) {
    List<MergedDown> merged = parts.stream().map(LaidTable::findMerged).toList();
    List<List<HeldRow>> rows = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      rows.add(merged.get(p).heldRows(p > 0));
    }
    if (!parts.isEmpty()) {
      List<HeldRow> all = rows.stream().flatMap(List::stream).toList();
      HeldDown held = HeldDown.of(all, parts.get(0).headings());
      for (int c = 0; c < columns; c++) {
        for (int p = 0; p < parts.size() && held.isHeld(c); p++) {
          merged.get(p).hold(c, held, rows.get(p));
        }
      }
    }
    for (int p = 0; p < parts.size(); p++) {
      parts.get(p).readBody(merged.get(p));
    }
  }

  /** A part: lines that show no columns stand as the part above does, if they can. */
  private Optional<LaidTable> readPart(
      Block block,
      int columns,
      Optional<LaidTable> head,
      Optional<LaidTable> below,
      Optional<LaidTable> upper) {
    return readBelow(block, below)
        .filter(LaidTable::isHeaded)
        .or(() -> read(block, columns, head.orElse(null)))
        .or(() -> tail(block, upper));
  }

  private Optional<LaidTable> read(Block block, int columns, @Nullable LaidTable head) {
    return LaidTable.find(block.lines(), columns, head, words)
        .filter(table -> table.columnCount() == columns && table.isHeaded());
  }

  /** Rows without header right below a part, its columns seen together with theirs. */
  private static Optional<LaidTable> readBelow(Block block, Optional<LaidTable> above) {
    return above.flatMap(part -> part.findBelow(block.lines()));
  }

  /** The lines of a block that show no columns, as the rest of the part on the page before. */
  private static Optional<LaidTable> tail(Block block, Optional<LaidTable> above) {
    return above.flatMap(part -> part.findTail(block.lines()));
  }

  /** The part right above rows without header on the same page, but for a title: its headings. */
  private Optional<LaidTable> headedAbove(Block block) {
    boolean below =
        lastBlock != null
            && block.side() == 0
            && lastBlock.side() == 0
            && page(block) == page(lastBlock)
            && block.from() - lastBlock.to() <= MAX_BETWEEN
            && (HeadingLines.count(block.lines()) == 0
                || UnheadedRows.begin(lastBlock.lines(), block.lines()))
            && !isAnother(block);
    return below ? Optional.ofNullable(lastPart) : Optional.empty();
  }

  /** True if the labels begin again and the rows show other columns than those above. */
  private boolean isAnother(Block block) {
    return lastBlock != null
        && lastPart != null
        && (groups.isBlankBetween(lastBlock.to(), block.from())
            || groups.isCaptionBetween(lastBlock.to(), block.from()))
        && LabelsAnew.begin(lastBlock.lines(), block.lines())
        && ColumnCount.of(List.of(block)).best() != lastPart.columnCount();
  }

  private static int page(Block block) {
    return block.lines().get(0).source().page();
  }
}

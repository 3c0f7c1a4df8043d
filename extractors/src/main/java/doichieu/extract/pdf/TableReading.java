package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads rows of text as one table without rules: finds its columns, its head and its rows. */
final class TableReading {

  private static final int FEWEST_ROWS = 3;

  /** Rows of text of a head below which cells merged down are looked for. */
  private static final int MOST_HEAD = 3;

  private final CutRows rows;
  private final DrawnParts drawn;
  private final Optional<KnownTable> known;

  /** What was read before: tables tried down to several ends often come out the same. */
  private final Map<Part, Optional<UnruledTable>> read = new HashMap<>();

  /**
   * Reads the rows of a section.
   *
   * @param rows the rows of the section
   * @param drawn what is drawn beside and behind them
   * @param known the table at the foot of the page before, if it goes on at the section's top
   */
  TableReading(CutRows rows, DrawnParts drawn, Optional<KnownTable> known) {
    this.rows = rows;
    this.drawn = drawn;
    this.known = known;
  }

  /** Rows read in columns: the first, the first that shows columns, the one after the last. */
  private record Part(
      int first,
      int tabular,
      int to,
      WhiteColumns columns,
      boolean goesOn,
      Optional<ShadedHead> shaded) {}

  /** The table at the foot of the page before, if it goes on at the section's top. */
  Optional<KnownTable> known() {
    return known;
  }

  /** The same for a table that begins on this page. */
  TableReading fresh() {
    return new TableReading(rows, drawn, Optional.empty());
  }

  /** True if the row is the first on the colour behind a table's head. */
  boolean beginsHead(int row) {
    return drawn.heads().stream()
        .anyMatch(head -> head.holds(rows.get(row)) && !head.holds(rows.get(row - 1)));
  }

  /**
   * The table that begins with a row, head rows above it included.
   *
   * @param floor first row that may belong to it
   * @param start first row that shows columns
   * @param end row after the last one that may belong to it
   * @return empty if no columns stand over several rows
   */
  Optional<UnruledTable> findTable(int floor, int start, int end) {
    List<LineRow> tabular = rows.tabular(start, end);
    if (tabular.size() < 2 && known.isEmpty()) {
      return Optional.empty();
    }
    Optional<WhiteColumns> above = known.map(KnownTable::columns);
    List<LineRow> telling = tabular.isEmpty() ? rows.cut().subList(start, end) : tabular;
    List<LineRow> body = telling.subList(HeadRows.count(telling), telling.size());
    List<LineRow> all = tabular.isEmpty() ? body : rows.figured(start, end);
    Optional<WhiteColumns> repeated =
        known
            .filter(k -> k.repeatsHead(rows.rows()))
            .filter(k -> k.columns().fit(belowHead(k.head().size(), end).orElse(body)))
            .map(KnownTable::columns);
    Optional<ShadedHead> shaded =
        drawn.findHead(rows.cut(), floor, start).filter(head -> isBelow(head, body));
    WhiteColumns columns =
        repeated
            .or(() -> shaded.flatMap(ShadedHead::findColumns).filter(told -> told.fit(body)))
            .orElseGet(
                () -> WhiteColumns.of(above(floor, start, body.get(0)), body, all).or(above, body));
    boolean little = tabular.size() < FEWEST_ROWS && columns.count() <= FEWEST_ROWS;
    if (columns.count() < rows.columns()
        || (little && known.isEmpty() && !hasBoldRow(floor, end))) {
      return Optional.empty();
    }
    int from = shaded.map(head -> first(head, floor)).orElse(start);
    while (shaded.isEmpty() && from > floor && isHead(from - 1, columns)) {
      from--;
    }
    int to = end;
    while (to > start && !rows.get(to - 1).segments().stream().allMatch(columns::contains)) {
      to--;
    }
    boolean goesOn = above.filter(columns::equals).isPresent();
    if (to <= start) {
      return Optional.empty();
    }
    Part part = new Part(from, start, to, columns, goesOn, shaded);
    Optional<UnruledTable> before = read.get(part);
    if (before == null) {
      before = cutRows(part);
      read.put(part, before);
    }
    return before;
  }

  /** The rows below a repeated head if none of them shows columns: a long cell goes on. */
  private Optional<List<LineRow>> belowHead(int head, int end) {
    return head < end && rows.tabular(head, end).isEmpty()
        ? Optional.of(rows.cut().subList(head, end))
        : Optional.empty();
  }

  /** True if rows as wide as the head, or narrower, stand below it. */
  private static boolean isBelow(ShadedHead head, List<LineRow> body) {
    return body.stream()
            .filter(row -> !head.holds(row))
            .flatMap(row -> row.segments().stream())
            .mapToInt(line -> head.isAbove(line) ? 1 : -1)
            .sum()
        > 0;
  }

  /** The first row of text on the head. */
  private int first(ShadedHead head, int floor) {
    int first = floor;
    while (!head.holds(rows.get(first))) {
      first++;
    }
    return first;
  }

  /** The number of rows of text on the head; 0 if there is none. */
  private int countShaded(Part part) {
    int count = 0;
    while (part.shaded().isPresent()
        && part.first() + count < part.to()
        && part.shaded().get().holds(rows.get(part.first() + count))) {
      count++;
    }
    return count;
  }

  /** True if some row is printed bold: a head may make a table of the one row below it. */
  private boolean hasBoldRow(int from, int to) {
    return rows.cut().subList(from, to).stream()
        .anyMatch(row -> row.segments().stream().allMatch(Line::isBold));
  }

  /**
   * The rows from a little above the table down to the first row of its body, or a labelled one.
   */
  private List<LineRow> above(int floor, int start, LineRow body) {
    int from = start;
    while (from > floor && rows.isNearHead(from) && !rows.isLetterhead(from - 1)) {
      from--;
    }
    int end = from;
    int first = rows.shown().indexOf(body);
    while (end < first && !isLabelled(rows.get(end))) {
      end++;
    }
    return rows.cut().subList(from, end);
  }

  private static boolean isLabelled(LineRow row) {
    return CutRows.hasLabel(row) && !HeadRows.areNumbers(row) && !HeadRows.areYears(row);
  }

  /** Lines just above that fit into the columns, some of them over several, are the head. */
  private boolean isHead(int i, WhiteColumns columns) {
    LineRow row = rows.get(i);
    int crossed = row.segments().stream().mapToInt(columns::crossed).sum();
    boolean over = row.segments().stream().allMatch(columns::isCentredOver);
    return rows.isNearHead(i + 1)
        && !LetterheadWords.isIn(row)
        && !(row.isSingle() && isRuledBelow(i, columns))
        && (crossed * 2 < columns.count() - 1 || over || rows.overlapsAbove(i + 1))
        && row.segments().stream().allMatch(columns::contains);
  }

  private Optional<UnruledTable> cutRows(Part part) {
    WhiteColumns columns = part.columns();
    boolean goesOn = part.goesOn();
    List<TextRow> text = columns.read(rows.cut().subList(part.first(), part.to()));
    int head =
        known
            .filter(k -> goesOn && k.repeatsHead(rows.rows()))
            .map(k -> k.head().size())
            .orElseGet(() -> countShaded(part));
    if (head >= text.size()) {
      return Optional.empty();
    }
    int captions = head > 0 ? 0 : captions(part);
    RowBands.Cut cut =
        RowBands.cut(
            new RowBands.Request(
                text, columns, rows.pitch(), head, captions, goesOn, ruled(text, columns)));
    List<List<TextRow>> bands = bands(cut.starts(), text);
    int begin = cut.starts().get(0);
    boolean headed = head > 0 || (!goesOn && cut.headed());
    Optional<MergedColumns> merged =
        bodies(begin, headed ? begin + bands.get(0).size() : begin, goesOn || head > 0, text.size())
            .mapToObj(
                body ->
                    MergedColumns.find(text.subList(body, text.size()), columns, rows.pitch())
                        .map(found -> found.below(text.subList(begin, body))))
            .flatMap(Optional::stream)
            .filter(found -> found.doubt() < cut.doubt())
            .findFirst();
    if (merged.isPresent()) {
      bands = new ArrayList<>(merged.get().bands());
    }
    if (merged.isEmpty() && bands.size() > 1 && standsBelow(bands.get(bands.size() - 1), text)) {
      bands.remove(bands.size() - 1);
    }
    int from = part.first() + cut.starts().get(0);
    int end = from + bands.stream().mapToInt(List::size).sum();
    boolean hasHead =
        merged.map(MergedColumns::headed).orElse(headed || (!goesOn && isHead(bands, text)));
    UnruledTable table =
        new UnruledTable(
            from,
            end,
            columns,
            bands,
            hasHead,
            part.shaded(),
            merged.map(MergedColumns::cells).orElse(List.of()),
            rows.pitch(),
            merged.map(MergedColumns::doubt).orElse(cut.doubt()));
    return goesOn || isEnough(table) ? Optional.of(table) : Optional.empty();
  }

  /** Rows of text with which the body may begin: the likeliest one first. */
  private static IntStream bodies(int begin, int likely, boolean known, int rows) {
    return IntStream.concat(
            IntStream.of(likely),
            IntStream.rangeClosed(begin + 1, known ? begin : begin + MOST_HEAD))
        .filter(body -> body < rows);
  }

  /**
   * Number of leading rows of text that may stand above the table: none that overlap the next, and
   * of those that show columns only such as run over the table's own.
   */
  private int captions(Part part) {
    int captions = 0;
    while (part.first() + captions + 1 < part.to()
        && (part.first() + captions < part.tabular()
            || part.columns().isCrossed(rows.get(part.first() + captions)))
        && !rows.overlapsAbove(part.first() + captions + 1)) {
      captions++;
    }
    return captions;
  }

  private static List<List<TextRow>> bands(List<Integer> starts, List<TextRow> text) {
    List<List<TextRow>> bands = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : text.size();
      bands.add(text.subList(starts.get(i), next));
    }
    return bands;
  }

  /** Three rows that show columns make a table, and a head with one row below it. */
  private boolean isEnough(UnruledTable table) {
    long full = table.bands().stream().filter(this::isFull).count();
    boolean headed = table.bands().get(0).stream().allMatch(row -> row.row().whole().isBold());
    return full >= FEWEST_ROWS || (full == 2 && (table.columns().count() > 3 || headed));
  }

  private boolean isFull(List<TextRow> band) {
    List<LineRow> cut = band.stream().map(row -> WhiteColumns.cut(row.row())).toList();
    return OverlappingRows.shown(cut, rows.columns()).stream()
        .anyMatch(row -> row.segments().size() >= rows.columns());
  }

  /** True if the row is none of a table whose rows have labels, but what stands below it. */
  private boolean standsBelow(List<TextRow> band, List<TextRow> text) {
    boolean label = band.stream().flatMap(r -> r.find(0).stream()).anyMatch(Entry::isLabel);
    boolean sums = band.stream().flatMap(r -> r.entries().stream()).anyMatch(Entry::isFigure);
    return !label && !sums && RowBands.isLabelled(text) && !isFull(band);
  }

  /** The first row is the head where it lacks the label that the others have. */
  private static boolean isHead(List<List<TextRow>> bands, List<TextRow> text) {
    boolean label =
        bands.get(0).stream().flatMap(row -> row.find(0).stream()).anyMatch(Entry::isLabel);
    return bands.size() > 1 && !label && RowBands.isLabelled(text);
  }

  /** True if a rule over all columns parts a row from the one below it. */
  private boolean isRuledBelow(int i, WhiteColumns columns) {
    return drawn.part(rows.get(i).baseline(), rows.get(i + 1).baseline(), columns);
  }

  private Set<Integer> ruled(List<TextRow> text, WhiteColumns columns) {
    return IntStream.range(1, text.size())
        .filter(i -> drawn.part(text.get(i - 1).baseline(), text.get(i).baseline(), columns))
        .boxed()
        .collect(Collectors.toSet());
  }
}

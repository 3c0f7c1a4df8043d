package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table without rules: columns are told by white that runs down through its lines, rows by where
 * labels and words stand. A guess, so its page gets a finding.
 *
 * @param from first row of text of the table, 0-based in the rows searched
 * @param to row of text after the table
 * @param columns the columns
 * @param bands the rows of text that make up each row of the table
 * @param hasHead true if the first band is the table's head
 * @param pitch usual distance of two lines of one paragraph, in points
 */
record UnruledTable(
    int from,
    int to,
    WhiteColumns columns,
    List<List<TextRow>> bands,
    boolean hasHead,
    double pitch) {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /** Rows of one table stand no further apart than so many usual distances. */
  private static final double TABLE_GAP = 2.2;

  /** Rows of a head stand no further apart than so many usual distances. */
  private static final double HEAD_GAP = 1.8;

  /** Lines of one paragraph stand no further apart (font sizes): further ones are rows. */
  private static final double WIDEST_PITCH = 1.35;

  /** A rule over this share of the table's width parts rows. */
  private static final double RULE_WIDTH = 0.9;

  private static final Pattern FIGURE = Pattern.compile("[-+≥≤<>~]?\\s?\\d");

  private static final LineText SPELLER = new LineText(Set.of());

  /**
   * What is known from a table that reaches the foot of the page before.
   *
   * @param columns its columns
   * @param head the words of its head, row of text by row of text; may be empty
   * @param starts x at which the words of each column begin, as far as it is known
   */
  record Known(WhiteColumns columns, List<String> head, List<Double> starts) {

    /** True if the line begins where the words of one of the columns begin. */
    boolean startsColumn(Line line) {
      return starts.stream().anyMatch(x -> Math.abs(x - line.x0()) < 0.3 * line.size());
    }
  }

  /**
   * The first table among the rows; empty if no three columns stand over three lines, or, where the
   * page before ended with a table, no line fits into its columns.
   *
   * @param rulings lines across the page that belong to no ruled table
   * @param known the table at the foot of the page before, if these rows begin this page
   */
  static Optional<UnruledTable> find(
      List<LineRow> rows, List<Ruling> rulings, Optional<Known> known) {
    List<LineRow> cut = GluedLabels.cut(rows.stream().map(WhiteColumns::cut).toList());
    double pitch = pitch(cut);
    for (int i = 0; i < cut.size(); i++) {
      Optional<Known> before = i == 0 ? known.filter(k -> goesOn(k, rows)) : Optional.empty();
      if (isTabular(cut.get(i)) || before.isPresent()) {
        int end = end(cut, i, pitch);
        Optional<UnruledTable> table =
            new Search(rows, cut, pitch, rulings, before).findTable(i, end);
        if (table.isPresent()) {
          return table;
        }
        i = end - 1;
      }
    }
    return Optional.empty();
  }

  private static boolean isTabular(LineRow row) {
    return row.segments().size() >= FEWEST_COLUMNS;
  }

  /** True if the rows begin with the head, or with words that stand where those columns are. */
  private static boolean goesOn(Known known, List<LineRow> rows) {
    LineRow row = WhiteColumns.cut(rows.get(0));
    boolean fits =
        row.segments().stream()
            .allMatch(s -> known.columns().contains(s) && known.columns().crossed(s) == 0);
    return repeatsHead(known, rows)
        || (fits && (!row.isSingle() || known.startsColumn(row.first())));
  }

  private static boolean repeatsHead(Known known, List<LineRow> rows) {
    if (known.head().isEmpty() || known.head().size() > rows.size()) {
      return false;
    }
    for (int i = 0; i < known.head().size(); i++) {
      if (!known.columns().read(rows.get(i)).text().equals(known.head().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The usual distance of lines that stand below each other in one column. */
  private static double pitch(List<LineRow> rows) {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Line line : rows.get(i).segments()) {
        stepDown(rows, i, line).ifPresent(steps::add);
      }
    }
    steps.sort(null);
    double size = rows.isEmpty() ? 12 : rows.get(0).size();
    return steps.isEmpty()
        ? 1.2 * size
        : Math.min(WIDEST_PITCH * size, steps.get(steps.size() / 10));
  }

  private static Optional<Double> stepDown(List<LineRow> rows, int above, Line line) {
    for (int i = above + 1; i < Math.min(rows.size(), above + 4); i++) {
      for (Line below : rows.get(i).segments()) {
        boolean sameColumn = below.x0() < line.x1() && line.x0() < below.x1();
        if (sameColumn && below.baseline() - line.baseline() > line.size()) {
          return Optional.of(below.baseline() - line.baseline());
        }
      }
    }
    return Optional.empty();
  }

  private static int end(List<LineRow> rows, int start, double pitch) {
    int end = start + 1;
    while (end < rows.size()
        && rows.get(end).baseline() - rows.get(end - 1).baseline() <= TABLE_GAP * pitch) {
      end++;
    }
    return end;
  }

  /** One look for a table among rows of text. */
  private record Search(
      List<LineRow> rows,
      List<LineRow> cut,
      double pitch,
      List<Ruling> rulings,
      Optional<Known> known) {

    private Optional<UnruledTable> findTable(int start, int last) {
      int end = known.isPresent() ? last : beforeOtherText(start, last);
      List<LineRow> tabular = tabular(start, end);
      if (tabular.size() < FEWEST_ROWS && known.isEmpty()) {
        return Optional.empty();
      }
      Optional<WhiteColumns> before = known.map(Known::columns);
      List<LineRow> telling = tabular.isEmpty() ? cut.subList(start, end) : tabular;
      List<LineRow> body = telling.subList(headRows(telling), telling.size());
      WhiteColumns columns = WhiteColumns.of(above(start, body.get(0)), body).or(before, body);
      if (columns.count() < FEWEST_COLUMNS) {
        return Optional.empty();
      }
      boolean goesOn = before.filter(columns::equals).isPresent();
      int from = start;
      while (from > 0 && isHead(from - 1, columns)) {
        from--;
      }
      int to = end;
      while (to > start && !cut.get(to - 1).segments().stream().allMatch(columns::contains)) {
        to--;
      }
      to = beforeWordsBelow(start, to, columns);
      return to <= from ? Optional.empty() : cutRows(from, start, to, columns, goesOn);
    }

    /**
     * The end of the table where a lone line that runs over its columns ends it: a line of running
     * text, or one below which words run over the columns as well; {@code end} if none does.
     */
    private int beforeOtherText(int start, int end) {
      for (int i = start + 1; i < end; i++) {
        LineRow row = cut.get(i);
        List<LineRow> above = row.isSingle() ? tabular(start, i) : List.of();
        if (above.size() < 2 || hasLabel(row)) {
          continue;
        }
        int head = headRows(above);
        WhiteColumns columns =
            WhiteColumns.of(above.subList(0, head), above.subList(head, above.size()));
        boolean crosses = columns.count() >= FEWEST_COLUMNS && columns.crossed(row.first()) > 0;
        boolean title = isTitle(row) || (i + 1 < end && hasLabel(cut.get(i + 1)));
        if (crosses && (!title || (above.size() > head + 1 && isOther(columns, i, end)))) {
          return i;
        }
      }
      return end;
    }

    private static boolean isTitle(LineRow row) {
      String text = SPELLER.of(row.first());
      return row.first().isBold() || text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** True if most rows below, down to the next lone line, run over the columns. */
    private boolean isOther(WhiteColumns columns, int from, int end) {
      int to = from + 1;
      while (to < end && (!cut.get(to).isSingle() || columns.crossed(cut.get(to).first()) == 0)) {
        to++;
      }
      List<LineRow> below = tabular(from + 1, to);
      return below.stream().filter(columns::isCrossed).count() * 2 > below.size();
    }

    private List<LineRow> tabular(int from, int to) {
      return cut.subList(from, to).stream().filter(UnruledTable::isTabular).toList();
    }

    /** Leading rows without a label, or, in tables without labels, those printed bold. */
    private static int headRows(List<LineRow> rows) {
      long labels = rows.stream().filter(Search::hasLabel).count();
      int head = 0;
      while (head < rows.size() - 1
          && (labels > 1
              ? !hasLabel(rows.get(head)) && !isOfFigures(rows.get(head))
              : rows.get(head).segments().stream().allMatch(Line::isBold))) {
        head++;
      }
      return head < rows.size() - 1 ? head : 0;
    }

    /** True if most words of the row are figures, as in a row of sums without label. */
    private static boolean isOfFigures(LineRow row) {
      long figures =
          row.segments().stream().filter(s -> FIGURE.matcher(SPELLER.of(s)).lookingAt()).count();
      return figures * 2 > row.segments().size();
    }

    /** The rows from a little above the table down to the first row of its body. */
    private List<LineRow> above(int start, LineRow body) {
      int from = start;
      while (from > 0
          && cut.get(from).baseline() - cut.get(from - 1).baseline() <= HEAD_GAP * pitch) {
        from--;
      }
      return cut.subList(from, Math.max(from, cut.indexOf(body)));
    }

    private static boolean hasLabel(LineRow row) {
      return Labels.isLabel(SPELLER.of(row.first()));
    }

    /**
     * The end of a table with labels: below the last label, words that begin in the labels' column
     * are no part of it, unless figures or words in other columns stand beside them.
     */
    private int beforeWordsBelow(int start, int end, WhiteColumns columns) {
      int last = end - 1;
      while (last > start && !hasLabel(cut.get(last))) {
        last--;
      }
      if (!hasLabel(cut.get(last))) {
        return end;
      }
      for (int i = last + 1; i < end; i++) {
        LineRow row = cut.get(i);
        if (row.first().x0() < columns.edges().get(1) && !isTabular(row)) {
          return i;
        }
      }
      return end;
    }

    private Optional<UnruledTable> cutRows(
        int first, int tabular, int to, WhiteColumns columns, boolean goesOn) {
      List<TextRow> text = cut.subList(first, to).stream().map(columns::read).toList();
      int head =
          known.filter(k -> goesOn && repeatsHead(k, rows)).map(k -> k.head().size()).orElse(0);
      int captions = head > 0 ? 0 : tabular - first;
      RowBands.Cut cut =
          RowBands.cut(
              new RowBands.Request(
                  text, columns, pitch, head, captions, goesOn, ruled(text, columns)));
      List<Integer> starts = cut.starts();
      int from = first + starts.get(0);
      List<List<TextRow>> bands = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        int next = i + 1 < starts.size() ? starts.get(i + 1) : text.size();
        bands.add(text.subList(starts.get(i), next));
      }
      if (bands.size() > 1 && standsBelow(bands.get(bands.size() - 1), text)) {
        bands.remove(bands.size() - 1);
      }
      int end = from + bands.stream().mapToInt(List::size).sum();
      boolean hasHead = head > 0 || (!goesOn && (cut.headed() || isHead(bands, text)));
      long full = bands.stream().filter(b -> b.stream().anyMatch(r -> isTabular(cut(r)))).count();
      boolean enough =
          goesOn || full >= FEWEST_ROWS || (full == 2 && columns.count() > FEWEST_COLUMNS);
      return enough
          ? Optional.of(new UnruledTable(from, end, columns, bands, hasHead, pitch))
          : Optional.empty();
    }

    private static LineRow cut(TextRow row) {
      return WhiteColumns.cut(row.row());
    }

    /** True if the row is none of a table whose rows have labels, but what stands below it. */
    private static boolean standsBelow(List<TextRow> band, List<TextRow> text) {
      boolean label = band.stream().flatMap(r -> r.find(0).stream()).anyMatch(Entry::isLabel);
      return !label
          && RowBands.isLabelled(text)
          && band.stream().noneMatch(row -> isTabular(cut(row)));
    }

    /** The first row is the head where it lacks the label that the others have. */
    private static boolean isHead(List<List<TextRow>> bands, List<TextRow> text) {
      boolean label =
          bands.get(0).stream().flatMap(row -> row.find(0).stream()).anyMatch(Entry::isLabel);
      return bands.size() > 1 && !label && RowBands.isLabelled(text);
    }

    private Set<Integer> ruled(List<TextRow> text, WhiteColumns columns) {
      double width = columns.right() - columns.left();
      Set<Integer> ruled = new HashSet<>();
      for (int i = 1; i < text.size(); i++) {
        double above = text.get(i - 1).baseline();
        double below = text.get(i).baseline();
        boolean rule =
            rulings.stream()
                .filter(r -> r.horizontal() && r.at() > above && r.at() < below)
                .anyMatch(r -> r.length() >= RULE_WIDTH * width);
        if (rule) {
          ruled.add(i);
        }
      }
      return ruled;
    }

    /** Lines just above that fit into the columns, some of them over several, are the head. */
    private boolean isHead(int i, WhiteColumns columns) {
      LineRow row = cut.get(i);
      double below = cut.get(i + 1).baseline() - row.baseline();
      int crossed = row.segments().stream().mapToInt(columns::crossed).sum();
      return below <= HEAD_GAP * pitch
          && crossed * 2 < columns.count() - 1
          && row.segments().stream().allMatch(columns::contains);
    }
  }

  /** What the next page should know of this table. */
  Known known() {
    List<Double> starts = new ArrayList<>();
    for (int column = 1; column < columns.count(); column++) {
      int at = column;
      bands.stream()
          .skip(hasHead ? 1 : 0)
          .flatMap(List::stream)
          .flatMap(row -> row.find(at).stream())
          .filter(entry -> !entry.spans())
          .mapToDouble(entry -> entry.line().x0())
          .min()
          .ifPresent(starts::add);
    }
    List<TextRow> head = hasHead ? bands.get(0) : List.of();
    return new Known(columns, head.stream().map(TextRow::text).toList(), starts);
  }

  /** Place on the page. */
  Box box() {
    return bands.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.row().segments().stream())
        .map(Line::box)
        .reduce(Box::union)
        .orElseThrow();
  }
}

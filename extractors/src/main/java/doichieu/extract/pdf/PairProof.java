package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Continuation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells a table of two columns from what looks like one: letterheads, numbered paragraphs, lists of
 * contents, text set in two columns. Two columns tell little, so each row must bear them out.
 */
final class PairProof {
  private static final int FEWEST_ROWS = 3;

  /** Words that begin at one place where figures do not. */
  private static final int FEWEST_FLUSH = 2;

  /** Rows that a letterhead does not have. */
  static final int LETTERHEAD = 6;

  /** Columns of a list of contents: number, title, page. */
  private static final int COUNTED = 3;

  /** Share of the rows that must hold words in both columns. */
  private static final double MOST = 0.8;

  /** White between the columns, in font sizes. */
  private static final double GUTTER = 1.2;

  /** Words begin or end at one place if they do so as near (font sizes) as this. */
  private static final double ALIGNED = 0.3;

  /** A line of running text fills this share of its column. */
  private static final double FILLED = 0.85;

  /** Lines further apart (line distances) belong to two rows. */
  private static final double APART = 1.1;

  private static final Pattern LEADER = Pattern.compile("\\.{4,}|…{2,}|_{4,}");
  private static final Pattern MEASURE = Pattern.compile("[-+≥≤<>~±(£$€¥]{0,2}\\s?\\d.*");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private final UnruledTable table;
  private final List<Entry> left = new ArrayList<>();
  private final List<Entry> right = new ArrayList<>();
  private final double size;

  private PairProof(UnruledTable table) {
    this.table = table;
    for (List<TextRow> band : table.bands()) {
      find(band, 0).ifPresent(left::add);
      find(band, 1).ifPresent(right::add);
    }
    this.size = table.bands().get(0).get(0).row().size();
  }

  private static java.util.Optional<Entry> find(List<TextRow> band, int column) {
    return band.stream().flatMap(row -> row.find(column).stream()).findFirst();
  }

  /** True if the rows of the two columns bear each other out. */
  static boolean holds(UnruledTable table) {
    PairProof proof = new PairProof(table);
    return (table.columns().count() > 2 && !proof.isCountedContents())
        || (proof.isFull()
            && proof.isWide()
            && proof.isAligned()
            && !proof.isNumberedText()
            && !proof.isContents()
            && proof.hasRows());
  }

  /** True for two columns of words with nothing above their few rows. */
  static boolean isLetterhead(UnruledTable table) {
    PairProof proof = new PairProof(table);
    return table.columns().count() == 2
        && table.from() == 0
        && table.bands().size() < LETTERHEAD
        && proof.measures() * 2 <= proof.right.size()
        && !proof.isNamed();
  }

  private boolean isFull() {
    long full = table.bands().stream().filter(PairProof::isFull).count();
    long groups = measures() == right.size() ? groups() : 0;
    return full >= FEWEST_ROWS
        && groups * 2 <= full
        && full >= MOST * (table.bands().size() - groups);
  }

  /** Number of lone names above a full row: they name groups of rows with figures. */
  private long groups() {
    List<List<TextRow>> bands = table.bands();
    return IntStream.range(0, bands.size() - 1)
        .filter(i -> bands.get(i).size() == 1 && find(bands.get(i), 1).isEmpty())
        .filter(i -> isFull(bands.get(i + 1)))
        .count();
  }

  private static boolean isFull(List<TextRow> band) {
    return Stream.of(0, 1).allMatch(c -> find(band, c).filter(entry -> !entry.spans()).isPresent());
  }

  /**
   * True if white stands between the columns: wide all the way down, or narrow where long labels
   * come near the words beside them, and wide in most rows, or rows are told apart otherwise.
   */
  private boolean isWide() {
    double end = entries(0).mapToDouble(e -> e.line().x1()).max().orElse(0);
    double start = entries(1).mapToDouble(e -> e.line().x0()).min().orElse(0);
    long wide = table.bands().stream().flatMap(List::stream).filter(this::isWide).count();
    long all = table.bands().stream().mapToLong(List::size).sum();
    boolean spaced = entries(0).allMatch(e -> e.line().isSpaced());
    return start - end >= GUTTER * size
        || (start - end >= WhiteColumns.GAP * size && wide >= MOST * all)
        || (start > end && spaced && (wide * 2 > all || isApart() || isHeaded()));
  }

  private boolean isWide(TextRow row) {
    double end = row.find(0).map(e -> e.line().x1()).orElse(-Double.MAX_VALUE);
    double start = row.find(1).map(e -> e.line().x0()).orElse(Double.MAX_VALUE);
    return start - end >= GUTTER * size;
  }

  private Stream<Entry> entries(int column) {
    return table.bands().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.entries().stream())
        .filter(entry -> entry.from() == column && !entry.spans());
  }

  /**
   * Words begin at one place on the left; on the right they may end or have their middle there, or
   * figures end there where words begin at one place.
   */
  private boolean isAligned() {
    return isAligned(body(left), e -> e.line().x0())
        && (isMixed(right)
            || Stream.<ToDoubleFunction<Entry>>of(
                    e -> e.line().x0(), e -> e.line().x1(), e -> e.line().center())
                .anyMatch(place -> isAligned(body(right), place)));
  }

  /** True if some words begin at one place, and all that do not are figures that end at one. */
  private boolean isMixed(List<Entry> entries) {
    double start = entries.stream().mapToDouble(e -> e.line().x0()).min().orElse(0);
    List<Entry> inside =
        entries.stream().filter(e -> e.line().x0() - start > ALIGNED * size).toList();
    return inside.size() + FEWEST_FLUSH <= entries.size()
        && inside.stream().allMatch(PairProof::isMeasure)
        && isAligned(inside, e -> e.line().x1());
  }

  private static boolean isMeasure(Entry entry) {
    return isMeasure(entry.text());
  }

  /** True for text that begins with a figure. */
  static boolean isMeasure(String text) {
    return MEASURE.matcher(text).matches();
  }

  /** The words below those of the first row, which may be a head. */
  private static List<Entry> body(List<Entry> entries) {
    return entries.subList(Math.min(1, entries.size() - 1), entries.size());
  }

  private boolean isAligned(List<Entry> entries, ToDoubleFunction<Entry> place) {
    double least = entries.stream().mapToDouble(place).min().orElse(0);
    double most = entries.stream().mapToDouble(place).max().orElse(0);
    return most - least <= ALIGNED * size;
  }

  private boolean isNumberedText() {
    return left.stream()
        .anyMatch(e -> e.isLabel() || Continuation.beginsWithMarker(e.text() + " "));
  }

  /** True for counted titles with numbers of pages that do not fall, and no head above. */
  private boolean isCountedContents() {
    return table.columns().count() == COUNTED
        && left.size() == table.bands().size()
        && left.stream().allMatch(Entry::isLabel)
        && entries(1).noneMatch(Entry::isFigure)
        && arePages(entries(2).toList());
  }

  /** True for titles with numbers of pages that do not fall. */
  private boolean isContents() {
    return entries(0).anyMatch(e -> LEADER.matcher(e.text()).find()) || arePages(right);
  }

  private static boolean arePages(List<Entry> entries) {
    return rise(entries.stream().map(Entry::text).toList());
  }

  /** True for titles with leaders, or with numbers of pages at their end that do not fall. */
  static boolean areContents(List<LineRow> rows) {
    return rows.stream().anyMatch(row -> LEADER.matcher(CutRows.text(row.whole())).find())
        || rise(
            rows.stream()
                .map(row -> CutRows.text(row.segments().get(row.segments().size() - 1)))
                .toList());
  }

  private static boolean rise(List<String> pages) {
    int last = 0;
    for (String page : pages) {
      if (!PAGE.matcher(page).matches() || Integer.parseInt(page) < last) {
        return false;
      }
      last = Integer.parseInt(page);
    }
    return true;
  }

  /** True if figures, names set off, or white between rows that are no running text tell rows. */
  private boolean hasRows() {
    long measures = measures();
    boolean flush = isAligned(body(right), e -> e.line().x0()) || isMixed(right);
    return measures * 2 > right.size()
        || (flush && (isNamed() || isHeaded() || (isApart() && !isText())));
  }

  private long measures() {
    return right.stream().filter(PairProof::isMeasure).count();
  }

  /** True if all words on the left are bold and none on the right, or end with a colon. */
  private boolean isNamed() {
    boolean bold =
        left.stream().allMatch(e -> e.weight() == Weight.BOLD)
            && right.stream().noneMatch(e -> e.weight() == Weight.BOLD);
    return bold || left.stream().allMatch(e -> e.text().endsWith(":"));
  }

  /** True if the words of the first row are bold and no others. */
  private boolean isHeaded() {
    List<List<TextRow>> bands = table.bands();
    return bands.size() > FEWEST_ROWS
        && bands.get(0).stream().allMatch(row -> row.row().whole().isBold())
        && Stream.concat(entries(0), entries(1))
            .filter(e -> e.baseline() > bands.get(0).get(bands.get(0).size() - 1).baseline() + 1)
            .noneMatch(e -> e.weight() == Weight.BOLD);
  }

  private boolean isApart() {
    int apart = 0;
    List<List<TextRow>> bands = table.bands();
    for (int i = 1; i < bands.size(); i++) {
      List<TextRow> above = bands.get(i - 1);
      double step = bands.get(i).get(0).baseline() - above.get(above.size() - 1).baseline();
      apart += step > APART * table.pitch() ? 1 : 0;
    }
    return apart >= MOST * (bands.size() - 1);
  }

  private boolean isText() {
    double widest = left.stream().mapToDouble(Entry::width).max().orElse(0);
    long filled = left.stream().filter(e -> e.width() > FILLED * widest).count();
    return filled * 3 > left.size() * 2;
  }
}

package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Continuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the columns of a place that may be a table.
 *
 * @param columns by column the words that stand in it, from top to bottom
 * @param pitch usual distance of two lines of one paragraph, in points
 */
record PlaceColumns(List<List<Entry>> columns, double pitch) {
  /** Words stand at one place if they begin, end or have their middle so near (font sizes). */
  private static final double SAME_PLACE = 0.3;

  /** Share of the words of a column that must stand at one place. */
  private static final double MOST = 0.8;

  /** Lines further apart (line distances) belong to two cells. */
  private static final double APART = 1.1;

  /** Cells that begin or have their middle so near (line distances) stand beside each other. */
  private static final double LEVEL = 0.45;

  /** Share of the lines of running text that begin within a sentence. */
  private static final double GOING_ON = 0.4;

  /** Share of the words that may be lone figures in running text. */
  private static final double FEW = 0.05;

  /** Cells beside each other that are no chance in text set in columns. */
  private static final int FEWEST_ROWS = 3;

  /** Reads rows of text, cut at their gaps. */
  static PlaceColumns of(List<LineRow> rows, WhiteColumns white, double pitch) {
    List<TextRow> read = white.read(rows);
    return new PlaceColumns(
        IntStream.range(0, white.count())
            .mapToObj(
                column ->
                    read.stream()
                        .flatMap(row -> row.find(column).stream())
                        .filter(entry -> !entry.spans())
                        .toList())
            .toList(),
        pitch);
  }

  /** Number of columns whose words begin at one place. */
  long flush() {
    return columns.stream().filter(words -> isLevel(words, e -> e.line().x0())).count();
  }

  /** Number of columns whose words begin, end, or have their middle at one place. */
  long level() {
    return columns.stream()
        .filter(
            words ->
                Stream.<ToDoubleFunction<Entry>>of(
                        e -> e.line().x0(), e -> e.line().x1(), e -> e.line().center())
                    .anyMatch(place -> isLevel(words, place)))
        .count();
  }

  private static boolean isLevel(List<Entry> words, ToDoubleFunction<Entry> place) {
    double[] places = words.stream().mapToDouble(place).sorted().toArray();
    if (places.length < FEWEST_ROWS) {
      return false;
    }
    double near = SAME_PLACE * words.get(0).line().size();
    double usual = places[places.length / 2];
    long same = words.stream().mapToDouble(place).filter(x -> Math.abs(x - usual) <= near).count();
    return same >= MOST * places.length;
  }

  /** True if the words on the left are labels or begin with the marks of a list. */
  boolean isList() {
    List<Entry> left = columns.get(0);
    long marked = left.stream().filter(PlaceColumns::isMarked).count();
    return marked >= MOST * left.size();
  }

  /** True if all words on the right are bold or in capitals: titles of those who sign. */
  boolean areTitles() {
    return columns.get(columns.size() - 1).stream()
        .allMatch(
            entry ->
                entry.weight() == Weight.BOLD
                    || entry.text().equals(entry.text().toUpperCase(Locale.ROOT))
                        && entry.text().codePoints().anyMatch(Character::isLetter));
  }

  private static boolean isMarked(Entry entry) {
    String text = entry.text();
    return entry.isLabel()
        || Continuation.beginsWithMarker(text + " ")
        || !Character.isLetterOrDigit(text.codePointAt(0));
  }

  /**
   * True for text set in columns: all of them hold running text, or most lines go on from others,
   * and paragraphs do not stand beside each other.
   */
  boolean areText() {
    return (columns.stream().allMatch(TextColumns::isText) || areLines()) && !areCells();
  }

  /** True if long lines that begin within a sentence are many, and lone figures are few. */
  private boolean areLines() {
    List<Entry> all = columns.stream().flatMap(List::stream).toList();
    long within = all.stream().filter(TextColumns::isLongWithin).count();
    long figures = all.stream().filter(Entry::isFigure).count();
    return within >= GOING_ON * all.size() && figures <= FEW * all.size();
  }

  /** True if the paragraphs of all columns begin, or have their middle, at the same heights. */
  private boolean areCells() {
    List<List<TextGrid.Ends>> cells = columns.stream().map(this::cells).toList();
    int count = cells.get(0).size();
    if (count < FEWEST_ROWS || cells.stream().anyMatch(own -> own.size() != count)) {
      return false;
    }
    return IntStream.range(0, count)
        .allMatch(i -> areBeside(cells.stream().map(own -> own.get(i)).toList()));
  }

  private boolean areBeside(List<TextGrid.Ends> cells) {
    return isNear(cells.stream().mapToDouble(TextGrid.Ends::first).toArray())
        || isNear(cells.stream().mapToDouble(e -> (e.first() + e.last()) / 2).toArray());
  }

  private boolean isNear(double... heights) {
    double least = Arrays.stream(heights).min().orElse(0);
    double most = Arrays.stream(heights).max().orElse(0);
    return most - least <= LEVEL * pitch;
  }

  private List<TextGrid.Ends> cells(List<Entry> words) {
    List<TextGrid.Ends> cells = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).baseline() - words.get(i - 1).baseline() > APART * pitch) {
        cells.add(new TextGrid.Ends(words.get(first).baseline(), words.get(i - 1).baseline()));
        first = i;
      }
    }
    return cells;
  }
}

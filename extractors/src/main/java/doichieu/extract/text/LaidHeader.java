package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.HeadingTree.Heading;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headings above the columns: centred, over several lines, one over several columns. Of all
 * ways to see the texts as headings of columns and headings over those, the one is taken for which
 * most speaks: see {@link HeadingTree}.
 */
final class LaidHeader {
  /** Ways that are followed at once. */
  private static final int BEAM = 150;

  /** Texts and lines of a header; more is no header, and would take too long. */
  private static final int MAX_TEXTS = 80;

  private static final int MAX_LINES = 24;

  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\b\\p{Lu}{1,2}) (?=\\p{Lu}\\b)", Pattern.UNICODE_CHARACTER_CLASS);

  private final LaidCells cells;
  private final HeaderPlaces places;
  private final int to;

  private LaidHeader(LaidCells cells, int to) {
    this.cells = cells;
    this.places = new HeaderPlaces(cells, to);
    this.to = to;
  }

  /**
   * What the lines of a header were seen as.
   *
   * @param cells rows from 0 on; empty if there is no header
   * @param price what speaks against it; infinite if no tree fits
   */
  record Headings(List<PartCell> cells, double price) {
    Headings {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The headings as cells.
   *
   * @param to line after the header's last
   */
  static Headings find(LaidCells cells, int to) {
    if (to == 0) {
      return new Headings(List.of(), 0);
    }
    LaidHeader header = new LaidHeader(cells, to);
    Optional<HeadingTree> best = header.isTooLarge() ? Optional.empty() : header.search();
    return best.map(tree -> new Headings(header.place(tree), tree.price() + tree.finalPrice()))
        .orElseGet(() -> new Headings(header.flat(), Double.POSITIVE_INFINITY));
  }

  private boolean isTooLarge() {
    int texts = 0;
    for (int i = 0; i < to; i++) {
      texts += cells.pieces(i).size();
    }
    return to > MAX_LINES || texts > MAX_TEXTS;
  }

  /** The way for which most speaks; empty if texts stand so that none fits. */
  private Optional<HeadingTree> search() {
    List<HeadingTree> beam = List.of(new HeadingTree(places, List.of(), 0));
    for (int i = 0; i < to; i++) {
      int line = i;
      for (List<Word> run : runs(line)) {
        List<HeadingTree> next = new ArrayList<>();
        beam.stream()
            .sorted(Comparator.comparingDouble(HeadingTree::price))
            .limit(BEAM)
            .forEach(tree -> addAll(tree, line, run, next));
        beam = next;
      }
    }
    return beam.stream()
        .min(Comparator.comparingDouble(t -> t.price() + t.finalPrice() + t.leaning()));
  }

  /** Words of a line that only single blanks part; the pieces of a broken heading are one run. */
  private List<List<Word>> runs(int i) {
    List<List<Word>> runs = new ArrayList<>();
    List<Word> words = cells.line(i).words();
    int from = 0;
    if (BrokenLabelHeading.holds(cells.lines(), i)) {
      BrokenLabelHeading.find(cells.lines(), i).ifPresent(whole -> runs.add(List.of(whole)));
      int end = cells.line(i).segments().get(0).end();
      from = (int) words.stream().filter(word -> word.end() <= end).count();
    }
    for (int w = from + 1; w <= words.size(); w++) {
      if (LineCut.isFree(cells.line(i), w)) {
        runs.add(words.subList(from, w));
        from = w;
      }
    }
    return runs;
  }

  /** Adds the trees that hold the run as one text, or as several, cut where seams go. */
  private void addAll(HeadingTree tree, int line, List<Word> run, List<HeadingTree> into) {
    for (int cut = 1; cut <= run.size(); cut++) {
      boolean last = cut == run.size();
      double cutting = last ? 0 : places.cutting(line, run.get(cut - 1), run.get(cut));
      if (cutting == Double.POSITIVE_INFINITY) {
        continue;
      }
      List<HeadingTree> grown = tree.with(line, LaidLine.join(run.subList(0, cut)));
      if (last) {
        into.addAll(grown);
      } else {
        List<Word> rest = run.subList(cut, run.size());
        grown.forEach(one -> addAll(one.dearer(cutting), line, rest, into));
      }
    }
  }

  private List<PartCell> place(HeadingTree tree) {
    List<PartCell> placed = new ArrayList<>();
    int depth = tree.headings().stream().mapToInt(h -> tree.level(h) + 1).max().orElse(1);
    boolean[][] taken = new boolean[depth][cells.columnCount()];
    for (Heading heading : tree.headings()) {
      int level = tree.level(heading);
      int down = tree.hasBelow(heading) ? 1 : depth - level;
      for (int r = level; r < level + down; r++) {
        Arrays.fill(taken[r], heading.from(), heading.to() + 1, true);
      }
      int across = heading.to() - heading.from() + 1;
      int line = cells.number(heading.top());
      placed.add(cell(level, heading.from(), down, across, words(heading), line));
    }
    for (int r = 0; r < depth; r++) {
      for (int c = 0; c < cells.columnCount(); c++) {
        if (!taken[r][c]) {
          placed.add(cell(r, c, 1, 1, "", cells.number(0)));
        }
      }
    }
    placed.sort(Comparator.comparingInt(PartCell::row).thenComparingInt(PartCell::column));
    return placed;
  }

  /** "T T" and "ST T" over the labels are a short heading that its narrow column broke. */
  private static String words(Heading heading) {
    return heading.to() == 0 ? BROKEN.matcher(heading.text()).replaceAll("") : heading.text();
  }

  /** All words above a column as its one heading. */
  private List<PartCell> flat() {
    List<PartCell> placed = new ArrayList<>();
    for (int c = 0; c < cells.columnCount(); c++) {
      String text = "";
      for (int i = 0; i < to; i++) {
        text = LineJoiner.join(text, cells.printed(i, c));
      }
      placed.add(cell(0, c, 1, 1, text, cells.number(0)));
    }
    return placed;
  }

  private static PartCell cell(int row, int column, int down, int across, String text, int line) {
    Evidence evidence = new Evidence(null, null, null, null, line, null, null, text);
    return new PartCell(row, column, down, across, text, evidence);
  }
}

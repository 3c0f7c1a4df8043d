package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.PlainGrid;
import doichieu.extract.table.TableCaption;
import doichieu.extract.text.LaidLine.Word;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * A table of two columns set with blanks: lines of two texts that all begin, or end, at the same
 * places. Letterheads and signatures have two texts a line as well, but those are centred, in
 * capitals or items of a list.
 *
 * @param rows of two cells each
 * @param next index of the line after the last row
 * @param findings what is doubtful in it
 */
record PairTable(List<List<PlainGrid.Cell>> rows, int next, List<Finding> findings) {
  /** Lines of two texts, or rows of two cells, that make a table. */
  private static final int MIN_PAIRS = 3;

  /** The same below a caption where the first line is of one text. */
  private static final int MIN_ROWS = 2;

  /** Places by which the middles of a heading and of its column are apart at most. */
  private static final int OFF_MIDDLE = 3;

  /** Lines looked at; longer tables are read in parts. */
  private static final int MAX_LINES = 400;

  PairTable {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Finds the tables that begin at a line.
   *
   * @param words makes a cell's words of its source
   * @return from left to right; empty if none does
   */
  static List<PairTable> list(List<Line> lines, int from, UnaryOperator<String> words) {
    if (lines.get(from).isBlank() || !isPlain(lines, from)) {
      return List.of();
    }
    LaidLine first = LaidLine.of(lines.get(from));
    boolean alone = first.segments().size() == 1;
    if (alone ? isBelowTexts(lines, from) : isOfMore(lines, from, first)) {
      return List.of();
    }
    List<LaidLine> block = block(lines, from);
    int least = least(lines, from);
    if (alone) {
      return find(block, Math.max(MIN_ROWS, least), from, words).map(List::of).orElse(List.of());
    }
    if (!PairLines.isPair(first)) {
      return PairsBeside.list(block, from, words);
    }
    return findHeaded(block, least, from, words)
        .or(() -> find(block, least, from, words))
        .map(List::of)
        .orElse(List.of());
  }

  /** Lines of two texts that make a table which begins at a line. */
  private static int least(List<Line> lines, int from) {
    boolean known =
        isBelowCaption(lines, from)
            || PairPages.printsAgain(lines, from)
            || PairPages.isPart(lines, from, MIN_PAIRS);
    return known ? 1 : MIN_PAIRS;
  }

  /** True if the line is no pair and none beside another, or goes on a row above. */
  private static boolean isOfMore(List<Line> lines, int from, LaidLine line) {
    return PairLines.isPair(line) ? goesOnFromAbove(lines, from) : !PairsBeside.mayBegin(line);
  }

  /**
   * Finds the table that begins with the first of some lines.
   *
   * @param lines none blank
   * @param least number of lines of two texts, or of rows of two cells
   * @param from index of the first line in the document
   */
  static Optional<PairTable> find(
      List<LaidLine> lines, int least, int from, UnaryOperator<String> words) {
    return PairLines.find(lines)
        .filter(run -> run.areColumns(least))
        .map(run -> new Found(run, PairRows.list(run)))
        .filter(found -> found.isTable(least))
        .map(found -> found.table(from, words));
  }

  /**
   * Lines that may be a table.
   *
   * @param lines of two columns
   * @param rows those that the lines make
   */
  private record Found(PairLines lines, List<Row> rows) {
    boolean isTable(int least) {
      return lines.countPairs() >= least || rows.stream().filter(this::isFull).count() >= least;
    }

    private boolean isFull(Row row) {
      return !text(row, lines::leftText).isEmpty() && !text(row, lines::rightText).isEmpty();
    }

    private static String text(Row row, IntFunction<String> texts) {
      String text = "";
      for (int i = row.from(); i < row.to(); i++) {
        text = LineJoiner.join(text, texts.apply(i));
      }
      return text;
    }

    PairTable table(int from, UnaryOperator<String> words) {
      List<List<PlainGrid.Cell>> cells = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      for (Row row : rows) {
        Line first = lines.lines().get(row.from()).source();
        cells.add(
            List.of(
                cell(text(row, lines::leftText), first.number(), words),
                cell(text(row, lines::rightText), first.number(), words)));
        if (!row.sure()) {
          Evidence place = place(first.number(), Characters.fold(first.text()));
          findings.add(Finding.of("row-by-place", place, String.valueOf(first.number())));
        }
      }
      return new PairTable(cells, from + lines.lines().size(), findings);
    }
  }

  /**
   * Finds the table whose headings are in the first line: each in the middle over its column, so
   * that they begin elsewhere than the texts below.
   */
  private static Optional<PairTable> findHeaded(
      List<LaidLine> block, int least, int from, UnaryOperator<String> words) {
    List<LaidLine> body = block.subList(1, block.size());
    Word left = block.get(0).segments().get(0);
    Word right = block.get(0).segments().get(1);
    return (body.isEmpty() ? Optional.<PairLines>empty() : PairLines.find(body))
        .filter(
            run ->
                left.start() > run.left() + PairLines.ASIDE
                    && left.end() <= run.right()
                    && right.start() > run.edge()
                    && (right.start() < run.end() || isInMiddle(left, run))
                    && isHeading(left)
                    && isHeading(right))
        .flatMap(run -> findBelow(block.get(0), body, least, from, words));
  }

  /** True for a heading in the middle of the first column, so that the second may be wide. */
  private static boolean isInMiddle(Word left, PairLines run) {
    return Math.abs(left.start() + left.end() - run.left() - run.right()) <= 2 * OFF_MIDDLE;
  }

  /**
   * Finds the table below two headings that are known to be such.
   *
   * @param body the lines below them
   * @param from index of the headings in the document
   */
  static Optional<PairTable> findBelow(
      LaidLine headings, List<LaidLine> body, int from, UnaryOperator<String> words) {
    return PairLines.isPair(headings)
        ? findBelow(headings, body, 1, from, words)
        : Optional.empty();
  }

  private static Optional<PairTable> findBelow(
      LaidLine headings, List<LaidLine> body, int least, int from, UnaryOperator<String> words) {
    int line = headings.source().number();
    List<PlainGrid.Cell> cells =
        headings.segments().stream().map(text -> cell(text.text(), line, words)).toList();
    return find(body, least, from + 1, words).map(table -> table.below(cells));
  }

  private static boolean isHeading(Word text) {
    return Character.isUpperCase(text.text().codePointAt(0))
        && text.text().chars().anyMatch(Character::isLowerCase);
  }

  private PairTable below(List<PlainGrid.Cell> headings) {
    List<List<PlainGrid.Cell>> all = new ArrayList<>(List.of(headings));
    all.addAll(rows);
    return new PairTable(all, next, findings);
  }

  /** The table, the lines after its last row up to the given one taken as well. */
  PairTable to(int end) {
    return new PairTable(rows, end, findings);
  }

  /** The lines up to one that is blank, as the first, on another page, or of tabs or pipes. */
  private static List<LaidLine> block(List<Line> lines, int from) {
    List<LaidLine> block = new ArrayList<>();
    for (int i = from; i < lines.size() && block.size() < MAX_LINES; i++) {
      LaidLine line = LaidLine.of(lines.get(i));
      boolean again = i > from && PairPages.isSame(lines.get(i), lines.get(from));
      boolean otherPage = lines.get(i).page() != lines.get(from).page();
      if (again || otherPage || line.isBlank() || !isPlain(lines, i)) {
        break;
      }
      block.add(line);
    }
    return block;
  }

  /** True if the line above, or the one above a blank line, is the caption of a table. */
  private static boolean isBelowCaption(List<Line> lines, int from) {
    int above = from > 0 && lines.get(from - 1).isBlank() ? from - 2 : from - 1;
    return above >= 0 && TableCaption.is(Characters.fold(lines.get(above).text()));
  }

  /** True if the line right above holds several texts: the first line is one of more rows. */
  private static boolean isBelowTexts(List<Line> lines, int from) {
    return from > 0
        && lines.get(from - 1).page() == lines.get(from).page()
        && LaidLine.of(lines.get(from - 1)).segments().size() > 1;
  }

  /** True if the line right above stands in the second column: the pairs are cells of more rows. */
  private static boolean goesOnFromAbove(List<Line> lines, int from) {
    if (from == 0 || lines.get(from - 1).page() != lines.get(from).page()) {
      return false;
    }
    List<Word> above = LaidLine.of(lines.get(from - 1)).segments();
    int right = LaidLine.of(lines.get(from)).segments().get(1).start();
    Word last = above.isEmpty() ? new Word(0, 0, "") : above.get(above.size() - 1);
    boolean covers = last.start() <= right + PairLines.ASIDE && last.end() > right;
    return covers && (above.size() > 1 || last.start() >= right - PairLines.ASIDE);
  }

  private static boolean isPlain(List<Line> lines, int i) {
    return lines.get(i).tabs() == 0 && !lines.get(i).isPipeRow();
  }

  private static PlainGrid.Cell cell(String text, int line, UnaryOperator<String> words) {
    String printed = words.apply(text);
    return new PlainGrid.Cell(printed, place(line, printed));
  }

  private static Evidence place(int line, String text) {
    return new Evidence(null, null, null, null, line, null, null, text);
  }
}

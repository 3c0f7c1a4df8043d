package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Continuation;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.PlainGrid;
import doichieu.extract.table.TableCaption;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table of two columns set with blanks: lines of two texts that all begin, or end, at the same
 * places. Letterheads and signatures have two texts a line as well, but those are centred, in
 * capitals or items of a list.
 *
 * @param rows of two cells each
 * @param next index of the line after the last row
 */
record PairTable(List<List<PlainGrid.Cell>> rows, int next) {
  /** Lines of two texts that make a table. */
  private static final int MIN_PAIRS = 3;

  /** Lines looked at; longer tables are read in parts. */
  private static final int MAX_LINES = 400;

  /** Places by which texts of one column differ. */
  private static final int ASIDE = 1;

  /** Letters of a short word in capitals, as that of a unit. */
  private static final int MAX_SHORT = 5;

  PairTable {
    rows = List.copyOf(rows);
  }

  /**
   * Finds the tables that begin at a line.
   *
   * @param words makes a cell's words of its source
   * @return from left to right; empty if none does
   */
  static List<PairTable> list(List<Line> lines, int from, UnaryOperator<String> words) {
    List<LaidLine> block = block(lines, from);
    if (block.isEmpty()) {
      return List.of();
    }
    boolean pair = isPair(block.get(0));
    if (pair && goesOnFromAbove(lines, from)) {
      return List.of();
    }
    int least = isBelowCaption(lines, from) ? 1 : MIN_PAIRS;
    Optional<PairTable> headed = pair ? findHeaded(block, least, from, words) : Optional.empty();
    if (headed.isPresent()) {
      return List.of(headed.get());
    }
    return pair
        ? find(block, least, from, words).map(List::of).orElse(List.of())
        : PairsBeside.list(block, from, words);
  }

  /**
   * Finds the table that begins with the first of some lines.
   *
   * @param lines none blank
   * @param least number of lines of two texts
   * @param from index of the first line in the document
   */
  static Optional<PairTable> find(
      List<LaidLine> lines, int least, int from, UnaryOperator<String> words) {
    List<LaidLine> run = run(lines);
    List<LaidLine> pairs = run.stream().filter(PairTable::isPair).toList();
    boolean table = pairs.size() >= least && isAligned(pairs) && !isInCapitals(pairs);
    return table
        ? Optional.of(new PairTable(rows(run, words), from + run.size()))
        : Optional.empty();
  }

  /**
   * Finds the table whose headings are in the first line: each in the middle over its column, so
   * that they begin elsewhere than the texts below.
   */
  private static Optional<PairTable> findHeaded(
      List<LaidLine> block, int least, int from, UnaryOperator<String> words) {
    List<LaidLine> body = block.subList(1, block.size());
    if (body.isEmpty() || !isPair(body.get(0))) {
      return Optional.empty();
    }
    Word left = block.get(0).segments().get(0);
    Word right = block.get(0).segments().get(1);
    List<LaidLine> run = run(body);
    List<LaidLine> pairs = run.stream().filter(PairTable::isPair).toList();
    int edge = pairs.stream().mapToInt(p -> p.segments().get(0).end()).max().orElse(0);
    int column = pairs.stream().mapToInt(p -> p.segments().get(1).start()).min().orElse(0);
    int end = run.stream().mapToInt(LaidLine::end).max().orElse(0);
    boolean over =
        left.start() > run.get(0).start() + ASIDE
            && left.end() <= column
            && right.start() > edge
            && right.start() < end
            && isHeading(left)
            && isHeading(right);
    if (!over) {
      return Optional.empty();
    }
    return findBelow(block.get(0), body, least, from, words);
  }

  /**
   * Finds the table below two headings that are known to be such.
   *
   * @param body the lines below them, the first one of two texts
   * @param from index of the headings in the document
   */
  static Optional<PairTable> findBelow(
      LaidLine headings, List<LaidLine> body, int from, UnaryOperator<String> words) {
    return isPair(headings) && isPair(body.get(0))
        ? findBelow(headings, body, 1, from, words)
        : Optional.empty();
  }

  private static Optional<PairTable> findBelow(
      LaidLine headings, List<LaidLine> body, int least, int from, UnaryOperator<String> words) {
    return find(body, least, from + 1, words)
        .map(table -> table.below(rows(List.of(headings), words).get(0)));
  }

  private static boolean isHeading(Word text) {
    return Character.isUpperCase(text.text().codePointAt(0))
        && text.text().chars().anyMatch(Character::isLowerCase);
  }

  private PairTable below(List<PlainGrid.Cell> headings) {
    List<List<PlainGrid.Cell>> all = new ArrayList<>(List.of(headings));
    all.addAll(rows);
    return new PairTable(all, next);
  }

  /** The lines up to one that is blank, on another page, or of tabs or pipes. */
  private static List<LaidLine> block(List<Line> lines, int from) {
    List<LaidLine> block = new ArrayList<>();
    for (int i = from; i < lines.size() && block.size() < MAX_LINES; i++) {
      LaidLine line = LaidLine.of(lines.get(i));
      if (lines.get(i).page() != lines.get(from).page() || line.isBlank() || !isPlain(lines, i)) {
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

  /** The lines up to one that stands in neither column, or begins elsewhere. */
  private static List<LaidLine> run(List<LaidLine> lines) {
    List<LaidLine> run = new ArrayList<>();
    int left = lines.get(0).start();
    int edge = 0;
    int right = Integer.MAX_VALUE;
    for (LaidLine line : lines) {
      boolean pair = isPair(line);
      int end = pair ? line.segments().get(0).end() : 0;
      int start = pair ? line.segments().get(1).start() : Integer.MAX_VALUE;
      boolean fits =
          pair
              ? Math.abs(line.start() - left) <= ASIDE && end < right - 1 && start > edge + 1
              : line.segments().size() == 1 && isInColumn(line, left, edge, right);
      if (!fits) {
        break;
      }
      edge = Math.max(edge, end);
      right = Math.min(right, start);
      run.add(line);
    }
    return run;
  }

  /** True if the line right above stands in the second column: the pairs are cells of more rows. */
  private static boolean goesOnFromAbove(List<Line> lines, int from) {
    if (from == 0 || lines.get(from - 1).page() != lines.get(from).page()) {
      return false;
    }
    List<Word> above = LaidLine.of(lines.get(from - 1)).segments();
    int right = LaidLine.of(lines.get(from)).segments().get(1).start();
    Word last = above.isEmpty() ? new Word(0, 0, "") : above.get(above.size() - 1);
    boolean covers = last.start() <= right + ASIDE && last.end() > right;
    return covers && (above.size() > 1 || last.start() >= right - ASIDE);
  }

  private static boolean isPlain(List<Line> lines, int i) {
    return lines.get(i).tabs() == 0 && !lines.get(i).isPipeRow();
  }

  /** True for a line that goes on in one of the columns. */
  private static boolean isInColumn(LaidLine line, int left, int edge, int right) {
    boolean inLeft = Math.abs(line.start() - left) <= ASIDE && line.end() <= edge;
    return inLeft
        ? Character.isLowerCase(line.words().get(0).text().codePointAt(0))
        : Math.abs(line.start() - right) <= ASIDE;
  }

  private static boolean isPair(LaidLine line) {
    List<Word> segments = line.segments();
    return segments.size() == 2
        && Character.isLetterOrDigit(segments.get(0).text().codePointAt(0))
        && !segments.get(0).text().endsWith(":")
        && !NewTable.isCaption(line);
  }

  /** True if the texts at the right all begin, end or have their middle at one place. */
  private static boolean isAligned(List<LaidLine> pairs) {
    Word first = pairs.get(0).segments().get(1);
    boolean begin = true;
    boolean end = true;
    boolean centred = true;
    for (LaidLine pair : pairs) {
      Word right = pair.segments().get(1);
      begin &= Math.abs(right.start() - first.start()) <= ASIDE;
      end &= Math.abs(right.end() - first.end()) <= ASIDE;
      int off = right.start() + right.end() - first.start() - first.end();
      centred &= Math.abs(off) <= 2 * ASIDE && Character.isDigit(lastOf(right));
    }
    return begin || end || centred;
  }

  private static char lastOf(Word word) {
    String text = word.text();
    return text.charAt(
        text.endsWith("%") && text.length() > 1 ? text.length() - 2 : text.length() - 1);
  }

  /** True if a text at the right is in capitals: an office, or the state's name. */
  private static boolean isInCapitals(List<LaidLine> pairs) {
    return pairs.stream()
        .map(pair -> pair.segments().get(1).text())
        .anyMatch(
            text ->
                text.chars().filter(Character::isLetter).count() > MAX_SHORT
                    && text.chars().noneMatch(Character::isLowerCase));
  }

  private static List<List<PlainGrid.Cell>> rows(List<LaidLine> run, UnaryOperator<String> words) {
    List<String[]> texts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int left = run.get(0).start();
    for (LaidLine line : run) {
      boolean pair = isPair(line);
      String here = line.segments().get(0).text();
      boolean goesOn =
          !texts.isEmpty()
              && (!pair
                  || (Character.isLowerCase(here.codePointAt(0))
                      && Continuation.of(last(texts)[0], here) == Continuation.SURE));
      if (!goesOn) {
        texts.add(new String[] {"", ""});
        numbers.add(line.source().number());
      }
      boolean inLeft = pair || Math.abs(line.start() - left) <= ASIDE;
      String[] row = last(texts);
      row[0] = inLeft ? LineJoiner.join(row[0], here) : row[0];
      String other = pair ? line.segments().get(1).text() : inLeft ? "" : here;
      row[1] = LineJoiner.join(row[1], other);
    }
    List<List<PlainGrid.Cell>> rows = new ArrayList<>();
    for (int r = 0; r < texts.size(); r++) {
      int number = numbers.get(r);
      rows.add(List.of(cell(texts.get(r)[0], number, words), cell(texts.get(r)[1], number, words)));
    }
    return rows;
  }

  private static String[] last(List<String[]> texts) {
    return texts.get(texts.size() - 1);
  }

  private static PlainGrid.Cell cell(String text, int line, UnaryOperator<String> words) {
    String printed = words.apply(text);
    return new PlainGrid.Cell(
        printed, new Evidence(null, null, null, null, line, null, null, printed));
  }
}

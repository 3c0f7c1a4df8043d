package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells that a page set flush on both sides by widening the blanks between their words, so that
 * they look like gaps between columns.
 *
 * <p>All blanks of such a line are about as wide. It begins where lines of the same cell do, ends
 * where other lines of its column end, and the first word of the cell's next line had no place in
 * it. Where words begin inside its strip without others before them, two columns stand there.
 */
final class JustifiedCells {
  /** Lines above and below a line that may be of its table. */
  private static final int NEAR = 70;

  /** Lines down to the next one of the cell: lines of other cells may stand between. */
  private static final int BELOW = 3;

  /** Words of a line of a cell at most. */
  private static final int MAX_WORDS = 14;

  /** Places by which two blanks of a line differ at most, and from where on by one more. */
  private static final int UNEVEN = 1;

  private static final int WIDE = 5;

  /**
   * Percent of a column's width that a line of it fills at least, and places by which it is over.
   */
  private static final int SHORTEST = 70;

  private static final int LONGER = 3;

  /** Lines of a column for each of which one more may be wider: words of the next one touch it. */
  private static final int MOST_WIDER = 4;

  /** Lines that show where a column begins or ends. */
  private static final int MIN_SAME = 2;

  /** Lines of one column for each of which a line may have words inside its strip only. */
  private static final int MOST_INSIDE = 4;

  /** Places by which the lines of one row stand aside from those of another. */
  private static final int ASIDE = 2;

  /** Blanks that take the room of one letter at most. */
  private static final int WIDER = 2;

  private final List<LaidLine> lines;
  private final List<Map<Integer, Integer>> starts = new ArrayList<>();

  /**
   * Words that are one line of a cell.
   *
   * @param from index of the first
   * @param to index after the last
   */
  private record Run(int from, int to) {}

  private JustifiedCells(List<LaidLine> lines) {
    this.lines = lines;
    for (LaidLine line : lines) {
      Map<Integer, Integer> at = new HashMap<>();
      for (int w = 0; w < line.words().size(); w++) {
        at.put(line.words().get(w).start(), w);
      }
      starts.add(at);
    }
  }

  /** The lines, the blanks of such cells as wide as one again. */
  static List<Line> mend(List<Line> lines) {
    return new JustifiedCells(lines.stream().map(LaidLine::of).toList()).mend();
  }

  private List<Line> mend() {
    List<Line> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Run> runs = mayHold(lines.get(i)) ? runs(i) : List.of();
      mended.add(runs.isEmpty() ? lines.get(i).source() : closed(lines.get(i), runs));
    }
    return mended;
  }

  private static boolean mayHold(LaidLine line) {
    return line.source().tabs() == 0
        && line.source().text().indexOf('|') < 0
        && line.end() <= LaidBlocks.MAX_WIDTH;
  }

  private static Line closed(LaidLine line, List<Run> runs) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int w = 0; w < line.words().size(); w++) {
      int at = w;
      boolean inside = runs.stream().anyMatch(run -> run.from() < at && at < run.to());
      next = inside ? next + 1 : line.words().get(w).start();
      text.append(" ".repeat(next - text.length())).append(line.words().get(w).text());
      next = text.length();
    }
    return new Line(line.source().number(), text.toString(), line.source().page());
  }

  private List<Run> runs(int i) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < lines.get(i).words().size()) {
      int to = end(i, from);
      if (to > from) {
        runs.add(new Run(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return runs;
  }

  /** The index after the last word of the longest run that begins with a word; 0 if none does. */
  private int end(int i, int from) {
    List<Word> words = lines.get(i).words();
    int found = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    int spare = 0;
    for (int to = from + 1; to < Math.min(words.size(), from + MAX_WORDS); to++) {
      int gap = words.get(to).start() - words.get(to - 1).end();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
      spare += gap - 1;
      if (most - least > UNEVEN + most / WIDE) {
        return found;
      }
      if (most >= LaidLine.GAP
          && isText(words.get(to - 1), words.get(to))
          && isJustified(i, from, to + 1, spare)) {
        found = to + 1;
      }
    }
    return found;
  }

  private static boolean isText(Word left, Word right) {
    return right.text().chars().anyMatch(Character::isLetterOrDigit)
        && !RowScores.isValue(right.text())
        && (left.hasLetter() || (RowScores.isFigure(left.text()) && right.hasLetter()));
  }

  private boolean isJustified(int i, int from, int to, int spare) {
    Word first = lines.get(i).words().get(from);
    String below = below(i, first.start(), lines.get(i).words().get(to - 1).end());
    return first.hasLetter()
        && !below.isEmpty()
        && spare <= WIDER * (below.length() + 1)
        && isColumn(i, from, to, below);
  }

  /** The first word of the cell's next line; empty if none begins at the place. */
  private String below(int i, int start, int end) {
    for (int j = i + 1; j <= Math.min(lines.size() - 1, i + BELOW) && isOnPage(i, j); j++) {
      Integer w = starts.get(j).get(start);
      if (w != null) {
        return lines.get(j).words().get(w).text();
      }
      if (lines.get(j).words().stream().anyMatch(o -> o.start() < end && o.end() > start)) {
        return "";
      }
    }
    return "";
  }

  private boolean isOnPage(int i, int j) {
    return lines.get(i).source().page() == lines.get(j).source().page();
  }

  /**
   * True if other lines fill the strip from its one edge to the other, so wide that the words have
   * a place in it, but not the next one besides.
   */
  private boolean isColumn(int i, int from, int to, String below) {
    List<Word> words = lines.get(i).words();
    List<Word> behind = words.subList(from + 1, to);
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    int begin = 0;
    int inside = 0;
    List<Integer> widths = new ArrayList<>();
    for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
      int w = wordAt(j, start);
      if (j == i || !isOnPage(i, j)) {
        continue;
      }
      if (w >= 0) {
        begin += LineCut.isFree(lines.get(j), w) ? 1 : 0;
        Word text = textFrom(lines.get(j), w);
        boolean label = !lines.get(j).words().get(w).hasLetter();
        if (!label && isAsLong(text, end - start) && !isCut(j, behind)) {
          widths.add(PrintWidth.of(text.text()));
        }
      } else if (begin > 0 && beginsInside(lines.get(j), start + ASIDE, end)) {
        inside++;
      }
    }
    return begin >= MIN_SAME
        && inside * MOST_INSIDE <= begin
        && fits(widths, LaidLine.join(words.subList(from, to)).text(), below)
        && behind.stream().noneMatch(word -> isLeftEdge(i, word, end));
  }

  /** True for about the length of a strip. */
  private static boolean isAsLong(Word text, int length) {
    int own = text.end() - text.start();
    return own * 100 >= length * SHORTEST && own <= length + LONGER;
  }

  /**
   * True if the words are no wider than all lines of the column, but than most of them with the
   * next one.
   */
  private static boolean fits(List<Integer> widths, String words, String below) {
    int own = PrintWidth.of(words);
    int more = PrintWidth.of(words + " " + below);
    return widths.size() >= MIN_SAME
        && widths.stream().anyMatch(width -> width >= own)
        && widths.stream().filter(width -> width > more).count() * MOST_WIDER <= widths.size();
  }

  /** The index of the word at the place, or of one that begins freely near it; -1 if none does. */
  private int wordAt(int j, int start) {
    Integer exact = starts.get(j).get(start);
    if (exact != null) {
      return exact;
    }
    for (int away = 1; away <= ASIDE; away++) {
      for (int at : new int[] {start - away, start + away}) {
        Integer w = starts.get(j).get(at);
        if (w != null && LineCut.isFree(lines.get(j), w)) {
          return w;
        }
      }
    }
    return -1;
  }

  /** The words from one on that stand one blank apart. */
  private static Word textFrom(LaidLine line, int from) {
    int w = from + 1;
    while (w < line.words().size() && !LineCut.isFree(line, w)) {
      w++;
    }
    return LaidLine.join(line.words().subList(from, w));
  }

  /** True if one of the words stands below the beginning of one of the line. */
  private boolean isCut(int j, List<Word> words) {
    return words.stream().anyMatch(word -> starts.get(j).containsKey(word.start()));
  }

  /**
   * True if another text begins at the word's place near the line, or more begin there in all than
   * end where the strip does.
   */
  private boolean isLeftEdge(int i, Word word, int end) {
    boolean beside = false;
    Set<String> begin = new HashSet<>();
    Set<String> flush = new HashSet<>();
    for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
      if (j != i && isOnPage(i, j)) {
        List<Word> texts = lines.get(j).segments();
        for (Word text : texts.subList(Math.min(1, texts.size()), texts.size())) {
          if (text.start() == word.start() && !text.text().equals(word.text())) {
            beside |= Math.abs(j - i) <= BELOW;
            begin.add(text.text());
          } else if (Math.abs(text.end() - end) <= 1) {
            flush.add(text.text());
          }
        }
      }
    }
    return beside || begin.size() >= MIN_SAME && begin.size() > flush.size();
  }

  /** True if the first words of the line in a strip begin right of its left edge. */
  private static boolean beginsInside(LaidLine line, int start, int end) {
    for (Word word : line.words()) {
      if (word.end() > start) {
        return word.start() > start && word.start() < end;
      }
    }
    return false;
  }
}

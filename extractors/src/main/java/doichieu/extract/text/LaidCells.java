package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;

/** The words of lines sorted into the columns between seams. */
final class LaidCells {
  private final List<LaidLine> lines;
  private final List<int[]> seams;
  private final TableHabits habits;
  private final LaidTitles titles;
  private final TouchingName names;
  private final List<List<Piece>> pieces = new ArrayList<>();

  /**
   * What one line shows of a cell.
   *
   * @param from first column, 0-based
   * @param to last column that it covers
   */
  record Piece(int from, int to, Word word) {
    String text() {
      return word.text();
    }

    boolean spans() {
      return to > from;
    }
  }

  /** Sorts the words where nothing is known of the table yet. */
  LaidCells(List<LaidLine> lines, List<int[]> seams) {
    this(lines, seams, new TableHabits(seams.size() + 1));
  }

  /**
   * Sorts the words.
   *
   * @param seams for each the column of print before which it cuts each line
   * @param habits what is known of the table
   */
  LaidCells(List<LaidLine> lines, List<int[]> seams, TableHabits habits) {
    this.lines = lines;
    this.seams = seams;
    this.habits = habits;
    this.titles = new LaidTitles(this);
    this.names = new TouchingName(this);
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(cut(i));
    }
    new LabelNames(lines, pieces, titles).settle(columnCount());
  }

  int lineCount() {
    return lines.size();
  }

  int columnCount() {
    return seams.size() + 1;
  }

  /** For each seam the column of print before which it cuts each line. */
  List<int[]> seams() {
    return seams;
  }

  /** What is known of the table. */
  TableHabits habits() {
    return habits;
  }

  /** What is known of how the lines of a column break. */
  ColumnWrap wrap(int column) {
    return habits.column(column).wrap();
  }

  List<LaidLine> lines() {
    return lines;
  }

  LaidLine line(int i) {
    return lines.get(i);
  }

  /** The pieces of a line from left to right. */
  List<Piece> pieces(int i) {
    return pieces.get(i);
  }

  /** Number of the line in the file. */
  int number(int i) {
    return lines.get(i).source().number();
  }

  /**
   * The words of a column in a line; empty if there are none, or a wider piece begins elsewhere.
   */
  String text(int i, int column) {
    for (Piece piece : pieces.get(i)) {
      if (piece.from() == column) {
        return piece.text();
      }
    }
    return "";
  }

  /** The same with raised marks of notes. */
  String printed(int i, int column) {
    return pieces.get(i).stream()
        .filter(piece -> piece.from() == column)
        .findFirst()
        .map(piece -> piece.word().printed())
        .orElse("");
  }

  /** True if the line shows a text that goes over several columns. */
  boolean isTitle(int i) {
    return pieces.get(i).stream().anyMatch(Piece::spans);
  }

  /** True if a line of the page is left blank above the line. */
  boolean isBlankAbove(int i) {
    return i > 0 && number(i) > number(i - 1) + 1;
  }

  /**
   * True if two cells of the row touch, so that only one blank parts them, and no other line of the
   * row shows where the right one begins.
   */
  boolean touchInDoubt(Row row) {
    for (int i = row.from(); i < row.to(); i++) {
      if (isTitle(i)) {
        return false;
      }
    }
    for (int i = row.from(); i < row.to(); i++) {
      for (int p = 1; p < pieces.get(i).size(); p++) {
        Word right = pieces.get(i).get(p).word();
        boolean touches = right.start() - pieces.get(i).get(p - 1).word().end() < LaidLine.GAP;
        if (touches && !isClear(row, right.start())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Number of cells of the line that only one blank parts from the next one. */
  int countTouching(int i) {
    int count = 0;
    for (int p = 1; p < pieces.get(i).size(); p++) {
      count += lines.get(i).beginsFreely(pieces.get(i).get(p).word().start()) ? 0 : 1;
    }
    return count;
  }

  private boolean isClear(Row row, int x) {
    for (int i = row.from(); i < row.to(); i++) {
      if (lines.get(i).beginsFreely(x)) {
        return true;
      }
    }
    return false;
  }

  private List<Piece> cut(int i) {
    List<Piece> cut = new ArrayList<>();
    LaidLine line = lines.get(i);
    boolean whole = HeadingLines.isTitle(lines, i);
    if (titles.isRest(i)) {
      Piece above = pieces.get(i - 1).get(pieces.get(i - 1).size() - 1);
      return List.of(new Piece(above.from(), above.to(), LaidLine.join(line.words())));
    }
    List<Word> rest = new ArrayList<>(line.words());
    for (Word segment : line.segments()) {
      List<Word> words = rest.stream().filter(w -> w.start() < segment.end()).toList();
      rest.removeAll(words);
      List<Piece> touching = whole ? touching(i, words) : List.of();
      if (!touching.isEmpty()) {
        cut.addAll(touching);
      } else if (whole && titles.isAcross(i, words)) {
        if (titles.isLabelled(i, words)) {
          cut.add(new Piece(0, 0, words.get(0)));
          Piece title = piece(i, words.subList(1, words.size()));
          cut.add(new Piece(Math.max(1, title.from()), title.to(), title.word()));
        } else {
          cut.add(piece(i, words));
        }
      } else if (titles.isEnd(i)) {
        Piece above = pieces.get(i - 2).get(0);
        cut.add(new Piece(above.from(), above.to(), LaidLine.join(words)));
      } else {
        cut.addAll(split(i, words));
      }
    }
    return cut;
  }

  /** The cells of a row's first line that touch, where seams would make a title of them. */
  private List<Piece> touching(int i, List<Word> words) {
    if (!titles.isAcross(i, words) && split(i, words).stream().noneMatch(Piece::spans)) {
      return List.of();
    }
    boolean labelled = titles.isLabelled(i, words);
    List<Word> texts = labelled ? words.subList(1, words.size()) : words;
    List<Piece> cut = new ArrayList<>();
    int column = labelled ? 1 : column(i, texts.get(0).start());
    int from = 0;
    for (TouchingName.Start start : names.list(i, LaidLine.join(texts))) {
      int to = from;
      while (texts.get(to).start() < start.start()) {
        to++;
      }
      cut.add(new Piece(column, column, LaidLine.join(texts.subList(from, to))));
      column = start.column();
      from = to;
    }
    if (from > 0) {
      cut.add(new Piece(column, column, LaidLine.join(texts.subList(from, texts.size()))));
      cut.addAll(0, labelled ? List.of(new Piece(0, 0, words.get(0))) : List.of());
    }
    return cut;
  }

  /** Cuts a run of words at the seams that go between them. */
  private List<Piece> split(int i, List<Word> words) {
    List<Piece> cut = new ArrayList<>();
    int from = 0;
    for (int w = 1; w < words.size(); w++) {
      if (column(i, words.get(w).start()) > lastColumn(i, words.get(w - 1))) {
        cut.add(piece(i, words.subList(from, w)));
        from = w;
      }
    }
    cut.add(piece(i, words.subList(from, words.size())));
    return cut;
  }

  private Piece piece(int i, List<Word> words) {
    int from = column(i, words.get(0).start());
    int to = lastColumn(i, words.get(words.size() - 1));
    return new Piece(from, Math.max(from, to), LaidLine.join(words));
  }

  private int lastColumn(int i, Word word) {
    return column(i, word.end() - 1);
  }

  /** The column in which a place of a line lies. */
  int column(int i, int x) {
    int column = 0;
    while (column < seams.size() && seams.get(column)[i] <= x) {
      column++;
    }
    return column;
  }
}

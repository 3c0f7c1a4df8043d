package doichieu.extract.text;

import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import doichieu.extract.text.FramedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of a table whose columns are parted by bars and that has no rules between its rows, its
 * words wrapped within the columns, as converters of old office files print it. All cells begin on
 * the first line of their row, so words below a blank begin a new one; words go on below where the
 * next one had no room on the line above.
 */
final class BarredRows {
  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}),.;:%].*");

  private final CharacterFrame frame;

  private BarredRows(CharacterFrame frame) {
    this.frame = frame;
  }

  /**
   * The rows, from top to bottom, each line one if no words are wrapped; empty if the bars do not
   * stand below each other.
   */
  static List<Row> list(CharacterFrame frame) {
    BarredRows reading = new BarredRows(frame);
    int count = frame.lineCount();
    if (!reading.isAligned()) {
      return List.of();
    }
    boolean wrapped = IntStream.range(1, count).anyMatch(reading::isRest);
    List<Row> rows = new ArrayList<>();
    int begin = 0;
    for (int line = 1; line <= count; line++) {
      if (line == count || !wrapped || reading.begins(line)) {
        rows.add(new Row(begin, line, false));
        begin = line;
      }
    }
    return rows;
  }

  /** True if each line ends on both sides with a bar, and most lines have one at each edge. */
  private boolean isAligned() {
    int count = frame.lineCount();
    int last = frame.columnCount();
    return IntStream.rangeClosed(0, last)
        .allMatch(
            edge -> {
              long barred = IntStream.range(0, count).filter(l -> frame.isBarred(l, edge)).count();
              return edge == 0 || edge == last ? barred == count : barred * 2 >= count;
            });
  }

  /** True if the line has nothing in the first column and goes on words of the line above. */
  private boolean isRest(int line) {
    return frame.text(line, 0, 0).isBlank()
        && IntStream.range(1, frame.columnCount()).anyMatch(c -> goesOn(line, c));
  }

  private boolean goesOn(int line, int column) {
    return frame.isBarred(line, column)
        && !above(line, column).isBlank()
        && GOES_ON.matcher(text(line, column)).matches();
  }

  private boolean begins(int line) {
    boolean beside = false;
    boolean wrapped = false;
    boolean roomy = true;
    for (int c = 0; c < frame.columnCount(); c++) {
      if (frame.isBarred(line, c) != frame.isBarred(line - 1, c)) {
        return true;
      }
      String words = frame.isBarred(line, c) ? text(line, c) : "";
      if (words.isEmpty()) {
        continue;
      }
      String above = above(line, c);
      boolean figures = Figures.isFigure(words) && Figures.isFigure(above);
      if (figures || (c == 0 && Labels.isLabel(words))) {
        return true;
      }
      boolean room = hasRoom(line, c, words);
      beside |= above.isEmpty();
      wrapped |= !above.isEmpty() && !room && GOES_ON.matcher(words).matches();
      roomy &= room;
    }
    return !wrapped && (beside || (roomy && !text(line, 0).isEmpty()));
  }

  /** True if the first of the words would have had room on the line above. */
  private boolean hasRoom(int line, int column, String words) {
    String above = frame.text(line - 1, column, frame.last(line - 1, column));
    int blank = words.indexOf(' ');
    int first = blank < 0 ? words.length() : blank;
    return above.stripTrailing().length() + 1 + first < above.length();
  }

  private String text(int line, int column) {
    return frame.text(line, column, frame.last(line, column)).strip();
  }

  private String above(int line, int column) {
    return text(line - 1, column);
  }
}

package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Labels that only one blank parts from the name behind them, so that no gap shows where the second
 * column begins: "11 Huyện Tràng Định", "II Nền tảng".
 */
final class GluedLabels {
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVX]{1,5})[.)]?");

  private GluedLabels() {}

  /** True if the pieces of a line begin with a label and a name in one. */
  static boolean begins(List<Piece> line) {
    String text = line.get(0).text();
    int blank = text.indexOf(' ');
    return line.get(0).from() == 0
        && blank > 0
        && LABEL.matcher(text.substring(0, blank)).matches()
        && Character.isUpperCase(text.codePointAt(blank + 1));
  }

  /** The pieces with the label by itself, the name in the second column. */
  static List<Piece> apart(List<Piece> line) {
    Piece both = line.get(0);
    Word whole = both.word();
    int blank = whole.printed().indexOf(' ');
    int start = whole.start();
    Word label = new Word(start, start + blank, whole.printed().substring(0, blank));
    Word name = new Word(label.end() + 1, whole.end(), whole.printed().substring(blank + 1));
    int to = Math.max(1, both.to());
    List<Piece> rest = new ArrayList<>(line.subList(1, line.size()));
    if (!rest.isEmpty()
        && rest.get(0).from() <= 1
        && rest.get(0).word().start() - name.end() == 1) {
      name = LaidLine.join(List.of(name, rest.get(0).word()));
      to = Math.max(to, rest.get(0).to());
      rest.remove(0);
    }
    List<Piece> apart = new ArrayList<>(List.of(new Piece(0, 0, label), new Piece(1, to, name)));
    apart.addAll(rest);
    return apart;
  }
}

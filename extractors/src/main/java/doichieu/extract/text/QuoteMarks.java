package doichieu.extract.text;

import doichieu.extract.table.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks "&gt;" before each line of what a letter or a page of Markdown quotes: words and tables
 * stand behind them as elsewhere. A lone "&gt;", or one before nothing but a figure, is a sign.
 */
final class QuoteMarks {
  private static final Pattern MARK = Pattern.compile("^ {0,3}>(?: ?>)* ?");

  private QuoteMarks() {}

  /** The lines without such marks. */
  static List<Line> without(List<Line> lines) {
    List<Line> plain = new ArrayList<>(lines);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && MARK.matcher(lines.get(to).text()).lookingAt()) {
        to++;
      }
      if (isQuoted(lines.subList(from, to))) {
        for (int i = from; i < to; i++) {
          Line line = lines.get(i);
          plain.set(i, new Line(line.number(), inner(line), line.page()));
        }
      }
      from = Math.max(to, from + 1);
    }
    return plain;
  }

  private static boolean isQuoted(List<Line> run) {
    return run.size() > 1 && run.stream().anyMatch(line -> !Figures.isFigure(line.text().strip()));
  }

  private static String inner(Line line) {
    return MARK.matcher(line.text()).replaceFirst("");
  }
}

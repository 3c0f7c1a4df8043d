package doichieu.read;

import doichieu.read.FigureParser.Found;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells figures that a clause deals out in turn to several years or indicators named before ("năm
 * 2026 và 2027 lần lượt đạt 70% và 80%"). Which is whose is asked, never guessed.
 */
final class Respective {
  private final Pattern words;

  Respective(ProseWords prose) {
    words =
        Pattern.compile(
            "(?<!\\p{L})(?:" + prose.kindPattern("respectively") + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The figures that are dealt out; empty unless two or more stand behind the words. */
  List<Found> list(String clause, List<Found> figures) {
    Matcher matcher = words.matcher(clause);
    if (!matcher.find()) {
      return List.of();
    }
    int from = matcher.start();
    List<Found> behind = figures.stream().filter(figure -> figure.figureStart() > from).toList();
    return behind.size() > 1 ? behind : List.of();
  }

  /** True for what only seems to be a figure: "2027 lần" of "2027 lần lượt". */
  boolean runsInto(String clause, Found figure) {
    Matcher matcher = words.matcher(clause);
    return matcher.find()
        && figure.figureStart() < matcher.start()
        && figure.end() > matcher.start();
  }
}

package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bounds that stand apart from the figure they bound: behind the things counted ("65% hộ trở lên có
 * nước sạch", "02 mô hình số trở lên") or in brackets before it ("… (tối thiểu): 60%"). A bound
 * that belongs to a grade ("trình độ đại học trở lên") or to a figure of its own is none.
 */
final class BoundsApart {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words between a figure and a bound that is not the last word of its phrase. */
  private static final String FEW_WORDS = "^\\s*(?:\\p{L}+\\s+){1,4}?";

  private static final Pattern OPENED = Pattern.compile("^(?:\\p{L}+\\s+)?từ\\s", FLAGS);

  /** Shorter signs ("+") do not stand apart; chars. */
  private static final int SHORTEST = 3;

  private final ValueWords values;
  private final Pattern atEnd;
  private final Pattern inside;
  private final Pattern graded;
  private final Pattern bracketed;

  /**
   * Makes a reader.
   *
   * @param suffixes words that bound a figure before them
   * @param prefixes alternation of the words that bound a figure behind them
   * @param grades alternation of the words of ordered grades
   */
  BoundsApart(ValueWords values, Collection<String> suffixes, String prefixes, String grades) {
    this.values = values;
    List<String> words = suffixes.stream().filter(word -> word.length() >= SHORTEST).toList();
    String suffix = "(" + ValueWords.alternation(words) + ")";
    atEnd = Pattern.compile("\\s+" + suffix + "[\\s.;,]*$", FLAGS);
    inside = Pattern.compile(FEW_WORDS + "(" + suffix + "\\s+)(?=\\p{L})", FLAGS);
    graded =
        Pattern.compile(
            "(?<!\\p{L})từ\\s|(?<!\\p{L})(?:" + grades + ")(?:\\s+\\p{L}+){0,2}?\\s*$", FLAGS);
    bracketed = Pattern.compile("\\(\\s*(" + prefixes + ")\\s*\\)\\s*:?\\s*$", FLAGS);
  }

  /** The words behind a figure without the bound among them that belongs to it. */
  String without(String phrase) {
    Matcher end = atEnd.matcher(phrase);
    if (end.find() && isOfFigure(phrase.substring(0, end.start()))) {
      return phrase.substring(0, end.start());
    }
    Matcher early = inside.matcher(phrase);
    return early.find() && isOfFigure(phrase.substring(0, early.start(1)))
        ? phrase.substring(0, early.start(1)) + phrase.substring(early.end(1))
        : phrase;
  }

  /**
   * The name without the bound at its end that "từ" before the figure opens ("từ 90% … trở lên").
   */
  String withoutClosing(Found figure, String name) {
    boolean opened =
        figure.value().comparator() != Comparator.RANGE
            && OPENED.matcher(figure.value().text()).find()
            && name.chars().noneMatch(Character::isDigit);
    return opened ? atEnd.matcher(name).replaceFirst("") : name;
  }

  /** The figure under the bound that stands among the words behind it. */
  Found under(Found figure, String phrase) {
    if (figure.value().comparator() != Comparator.EQUAL) {
      return figure;
    }
    return find(phrase)
        .flatMap(word -> values.findComparator("", word))
        .map(figure::bounded)
        .orElse(figure);
  }

  private Optional<String> find(String phrase) {
    Matcher end = atEnd.matcher(phrase);
    if (end.find() && isOfFigure(phrase.substring(0, end.start()))) {
      return Optional.of(end.group(1));
    }
    Matcher early = inside.matcher(phrase);
    return early.find() && isOfFigure(phrase.substring(0, early.start(1)))
        ? Optional.of(early.group(2))
        : Optional.empty();
  }

  private boolean isOfFigure(String between) {
    return between.chars().noneMatch(Character::isDigit) && !graded.matcher(between).find();
  }

  /** The figure under the bound that brackets before it state: "… (tối thiểu): 60%". */
  Found underBracketed(String clause, Found figure) {
    Matcher matcher = bracketed.matcher(clause.substring(0, figure.start()));
    if (figure.value().comparator() != Comparator.EQUAL || !matcher.find()) {
      return figure;
    }
    return values
        .findComparator(matcher.group(1), "")
        .map(
            bound ->
                new Found(
                    figure.bounded(bound).value(),
                    matcher.start(),
                    figure.end(),
                    figure.figureStart()))
        .orElse(figure);
  }
}

package doichieu.extract.text;

import doichieu.extract.table.WordList;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The heading of the labels where their narrow column broke it inside its words, piece below piece:
 * "S" above "ố" above "T" above "T", "St" above "t". Such pieces look like labels and are none.
 */
final class BrokenLabelHeading {
  /** The headings as they are written, by their letters alone. */
  private static final Map<String, String> HEADINGS =
      WordList.load(BrokenLabelHeading.class, "label-headings.txt").words().stream()
          .collect(Collectors.toUnmodifiableMap(BrokenLabelHeading::letters, Function.identity()));

  private static final int LONGEST =
      HEADINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** Lines of a header in which the pieces stand. */
  private static final int MAX_LINES = 12;

  /** Places by which pieces set in the middle stand aside at most. */
  private static final int MAX_ASIDE = 3;

  private BrokenLabelHeading() {}

  /**
   * True if the line begins with a piece of such a heading.
   *
   * @param lines of the part, from its first one
   * @param i index of the line
   */
  static boolean holds(List<LaidLine> lines, int i) {
    return i < MAX_LINES && pieces(lines).contains(i);
  }

  /** The lines down to the last piece of such a heading; 0 if there is none. */
  static int height(List<LaidLine> lines) {
    List<Integer> pieces = pieces(lines);
    return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1) + 1;
  }

  /** The whole heading, if the line is the middle one of those with its pieces. */
  static Optional<Word> find(List<LaidLine> lines, int i) {
    List<Integer> pieces = pieces(lines);
    return !pieces.isEmpty() && pieces.get(pieces.size() / 2) == i
        ? Optional.of(whole(pieces.stream().map(line -> first(lines.get(line))).toList()))
        : Optional.empty();
  }

  /** The lines that begin with the pieces; none if the heading is not broken. */
  private static List<Integer> pieces(List<LaidLine> lines) {
    int edge = edge(lines);
    List<Integer> pieces = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < Math.min(MAX_LINES, lines.size()); i++) {
      if (lines.get(i).start() <= edge + MAX_ASIDE) {
        pieces.add(i);
        heading += letters(first(lines.get(i)).text());
      }
      if (heading.length() > LONGEST || !heading.chars().allMatch(Character::isLetter)) {
        return List.of();
      }
      if (HEADINGS.containsKey(heading)) {
        boolean letter = pieces.stream().anyMatch(line -> isSmallLetter(first(lines.get(line))));
        return pieces.size() > 1 && letter ? pieces : List.of();
      }
    }
    return List.of();
  }

  /** True for a letter that looks like a label; those that are broken between words do not. */
  private static boolean isSmallLetter(Word piece) {
    return piece.text().length() == 1 && Character.isLowerCase(piece.text().charAt(0));
  }

  private static Word first(LaidLine line) {
    return line.segments().get(0);
  }

  private static Word whole(List<Word> pieces) {
    String text = pieces.stream().map(Word::text).collect(Collectors.joining());
    int start = pieces.stream().mapToInt(Word::start).min().orElseThrow();
    int end = pieces.stream().mapToInt(Word::end).max().orElseThrow();
    return new Word(start, end, join(text.replace(" ", "")));
  }

  private static String join(String pieces) {
    StringBuilder joined = new StringBuilder();
    for (char c : HEADINGS.getOrDefault(letters(pieces), pieces).toCharArray()) {
      int next = (int) joined.chars().filter(Character::isLetter).count();
      joined.append(c == ' ' ? c : pieces.charAt(next));
    }
    return joined.toString();
  }

  private static String letters(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** The last place where labels in the same column begin; -1 if there is no such heading. */
  static int lastPlace(List<LaidLine> lines) {
    return pieces(lines).isEmpty() ? -1 : edge(lines) + MAX_ASIDE;
  }

  /** The first place of the lines. */
  static int edge(List<LaidLine> lines) {
    return lines.stream().mapToInt(LaidLine::start).min().orElse(0);
  }
}

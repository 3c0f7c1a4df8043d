package doichieu.extract.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text whose letters and marks are put together (NFC). Tools that set columns with blanks count
 * marks that stand apart as letters of their own, so that the columns move when they are put
 * together: where the cells of the text stand below each other only with marks counted, as many
 * blanks are put behind each cell as it lost.
 */
final class ComposedText {
  private ComposedText() {}

  /**
   * The text with whole letters.
   *
   * @param text lines may end in any way; ends of lines and pages stay as they are
   */
  static String of(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    List<Cells> lines = text.lines().map(Cells::of).toList();
    if (below(lines, true) <= below(lines, false)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isEnd(text.charAt(i))) {
        kept.append(Cells.of(text.substring(from, i)).inPlace());
        kept.append(text, i, Math.min(i + 1, text.length()));
        from = i + 1;
      }
    }
    return kept.toString();
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\t';
  }

  /** How many cells begin or end where one does on the line above. */
  private static long below(List<Cells> lines, boolean marksCount) {
    long below = 0;
    Set<Integer> above = Set.of();
    for (Cells line : lines) {
      Set<Integer> edges = line.edges(marksCount);
      below += edges.stream().filter(above::contains).count();
      above = edges;
    }
    return below;
  }

  /**
   * The cells of a line.
   *
   * @param texts each with the blanks behind it, in their order
   */
  private record Cells(List<String> texts) {
    static Cells of(String line) {
      List<String> texts = new ArrayList<>();
      int from = 0;
      for (int i = 1; i < line.length(); i++) {
        char last = line.charAt(i - 1);
        boolean behindGap = i > 1 && isBlank(last) && isBlank(line.charAt(i - 2));
        boolean begins = behindGap && !isBlank(line.charAt(i));
        if (begins || FrameCharacters.isVertical(line.charAt(i))) {
          texts.add(line.substring(from, i));
          from = i;
        }
      }
      texts.add(line.substring(from));
      return new Cells(texts);
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\u00a0';
    }

    /** Where the cells behind the first one begin and end. */
    Set<Integer> edges(boolean marksCount) {
      Set<Integer> edges = new HashSet<>();
      int place = 0;
      for (String text : texts) {
        String counted = marksCount ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (place > 0) {
          edges.add(2 * place);
          edges.add(2 * (place + counted.stripTrailing().length()) + 1);
        }
        place += counted.length();
      }
      return edges;
    }

    String inPlace() {
      return texts.stream().map(Cells::padded).collect(Collectors.joining()).stripTrailing();
    }

    private static String padded(String text) {
      String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
      return whole + " ".repeat(Math.max(0, text.length() - whole.length()));
    }
  }
}

package doichieu.extract.table;

import doichieu.extract.encoding.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Paragraphs that an author set as one, with lines ended by hand: "PHỤ LỤC", its title and "(Kèm
 * theo …)", or a heading and its items. Lines that only go on stay one paragraph.
 */
public final class BrokenLines {
  /** Longer lines that begin as items are sentences, which may go on with a name; chars. */
  private static final int LONGEST_HEADING = 100;

  /** Labels that {@link Continuation#beginsWithMarker} does not know: "1.1 …", "Điều 2. …". */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\d{1,3}(?:\\.\\d{1,2}){1,4}[.)]?\\s\\p{Lu}|(?:Điều|Phần|Chương|Mục|Phụ lục)\\s+[\\dIVX])");

  /** A line that is nothing but an annex's label: "PHỤ LỤC II", "BẢNG 01". */
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:phụ lục|biểu|bảng|mẫu)(?: số)?(?: [\\dIVXLC.]{1,6}[a-z]?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CAPTION =
      Pattern.compile(
          "^\\((?:ban hành\\s+)?kèm\\s+theo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private BrokenLines() {}

  /**
   * The paragraphs that the words are, each folded; none is empty.
   *
   * @param words of one paragraph, with {@link Characters#LINE_BREAK} where a line was ended
   */
  public static List<String> apart(String words) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String above = "";
    for (String line : lines(words)) {
      if (!above.isEmpty() && isNew(above, line)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(line);
      above = line;
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  private static List<String> lines(String words) {
    return Arrays.stream(words.split(String.valueOf(Characters.LINE_BREAK), -1))
        .map(Characters::fold)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean isNew(String above, String line) {
    if (isLabelled(line) || CAPTION.matcher(line).find() || ANNEX.matcher(above).matches()) {
      return true;
    }
    if (!Character.isUpperCase(line.codePointAt(0))) {
      return false;
    }
    return Continuation.isFinished(above)
        || (isCapitals(above) && !isCapitals(line))
        || (isLabelled(above)
            && above.length() <= LONGEST_HEADING
            && !Continuation.endsOpen(above));
  }

  private static boolean isLabelled(String line) {
    return Continuation.beginsWithMarker(line) || LABEL.matcher(line).find();
  }

  private static boolean isCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT));
  }
}

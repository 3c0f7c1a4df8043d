package doichieu.extract.table;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a printed paragraph.
 *
 * <p>Programs break lines after a hyphen or slash inside the number of a document ("476/VPCP-" and
 * "KSTT", "45/2020/" and "NĐ-CP"), a date or a range of figures; there nothing is put between.
 * Everywhere else a line break is one blank, so a dash between blanks keeps them.
 */
public final class LineJoiner {
  /** What a number or abbreviation is made of, up to the hyphen or slash that ends the line. */
  private static final Pattern OPEN =
      Pattern.compile("(?:^|[\\s(\"“])([\\p{Lu}\\p{N}/][\\p{L}\\p{N}./-]{0,40}+)$");

  private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}[^\\p{Lu}]{0,3}\\p{Lu}");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Pattern CLOSED = Pattern.compile("^[\\p{Lu}\\p{N}]");
  private static final Pattern REST = Pattern.compile("^[/-][\\p{Lu}\\p{N}]");

  private LineJoiner() {}

  /** The lines as one text; blank lines add nothing. */
  public static String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    Iterator<String> rest = lines.iterator();
    while (rest.hasNext()) {
      String line = rest.next();
      if (!line.isEmpty()) {
        String glue = text.isEmpty() ? "" : glue(text, line);
        text.append(glue).append(line);
      }
    }
    return text.toString();
  }

  /** The two lines as one text; a blank line adds nothing. */
  public static String join(String first, String second) {
    return join(List.of(first, second));
  }

  private static String glue(StringBuilder before, String after) {
    String end = before.substring(Math.max(0, before.length() - 50));
    char last = end.charAt(end.length() - 1);
    if (last == '-' || last == '/') {
      boolean open = isNumberOrAbbreviation(end) && CLOSED.matcher(after).find();
      return open ? "" : " ";
    }
    boolean cutBefore =
        REST.matcher(after).find()
            && DIGIT.matcher(end).find()
            && isNumberOrAbbreviation(end)
            && end.lastIndexOf('/') > end.lastIndexOf(' ');
    return cutBefore ? "" : " ";
  }

  private static boolean isNumberOrAbbreviation(String end) {
    var token = OPEN.matcher(end);
    if (!token.find()) {
      return false;
    }
    String word = token.group(1);
    return word.length() > 1 && (DIGIT.matcher(word).find() || TWO_CAPITALS.matcher(word).find());
  }
}

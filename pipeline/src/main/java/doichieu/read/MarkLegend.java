package doichieu.read;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the marks below the names of bodies mean, as a heading tells it: "Đơn vị thực hiện (x: chủ
 * trì; o: phối hợp)", "chủ trì (●), phối hợp (○)".
 */
final class MarkLegend {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MARK = "(?<mark>\\p{L}{1,2}|[^\\p{L}\\d\\s(),;:.]{1,2})";

  /** Longer headings hold sentences and no legend; chars. */
  private static final int LONGEST = 300;

  private final Pattern markAhead;
  private final Pattern markBehind;
  private final ColumnWords columns;

  MarkLegend(ColumnWords columns) {
    String role =
        "(?<role>"
            + ValueWords.alternation(columns.prefixes(ColumnRole.LEAD, ColumnRole.COORDINATE))
            + ")(?!\\p{L})";
    this.columns = columns;
    this.markAhead =
        Pattern.compile("(?<![^\\s(;,:])" + MARK + "\\s*(?:[:=–-]|là(?!\\p{L}))\\s*" + role, FLAGS);
    this.markBehind =
        Pattern.compile(role + "\\s*(?:\\(\\s*|[:=]\\s*)" + MARK + "(?![\\p{L}\\d])", FLAGS);
  }

  /** The role that each mark gives, marks in lower case; empty if the heading tells none. */
  Map<String, ColumnRole> read(String heading) {
    Map<String, ColumnRole> roles = new TreeMap<>();
    if (heading.length() <= LONGEST) {
      collect(markAhead.matcher(heading), roles);
      if (roles.isEmpty()) {
        collect(markBehind.matcher(heading), roles);
      }
    }
    return roles;
  }

  private void collect(Matcher entry, Map<String, ColumnRole> roles) {
    while (entry.find()) {
      columns
          .findPrefixRole(entry.group("role"))
          .ifPresent(role -> roles.put(key(entry.group("mark")), role));
    }
  }

  /** The mark of a cell as the legend has it. */
  static String key(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }
}

package doichieu.read;

import doichieu.catalogue.BodyGroups;
import java.util.regex.Pattern;

/**
 * Words that speak of a whole province or of all together and not of a group: "cả tỉnh", "toàn
 * huyện", "chung". They are those of {@code body-groups.csv}.
 */
final class WholePhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final BodyGroups GROUPS = BodyGroups.load();

  private static final String WHOLE =
      "(?:" + GROUPS.alternation("whole-lead") + ")\\s+(?:" + GROUPS.alternation("whole") + ")";

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?<!\\p{L})(?:" + WHOLE + "|" + GROUPS.alternation("all") + ")(?!\\p{L})", FLAGS);

  private static final Pattern AT_END =
      Pattern.compile(
          "\\s+(?:(?:(?:của|ở|tại|trong|trên)\\s+)?"
              + WHOLE
              + "|của\\s+(?:"
              + GROUPS.alternation("home")
              + ")|(?:ở|tại)\\s+các\\s+\\p{L}+(?:\\s\\p{L}+)?)\\s*$",
          FLAGS);

  private WholePhrase() {}

  /** True if the words speak of a whole province or of all together, not of a group. */
  static boolean isIn(String words) {
    return ANYWHERE.matcher(words).find();
  }

  /** The name without the bodies at its end of which another figure told ("… cả tỉnh"). */
  static String withoutAtEnd(String name) {
    return AT_END.matcher(name).replaceFirst("");
  }
}

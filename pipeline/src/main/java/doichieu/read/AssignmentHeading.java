package doichieu.read;

import java.util.regex.Pattern;

/**
 * How the cells below a heading that names leading and coordinating bodies tell them apart; the
 * words of the heading are those of {@code assignment-verbs.csv}.
 */
enum AssignmentHeading {
  /** "Chủ trì/phối hợp": the cell's one stroke parts them. */
  STROKE("{lead}[^/(]{0,20}/[^/]{0,20}{coordinate}.*"),
  /** "Chủ trì (phối hợp)": those in brackets coordinate. */
  BRACKETS("{lead}[^(]{0,20}\\([^()]{0,20}{coordinate}[^()]{0,20}\\).*"),
  /** Neither: by words of the cell itself. */
  WORDS("");

  private final Pattern pattern;

  AssignmentHeading(String wording) {
    pattern =
        Pattern.compile(
            "(?:.*(?<!\\p{L}))?"
                + wording
                    .replace("{lead}", AssignmentVerbs.alternation("lead", "heading"))
                    .replace("{coordinate}", AssignmentVerbs.alternation("coordinate")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** What the heading says; {@link #WORDS} if it says nothing of it. */
  static AssignmentHeading of(String heading) {
    return STROKE.pattern.matcher(heading).matches()
        ? STROKE
        : BRACKETS.pattern.matcher(heading).matches() ? BRACKETS : WORDS;
  }
}

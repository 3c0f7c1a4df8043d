package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last day that the words of a row themselves tell: "Hoàn thành trước ngày 30/6/2026 việc …",
 * "…, xong trước 30/6/2026". What bounds a thing ("hồ sơ tiếp nhận trước ngày 01/7/2025") is none.
 */
final class NamedDeadline {
  private static final Pattern DUE =
      Pattern.compile(
          "(?:^|,\\s*|(?<!\\p{L})(?:"
              + ValueWords.alternation(
                  CatalogueFile.load("deadline-words.csv").rows().stream()
                      .filter(row -> row.get("kind").equals("done"))
                      .map(row -> row.get("word"))
                      .toList())
              + ")\\s+)("
              + SentenceTimes.due()
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final BoundTimes bounds;
  private final @Nullable Integer planYear;

  NamedDeadline(ProseWords prose, @Nullable Integer planYear) {
    this.bounds = new BoundTimes(prose);
    this.planYear = planYear;
  }

  /** The time as printed; empty if the words tell none, or another that is over by the plan. */
  String of(String words) {
    Matcher due = DUE.matcher(bounds.withoutPast(words, planYear));
    return due.find() ? due.group(1) : "";
  }
}

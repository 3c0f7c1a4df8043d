package doichieu.normalize;

import doichieu.catalogue.CatalogueFile;
import doichieu.document.Evidence;
import doichieu.target.Origin;
import doichieu.target.Target;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a sentence that are told as a part of the one before them: "1.000 tài khoản, trong đó
 * 600 cho cấp xã". The words are those of kind {@code part} in {@code prose-words.csv}.
 */
public final class PartOfWhole {
  private static final Pattern PART =
      Pattern.compile(
          CatalogueFile.load("prose-words.csv").rows().stream()
              .filter(row -> row.get("kind").equals("part"))
              .map(row -> Pattern.quote(row.get("word")))
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands inside an amount. */
  private static final String INSIDE = "0123456789.,/";

  private PartOfWhole() {}

  /** True if words before the figure, in its own clause, say that it is a part of another. */
  public static boolean isPart(Target target) {
    return target.origin() == Origin.NARRATIVE
        && target.evidence().stream()
            .anyMatch(place -> standsBehind(place.text(), target.statedValue()));
  }

  /** True if both stand in one paragraph and one is told as a part of the other. */
  public static boolean areWholeAndPart(Target a, Target b) {
    return inOneParagraph(a, b) && isPart(a) != isPart(b);
  }

  private static boolean inOneParagraph(Target a, Target b) {
    return a.origin() == b.origin()
        && a.evidence().stream()
            .anyMatch(
                one ->
                    (one.block() != null || one.line() != null)
                        && b.evidence().stream().anyMatch(other -> isSameParagraph(one, other)));
  }

  private static boolean isSameParagraph(Evidence one, Evidence other) {
    return Objects.equals(one.block(), other.block()) && Objects.equals(one.line(), other.line());
  }

  /** True if the clause has the figure behind the words of a part and nowhere before them. */
  private static boolean standsBehind(@Nullable String clause, @Nullable String figure) {
    if (clause == null || figure == null) {
      return false;
    }
    Matcher part = PART.matcher(clause);
    if (!part.find()) {
      return false;
    }
    int at = clause.indexOf(figure);
    while (at > 0 && INSIDE.indexOf(clause.charAt(at - 1)) >= 0) {
      at = clause.indexOf(figure, at + 1);
    }
    return at > part.start();
  }
}

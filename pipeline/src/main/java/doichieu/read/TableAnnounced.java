package doichieu.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a numbered sentence right above a table ("3. Các chỉ tiêu khác theo bảng dưới đây:") from a
 * heading: it names no part of the plan, so that the rows of the table stand below what is above
 * it. The words are those of kind {@code table-announced} in {@code prose-words.csv}.
 */
final class TableAnnounced {
  /** Shorter words with a full stop are a heading. */
  private static final int FEWEST_WORDS = 12;

  private final Pattern announces;

  TableAnnounced(ProseWords prose) {
    this.announces =
        Pattern.compile(
            "(?<!\\p{L})(?:" + prose.kindPattern("table-announced") + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The headings for the rows of a table.
   *
   * @param path those reached above the table
   * @param last the last paragraph before it
   */
  SectionPath headings(SectionPath path, String last) {
    Optional<String> sentence =
        OutlineLabel.findPrefix(last).map(OutlineLabel.Labelled::rest).filter(this::isSentence);
    return sentence.map(path::copyAbove).orElseGet(path::copy);
  }

  private boolean isSentence(String words) {
    boolean told = words.endsWith(".") && words.split("\\s+").length >= FEWEST_WORDS;
    return !AnnexHeading.isTitle(words) && (told || announces.matcher(words).find());
  }
}

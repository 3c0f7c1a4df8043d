package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms among the annexes ("Mẫu số 01", "Biểu mẫu 2", "MẪU BÁO CÁO"): what others fill in and sign,
 * so that their recipients and signatures are none of the plan's. A form reaches to the next
 * heading of an annex that is none. The words are in {@code form-words.csv}.
 */
final class Forms {
  /** Longer lines are sentences that speak of a form; chars. */
  private static final int LONGEST_HEADING = 120;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:" + words("numbered") + ")\\s*:?\\s*[\\dIVX]{1,4}[a-zđ]?(?![\\p{L}\\d]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern TITLED =
      Pattern.compile("(?:" + words("titled") + ")(?!\\p{L}).*", Pattern.DOTALL);

  private final List<String> ownLines = new ArrayList<>();
  private boolean open;

  private static String words(String kind) {
    return ValueWords.alternation(
        CatalogueFile.load("form-words.csv").rows().stream()
            .filter(row -> row.get("kind").equals(kind))
            .map(row -> row.get("word"))
            .toList());
  }

  /** Passes the next paragraph of the document. */
  void pass(String line) {
    Optional<AnnexHeading> annex = AnnexHeading.find(line);
    if (isHeading(line) || annex.filter(heading -> isHeading(heading.rest())).isPresent()) {
      open = true;
    } else if (annex.isPresent()) {
      open = false;
    }
    if (!open) {
      ownLines.add(line);
    }
  }

  /** The paragraphs passed that stand in no form. */
  List<String> ownLines() {
    return List.copyOf(ownLines);
  }

  private static boolean isHeading(String text) {
    String line = text.strip();
    return line.length() <= LONGEST_HEADING
        && (NUMBERED.matcher(line).matches() || TITLED.matcher(line).matches());
  }
}

package doichieu.ledger;

import doichieu.target.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels and titles of all headings that targets and tasks stand under. */
final class Headings {
  private final Set<String> labels = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  void add(List<Section> sections) {
    for (Section section : sections) {
      put(labels, section.label());
      put(titles, section.title());
    }
  }

  private static void put(Set<String> set, @Nullable String words) {
    if (words != null) {
      set.add(words);
    }
  }

  /** Claims the numerals of a cell that is such a label, or a title with its label or without. */
  void claim(NumeralClaims claims) {
    String text = bare(claims.text());
    if (labels.contains(text)) {
      claims.claimRest(Bucket.ORDINAL);
    }
    int blank = claims.text().indexOf(' ');
    String behind = blank < 0 ? "" : bare(claims.text().substring(blank + 1));
    if (titles.contains(text) || titles.contains(behind)) {
      claims.claimUnlessPercent(0, claims.text().length(), Bucket.NAME);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[().:;,\\s]{1,20}$|^[(\\s]{1,20}", "");
  }
}

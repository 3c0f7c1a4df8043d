package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
import doichieu.target.Origin;
import doichieu.target.Section;
import doichieu.target.Target;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether a figure is the amount of a change ("tăng thêm 2%", "cao hơn 5% so với năm 2025") or a
 * level that is reached ("đạt 95%", "giảm còn 5%"), by {@code value-words.csv}. The two cannot be
 * set side by side.
 */
final class ChangeWords {
  private static final String END = ")(?!\\p{L})";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Stands for words left out between those of an average and those of the change. */
  private static final char LEFT_OUT = '…';

  private static final Pattern CHANGE = pattern("change", "by", END);
  private static final Pattern ADDED = pattern("added", "by", END);
  private static final Pattern LEVEL = pattern("change", "to", END);
  private static final Pattern OF_CHANGES =
      Pattern.compile("(?:[^,;:]{0,40}\\s)?" + pattern("change", "by", ")").pattern(), FLAGS);
  private static final Pattern DIFFERENCE =
      pattern("difference", "", END + ".*\\s" + pattern("change-base", "", END).pattern());

  private ChangeWords() {}

  /** The words of a change by that amount, as the target's words begin. */
  static String changing(Target target, String amount) {
    Matcher words = CHANGE.matcher(String.valueOf(target.statedValue()));
    return isChange(target) && words.lookingAt() ? words.group().strip() + " " + amount : amount;
  }

  /** True if the target's words say by how much, not how far. */
  static boolean isChange(Target target) {
    String stated = target.statedValue();
    return stated != null
        && (changes(stated)
            || changes(stated.substring(stated.indexOf(LEFT_OUT) + 1))
            || DIFFERENCE.matcher(stated).lookingAt()
            || isBelowChange(target));
  }

  private static boolean changes(String words) {
    return ADDED.matcher(words).lookingAt()
        || CHANGE.matcher(words).lookingAt() && !LEVEL.matcher(words).lookingAt();
  }

  /** Below the heading of a column of changes ("Mức giảm"). */
  private static boolean isBelowChange(Target target) {
    List<Section> headings = target.section();
    Section innermost = headings.isEmpty() ? null : headings.get(headings.size() - 1);
    return target.origin() == Origin.ANNEX
        && innermost != null
        && innermost.label() == null
        && OF_CHANGES.matcher(String.valueOf(innermost.title())).matches();
  }

  private static Pattern pattern(String kind, String meaning, String end) {
    List<CSVRecord> rows = CatalogueFile.load("value-words.csv").rows();
    return Pattern.compile(
        rows.stream()
            .filter(row -> row.get("kind").equals(kind) && row.get("meaning").equals(meaning))
            .map(row -> Pattern.quote(row.get("word")).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "\\s*(?:", end)),
        FLAGS);
  }
}

package doichieu.read;

import doichieu.read.OutlineLabel.Labelled;
import doichieu.read.OutlineLabel.Style;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of running text that says that goals follow ("… triển khai một số chỉ tiêu sau:"), as a
 * heading does elsewhere. It holds for the numbered and bulleted paragraphs below it.
 */
final class GoalLead {
  private final ValueWords values;
  private final Pattern others;
  private String line = "";

  /** How the paragraphs below it are numbered; null before the first. */
  private @Nullable Style style;

  GoalLead(Words words) {
    this.values = words.values();
    this.others =
        Pattern.compile(
            "(?<!\\p{L})(?:" + words.prose().kindPattern("beside-goals") + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Leaves the list to which the paragraph does not belong. */
  void pass(String text, Optional<Labelled> labelled) {
    if (line.isEmpty() || ListLead.isItem(text)) {
      return;
    }
    Style own = labelled.map(l -> l.label().style()).orElse(null);
    Style first = style;
    if (own == null || first != null && own.compareTo(first) < 0) {
      line = "";
      style = null;
    } else if (first == null) {
      style = own;
    }
  }

  /** Takes a line that introduces goals and nothing else; others leave all as it is. */
  void enter(String text, boolean labelled) {
    if (!labelled
        && !ListLead.isItem(text)
        && text.strip().endsWith(":")
        && values.isGoal(text)
        && !others.matcher(text).find()) {
      line = text;
      style = null;
    }
  }

  /** The line that holds; empty if none does. */
  Optional<String> find() {
    return Optional.of(line).filter(text -> !text.isEmpty());
  }
}

package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage that is printed once for a list of things: "Phấn đấu 100% các: trường học có …; trạm
 * y tế có …", or the same over lines. Each thing is read as if the percentage stood before it;
 * things with figures of their own are none of its list.
 */
final class SharedFigure {
  private static final Pattern SHARED =
      Pattern.compile(
          "^([^%:;]*?)(\\d[\\d.,]*\\s?(?:%|phần trăm))(?:\\s+(?:tổng số|số|các|những|tất cả))*\\s*:\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PARTED = Pattern.compile("\\s*;\\s*(?:[-–+•*]\\s*)?");
  private static final Pattern DIGIT = Pattern.compile("\\d\\s?%");

  private final Words words;

  SharedFigure(Words words) {
    this.words = words;
  }

  /** The promise and the percentage of words that only introduce a list; empty if they do not. */
  Optional<String> findLead(String text) {
    Matcher matcher = SHARED.matcher(ListLead.withoutBullet(text.strip()));
    return matcher.matches() && isShared(matcher) ? Optional.of(lead(matcher)) : Optional.empty();
  }

  /** The sentence, or one sentence for each thing of the list that its percentage is set for. */
  List<String> spread(String sentence) {
    Matcher matcher = SHARED.matcher(sentence);
    if (!matcher.find() || !isShared(matcher)) {
      return List.of(sentence);
    }
    String things = ListLead.withoutBullet(sentence.substring(matcher.end()));
    if (things.isBlank() || DIGIT.matcher(things).find()) {
      return List.of(sentence);
    }
    List<String> each = new ArrayList<>();
    for (String thing : PARTED.split(things)) {
      each.add(lead(matcher) + thing);
    }
    return each;
  }

  /** True if nothing is named before the percentage. */
  private boolean isShared(Matcher matcher) {
    String before = words.prose().withoutLeadingTime(matcher.group(1));
    return words.prose().withoutLeadingTime(words.values().withoutLead(before)).isBlank();
  }

  private static String lead(Matcher matcher) {
    return matcher.group(1) + matcher.group(2) + " ";
  }
}

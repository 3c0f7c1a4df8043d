package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that introduce the list being read: a line ("Phấn đấu đến năm 2030:") and, inside its
 * list, a bullet with bullets of another kind below it ("- Tỷ lệ hồ sơ trực tuyến:").
 */
final class ListLead {
  private static final Pattern BULLET = Pattern.compile("^([-–+•*])\\s*");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Words words;
  private String line = "";
  private String bullet = "";
  private String mark = "";

  ListLead(Words words) {
    this.words = words;
  }

  /** True if the paragraph is an item of a list. */
  static boolean isItem(String text) {
    return BULLET.matcher(text).find();
  }

  /** The paragraph without its bullet. */
  static String withoutBullet(String text) {
    return BULLET.matcher(text).replaceFirst("");
  }

  /** Leaves the lists to which the paragraph does not belong. */
  void pass(String text) {
    Matcher item = BULLET.matcher(text);
    boolean within = item.find();
    if (!within) {
      line = "";
    }
    if (!within || item.group(1).equals(mark)) {
      bullet = "";
      mark = "";
    }
  }

  /** Enters the list that a paragraph without figures introduces, if it does. */
  void enter(String text, boolean labelled) {
    if (!text.strip().endsWith(":")) {
      return;
    }
    Matcher item = BULLET.matcher(text);
    if (item.find()) {
      mark = item.group(1);
      bullet = withoutBullet(text);
    } else if (!labelled) {
      line = text;
    }
  }

  /** The introductions that hold, innermost first; empty ones are left out. */
  List<String> list() {
    List<String> all = new ArrayList<>(List.of(bullet, line));
    all.removeIf(String::isEmpty);
    return all;
  }

  /** The innermost introduction; empty outside of lists. */
  Optional<String> findInnermost() {
    return list().stream().findFirst();
  }

  /** What the figures of the list measure, where its introduction is the name of an indicator. */
  Optional<String> findSubject() {
    return list().stream()
        .findFirst()
        .filter(lead -> words.beginsIndicator(lead) && !DIGIT.matcher(lead).find())
        .map(lead -> NameCell.bare(words.prose().withoutVerb(NameCell.bare(lead))));
  }
}

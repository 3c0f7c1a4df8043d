package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the boxes of a letterhead whole again that a web page left as lines, a bar behind each box
 * ("ỦY", "BAN NHÂN DÂN |", "CỘNG", "HÒA XÃ HỘI …|").
 */
final class BarredLines {
  private static final Pattern RULE = Pattern.compile("[-–_=*\\s]{3,}");

  private BarredLines() {}

  /** The lines, those up to a bar at the end of one joined; all others as they are. */
  static List<String> whole(List<String> lines) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      last = lines.get(i).strip().endsWith("|") ? i : last;
    }
    List<String> whole = new ArrayList<>();
    StringBuilder box = new StringBuilder();
    for (String line : lines.subList(0, last + 1)) {
      String bare = RULE.matcher(line.strip()).matches() ? "" : line.strip();
      box.append(box.length() == 0 ? "" : " ").append(bare);
      if (bare.endsWith("|")) {
        whole.add(box.toString());
        box.setLength(0);
      }
    }
    whole.addAll(lines.subList(last + 1, lines.size()));
    return whole;
  }
}

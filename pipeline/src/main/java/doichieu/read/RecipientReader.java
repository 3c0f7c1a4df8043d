package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whom a document is sent to: "Kính gửi" of a letter, else "Nơi nhận" without "Lưu". */
final class RecipientReader {
  private static final Pattern ADDRESSEES =
      Pattern.compile("^Kính gửi\\s*:?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern RECIPIENTS =
      Pattern.compile("^Nơi nhận\\s*:?\\s*(?:\\([^()]*\\))?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern FILED_INSIDE =
      Pattern.compile("(?:^|[;,.])\\s*Lưu(?=\\s*[:\\s]\\s*\\p{Lu}|\\s*:|$)");
  private static final Pattern BULLET = Pattern.compile("(?:^|(?<=[;.,]\\s)|(?<=\\n))[-–+•]\\s+");

  private RecipientReader() {}

  /** True for the line that opens the addressees of a letter. */
  static boolean isAddress(String line) {
    return ADDRESSEES.matcher(line).matches();
  }

  /** The addressees of a letter, in order; empty if it has none. */
  static List<String> listAddressees(List<String> lines) {
    return list(ADDRESSEES, lines);
  }

  /** The recipients at the foot, in order; empty if there are none. */
  static List<String> listRecipients(List<String> foot) {
    return list(RECIPIENTS, foot);
  }

  private static List<String> list(Pattern label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = label.matcher(lines.get(i));
      if (matcher.matches()) {
        return listed(matcher.group(1), lines.subList(i + 1, lines.size()));
      }
    }
    return List.of();
  }

  /** The names after a label, then those of the bulleted lines below it, up to "Lưu". */
  private static List<String> listed(String first, List<String> below) {
    List<String> names = new ArrayList<>();
    boolean open = addNames(first, names);
    for (String line : below) {
      if (!open || !BULLET.matcher(line).lookingAt()) {
        break;
      }
      open = addNames(line, names);
    }
    return List.copyOf(names);
  }

  /**
   * Adds the names, one a bullet; without bullets one a part between semicolons. False once "Lưu"
   * is reached.
   */
  private static boolean addNames(String text, List<String> names) {
    boolean bulleted = BULLET.matcher(text).find();
    for (String item : BULLET.split(text)) {
      String rest = item;
      boolean filed = false;
      Matcher inside = FILED_INSIDE.matcher(item);
      if (inside.find()) {
        rest = item.substring(0, inside.start());
        filed = true;
      }
      for (String part : bulleted ? List.of(rest) : List.of(rest.split(";", -1))) {
        String name = NameCell.bare(part);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
      if (filed) {
        return false;
      }
    }
    return true;
  }
}

package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Automatic numbers of paragraphs, counted in reading order as Word shows them. */
final class Numbering {
  private static final int MAX_LEVEL = 8;
  private static final String PUNCTUATION_BULLETS = "-+*\u2013\u2014";

  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final Map<String, XmlNode> numbers = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> restarted = new HashMap<>();

  Numbering(List<XmlNode> parts) {
    for (XmlNode part : parts) {
      part.all("w:abstractNum").forEach(n -> abstracts.put(n.attribute("abstractNumId"), n));
      part.all("w:num").forEach(n -> numbers.put(n.attribute("numId"), n));
    }
  }

  /**
   * Counts one paragraph and tells its label, with a blank behind where the list has one.
   *
   * @return empty text if the list is unknown or shows nothing
   */
  String next(String numId, int levelNumber) {
    XmlNode number = numbers.get(numId);
    if (number == null || levelNumber < 0 || levelNumber > MAX_LEVEL) {
      return "";
    }
    String abstractId = number.findValue("w:abstractNumId").orElse("");
    Optional<XmlNode> level = findLevel(number, abstractId, levelNumber);
    if (level.isEmpty()) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(abstractId, id -> new int[MAX_LEVEL + 1]);
    restart(numId, number, counter, levelNumber);
    count(number, abstractId, counter, levelNumber);
    String label = label(number, abstractId, level.get(), counter);
    boolean apart = !level.get().findValue("w:suff").orElse("tab").equals("nothing");
    return label.isEmpty() ? "" : apart ? label + " " : label;
  }

  /** A list with a start of its own begins anew when it is first met. */
  private void restart(String numId, XmlNode number, int[] counter, int levelNumber) {
    if (restarted.putIfAbsent(numId + "/" + levelNumber, true) == null
        && findOverride(number, levelNumber).flatMap(o -> o.find("w:startOverride")).isPresent()) {
      counter[levelNumber] = 0;
    }
  }

  private void count(XmlNode number, String abstractId, int[] counter, int levelNumber) {
    for (int above = 0; above <= levelNumber; above++) {
      if (counter[above] == 0) {
        counter[above] = start(number, abstractId, above) - (above < levelNumber ? 0 : 1);
      }
    }
    counter[levelNumber]++;
    for (int below = levelNumber + 1; below <= MAX_LEVEL; below++) {
      counter[below] = 0;
    }
  }

  private int start(XmlNode number, String abstractId, int levelNumber) {
    Optional<String> own =
        findOverride(number, levelNumber).flatMap(o -> o.findValue("w:startOverride"));
    Optional<String> general =
        findLevel(number, abstractId, levelNumber).flatMap(l -> l.findValue("w:start"));
    return XmlNode.toNumber(own.or(() -> general).orElse("1"), 1);
  }

  private static Optional<XmlNode> findOverride(XmlNode number, int levelNumber) {
    return number.all("w:lvlOverride").filter(o -> o.number("ilvl", -1) == levelNumber).findFirst();
  }

  private Optional<XmlNode> findLevel(XmlNode number, String abstractId, int levelNumber) {
    Optional<XmlNode> own = findOverride(number, levelNumber).flatMap(o -> o.find("w:lvl"));
    return own.or(
        () ->
            Optional.ofNullable(abstracts.get(abstractId))
                .flatMap(
                    a ->
                        a.all("w:lvl")
                            .filter(l -> l.number("ilvl", -1) == levelNumber)
                            .findFirst()));
  }

  private String label(XmlNode number, String abstractId, XmlNode level, int[] counter) {
    String pattern = level.findValue("w:lvlText").orElse("");
    String format = level.findValue("w:numFmt").orElse("decimal");
    if (format.equals("bullet")) {
      return bullet(pattern);
    }
    if (format.equals("none")) {
      return pattern.contains("%") ? "" : pattern.strip();
    }
    boolean legal = level.isOn("w:isLgl");
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
        int at = pattern.charAt(++i) - '1';
        if (at >= 0 && at <= MAX_LEVEL) {
          String own =
              findLevel(number, abstractId, at)
                  .flatMap(l -> l.findValue("w:numFmt"))
                  .orElse("decimal");
          label.append(write(Math.max(1, counter[at]), legal ? "decimal" : own));
        }
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private static String bullet(String pattern) {
    String mark = pattern.strip();
    return mark.length() == 1 && PUNCTUATION_BULLETS.contains(mark) ? mark : "-";
  }

  private static String write(int value, String format) {
    return switch (format) {
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(value);
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }

  /** Word repeats the letter after z: aa, bb. */
  private static String letters(int value) {
    String letter = String.valueOf((char) ('a' + (value - 1) % 26));
    return letter.repeat(Math.min(20, (value - 1) / 26 + 1));
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(value, 3999);
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}

package doichieu.extract.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format of dates with words of its own between the figures: "ngày "dd" tháng "mm" năm "yyyy. POI
 * does not take them for dates, or reads the letters of the words as fields: hh"h"mm.
 */
final class DatePattern {
  private static final Locale VIETNAMESE =
      new Locale.Builder().setLanguage("vi").setRegion("VN").build();
  private static final Pattern WORDS = Pattern.compile("\"|\\\\\\p{L}");
  private static final Pattern UNKNOWN = Pattern.compile("(?i)\\[[hms]+\\]|s\\.0|m{5}");
  private static final String HALF_DAYS = "AM/PM";

  private final String format;
  private final boolean halved;

  DatePattern(String format) {
    this.format = format;
    this.halved = format.toUpperCase(Locale.ROOT).contains(HALF_DAYS);
  }

  /** True if the format has words of its own. */
  boolean hasWords() {
    return WORDS.matcher(format).find();
  }

  /**
   * The day and time as the format shows them.
   *
   * @return empty if the format has spans of time, parts of seconds or first letters of months
   */
  Optional<String> write(LocalDateTime time) {
    if (UNKNOWN.matcher(format).find()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean afterHours = false;
    for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
      int end = FormatSign.literalEnd(format, i);
      char c = Character.toLowerCase(format.charAt(i));
      if (end > i) {
        text.append(FormatSign.literal(format, i, end));
      } else if (format.regionMatches(true, i, HALF_DAYS, 0, HALF_DAYS.length())) {
        text.append(DateTimeFormatter.ofPattern("a", VIETNAMESE).format(time));
        end = i + HALF_DAYS.length() - 1;
      } else if ("dmyhs".indexOf(c) >= 0) {
        while (end + 1 < format.length() && Character.toLowerCase(format.charAt(end + 1)) == c) {
          end++;
        }
        boolean minutes = afterHours || field(end + 1) == 's';
        text.append(field(c, end - i + 1, minutes, time));
        afterHours = c == 'h';
      } else if (c != '@') {
        text.append(format.charAt(i));
      }
      i = end;
    }
    return Optional.of(text.toString());
  }

  /** The first field from a place on; a blank if there is none. */
  private char field(int from) {
    for (int i = from; i < format.length(); i++) {
      char c = Character.toLowerCase(format.charAt(i));
      int end = FormatSign.literalEnd(format, i);
      if (end == i && "dmyhs".indexOf(c) >= 0) {
        return c;
      }
      i = end;
    }
    return ' ';
  }

  private String field(char sign, int length, boolean minutes, LocalDateTime time) {
    String letter =
        switch (sign) {
          case 'd' -> length > 2 ? "E" : "d";
          case 'm' -> minutes ? "m" : "M";
          case 'y' -> "y";
          case 'h' -> halved ? "h" : "H";
          default -> "s";
        };
    int count = sign == 'y' ? (length > 2 ? 4 : 2) : length;
    return DateTimeFormatter.ofPattern(letter.repeat(Math.min(count, 4)), VIETNAMESE).format(time);
  }
}

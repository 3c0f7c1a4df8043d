package doichieu.extract.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A format of dates with words of its own between the figures: "ngày "dd" tháng "mm" năm "yyyy. */
final class DatePattern {
  private static final Locale VIETNAMESE =
      new Locale.Builder().setLanguage("vi").setRegion("VN").build();

  private final String format;

  DatePattern(String format) {
    this.format = format;
  }

  /** The day and time as the format shows them. */
  String write(LocalDateTime time) {
    StringBuilder text = new StringBuilder();
    boolean afterHours = false;
    for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
      int end = NumberSection.literalEnd(format, i);
      char c = Character.toLowerCase(format.charAt(i));
      if (end > i) {
        text.append(NumberSection.literal(format, i, end));
      } else if ("dmyhs".indexOf(c) >= 0) {
        while (end + 1 < format.length() && Character.toLowerCase(format.charAt(end + 1)) == c) {
          end++;
        }
        text.append(field(c, end - i + 1, afterHours, time));
        afterHours = c == 'h';
      } else if (c != '@') {
        text.append(format.charAt(i));
      }
      i = end;
    }
    return text.toString();
  }

  private static String field(char sign, int length, boolean afterHours, LocalDateTime time) {
    String letter =
        switch (sign) {
          case 'd' -> length > 2 ? "E" : "d";
          case 'm' -> afterHours ? "m" : "M";
          case 'y' -> "y";
          case 'h' -> "H";
          default -> "s";
        };
    int count = sign == 'y' ? (length > 2 ? 4 : 2) : length;
    return DateTimeFormatter.ofPattern(letter.repeat(Math.min(count, 4)), VIETNAMESE).format(time);
  }
}

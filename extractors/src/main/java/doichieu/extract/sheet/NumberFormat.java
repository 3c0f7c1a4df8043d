package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format with its sections, such as {@code 0.0"%";-0.0"%";"-"} or {@code [>100]"over
 * "0;0}.
 *
 * <p>POI's DataFormatter is not asked for these, since it shows other figures than Excel: 60 in
 * {@code 0"%"} is "6000%", 1234.5 in {@code 0,0.0} "1.2.3.4,5", 1500 in {@code [>=1000]0.0,"k"}
 * "1500", 1550 in {@code 0.0,} "2,0", 5 in {@code 0"a"0} loses its last digits, 0 in {@code 0;;} is
 * not hidden, and {@code General"%"} or a date with words is the bare number. It writes plain
 * dates, fractions and powers of ten.
 */
final class NumberFormat {
  /** The fourth section is for words. */
  private static final int MAX_SECTIONS = 3;

  private final List<NumberSection> sections = new ArrayList<>();
  private final Optional<NumberSection> ofWords;

  NumberFormat(String format) {
    int from = 0;
    for (int i = 0; i < format.length(); i++) {
      i = FormatSign.literalEnd(format, i);
      if (i < format.length() && format.charAt(i) == ';') {
        sections.add(new NumberSection(format.substring(from, i)));
        from = i + 1;
      }
    }
    sections.add(new NumberSection(format.substring(from)));
    int last = Math.min(sections.size() - 1, MAX_SECTIONS);
    NumberSection end = sections.get(last);
    ofWords = last == MAX_SECTIONS || end.isForWords() ? Optional.of(end) : Optional.empty();
    if (last > 0 && ofWords.isPresent()) {
      sections.subList(last, sections.size()).clear();
    }
  }

  /** True if the format shows dates or times. */
  boolean isDate() {
    return sections.get(0).isDate();
  }

  /** The words of a cell as they are shown; empty text if the format hides them. */
  String write(String words) {
    return ofWords.map(section -> section.write(words)).orElse(words);
  }

  /**
   * The number as it is shown; empty text if the format shows nothing. A sign that the colour alone
   * tells, as in {@code 0;[Red]0}, is written.
   *
   * @return empty if the format has fractions, exponents or unknown letters
   */
  Optional<String> write(double number) {
    int last = sections.size() - 1;
    int at = 0;
    while (at <= last && !sections.get(at).holds(number, at, last)) {
      at++;
    }
    double size = Math.abs(number);
    if (at > last) {
      return Optional.of(DigitWriter.plain(number));
    }
    Optional<String> text = sections.get(at).write(size);
    boolean signed = number < 0 && !(at == 1 && tellsSign(size, text));
    return text.map(shown -> signed && !shown.isBlank() ? "-" + shown : shown);
  }

  private boolean tellsSign(double size, Optional<String> negative) {
    NumberSection positive = sections.get(0);
    return positive.isUnconditional() && !positive.write(size).equals(negative);
  }
}

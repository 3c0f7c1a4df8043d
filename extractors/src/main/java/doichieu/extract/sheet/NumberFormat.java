package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a number format with its sections, such as {@code 0.0"%";-0.0"%";"-"} or {@code
 * [>100]"over "0;0}.
 */
final class NumberFormat {
  /** The fourth section is for words. */
  private static final int MAX_SECTIONS = 3;

  private final List<NumberSection> sections = new ArrayList<>();

  NumberFormat(String format) {
    int from = 0;
    for (int i = 0; i < format.length(); i++) {
      i = NumberSection.literalEnd(format, i);
      if (i < format.length() && format.charAt(i) == ';') {
        sections.add(new NumberSection(format.substring(from, i)));
        from = i + 1;
      }
    }
    sections.add(new NumberSection(format.substring(from)));
    if (sections.size() > MAX_SECTIONS) {
      sections.subList(MAX_SECTIONS, sections.size()).clear();
    }
  }

  /** True if a section shows dates or times. */
  boolean isDate() {
    return sections.get(0).isDate();
  }

  /**
   * The number as it is shown; empty text if the format shows nothing.
   *
   * @return empty if the format has fractions or exponents, which are not written here
   */
  Optional<String> write(double number) {
    int at = section(number);
    boolean signed = number < 0 && !(at == 1 && sections.get(0).isUnconditional());
    return sections
        .get(at)
        .write(Math.abs(number))
        .map(text -> signed && !text.isBlank() ? "-" + text : text);
  }

  private int section(double number) {
    int last = sections.size() - 1;
    for (int i = 0; i < last; i++) {
      if (sections.get(i).holds(number, i, last)) {
        return i;
      }
    }
    return last;
  }
}

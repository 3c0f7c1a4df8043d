package doichieu.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of counted things that say nothing without what is done, or of how many they are told. */
final class WhatIsDone {
  private static final Pattern PER_BASE = Pattern.compile("\\p{L}[^/]*/\\s?1[0.]+\\s+\\p{L}.*");

  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:[,.;(]|và(?!\\p{L})|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final WorkWords works;

  WhatIsDone(WorkWords works) {
    this.works = works;
  }

  /** "Trồng rừng": what is done belongs to a thing that one word names. */
  String of(String before, String thing) {
    return thing.contains(" ") ? thing : works.doneAtEnd(before) + thing;
  }

  /** "Tạo việc làm" of those for whom it is done and who alone are counted; else that thing. */
  String forWhom(String before, String thing) {
    String work = works.doneAtEnd(before).strip();
    return works.endsForWhom(" " + work) && work.split("\\s+").length > 2
        ? work.substring(0, work.lastIndexOf(' '))
        : of(before, thing);
  }

  /** "Đạt 36 giường bệnh/10.000 dân": things of which there are so many a number of people. */
  Optional<String> perBase(String before, String unit, String after) {
    return before.isEmpty() && PER_BASE.matcher(unit).matches() && END.matcher(after).lookingAt()
        ? Optional.of(unit)
        : Optional.empty();
  }
}

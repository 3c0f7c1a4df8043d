package doichieu.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.namefind.RegexNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds where numbers of documents stand in a text. Built on OpenNLP's finder of names by pattern;
 * every pattern is anchored at a digit or at "số" and bounded, so a text is read in linear time.
 */
final class NumberFinder {
  static final String DIGITS = "\\d{1,5}(?:\\.\\d{1,2})?[a-zđ]?";

  /** Letters of one body or type; a word of the sentence may be glued to the last ("UBNDngày"). */
  private static final String PART = "\\p{Lu}(?:(?!ngày|của|về)[\\p{L}\\d&]){0,24}";

  /** The same where a blank stands before: with two capitals, as no word of a sentence has. */
  private static final String UPPER = "[\\p{Lu}\\d&]{2}(?:(?!ngày|của|về)[\\p{L}\\d&]){0,22}";

  /**
   * Only the first hyphen may have blanks on both sides, another only before a date: behind it a
   * list may go on. Older papers write a full stop behind the type's code ("QĐ.TTg").
   */
  private static final String SYMBOL =
      PART
          + "(?:\\."
          + PART
          + "| - "
          + UPPER
          + ")?(?:-"
          + PART
          + "| ?- ?"
          + UPPER
          + "(?:(?<! - [\\p{L}\\d&]{2,24})|(?=,? ngày))){0,4}";

  /** "số 318, 319 và 320/QĐ-TTg": figures that share the symbol of the last; "số 7 66": one cut. */
  private static final String LIST =
      "(?:(?<=[Ss]ố |[Ss]ố: )(?:(?<list>(?:\\d{1,5} ?(?:[,;]|và) ?){1,12})|(?<split>\\d{1,3}) ))?";

  /** No part of another figure; "số" or a type's code may be glued to it ("số766", "QĐ766"). */
  private static final String BEFORE =
      "(?=\\d)(?<!\\d)(?:(?<![\\p{L}\\d/.,-])|(?<=[Ss]ố|(?<!\\p{L})(?:QĐ|NQ|NĐ|KH|CV|CT)))";

  /** 45/2020/NĐ-CP, 01/NQ-CP, 476/VPCP-KSTT, 142/2024/QH15, 390-395/NQ-HĐND. */
  static final Pattern STATE =
      Pattern.compile(
          BEFORE
              + LIST
              + "(?:(?<first>\\d{1,5})-)?(?<digits>"
              + DIGITS
              + ") ?/ ?(?:(?<year>\\d{4}) ?/ ?)?(?<symbol>"
              + SYMBOL
              + ")");

  /** 57-NQ/TW, and 57NQ/TW or "số 57 NQ/TW" where the hyphen was lost. */
  static final Pattern PARTY =
      Pattern.compile(
          BEFORE
              + LIST
              + "(?<digits>"
              + DIGITS
              + ")(?:(?<hyphen> ?- ?)|(?<=[Ss]ố \\d{1,5}) )?(?<code>\\p{Lu}\\p{L}{0,5}) ?/ ?(?<symbol>"
              + SYMBOL
              + ")");

  /** "số /UBND-VX", "Số: …/KH-STC": the number was left blank. */
  static final Pattern BLANK =
      Pattern.compile("(?=[Ss])(?<!\\p{L})[Ss]ố ?:?[ .…_]{0,30}/ ?(?<symbol>" + SYMBOL + ")");

  private final RegexNameFinder finder;

  /** A stretch of text that looks like a number. */
  record Found(Form form, int start, int end) {}

  /** The forms of numbers. */
  enum Form {
    STATE(NumberFinder.STATE),
    PARTY(NumberFinder.PARTY),
    BLANK(NumberFinder.BLANK);

    final Pattern pattern;

    Form(Pattern pattern) {
      this.pattern = pattern;
    }
  }

  NumberFinder() {
    Map<String, Pattern[]> patterns = new LinkedHashMap<>();
    for (Form form : Form.values()) {
      patterns.put(form.name(), new Pattern[] {form.pattern});
    }
    finder = new RegexNameFinder(patterns);
  }

  /** The stretches in the order of the text, none overlapping; of two the longer one. */
  List<Found> list(String text) {
    List<Found> found = new ArrayList<>();
    Arrays.stream(finder.find(text))
        .sorted(
            Comparator.comparingInt(Span::getStart)
                .thenComparing(Comparator.comparingInt(Span::length).reversed()))
        .forEach(
            span -> {
              int reached = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
              if (span.getStart() >= reached) {
                found.add(new Found(Form.valueOf(span.getType()), span.getStart(), span.getEnd()));
              }
            });
    return found;
  }
}

package doichieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pattern by which references are read looks at each letter of a text only so many times,
 * however the text is made. Steps are counted, no time is taken.
 */
class PatternStepsTest {
  private static final int LENGTH = 4000;
  private static final int TIMES = 4;

  /** Looks at one letter, on the average, at most; the longest bounded run has 240 letters. */
  private static final int MOST_LOOKS = 260;

  private static final List<String> SEEDS =
      List.of(
          "1/",
          "Số ",
          "số 1, ",
          "số 1 và ",
          "số 1 2 ",
          "mục I, ",
          "ngày 1 ",
          "ngày 1/1/",
          "A-",
          "12/A-",
          "12/QĐ - ",
          "12/QĐ-A - B",
          "57 NQ/",
          "(",
          "()",
          "của ",
          "Quyết định ",
          "Luật ",
          "Luật A ",
          "Luật A, ",
          "Luật sửa đổi ",
          "Luật sửa đổi, bổ sung ",
          "Căn cứ Luật A b ",
          "số /A",
          "số ....",
          "tháng 1 năm ",
          "tháng . ",
          "cùng ngày ",
          "Nghị quyết số 1/2",
          "ký ban hành ",
          "đã ký ban hành ",
          "từ số 1 đến số ",
          "khoản 1 ",
          "điểm a khoản 1 ",
          "Phụ lục ",
          "Phụ lục I, ",
          "nêu trên ",
          "12/QĐ-UBND ngày 1/1/2020 ",
          "của Bộ A và ",
          " ",
          "a",
          "A",
          "1",
          "1.",
          "…",
          "/-",
          ";",
          "dated May 1 ");

  @TestFactory
  Stream<DynamicTest> patternsTakeStepsInProportionToTheText() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(25);
    return patterns.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(Pattern pattern) {
    for (String seed : SEEDS) {
      long few = looks(pattern, seed, LENGTH);
      long many = looks(pattern, seed, LENGTH * TIMES);
      assertThat(many).as(seed).isLessThanOrEqualTo(few * (TIMES + 1));
      assertThat(many / (LENGTH * TIMES)).as(seed).isLessThanOrEqualTo(MOST_LOOKS);
    }
  }

  private static long looks(Pattern pattern, String seed, int length) {
    CountedText text = new CountedText(seed.repeat(length / seed.length() + 1));
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      text.found++;
    }
    return text.looks + text.found;
  }

  /** All patterns that a class of the package holds as a constant. */
  private static Map<String, Pattern> patterns() throws Exception {
    File folder =
        new File(
                Objects.requireNonNull(CitationReader.class.getResource("CitationReader.class"))
                    .toURI())
            .getParentFile();
    Map<String, Pattern> all = new TreeMap<>();
    for (String name : names(folder)) {
      Class<?> type = Class.forName(CitationReader.class.getPackageName() + "." + name);
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          all.put(name + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return all;
  }

  private static List<String> names(File folder) {
    List<String> names = new ArrayList<>();
    Arrays.stream(Objects.requireNonNull(folder.list()))
        .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
        .map(file -> file.substring(0, file.length() - ".class".length()))
        .sorted()
        .forEach(names::add);
    return names;
  }

  /** A text that counts how often a letter of it is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long looks;
    private long found;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}

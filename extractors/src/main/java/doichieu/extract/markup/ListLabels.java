package doichieu.extract.markup;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of a list. */
final class ListLabels {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final int LETTERS = 26;

  /** The numbers of all items of the lists met so far: a list is counted once. */
  private final Map<Element, Map<Element, Integer>> lists = new IdentityHashMap<>();

  /** The label with a blank behind; "- " in a list without numbers. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "- ";
    }
    int number = lists.computeIfAbsent(list, ListLabels::count).getOrDefault(item, 0);
    return written(number, list.attr("type")) + ". ";
  }

  private static Map<Element, Integer> count(Element list) {
    Map<Element, Integer> numbers = new IdentityHashMap<>();
    int number = number(list.attr("start"), 1) - 1;
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) {
        number = number(sibling.attr("value"), number + 1);
        numbers.put(sibling, number);
      }
    }
    return numbers;
  }

  private static int number(String text, int otherwise) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String written(int number, String type) {
    return switch (type) {
      case "a" -> number >= 1 && number <= LETTERS ? letter(number) : String.valueOf(number);
      case "A" ->
          number >= 1 && number <= LETTERS
              ? letter(number).toUpperCase(Locale.ROOT)
              : String.valueOf(number);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + number - 1));
  }

  private static String roman(int number) {
    return number >= 1 && number < 100
        ? TENS[number / 10] + ONES[number % 10]
        : String.valueOf(number);
  }
}

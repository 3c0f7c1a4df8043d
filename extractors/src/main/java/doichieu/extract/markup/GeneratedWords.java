package doichieu.extract.markup;

import doichieu.extract.html.HtmlLook;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Words that the page's styles put before or behind elements ({@code td::after {content: "%"}}):
 * words stated there become words of the page, counters are told. Addresses and titles, which pages
 * add to links for print, are left out.
 */
final class GeneratedWords {
  private static final Pattern SELECTOR =
      Pattern.compile("(.*?)::?(before|after)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?<![-\\w])content\\s*:((?:\"[^\"]*\"|'[^']*'|[^;\"'])*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:\"([^\"]*)\"|'([^']*)'|attr\\(\\s*(data-[-\\w]{1,60})\\s*\\)|(counters?\\([^)]*\\)))");
  private static final Pattern CODE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})\\s?|\\\\(.)");
  private static final Pattern TELLING = Pattern.compile("[\\p{L}\\d%]");

  private final Document page;
  private final List<String> counters = new ArrayList<>();
  private final Map<Element, Element> before = new IdentityHashMap<>();
  private final Map<Element, Element> behind = new IdentityHashMap<>();

  GeneratedWords(Document page) {
    this.page = page;
  }

  /** What is counted by styles and not read: each counter as often as it is printed. */
  List<String> counters() {
    return counters;
  }

  /**
   * Takes a rule of the page's style sheet.
   *
   * @param selectors as written, parted by commas
   */
  void take(String selectors, String said) {
    Matcher content = CONTENT.matcher(said);
    if (!content.find()) {
      return;
    }
    for (String selector : selectors.split(",")) {
      Matcher own = SELECTOR.matcher(selector.strip());
      if (own.matches()) {
        apply(own.group(1).isBlank() ? "*" : own.group(1), own.group(2), content.group(1), said);
      }
    }
  }

  private void apply(String selector, String place, String content, String said) {
    try {
      for (Element element : page.body().select(selector)) {
        add(element, place.equalsIgnoreCase("before"), content, said);
      }
    } catch (SelectorParseException | IllegalArgumentException e) {
      return; // a selector of browsers only, such as a:hover
    }
  }

  /** Puts the words there, in place of those of rules before. */
  private void add(Element element, boolean first, String content, String said) {
    Element old = (first ? before : behind).remove(element);
    if (old != null) {
      old.remove();
    }
    Element made = new Element("span").attr("style", said.replace('"', '\''));
    if (HtmlLook.isHidden(element) || HtmlLook.isHidden(made)) {
      return;
    }
    made.text(words(element, content));
    if (TELLING.matcher(made.text()).find()) {
      element.insertChildren(first ? 0 : -1, made);
      (first ? before : behind).put(element, made);
    }
  }

  private String words(Element element, String content) {
    StringBuilder words = new StringBuilder();
    Matcher part = PART.matcher(content);
    while (part.lookingAt()) {
      if (part.group(4) != null) {
        counters.add(part.group(4));
      } else if (part.group(3) != null) {
        words.append(element.attr(part.group(3)));
      } else {
        words.append(plain(part.group(1) == null ? part.group(2) : part.group(1)));
      }
      part.region(part.end(), content.length());
    }
    return words.toString();
  }

  /** The characters that a string of CSS means. */
  private static String plain(String text) {
    return CODE.matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) == null ? m.group(2) : character(Integer.parseInt(m.group(1), 16))));
  }

  private static String character(int code) {
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}

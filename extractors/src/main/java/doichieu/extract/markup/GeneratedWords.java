package doichieu.extract.markup;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
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
  /** Characters of all such words; a rule of one line may put words into each element. */
  private static final int MAX_LENGTH = 1_000_000;

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
  private final Map<Element, Said> before = new IdentityHashMap<>();
  private final Map<Element, Said> behind = new IdentityHashMap<>();
  private int length;

  /** What the last rule for a place says: its content, and all of it in the form of a style. */
  private record Said(String content, String style) {}

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
    Said words = new Said(content.group(1), said.replace('"', '\''));
    for (String selector : selectors.split(",")) {
      Matcher own = SELECTOR.matcher(selector.strip());
      if (own.matches()) {
        boolean first = own.group(2).equalsIgnoreCase("before");
        apply(own.group(1).isBlank() ? "*" : own.group(1), first ? before : behind, words);
      }
    }
  }

  private void apply(String selector, Map<Element, Said> places, Said words) {
    try {
      page.body().select(selector).forEach(element -> places.put(element, words));
    } catch (SelectorParseException | IllegalArgumentException e) {
      return; // a selector of browsers only, such as a:hover
    }
  }

  /**
   * Puts the words into the page when all rules are taken, so that they change no selector's
   * meaning and no rule for elements hits them.
   *
   * @throws ExtractionException if they are more than can be read safely
   */
  void insert() throws ExtractionException {
    for (Map.Entry<Element, Said> place : before.entrySet()) {
      insert(place.getKey(), 0, place.getValue());
    }
    for (Map.Entry<Element, Said> place : behind.entrySet()) {
      insert(place.getKey(), -1, place.getValue());
    }
  }

  private void insert(Element element, int index, Said said) throws ExtractionException {
    Element made = new Element("span").attr("style", said.style());
    if (HtmlLook.isHidden(element) || HtmlLook.isHidden(made)) {
      return;
    }
    made.text(words(element, said.content()));
    if (TELLING.matcher(made.text()).find()) {
      length += made.text().length();
      if (length > MAX_LENGTH) {
        throw new ExtractionException(
            Reason.TOO_LARGE, "limit-exceeded", null, "style-words", String.valueOf(MAX_LENGTH));
      }
      element.insertChildren(index, made);
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

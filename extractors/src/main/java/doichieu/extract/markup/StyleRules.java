package doichieu.extract.markup;

import doichieu.extract.ExtractionException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Writes what the page's own style sheet says of visibility and lines into the elements, so that it
 * is looked for in one place. Order and weight of rules are not resolved: any rule counts.
 */
final class StyleRules {
  /** Office programs write some hundred rules; more are made to keep a reader busy. */
  private static final int MAX_RULES = 2_000;

  private static final int MAX_RULE_LENGTH = 4_000;
  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");

  /** Rules for narrow screens only, which a table is not made for. */
  private static final Pattern NARROW =
      Pattern.compile(
          "@media[^{}]{0,200}max-(?:device-)?width[^{}]{0,200}\\{(?:[^{}]*\\{[^{}]*\\})*+[^{}]*\\}");

  private static final Pattern RULE = Pattern.compile("([^{}@]{1,500})\\{([^{}]*)\\}");
  private static final Pattern TELLING =
      Pattern.compile("display|visibility|font-size|line-through|mso-hide|border|color|content");

  private StyleRules() {}

  /**
   * Applies the rules.
   *
   * @return the counters that the page prints, which are not read
   * @throws ExtractionException if the rules add more words than can be read safely
   */
  static List<String> applyTo(Document page) throws ExtractionException {
    GeneratedWords generated = new GeneratedWords(page);
    int rules = 0;
    for (Element sheet : page.select("style")) {
      Matcher rule = RULE.matcher(rulesOf(sheet));
      while (rule.find() && rules < MAX_RULES) {
        String said = rule.group(2);
        if (said.length() <= MAX_RULE_LENGTH && TELLING.matcher(said).find()) {
          rules++;
          apply(page, rule.group(1).strip(), said);
          generated.take(rule.group(1), said);
        }
      }
    }
    generated.insert();
    return generated.counters();
  }

  private static String rulesOf(Element sheet) {
    return NARROW.matcher(COMMENT.matcher(sheet.data()).replaceAll(" ")).replaceAll(" ");
  }

  private static void apply(Document page, String selector, String said) {
    try {
      for (Element element : page.select(selector)) {
        element.attr("style", said + ";" + element.attr("style"));
      }
    } catch (SelectorParseException | IllegalArgumentException e) {
      return; // a selector of browsers only, such as a:hover
    }
  }
}

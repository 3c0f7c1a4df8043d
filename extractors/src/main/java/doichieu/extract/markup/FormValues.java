package doichieu.extract.markup;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes what is filled in the fields of a form as words into the cells that hold them. Fields
 * elsewhere, such as that of a search, and choices that nobody made are no words of the document.
 */
final class FormValues {
  private static final String TYPED =
      "input:not([type]), input[type=text], input[type=number], input[type=date], textarea, select";

  private FormValues() {}

  static void applyTo(Document page) {
    for (Element field : page.select(TYPED)) {
      if (field.closest("td, th") != null) {
        Element words = new Element("span").text(value(field));
        words.attr("style", field.attr("style"));
        if (field.hasAttr("hidden")) {
          words.attr("hidden", "");
        }
        field.replaceWith(words);
      }
    }
  }

  private static String value(Element field) {
    return switch (field.normalName()) {
      case "input" -> field.attr("value");
      case "textarea" -> field.text();
      default ->
          field.select("option[selected]").stream()
              .map(Element::text)
              .collect(Collectors.joining(", "));
    };
  }
}

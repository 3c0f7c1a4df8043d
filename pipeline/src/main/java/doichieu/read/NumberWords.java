package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers written in words ({@code number-words.csv}): "năm mươi", "một trăm". Words that are
 * shares ("một nửa") are none: they say no figure of their own.
 */
final class NumberWords {
  private final Map<String, BigDecimal> values = new HashMap<>();

  NumberWords() {
    CatalogueFile.load("number-words.csv")
        .rows()
        .forEach(
            row -> {
              if (!row.get("value").endsWith("%")) {
                values.put(row.get("word"), new BigDecimal(row.get("value")));
              }
            });
  }

  /** Alternation of the words, longest first. */
  String pattern() {
    return ValueWords.alternation(values.keySet());
  }

  /** The amount that the words or digits write. */
  BigDecimal number(String text) {
    BigDecimal worded = values.get(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
    return worded != null ? worded : FigurePattern.number(text);
  }
}

package doichieu.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Phrases that mean the same in names of indicators, from {@code indicator-synonyms.csv}. */
public final class IndicatorSynonyms {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  private IndicatorSynonyms(TextFold fold) {
    CatalogueFile.load("indicator-synonyms.csv").rows().stream()
        .sorted(
            Comparator.<CSVRecord>comparingInt(row -> fold.fold(row.get("words")).length())
                .reversed())
        .forEach(row -> meanings.put(fold.fold(row.get("words")), fold.fold(row.get("means"))));
  }

  /** The list that comes with the program. */
  public static IndicatorSynonyms load(TextFold fold) {
    return new IndicatorSynonyms(fold);
  }

  /** The folded text, between blanks, with each phrase put in its one form. */
  public String unify(String padded) {
    String text = padded;
    for (Map.Entry<String, String> entry : meanings.entrySet()) {
      text = text.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
    }
    return text;
  }
}

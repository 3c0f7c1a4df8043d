package doichieu.ledger;

import doichieu.catalogue.Alternation;
import doichieu.catalogue.CatalogueFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The words before and behind a numeral that tell what it is. */
final class NumeralWords {
  private final Map<Bucket, String> before = new EnumMap<>(Bucket.class);
  private final String counted;

  NumeralWords() {
    List<CSVRecord> rows = CatalogueFile.load("numeral-words.csv").rows();
    for (Bucket bucket : Bucket.values()) {
      List<String> words = words(rows, "before", bucket);
      if (!words.isEmpty()) {
        before.put(bucket, alternation(words.stream()));
      }
    }
    counted =
        alternation(
            Stream.concat(
                words(rows, "behind", Bucket.COUNT).stream(),
                CatalogueFile.load("measure-units.csv").rows().stream()
                    .map(row -> row.get("unit"))));
  }

  private static List<String> words(List<CSVRecord> rows, String side, Bucket bucket) {
    return rows.stream()
        .filter(row -> row.get("side").equals(side) && Bucket.of(row.get("bucket")) == bucket)
        .map(row -> row.get("word"))
        .toList();
  }

  private static String alternation(Stream<String> words) {
    return Alternation.of(words.map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList());
  }

  /** Alternatives of words before a numeral, by what it then is. */
  Map<Bucket, String> before() {
    return before;
  }

  /** Alternatives of words for what is counted, which stand behind the numeral. */
  String counted() {
    return counted;
  }
}

package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/**
 * Alternations of the words that stand before a unit of measure ("Đơn vị tính: %"), from {@code
 * unit-words.csv}.
 */
final class UnitWords {
  private static final List<CSVRecord> ROWS = CatalogueFile.load("unit-words.csv").rows();

  /** Words that only ever tell a unit. */
  static final String FULL = alternation(row -> row.get("kind").equals("full"));

  /** Words that may mean a body, too ("Đơn vị: Sở Y tế"). */
  static final String BRIEF = alternation(row -> row.get("kind").equals("brief"));

  /** All of them. */
  static final String ANY = alternation(row -> true);

  /** A unit as it is printed behind those words ("triệu đồng", "1.000 đồng", "m3/ngày"). */
  static final String PRINTED = "(?:1[.]?000\\s+)?[^()\\d,;:.]{1,30}?(?:[23](?:/\\p{L}{1,12})?)?";

  private UnitWords() {}

  private static String alternation(Predicate<CSVRecord> wanted) {
    return "(?:"
        + ValueWords.alternation(ROWS.stream().filter(wanted).map(row -> row.get("word")).toList())
        + ")";
  }
}

package doichieu.catalogue;

import doichieu.target.Direction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Which way an indicator outside the catalogue is better, by the words of its name, from {@code
 * indicator-directions.csv}.
 */
public final class IndicatorDirections {
  private final Map<String, Direction> byPhrase = new LinkedHashMap<>();

  private IndicatorDirections(TextFold fold) {
    CatalogueFile.load("indicator-directions.csv").rows().stream()
        .sorted(
            Comparator.<CSVRecord>comparingInt(row -> fold.fold(row.get("phrase")).length())
                .reversed())
        .forEach(
            row ->
                byPhrase.put(
                    fold.fold(row.get("phrase")),
                    Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT))));
  }

  /** The list that comes with the program. */
  public static IndicatorDirections load(TextFold fold) {
    return new IndicatorDirections(fold);
  }

  /** The direction that the longest phrase of the folded name tells; NONE if no phrase does. */
  public Direction of(String foldedName) {
    String padded = " " + foldedName + " ";
    return byPhrase.entrySet().stream()
        .filter(entry -> padded.contains(" " + entry.getKey() + " "))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Direction.NONE);
  }
}

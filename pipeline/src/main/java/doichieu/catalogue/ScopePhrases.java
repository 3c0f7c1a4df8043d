package doichieu.catalogue;

import doichieu.target.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The phrases that tell which level an indicator is set for, from {@code scope-phrases.csv}. */
public final class ScopePhrases {
  private final Map<String, Level> levels = new LinkedHashMap<>();

  private ScopePhrases(TextFold fold) {
    CatalogueFile.load("scope-phrases.csv").rows().stream()
        .sorted(
            Comparator.<CSVRecord>comparingInt(row -> fold.fold(row.get("phrase")).length())
                .reversed())
        .forEach(row -> levels.putIfAbsent(fold.fold(row.get("phrase")), level(row)));
  }

  /** The list that comes with the program. */
  public static ScopePhrases load(TextFold fold) {
    return new ScopePhrases(fold);
  }

  /** The level of the longest phrase that the folded text holds as whole words. */
  public Optional<Level> find(String folded) {
    String padded = " " + folded + " ";
    return levels.entrySet().stream()
        .filter(entry -> padded.contains(" " + entry.getKey() + " "))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /** The folded phrases, longest first. */
  public List<String> list() {
    return List.copyOf(levels.keySet());
  }

  private static Level level(CSVRecord row) {
    return Level.valueOf(row.get("appliesTo").toUpperCase(Locale.ROOT));
  }
}

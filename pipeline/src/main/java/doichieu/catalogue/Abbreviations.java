package doichieu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Abbreviations of administrative Vietnamese, from {@code abbreviations.csv}. Short forms are
 * case-sensitive; where a short form has several readings, the first of the file holds.
 */
public final class Abbreviations {
  private final Map<String, String> plain = new LinkedHashMap<>();
  private final Map<String, List<String>> dotted = new LinkedHashMap<>();
  private final Pattern plainShorts;

  private Abbreviations(List<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      String shortForm = TextFold.normalize(row.get("short"));
      if (shortForm.endsWith(".")) {
        dotted.computeIfAbsent(shortForm, key -> new ArrayList<>()).add(row.get("full"));
      } else {
        plain.putIfAbsent(shortForm, row.get("full"));
      }
    }
    Map<String, String> byFirst = new LinkedHashMap<>();
    plain.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            shortForm ->
                byFirst.merge(
                    shortForm.substring(0, 1),
                    Pattern.quote(shortForm.substring(1)),
                    (longer, next) -> longer + "|" + next));
    String alternatives =
        byFirst.entrySet().stream()
            .map(entry -> Pattern.quote(entry.getKey()) + "(?:" + entry.getValue() + ")")
            .collect(Collectors.joining("|"));
    plainShorts =
        Pattern.compile(
            "(?=["
                + Pattern.quote(String.join("", byFirst.keySet()))
                + "])(?<![\\p{L}\\p{N}&])(?:"
                + alternatives
                + ")(?![\\p{L}\\p{N}&])");
  }

  /** The list that comes with the program. */
  public static Abbreviations load() {
    return new Abbreviations(CatalogueFile.load("abbreviations.csv").rows());
  }

  /** The text with its abbreviations written out; those that end in a dot stay. */
  public String expand(String text) {
    Matcher matcher = plainShorts.matcher(text);
    StringBuilder out = new StringBuilder(text.length() + 32);
    while (matcher.find()) {
      String full = plain.get(matcher.group());
      matcher.appendReplacement(out, Matcher.quoteReplacement(full == null ? "" : full));
    }
    return matcher.appendTail(out).toString();
  }

  /** The readings of a short form with its final dot ("P." is "phường"); empty if unknown. */
  public List<String> listDotted(String shortForm) {
    return List.copyOf(dotted.getOrDefault(shortForm, List.of()));
  }

  /** The shortest dotted short form of a word ("phường" is "P."); empty if there is none. */
  public Optional<String> findDottedFor(String full) {
    return dotted.entrySet().stream()
        .filter(entry -> entry.getValue().contains(full))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

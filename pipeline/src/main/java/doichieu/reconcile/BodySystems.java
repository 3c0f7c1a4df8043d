package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * To which order bodies belong that are no part of the state's administration: the Party, the
 * Front, unions, courts, companies ({@code body-systems.csv}). Each has a line of command of its
 * own.
 */
final class BodySystems {
  private static final String STATE = "state";
  private static final int MOST_REMEMBERED = 50_000;

  /** By the first word of their beginnings, the systems by all words of it. */
  private final Map<String, Map<String, String>> byWords = new HashMap<>();

  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  private BodySystems(Reference reference) {
    CatalogueFile.load("body-systems.csv")
        .rows()
        .forEach(row -> add(reference.fold(row.get("words")) + " ", row.get("system")));
  }

  private void add(String words, String system) {
    byWords.computeIfAbsent(firstWord(words), any -> new TreeMap<>()).put(words, system);
  }

  /** The list that comes with the program. */
  static BodySystems load(Reference reference) {
    return new BodySystems(reference);
  }

  /** True if both bodies belong to one order. */
  boolean isOne(Body a, Body b) {
    return of(a).equals(of(b));
  }

  private String of(Body body) {
    String issuer = body.issuer();
    if (issuer == null) {
      return STATE;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(issuer, this::find);
  }

  private String find(String issuer) {
    String words = issuer + " ";
    return byWords.getOrDefault(firstWord(words), Map.of()).entrySet().stream()
        .filter(entry -> words.startsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(STATE);
  }

  private static String firstWord(String words) {
    return words.substring(0, words.indexOf(' '));
  }
}

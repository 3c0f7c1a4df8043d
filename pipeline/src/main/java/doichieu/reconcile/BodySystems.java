package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
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

  private final Map<String, String> byWords = new TreeMap<>();
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  private BodySystems(Reference reference) {
    CatalogueFile.load("body-systems.csv")
        .rows()
        .forEach(row -> byWords.put(reference.fold(row.get("words")) + " ", row.get("system")));
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
    return byWords.entrySet().stream()
        .filter(entry -> (issuer + " ").startsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(STATE);
  }
}

package doichieu.export;

import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of bodies for people, such that two bodies never share one: "Xã Tân Lập" is in many
 * provinces. Where a name alone does not tell the body among the given documents, its province and
 * district follow, or the file where the province is not known.
 */
final class BodyNames {
  private final Map<String, Set<String>> placesByName = new HashMap<>();

  /** The names of those who speak in the documents. */
  BodyNames(Collection<PlanDocument> documents) {
    for (PlanDocument document : documents) {
      placesByName.computeIfAbsent(name(document), any -> new TreeSet<>()).add(place(document));
    }
  }

  /** Who speaks in the document, else the file's name. */
  String of(PlanDocument document) {
    String name = name(document);
    boolean shared = placesByName.getOrDefault(name, Set.of()).size() > 1;
    return shared ? name + " (" + place(document) + ")" : name;
  }

  private static String name(PlanDocument document) {
    return document.findBody().orElse(document.sourceFile());
  }

  private static String place(PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    if (place == null || place.path().isEmpty()) {
      return "";
    }
    if (place.provinceCode() == null) {
      return document.sourceFile();
    }
    int above = Math.max(1, place.path().size() - 1);
    return String.join(", ", place.path().subList(0, above));
  }
}

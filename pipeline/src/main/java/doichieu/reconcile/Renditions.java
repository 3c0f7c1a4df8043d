package doichieu.reconcile;

import doichieu.document.SourceFormat;
import doichieu.target.Method;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files are one plan, and which of them counts.
 *
 * @param counting id of the document that counts, for every document that does not
 * @param renditionOf for files with the same header and the same facts, the one that stands for
 *     them
 * @param differing files with the same header and other facts: the one that counts, then the others
 */
record Renditions(
    SortedMap<String, String> counting,
    SortedMap<String, String> renditionOf,
    List<Differing> differing) {

  /** Files of one plan that do not say the same. */
  record Differing(PlanRecord counting, List<PlanRecord> others) {}

  private static final Comparator<PlanRecord> BEST_FIRST =
      Comparator.comparingInt((PlanRecord plan) -> rank(plan.document()))
          .thenComparing(plan -> plan.document().id());

  /** Finds the renditions among the plans, whatever their order. */
  static Renditions among(List<PlanRecord> plans, Reference reference) {
    Renditions found = new Renditions(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    Map<HeaderKey, List<PlanRecord>> byHeader = new LinkedHashMap<>();
    for (PlanRecord plan : plans.stream().sorted(BEST_FIRST).toList()) {
      Optional<HeaderKey> key = HeaderKey.find(plan, reference);
      key.ifPresent(k -> byHeader.computeIfAbsent(k, any -> new ArrayList<>()).add(plan));
    }
    byHeader.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(same -> SamePlace.divide(same).stream())
        .filter(same -> same.size() > 1)
        .forEach(found::add);
    return found;
  }

  private void add(List<PlanRecord> bestFirst) {
    PlanRecord best = bestFirst.get(0);
    Map<List<String>, PlanRecord> byFacts = new LinkedHashMap<>();
    for (PlanRecord plan : bestFirst) {
      PlanRecord standing = byFacts.putIfAbsent(StatedFacts.of(plan), plan);
      if (standing != null) {
        renditionOf.put(plan.document().id(), standing.document().id());
      }
      if (!plan.document().id().equals(best.document().id())) {
        counting.put(plan.document().id(), best.document().id());
      }
    }
    if (byFacts.size() > 1) {
      differing.add(new Differing(best, byFacts.values().stream().skip(1).toList()));
    }
  }

  /** PDF, then DOCX, then other formats with text of their own, then plain text, then OCR. */
  private static int rank(PlanDocument document) {
    Method method = document.extraction().method();
    if (method != Method.NATIVE) {
      return method == Method.MIXED ? 10 : 11;
    }
    String format = document.format();
    if (format.equals(SourceFormat.PDF.toString())) {
      return 0;
    }
    if (format.equals(SourceFormat.DOCX.toString())) {
      return 1;
    }
    if (format.equals(SourceFormat.MARKDOWN.toString())) {
      return 3;
    }
    return format.equals(SourceFormat.TEXT.toString()) ? 4 : 2;
  }
}

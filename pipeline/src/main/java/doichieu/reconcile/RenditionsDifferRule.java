package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.reconcile.Renditions.Differing;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of one plan that do not say the same; only the first one is compared with other plans. */
final class RenditionsDifferRule {
  private static final String KIND = "renditions-differ";

  private final ConflictWriter writer;

  RenditionsDifferRule(ConflictWriter writer) {
    this.writer = writer;
  }

  /** The conflicts of the renditions found. */
  List<Conflict> apply(Renditions renditions) {
    return renditions.differing().stream().map(this::write).toList();
  }

  private Conflict write(Differing differing) {
    PlanDocument counting = differing.counting().document();
    List<PlanDocument> others = differing.others().stream().map(PlanRecord::document).toList();
    List<Place> places = places(differing);
    return writer.write(
        KIND,
        Codes.severity(KIND),
        counting.id(),
        Subject.NONE,
        places.stream().map(place -> place.target().id()).toList(),
        Stream.concat(Stream.of(counting), others.stream()).map(PlanDocument::id).toList(),
        places.stream().map(place -> ConflictWriter.value(place.target())).toList(),
        null,
        phrases ->
            phrases.say(
                KIND,
                phrases.document(counting),
                phrases.list(others.stream().map(phrases::document).toList()),
                places.isEmpty() ? phrases.say(KIND + ".tasks") : shown(phrases, places)));
  }

  private static String shown(Phrases phrases, List<Place> places) {
    return phrases.list(
        places.stream()
            .map(
                place ->
                    phrases.say(
                        KIND + ".one",
                        phrases.document(place.document()),
                        phrases.place(place.target())))
            .toList());
  }

  /** The targets of each file that another file does not have. */
  private static List<Place> places(Differing differing) {
    List<Place> found = new ArrayList<>();
    for (PlanRecord other : differing.others()) {
      addMissing(found, differing.counting(), other);
      addMissing(found, other, differing.counting());
    }
    return found.stream().distinct().toList();
  }

  private static void addMissing(List<Place> found, PlanRecord in, PlanRecord from) {
    Map<String, Integer> known = new HashMap<>();
    from.targets().forEach(target -> known.merge(StatedFacts.of(target), 1, Integer::sum));
    for (Target target : in.targets()) {
      if (known.merge(StatedFacts.of(target), -1, Integer::sum) < 0) {
        found.add(new Place(in.document(), target));
      }
    }
  }

  private record Place(PlanDocument document, Target target) {}
}

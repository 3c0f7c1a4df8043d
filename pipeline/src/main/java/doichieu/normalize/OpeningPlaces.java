package doichieu.normalize;

import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceName;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a document's first sentences say its own place lies: "UBND xã A, tỉnh B ban hành Kế hoạch".
 * Only units printed right behind that place count; others may be of other bodies.
 */
final class OpeningPlaces {
  /** Paragraphs looked at: letterhead, title and the sentence that issues the plan. */
  private static final int OPENING = 30;

  private final PlaceFinder finder;

  OpeningPlaces(PlaceFinder finder) {
    this.finder = finder;
  }

  /** The units behind the place where it is first printed with any; empty if it never is. */
  List<PlaceName> behind(PlaceName own, ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
        .limit(OPENING)
        .map(paragraph -> behind(own, paragraph.text()))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<PlaceName> behind(PlaceName own, String text) {
    List<PlaceName> behind = new ArrayList<>();
    int end = -1;
    for (PlaceFinder.Found found : finder.list(text)) {
      boolean joined =
          end >= 0
              && found.start() >= end
              && text.substring(end, found.start()).strip().matches(",?");
      if (joined) {
        behind.add(found.place());
        end = found.end();
      } else if (!behind.isEmpty()) {
        return behind;
      } else {
        end = found.place().key().equals(own.key()) ? found.end() : -1;
      }
    }
    return behind;
  }
}

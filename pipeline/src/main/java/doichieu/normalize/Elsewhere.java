package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceList;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.PlaceResolver;
import doichieu.catalogue.TextFold;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a plan's text speaks of another territory than its issuer's: behind "trên địa bàn",
 * or as the issuer of a document that it cites. A place below the issuer's, and one that was merged
 * into it, is its own.
 */
final class Elsewhere {
  private static final String CODE = "wrong-jurisdiction";

  /** Chars quoted on either side of a name. */
  private static final int SIDE = 60;

  /** "(cũ)" behind a place tells that it is a former one. */
  private static final String FORMER = TextFold.foldPlain("cũ");

  /** The day from which communes are those of the new arrangement, Resolution 202/2025/QH15. */
  private static final LocalDate NEW_UNITS = LocalDate.of(2025, 7, 1);

  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceList places;
  private final Citations citations;
  private final List<List<String>> areas;

  Elsewhere(Catalogue lists, Citations citations) {
    this.finder = lists.placeFinder();
    this.resolver = lists.placeResolver();
    this.places = lists.places();
    this.citations = citations;
    this.areas = lists.citationWords().list(CitationWords.Use.AREA);
  }

  /**
   * One finding a strange place, where it is first named; none if the issuer's place is unknown.
   */
  List<Finding> find(ExtractedDocument document, IssuingPlace own) {
    List<Finding> found = new ArrayList<>();
    if (own.path().isEmpty() || own.provinceCode() == null) {
      return found;
    }
    SortedSet<String> seen = new TreeSet<>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.role() != Paragraph.Role.FURNITURE) {
        for (PlaceName place : named(paragraph.text(), own)) {
          if (isStrange(place, own) && seen.add(place.key())) {
            found.add(
                new Finding(
                    CODE,
                    List.of(place.titled(), own.path().get(own.path().size() - 1).titled()),
                    List.of(around(paragraph, place))));
          }
        }
      }
    }
    return found;
  }

  /** The printed piece that names the place, with the words around the name. */
  private static Evidence around(Paragraph paragraph, PlaceName place) {
    for (Evidence piece : paragraph.evidence()) {
      String text = String.valueOf(piece.text());
      int at = text.lastIndexOf(place.name());
      if (at >= 0) {
        int from = Math.max(0, at - SIDE);
        int to = Math.min(text.length(), at + place.name().length() + SIDE);
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int end = to == text.length() ? to : text.lastIndexOf(' ', to);
        return piece.withText(
            text.substring(Math.min(start, at), Math.max(end, at + place.name().length())));
      }
    }
    return paragraph.evidence().isEmpty() ? Evidence.FILE : paragraph.evidence().get(0);
  }

  private List<PlaceName> named(String text, IssuingPlace own) {
    List<PlaceFinder.Found> all = finder.list(text);
    if (all.isEmpty()) {
      return List.of();
    }
    List<PlaceName> named = new ArrayList<>();
    for (PlaceFinder.Found found : all) {
      if (isArea(text, found) && !isFormer(text, found)) {
        named.add(found.place());
      }
    }
    for (StatedCitation citation : citations.reader().read(text)) {
      issuer(citation, own).ifPresent(named::add);
    }
    return named;
  }

  private boolean isArea(String text, PlaceFinder.Found found) {
    List<String> before = List.of(TextFold.foldPlain(text.substring(0, found.start())).split(" "));
    return areas.stream()
        .anyMatch(
            area ->
                before.size() >= area.size()
                    && before.subList(before.size() - area.size(), before.size()).equals(area));
  }

  private static boolean isFormer(String text, PlaceFinder.Found found) {
    String after = TextFold.foldPlain(text.substring(found.end()));
    return after.equals(FORMER) || after.startsWith(FORMER + " ");
  }

  /** The place of the body that issued what is cited; a predecessor's document is the own one. */
  private Optional<PlaceName> issuer(StatedCitation citation, IssuingPlace own) {
    if (citation.issuer() == null) {
      return Optional.empty();
    }
    List<PlaceFinder.Found> named = finder.list(citation.issuer());
    if (named.isEmpty() || (isNew(own.day()) && !isNew(day(citation)))) {
      return Optional.empty();
    }
    return Optional.of(named.get(0).place());
  }

  private static boolean isNew(@Nullable LocalDate day) {
    return day != null && !day.isBefore(NEW_UNITS);
  }

  private static @Nullable LocalDate day(StatedCitation citation) {
    String date = citation.issuedOn();
    return date == null || date.length() != 10 ? null : LocalDate.parse(date);
  }

  private boolean isStrange(PlaceName place, IssuingPlace own) {
    Optional<Level> level = resolver.level(place, own.day());
    Optional<PlaceName> same =
        own.path().stream()
            .filter(step -> resolver.level(step, own.day()).equals(level))
            .findFirst();
    if (level.isEmpty() || same.isEmpty() || isSame(place, same.get())) {
      return false;
    }
    return level.get() != Level.PROVINCE || !places.isMergedInto(place.name(), same.get().name());
  }

  /** True also where only one name goes on, as a heading's next word may have been taken for it. */
  private static boolean isSame(PlaceName a, PlaceName b) {
    String first = TextFold.foldPlain(a.name()) + " ";
    String second = TextFold.foldPlain(b.name()) + " ";
    return first.startsWith(second) || second.startsWith(first);
  }
}

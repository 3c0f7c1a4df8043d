package doichieu.normalize;

import doichieu.catalogue.AgencyList;
import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceKinds;
import doichieu.catalogue.PlaceList;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.PlaceResolver;
import doichieu.catalogue.TextFold;
import doichieu.citation.StatedCitation;
import doichieu.document.ExtractedDocument;
import doichieu.read.StatedPlan;
import doichieu.target.AnnexLabel;
import doichieu.target.Header;
import doichieu.target.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells level and place of a document's issuer from its name, the body above it, the place of
 * signing, the bodies whose documents it carries out, and, where no issuer is printed, the place in
 * its titles.
 */
final class IssuingPlaceReader {
  private static final int YEAR_DIGITS = 4;

  private final TextFold fold;
  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceList places;
  private final PlaceKinds kinds;
  private final AgencyList agencies;
  private final IssuerList symbols;
  private final List<List<String>> areas;
  private final OpeningPlaces opening;

  IssuingPlaceReader(Catalogue lists) {
    fold = lists.fold();
    finder = lists.placeFinder();
    opening = new OpeningPlaces(finder);
    resolver = lists.placeResolver();
    places = lists.places();
    kinds = lists.placeKinds();
    agencies = lists.agencies();
    symbols = lists.issuers();
    areas = lists.citationWords().list(CitationWords.Use.AREA);
  }

  /**
   * Reads level and place.
   *
   * @param preamble the references of the preamble, whose issuers are above this one
   * @param document asked for the province only if neither issuer nor preamble tell it
   */
  IssuingPlace read(StatedPlan plan, List<StatedCitation> preamble, ExtractedDocument document) {
    Header header = plan.header();
    List<LocalDate> days = DocumentDay.list(header.issuedOn(), plan.planYear());
    List<@Nullable LocalDate> tried = new ArrayList<>(days);
    if (tried.isEmpty()) {
      tried.add(null);
    }
    IssuingPlace first = null;
    for (LocalDate day : tried) {
      IssuingPlace place = read(plan, header, preamble, document, day);
      if (place.provinceCode() != null) {
        return place;
      }
      first = first == null ? place : first;
    }
    return Objects.requireNonNull(first);
  }

  /** The level of a body that a text names; empty if its name does not tell. */
  Optional<Level> level(String body, @Nullable LocalDate day) {
    Optional<Level> known =
        agencies.find(body).map(AgencyList.Entry::level).or(() -> agencies.findLevel(body));
    List<PlaceName> named = names(body);
    return level(known, named.isEmpty() ? List.of() : named.subList(0, 1), day);
  }

  private IssuingPlace read(
      StatedPlan plan,
      Header header,
      List<StatedCitation> preamble,
      ExtractedDocument document,
      @Nullable LocalDate day) {
    Header.Issuer issuer = header.issuer();
    List<PlaceName> around = superiorPath(preamble, day);
    List<PlaceName> named = issuer == null ? ofTitles(plan) : ofIssuer(issuer, header, day);
    Optional<Level> body = issuer == null ? Optional.empty() : bodyLevel(issuer, header);
    List<PlaceName> path = path(named, around, document, body, day);
    boolean central = body.filter(level -> level == Level.CENTRAL).isPresent();
    Level level = level(body, path, day).orElse(null);
    return new IssuingPlace(
        issuer == null
            ? null
            : agencies.find(issuer.statedName()).map(AgencyList.Entry::id).orElse(null),
        level,
        central ? List.of() : path,
        central ? null : code(path, day),
        day,
        issuer == null);
  }

  private List<PlaceName> path(
      List<PlaceName> named,
      List<PlaceName> around,
      ExtractedDocument document,
      Optional<Level> body,
      @Nullable LocalDate day) {
    if (!named.isEmpty()) {
      List<PlaceName> path = resolver.resolve(named, around, day);
      if (path.isEmpty()) {
        List<PlaceName> more = new ArrayList<>(named);
        more.addAll(opening.behind(named.get(0), document));
        path = resolver.resolve(more, around, day);
      }
      return path.isEmpty() ? List.of(named.get(0)) : path;
    }
    boolean ofProvince =
        body.filter(level -> level == Level.DEPARTMENT || level == Level.PROVINCE).isPresent();
    return ofProvince && !around.isEmpty() ? around.subList(0, 1) : List.of();
  }

  private List<PlaceName> ofIssuer(Header.Issuer issuer, Header header, @Nullable LocalDate day) {
    List<PlaceName> named = new ArrayList<>(names(issuer.statedName()));
    boolean below = named.isEmpty() && isPlace(issuer.parentStatedName());
    if (named.isEmpty() && !below && !isCentral(issuer)) {
      ofSigning(issuer.statedName(), header.place(), day).ifPresent(named::add);
    }
    if (issuer.parentStatedName() != null) {
      named.addAll(names(issuer.parentStatedName()));
    }
    return named;
  }

  /** True for a place alone above the body: "XÃ ANH SƠN" over "ỦY BAN NHÂN DÂN". */
  private boolean isPlace(@Nullable String parent) {
    return parent != null
        && finder.list(parent).stream().anyMatch(f -> f.start() == 0 && f.end() == parent.length());
  }

  /** True for a body inside a ministry: where it signs is where the ministry sits. */
  private boolean isCentral(Header.Issuer issuer) {
    return agencies.isOfMinistry(issuer.statedName(), issuer.parentStatedName());
  }

  /** "UBND huyện" at "Kon Rẫy"; a department's place of signing is its province. */
  private Optional<PlaceName> ofSigning(
      String issuer, @Nullable String place, @Nullable LocalDate day) {
    if (place == null || place.isBlank()) {
      return Optional.empty();
    }
    List<PlaceName> withKind = names(place);
    if (!withKind.isEmpty()) {
      return Optional.of(withKind.get(0));
    }
    Optional<String> kind = lastKind(issuer);
    return kind.isPresent()
        ? kind.map(k -> new PlaceName(k, place.strip()))
        : places.findProvince(place, day).map(PlaceList.Province::placeName);
  }

  private Optional<String> lastKind(String issuer) {
    String folded = " " + fold.fold(issuer);
    return kinds.list().stream()
        .filter(kind -> folded.endsWith(" " + fold.fold(kind.name())))
        .max(Comparator.comparingInt(kind -> kind.name().length()))
        .map(PlaceKinds.Kind::name);
  }

  private List<PlaceName> ofTitles(StatedPlan plan) {
    Stream<@Nullable String> titles =
        Stream.concat(
            Stream.of(plan.header().subject()),
            Stream.concat(
                    plan.targets().stream().map(target -> target.annex()),
                    plan.tasks().stream().map(task -> task.annex()))
                .map(IssuingPlaceReader::title));
    return titles
        .filter(title -> title != null)
        .distinct()
        .map(this::areaOf)
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private static @Nullable String title(@Nullable AnnexLabel annex) {
    return annex == null ? null : annex.title();
  }

  /** The place behind "trên địa bàn". */
  private Optional<PlaceName> areaOf(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    for (PlaceFinder.Found found : finder.list(title)) {
      List<String> before = fold.words(title.substring(0, found.start()));
      for (List<String> area : areas) {
        int from = before.size() - area.size();
        if (from >= 0 && before.subList(from, before.size()).equals(area)) {
          return Optional.of(found.place());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The path of the superiors cited: that of the newest document whose place is known, as an older
   * one may be of a province merged since; gone down by a district that another one names ("Kế
   * hoạch … của UBND tỉnh A; Kế hoạch … của UBND huyện B").
   */
  private List<PlaceName> superiorPath(List<StatedCitation> preamble, @Nullable LocalDate day) {
    List<PlaceName> path = List.of();
    for (StatedCitation citation : newestFirst(preamble)) {
      List<PlaceName> named = citation.issuer() == null ? List.of() : names(citation.issuer());
      List<PlaceName> other = named.isEmpty() ? List.of() : resolver.resolve(named, path, day);
      boolean deeper =
          path.size() == 1
              && other.size() == 2
              && other.get(0).equals(path.get(0))
              && resolver.level(other.get(1), day).filter(l -> l == Level.DISTRICT).isPresent();
      path = path.isEmpty() || deeper ? other : path;
    }
    return path;
  }

  /** By whole years; within one, and where no date is stated, in the order of the text. */
  private static List<StatedCitation> newestFirst(List<StatedCitation> preamble) {
    return preamble.stream()
        .sorted(Comparator.comparing(IssuingPlaceReader::year, Comparator.reverseOrder()))
        .toList();
  }

  private static String year(StatedCitation citation) {
    String date = citation.issuedOn();
    return date == null || date.length() < YEAR_DIGITS ? "" : date.substring(0, YEAR_DIGITS);
  }

  private Optional<Level> bodyLevel(Header.Issuer issuer, Header header) {
    return agencies
        .find(issuer.statedName())
        .map(AgencyList.Entry::level)
        .or(() -> agencies.findLevel(issuer.statedName()))
        .or(() -> symbolLevel(header.symbol()));
  }

  private Optional<Level> symbolLevel(@Nullable String symbol) {
    if (symbol == null) {
      return Optional.empty();
    }
    for (String part : symbol.split("-", -1)) {
      List<String> levels =
          symbols.list(part).stream().map(IssuerList.Issuer::level).distinct().toList();
      if (levels.size() == 1) {
        return Stream.of(Level.values())
            .filter(level -> level.toString().equals(levels.get(0)))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** A committee's level is its place's; an office keeps its own. */
  private Optional<Level> level(
      Optional<Level> body, List<PlaceName> path, @Nullable LocalDate day) {
    boolean office =
        body.filter(l -> l == Level.CENTRAL || l == Level.DEPARTMENT || l == Level.UNIT)
            .isPresent();
    Optional<Level> ofPlace =
        path.isEmpty() ? Optional.empty() : resolver.level(path.get(path.size() - 1), day);
    return office ? body : ofPlace.or(() -> body);
  }

  private @Nullable String code(List<PlaceName> path, @Nullable LocalDate day) {
    return path.isEmpty() || !resolver.isProvince(path.get(0), day)
        ? null
        : places.findProvince(path.get(0).name(), day).map(PlaceList.Province::code).orElse(null);
  }

  private List<PlaceName> names(String text) {
    return finder.list(text).stream().map(PlaceFinder.Found::place).toList();
  }
}

package doichieu.places;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.TextFold;
import doichieu.document.Codes;
import doichieu.document.Evidence;
import doichieu.target.Header.Issuer;
import doichieu.target.Header.PartialDate;
import doichieu.target.Level;
import doichieu.target.Message;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Completes the places of plans by an official list: a unit that the list knows once gets its path;
 * of several nothing is taken and all are told. What was read from the paper stays as it was read.
 */
public final class PlacedPlans {
  private static final String BY_LIST = "place-by-list";
  private static final String AMBIGUOUS = "place-ambiguous";
  private static final String NOT_LISTED = "place-not-listed";

  private final Catalogue lists;
  private final Map<String, List<OfficialPlace>> byName = new HashMap<>();

  /** By province and level, one unit for each time of which the list tells. */
  private final Map<String, Map<String, OfficialPlace>> covered = new HashMap<>();

  private final List<Problem> problems = new ArrayList<>();

  private PlacedPlans(OfficialPlaces official, Catalogue lists) {
    this.lists = lists;
    for (OfficialPlace place : official.places()) {
      byName
          .computeIfAbsent(TextFold.foldPlain(place.titled()), any -> new ArrayList<>())
          .add(place);
      covered
          .computeIfAbsent(
              key(place.province(), new PlaceName(place.kind(), place.name())),
              any -> new HashMap<>())
          .putIfAbsent(place.validFrom() + "/" + place.validTo(), place);
    }
  }

  /**
   * The plans with their places.
   *
   * @param plans in the order given
   * @param problems what the list told, or could not tell
   */
  public record Placed(List<PlanRecord> plans, List<Problem> problems) {
    public Placed {
      plans = List.copyOf(plans);
      problems = List.copyOf(problems);
    }
  }

  /** Looks every plan of a district or commune up in the list. */
  public static Placed of(List<PlanRecord> plans, OfficialPlaces official, Catalogue lists) {
    PlacedPlans placed = new PlacedPlans(official, lists);
    List<PlanRecord> all = plans.stream().map(placed::place).toList();
    return new Placed(all, placed.problems);
  }

  private PlanRecord place(PlanRecord plan) {
    PlanDocument document = plan.document();
    Optional<PlaceName> unit = unit(document);
    List<LocalDate> days = days(document);
    if (unit.isEmpty() || days.isEmpty()) {
      return plan;
    }
    List<OfficialPlace> fitting =
        byName.getOrDefault(unit.get().key(), List.of()).stream()
            .filter(place -> days.stream().anyMatch(place::isThere))
            .filter(place -> fits(place, document))
            .toList();
    if (fitting.size() == 1) {
      return completed(plan, fitting.get(0));
    }
    if (fitting.size() > 1) {
      tell(
          document,
          AMBIGUOUS,
          unit.get().titled(),
          fitting.stream().map(OfficialPlace::whole).collect(Collectors.joining("; ")));
    } else if (isCovered(unit.get(), document, days)) {
      tell(document, NOT_LISTED, unit.get().titled(), province(document));
    }
    return plan;
  }

  /** The district or commune whose authority, or an office inside it, issued the document. */
  private Optional<PlaceName> unit(PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    List<String> texts = new ArrayList<>();
    if (place != null && !place.path().isEmpty()) {
      texts.add(place.path().get(place.path().size() - 1));
    } else {
      Issuer issuer = document.header().issuer();
      if (issuer != null) {
        texts.add(issuer.statedName());
        Optional.ofNullable(issuer.parentStatedName()).ifPresent(texts::add);
      }
    }
    return texts.stream()
        .flatMap(text -> lists.placeFinder().list(text).stream())
        .map(PlaceFinder.Found::place)
        .filter(name -> isBelowProvince(name, document))
        .findFirst();
  }

  private boolean isBelowProvince(PlaceName name, PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    boolean ofProvince = place != null && place.path().size() == 1 && place.provinceCode() != null;
    return !ofProvince
        && lists
            .placeKinds()
            .find(name.kind())
            .filter(
                kind ->
                    kind.levels().contains(Level.DISTRICT) || kind.levels().contains(Level.COMMUNE))
            .isPresent();
  }

  /** True if the province and the district that the document tells are those of the unit. */
  private static boolean fits(OfficialPlace place, PlanDocument document) {
    Jurisdiction told = document.jurisdiction();
    if (told == null || told.provinceCode() == null) {
      return true;
    }
    boolean ofProvince =
        TextFold.foldPlain(told.path().get(0)).equals(TextFold.foldPlain(place.province()));
    return ofProvince
        && (told.path().size() < 3
            || (place.parent() != null
                && TextFold.foldPlain(told.path().get(1))
                    .equals(TextFold.foldPlain(place.parent()))));
  }

  /** True if the list has other units of that level in that province at that time. */
  private boolean isCovered(PlaceName unit, PlanDocument document, List<LocalDate> days) {
    Jurisdiction told = document.jurisdiction();
    return told != null
        && told.provinceCode() != null
        && days.stream()
            .allMatch(
                day ->
                    covered.getOrDefault(key(province(document), unit), Map.of()).values().stream()
                        .anyMatch(place -> place.isThere(day)));
  }

  private String key(String province, PlaceName unit) {
    return TextFold.foldPlain(province)
        + "|"
        + (lists.placeKinds().canBe(unit.kind(), Level.COMMUNE) ? "commune" : "district");
  }

  private static String province(PlanDocument document) {
    Jurisdiction told = document.jurisdiction();
    return told == null || told.path().isEmpty() ? "" : told.path().get(0);
  }

  private PlanRecord completed(PlanRecord plan, OfficialPlace place) {
    PlanDocument document = plan.document();
    List<String> path = new ArrayList<>(List.of(place.province()));
    Optional.ofNullable(place.parent()).ifPresent(path::add);
    path.add(place.titled());
    Jurisdiction now = new Jurisdiction(place.provinceCode(), path);
    if (now.equals(document.jurisdiction())) {
      return plan;
    }
    tell(document, BY_LIST, place.titled(), place.whole());
    return new PlanRecord(
        withJurisdiction(document, now, level(document, place)),
        plan.targets(),
        plan.tasks(),
        plan.problems());
  }

  private @Nullable Level level(PlanDocument document, OfficialPlace place) {
    return document.level() != null
        ? document.level()
        : lists.placeResolver().level(new PlaceName(place.kind(), place.name()), null).orElse(null);
  }

  private static PlanDocument withJurisdiction(
      PlanDocument document, Jurisdiction jurisdiction, @Nullable Level level) {
    return new PlanDocument(
        document.id(),
        document.sourceFile(),
        document.sha256(),
        document.mediaType(),
        document.format(),
        document.pages(),
        document.extraction(),
        document.header(),
        level,
        jurisdiction,
        document.planYear(),
        document.legalBasis(),
        document.carriesOut(),
        document.renditionOf(),
        document.revisionOf(),
        document.supersedes(),
        document.amends(),
        document.coverage());
  }

  /** The day of the document, or both ends of the time in which it lies; empty if none is known. */
  private static List<LocalDate> days(PlanDocument document) {
    PartialDate date = document.header().issuedOn();
    Integer year = date == null || date.year() == null ? document.planYear() : date.year();
    if (year == null) {
      return List.of();
    }
    try {
      Integer month = date == null || date.year() == null ? null : date.month();
      Integer day = date == null || month == null ? null : date.day();
      LocalDate first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
      LocalDate last =
          day != null
              ? first
              : month != null ? first.plusMonths(1).minusDays(1) : LocalDate.of(year, 12, 31);
      return first.equals(last) ? List.of(first) : List.of(first, last);
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private void tell(PlanDocument document, String code, String... words) {
    problems.add(
        new Problem(
            document.id(),
            null,
            code,
            Codes.severity(code),
            new Message(
                Codes.message(code, Codes.Language.VI, List.of(words)),
                Codes.message(code, Codes.Language.EN, List.of(words))),
            List.of(Evidence.FILE)));
  }
}

package doichieu.reconcile;

import doichieu.catalogue.BodySuccessions;
import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceList;
import doichieu.catalogue.PlaceList.Province;
import doichieu.target.Header;
import doichieu.target.Header.PartialDate;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the body that issued a document was there, from the days between which provinces and
 * departments hold. All communes were formed anew with the provinces (Resolution 202/2025/QH15),
 * and districts ended then.
 */
final class Standings {
  private static final int MOST_REMEMBERED = 10_000;

  private final PlaceFinder finder;
  private final PlaceList places;
  private final BodySuccessions successions;
  private final Map<String, Map<LocalDate, Optional<Province>>> provinces =
      new ConcurrentHashMap<>();

  Standings(Catalogue lists) {
    finder = lists.placeFinder();
    places = lists.places();
    successions = lists.bodySuccessions();
  }

  /** What is known of the body; where the day leaves two answers open, neither is taken. */
  Standing of(PlanDocument document) {
    List<LocalDate> days = days(document.header().issuedOn(), document.planYear());
    Province province = province(document, days);
    LocalDate first = null;
    LocalDate last = null;
    if (province != null && (isBelowProvince(document) || !places.isUnchanged(province))) {
      first = province.validFrom();
      last = province.validTo();
    }
    Header.Issuer issuer = document.header().issuer();
    if (issuer != null && (document.level() == Level.DEPARTMENT || isCentral(document))) {
      first = later(first, firstDay(issuer.statedName(), days));
      last = earlier(last, lastDay(issuer.statedName(), days));
    }
    return new Standing(
        first,
        last,
        days.size() == 1 ? days.get(0) : null,
        province == null ? null : places.territory(province));
  }

  private static boolean isCentral(PlanDocument document) {
    return document.level() == Level.CENTRAL;
  }

  private static boolean isBelowProvince(PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    return place != null && place.path().size() > 1;
  }

  /** The day, or both ends of the time in which it lies; empty if nothing is known. */
  private static List<LocalDate> days(@Nullable PartialDate date, @Nullable Integer planYear) {
    Integer year = date == null || date.year() == null ? planYear : date.year();
    try {
      if (year == null) {
        return List.of();
      }
      if (date == null || date.year() == null || date.month() == null) {
        return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, date.month());
      return date.day() == null
          ? List.of(month.atDay(1), month.atEndOfMonth())
          : List.of(month.atDay(date.day()));
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  /** The province as of all the days; null if there is none, or if they leave several open. */
  private @Nullable Province province(PlanDocument document, List<LocalDate> days) {
    Jurisdiction place = document.jurisdiction();
    if (place == null || place.path().isEmpty()) {
      return null;
    }
    List<Province> found =
        days.stream()
            .map(day -> province(place.path().get(0), day))
            .flatMap(Optional::stream)
            .filter(p -> Objects.equals(p.code(), place.provinceCode()))
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private Optional<Province> province(String titled, LocalDate day) {
    if (provinces.size() >= MOST_REMEMBERED) {
      provinces.clear();
    }
    return provinces
        .computeIfAbsent(titled, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            day,
            any ->
                finder.list(titled).stream()
                    .findFirst()
                    .flatMap(found -> places.findProvince(found.place().name(), day)));
  }

  private @Nullable LocalDate firstDay(String issuer, List<LocalDate> days) {
    List<Optional<LocalDate>> told =
        days.stream().map(day -> successions.findFirstDay(issuer, day)).distinct().toList();
    return told.size() == 1 ? told.get(0).orElse(null) : null;
  }

  private @Nullable LocalDate lastDay(String issuer, List<LocalDate> days) {
    List<Optional<LocalDate>> told =
        days.stream()
            .map(day -> successions.find(issuer, day).map(BodySuccessions.Succession::lastDay))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0).orElse(null) : null;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}

package doichieu.places;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceList.Province;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.TextFold;
import doichieu.places.PlaceColumns.Role;
import doichieu.target.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an official list: a row is a unit of one time, or an old unit with the new one
 * that took it over. A row without dates is of the time before the arrangement of 2025 if it names
 * a district or a new unit, else of the time since.
 */
public final class PlaceTable {
  private static final Pattern CODE = Pattern.compile("\\d{1,5}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int HEADER_ROWS = 10;
  private static final int COMMUNE_DIGITS = 5;
  private static final int DISTRICT_DIGITS = 3;

  private final Catalogue lists;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final List<PlaceFault> faults = new ArrayList<>();

  private PlaceTable(Catalogue lists) {
    this.lists = lists;
  }

  /**
   * What a list says.
   *
   * @param places by province, name, kind and first day; to be used only if there are no faults
   * @param faults in the order of the rows
   */
  public record Read(List<OfficialPlace> places, List<PlaceFault> faults) {
    public Read {
      places = List.copyOf(places);
      faults = List.copyOf(faults);
    }
  }

  private record Unit(OfficialPlace place, int row, TreeSet<String> successors) {}

  private record Named(PlaceName name, Province province) {}

  /** Reads the rows; one of the first rows must be the header. */
  public static Read read(List<List<String>> rows, Catalogue lists) {
    PlaceTable table = new PlaceTable(lists);
    for (int i = 0; i < Math.min(HEADER_ROWS, rows.size()); i++) {
      Optional<PlaceColumns> columns = PlaceColumns.find(rows.get(i));
      if (columns.isPresent()) {
        for (int row = i + 1; row < rows.size(); row++) {
          if (rows.get(row).stream().anyMatch(cell -> !cell.isBlank())) {
            table.row(columns.get(), rows.get(row), row + 1);
          }
        }
        return table.result();
      }
    }
    return new Read(List.of(), List.of(new PlaceFault(1, "no-header", "")));
  }

  private void row(PlaceColumns columns, List<String> row, int number) {
    String newName = columns.text(row, Role.NEW_NAME);
    String parent = columns.text(row, Role.PARENT);
    LocalDate from = day(columns.text(row, Role.FROM), number);
    LocalDate to = day(columns.text(row, Role.TO), number);
    boolean former = to != null || (from == null && (!parent.isEmpty() || !newName.isEmpty()));
    Named old =
        named(
            columns.text(row, Role.NAME),
            columns.text(row, Role.KIND),
            columns.text(row, Role.PROVINCE),
            former,
            number);
    if (old == null) {
      return;
    }
    Unit unit = add(old, parent, columns.text(row, Role.CODE), from, to, number);
    if (unit != null && !newName.isEmpty()) {
      String newProvince = columns.text(row, Role.NEW_PROVINCE);
      Named now =
          named(
              newName,
              columns.text(row, Role.NEW_KIND),
              newProvince.isEmpty() ? lists.places().territory(old.province()) : newProvince,
              false,
              number);
      Unit successor =
          now == null ? null : add(now, "", columns.text(row, Role.NEW_CODE), null, null, number);
      if (successor != null) {
        unit.successors().add(successor.place().whole());
      }
    }
  }

  private @Nullable Named named(
      String name, String kind, String province, boolean former, int number) {
    if (name.isEmpty()) {
      faults.add(new PlaceFault(number, "no-name", ""));
      return null;
    }
    Optional<PlaceName> unit = unit(name, kind);
    if (unit.isEmpty()) {
      faults.add(new PlaceFault(number, "no-kind", name));
      return null;
    }
    Optional<Province> found = province(province, former);
    if (found.isEmpty()) {
      faults.add(new PlaceFault(number, "no-province", province));
      return null;
    }
    return new Named(unit.get(), found.get());
  }

  /** "Phường Thống Nhất", or the name with its kind in a column of its own. */
  private Optional<PlaceName> unit(String name, String kind) {
    String whole = kind.isEmpty() || startsWithKind(name) ? name : kind + " " + name;
    return lists.placeKinds().list().stream()
        .filter(k -> starts(whole, k.name()))
        .max(Comparator.comparingInt(k -> k.name().length()))
        .map(k -> new PlaceName(k.name(), whole.substring(k.name().length()).strip()))
        .filter(found -> !found.name().isEmpty());
  }

  private boolean startsWithKind(String name) {
    return lists.placeKinds().list().stream().anyMatch(k -> starts(name, k.name()));
  }

  private static boolean starts(String text, String kind) {
    return text.toLowerCase(Locale.ROOT).startsWith(kind + " ");
  }

  /** The province of that name before or since the arrangement of 2025. */
  private Optional<Province> province(String text, boolean former) {
    String name =
        lists.placeFinder().list(text).stream()
            .findFirst()
            .map(PlaceFinder.Found::place)
            .map(PlaceName::name)
            .orElse(text);
    return lists.places().listProvinces(name).stream()
        .filter(p -> former ? p.validTo() != null : p.validTo() == null)
        .reduce((a, b) -> b);
  }

  private @Nullable Unit add(
      Named named,
      String parent,
      String code,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int number) {
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      faults.add(new PlaceFault(number, "bad-code", code));
      return null;
    }
    LocalDate first = from == null ? named.province().validFrom() : from;
    LocalDate last = to == null ? named.province().validTo() : to;
    String padded = code.isEmpty() ? code : "0".repeat(missing(named.name(), code)) + code;
    OfficialPlace place =
        new OfficialPlace(
            named.name().kind(),
            named.name().name(),
            parent.isEmpty() ? null : titled(parent),
            named.province().placeName().titled(),
            named.province().code(),
            padded.isEmpty() ? null : padded,
            first == null ? null : first.toString(),
            last == null ? null : last.toString(),
            List.of());
    Unit known = units.computeIfAbsent(key(place), any -> new Unit(place, number, new TreeSet<>()));
    String before = known.place().code();
    if (place.code() != null && before != null && !place.code().equals(before)) {
      faults.add(
          new PlaceFault(
              number, "code-differs", place.whole() + ": " + before + ", " + place.code()));
      return null;
    }
    return known;
  }

  /** A worksheet drops the zeros before a code. */
  private int missing(PlaceName name, String code) {
    boolean commune = lists.placeKinds().canBe(name.kind(), Level.COMMUNE);
    return Math.max(0, (commune ? COMMUNE_DIGITS : DISTRICT_DIGITS) - code.length());
  }

  private static String titled(String parent) {
    return Character.toTitleCase(parent.charAt(0)) + parent.substring(1);
  }

  private static String key(OfficialPlace place) {
    return TextFold.foldPlain(place.whole()) + "|" + place.validFrom() + "|" + place.validTo();
  }

  private @Nullable LocalDate day(String text, int number) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      var matcher = DAY.matcher(text);
      return matcher.matches()
          ? LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1)))
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      faults.add(new PlaceFault(number, "bad-date", text));
      return null;
    }
  }

  private Read result() {
    Map<String, Unit> byCode = new TreeMap<>();
    List<OfficialPlace> places = new ArrayList<>();
    for (Unit unit : units.values()) {
      OfficialPlace place = unit.place();
      String code = place.code();
      Unit other =
          code == null
              ? null
              : byCode.putIfAbsent(code + "|" + place.validFrom() + "|" + place.validTo(), unit);
      if (other != null) {
        faults.add(
            new PlaceFault(
                unit.row(),
                "code-twice",
                code + ": " + other.place().whole() + ", " + place.whole()));
      }
      places.add(
          new OfficialPlace(
              place.kind(),
              place.name(),
              place.parent(),
              place.province(),
              place.provinceCode(),
              code,
              place.validFrom(),
              place.validTo(),
              List.copyOf(unit.successors())));
    }
    places.sort(
        Comparator.comparing(OfficialPlace::province)
            .thenComparing(OfficialPlace::name)
            .thenComparing(OfficialPlace::kind)
            .thenComparing(place -> String.valueOf(place.validFrom()))
            .thenComparing(OfficialPlace::whole));
    faults.sort(Comparator.comparingInt(PlaceFault::row));
    return new Read(places, faults);
  }
}

package doichieu.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The symbols of issuing bodies in document numbers, from {@code issuers.csv}. */
public final class IssuerList {
  private final Map<String, List<Issuer>> bySymbol = new LinkedHashMap<>();

  /**
   * One body that a symbol stands for.
   *
   * @param level word of the level: central, party, province, department, district, commune, unit
   * @param singleBody true if the symbol alone tells the body
   * @param validFrom first day of the body under this name; null if open
   * @param validTo last day; null if open
   */
  public record Issuer(
      String symbol,
      String name,
      String level,
      boolean singleBody,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  private IssuerList() {
    for (CSVRecord row : CatalogueFile.load("issuers.csv").rows()) {
      Issuer issuer =
          new Issuer(
              row.get("symbol"),
              row.get("name"),
              row.get("level"),
              row.get("singleBody").equals("yes"),
              Dates.parse(row.get("validFrom")),
              Dates.parse(row.get("validTo")));
      bySymbol.merge(
          issuer.symbol(),
          List.of(issuer),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
  }

  /** The list that comes with the program. */
  public static IssuerList load() {
    return new IssuerList();
  }

  /** The bodies that a symbol stands for; a session number (QH15) is left out of account. */
  public List<Issuer> list(String symbol) {
    return findSymbol(symbol)
        .map(found -> bySymbol.getOrDefault(found, List.of()))
        .orElse(List.of());
  }

  /**
   * The symbol as the list writes it: exact, else whatever the case, else without session number.
   */
  public Optional<String> findSymbol(String symbol) {
    if (bySymbol.containsKey(symbol)) {
      return Optional.of(symbol);
    }
    Optional<String> ignoringCase =
        bySymbol.keySet().stream().filter(known -> known.equalsIgnoreCase(symbol)).findFirst();
    String bare = withoutSession(symbol);
    return ignoringCase.isPresent() || bare.equals(symbol) ? ignoringCase : findSymbol(bare);
  }

  /** The longest known symbol that the text begins with, whatever the case. */
  public Optional<String> findPrefix(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return bySymbol.keySet().stream()
        .filter(known -> lower.startsWith(known.toLowerCase(Locale.ROOT)))
        .max(Comparator.comparingInt(String::length));
  }

  /** All bodies, in the order of the file. */
  public List<Issuer> listAll() {
    return bySymbol.values().stream().flatMap(List::stream).toList();
  }

  private static String withoutSession(String symbol) {
    int end = symbol.length();
    while (end > 0 && Character.isDigit(symbol.charAt(end - 1))) {
      end--;
    }
    return symbol.substring(0, end);
  }
}

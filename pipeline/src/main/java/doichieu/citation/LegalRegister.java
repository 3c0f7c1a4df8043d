package doichieu.citation;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import doichieu.target.LegalStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The known legal documents, from {@code legal-documents.csv}. A number alone may stand for
 * several: the key is type, number with symbol, year and issuer.
 */
public final class LegalRegister {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byNumber = new TreeMap<>();
  private final Map<String, List<Entry>> byName = new LinkedHashMap<>();

  /**
   * A known document.
   *
   * @param number canonical number with symbol
   * @param issuedOn ISO date, or as much of it as is known ("2025-01"); null if nothing is
   * @param replacedBy number of the document that replaced it; null if none is known
   * @param replacedOn first day (or month, "2025-03") on which it no longer holds; null if it does
   * @param names other names it goes by
   */
  public record Entry(
      String documentType,
      String number,
      @Nullable String issuedOn,
      @Nullable String issuer,
      @Nullable String title,
      LegalStatus status,
      @Nullable String replacedBy,
      @Nullable String replacedOn,
      List<String> names) {
    public Entry {
      names = List.copyOf(names);
    }

    /**
     * The year within its number ("01/2023/NĐ-CP"), else that of its day; null if neither tells.
     */
    @Nullable Integer year() {
      String[] parts = number.split("/", -1);
      if (parts.length > 2 && parts[1].matches("\\d{4}")) {
        return Integer.valueOf(parts[1]);
      }
      return issuedOn == null ? null : Integer.valueOf(issuedOn.substring(0, 4));
    }

    /** False only if it is known to be of another year. */
    boolean canBeOf(int wanted) {
      Integer year = year();
      return year == null || year == wanted;
    }

    /** True if it was issued after the day; false if either is not known. */
    boolean isLaterThan(@Nullable LocalDate day) {
      return day != null && issuedOn != null && issuedOn.compareTo(day.toString()) > 0;
    }

    /** The day if it is known to the day; else null. */
    @Nullable LocalDate day() {
      return DateParser.dayOf(issuedOn);
    }
  }

  private LegalRegister(DocumentTypes types) {
    for (CSVRecord row : CatalogueFile.load("legal-documents.csv").rows()) {
      Entry entry = entry(row, types);
      entries.add(entry);
      byNumber.computeIfAbsent(key(entry.number()), k -> new ArrayList<>()).add(entry);
      entry
          .names()
          .forEach(n -> byName.computeIfAbsent(name(n), k -> new ArrayList<>()).add(entry));
    }
  }

  /** The register that comes with the program. */
  public static LegalRegister load(DocumentTypes types) {
    return new LegalRegister(types);
  }

  /** All documents, in the order of the file. */
  public List<Entry> list() {
    return List.copyOf(entries);
  }

  /** The documents of that number with symbol, whatever the case; several years, or none. */
  public List<Entry> listByNumber(String number) {
    return List.copyOf(byNumber.getOrDefault(key(number), List.of()));
  }

  /** The documents that go by that name ("Đề án 06"). */
  public List<Entry> listByName(String name) {
    return List.copyOf(byName.getOrDefault(name(name), List.of()));
  }

  /** All names that documents go by, as written in the register. */
  public List<String> listNames() {
    return entries.stream().flatMap(entry -> entry.names().stream()).distinct().toList();
  }

  private static Entry entry(CSVRecord row, DocumentTypes types) {
    List<String> names = new ArrayList<>(CatalogueFile.list(row, "nicknames"));
    String type = row.get("documentType");
    boolean cited =
        types.findByName(type).filter(t -> t.code() == null && t.numberHasYear()).isPresent();
    if (cited && row.get("title").startsWith(type + " ")) {
      names.add(row.get("title"));
    }
    return new Entry(
        type,
        row.get("number"),
        orNull(row.get("issuedOn")),
        orNull(row.get("issuer")),
        orNull(row.get("title")),
        LegalStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT).replace('-', '_')),
        orNull(row.get("replacedBy")),
        orNull(row.get("replacedOn")),
        names);
  }

  private static String key(String number) {
    return TextFold.normalize(number).toLowerCase(Locale.ROOT);
  }

  private static String name(String name) {
    return TextFold.foldPlain(name);
  }

  private static @Nullable String orNull(String field) {
    return field.isBlank() ? null : field;
  }
}

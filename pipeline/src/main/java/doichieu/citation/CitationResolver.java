package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import doichieu.citation.LegalRegister.Entry;
import doichieu.target.Citation;
import doichieu.target.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ties stated references to legal documents. What is stated stays as stated; what is missing is
 * filled in from the register, and what disagrees with it is marked.
 */
public final class CitationResolver {
  private final LegalRegister register;
  private final DocumentTypes types;
  private final NumberParser parser;
  private final IssuerPlace places;
  private final Map<String, Entry> byId = new TreeMap<>();

  CitationResolver(
      LegalRegister register, DocumentTypes types, NumberParser parser, IssuerPlace places) {
    this.register = register;
    this.parser = parser;
    this.types = types;
    this.places = places;
    register.list().forEach(entry -> idOf(entry).ifPresent(id -> byId.putIfAbsent(id, entry)));
  }

  /** The register's entry of that id. */
  public Optional<Entry> findEntry(String legalDocumentId) {
    return Optional.ofNullable(byId.get(legalDocumentId));
  }

  /** The id of the document that replaced the entry, if the register knows it. */
  public Optional<String> findReplacement(Entry entry) {
    return entry.replacedBy() == null
        ? Optional.empty()
        : register.listByNumber(entry.replacedBy()).stream()
            .filter(e -> e.issuedOn() == null || !e.issuedOn().equals(entry.issuedOn()))
            .map(this::idOf)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** The reference with its document's id, resolution, and what was filled in. */
  public Citation resolve(StatedCitation stated, CitationContext context) {
    List<String> problems = new ArrayList<>(stated.problems());
    Entry entry = findEntry(stated, context, problems);
    Facts facts = facts(stated, entry);
    boolean wrongIssuer =
        stated.issuer() != null
            && stated.number() != null
            && !places.fits(stated.issuer(), stated.number().issuer());
    boolean otherDate = differs(stated, entry) || differsFromNumber(stated);
    add(problems, wrongIssuer, "wrong-issuer");
    add(problems, otherDate, "date-differs");
    add(problems, entry != null && isStale(entry, context), "stale-year");
    return new Citation(
        stated.statedText(),
        id(facts, stated, entry, context).orElse(null),
        facts.type(),
        facts.number(),
        facts.issuedOn(),
        facts.issuer(),
        stated.locators(),
        LocatorReader.place(stated.locators()),
        resolution(entry, wrongIssuer || otherDate, isFilled(stated, facts)),
        problems.stream().distinct().toList());
  }

  private record Facts(
      @Nullable String type,
      @Nullable String number,
      @Nullable String issuedOn,
      @Nullable String issuer) {}

  private Facts facts(StatedCitation stated, @Nullable Entry entry) {
    String type = stated.documentType();
    String issuer = stated.issuer();
    String ofSymbol =
        stated.number() == null ? null : places.findOnlyName(stated.number().issuer()).orElse(null);
    if (entry == null) {
      return new Facts(
          type, stated.numberText(), stated.issuedOn(), issuer == null ? ofSymbol : issuer);
    }
    boolean partial = stated.issuedOn() == null || stated.name() != null;
    return new Facts(
        type == null ? entry.documentType() : type,
        stated.number() == null || stated.number().symbol().isEmpty()
            ? entry.number()
            : stated.numberText(),
        partial && entry.issuedOn() != null ? entry.issuedOn() : stated.issuedOn(),
        issuer != null ? issuer : ofSymbol != null ? ofSymbol : entry.issuer());
  }

  private boolean isFilled(StatedCitation stated, Facts facts) {
    boolean ofSymbol =
        stated.number() != null && places.findOnlyName(stated.number().issuer()).isPresent();
    return !Objects.equals(stated.issuedOn(), facts.issuedOn())
        || stated.number() == null
        || (!Objects.equals(stated.issuer(), facts.issuer()) && !ofSymbol);
  }

  private static Resolution resolution(@Nullable Entry entry, boolean conflict, boolean filled) {
    if (conflict) {
      return Resolution.CONFLICTING;
    }
    if (entry == null) {
      return Resolution.UNKNOWN;
    }
    return filled ? Resolution.INFERRED : Resolution.RESOLVED;
  }

  private @Nullable Entry findEntry(
      StatedCitation stated, CitationContext context, List<String> problems) {
    if (stated.name() != null) {
      return ofName(stated, stated.name(), context);
    }
    if (stated.numberText() == null || stated.number() == null) {
      return null;
    }
    if (stated.number().symbol().isEmpty() && stated.issuer() != null) {
      return ofBareNumber(stated, stated.issuer(), problems);
    }
    List<Entry> sameNumber =
        register.listByNumber(stated.numberText()).stream()
            .filter(
                e ->
                    stated.documentType() == null || e.documentType().equals(stated.documentType()))
            .filter(e -> isSamePlace(stated, e, context))
            .toList();
    if (sameNumber.isEmpty()) {
      return ofTruncated(stated, problems);
    }
    Integer year = year(stated);
    List<Entry> sameYear =
        year == null
            ? ofContextYear(sameNumber, context, problems)
            : sameNumber.stream().filter(e -> isYear(e, year)).toList();
    return sameYear.isEmpty() ? null : closest(sameYear, stated.issuedOn());
  }

  /**
   * Without a year the document of the context's year is meant, if the number is taken each year.
   */
  private static List<Entry> ofContextYear(
      List<Entry> entries, CitationContext context, List<String> problems) {
    if (entries.size() < 2) {
      return entries;
    }
    List<Entry> ofYear =
        entries.stream().filter(e -> context.year() != null && isYear(e, context.year())).toList();
    if (ofYear.size() != 1) {
      problems.add("ambiguous-document");
      return List.of();
    }
    return ofYear;
  }

  private static Entry closest(List<Entry> entries, @Nullable String issuedOn) {
    return entries.stream()
        .filter(e -> e.issuedOn() != null && e.issuedOn().equals(issuedOn))
        .findFirst()
        .orElse(entries.get(0));
  }

  private @Nullable Entry ofName(StatedCitation stated, String name, CitationContext context) {
    Integer year = year(stated);
    List<Entry> named =
        register.listByName(name).stream()
            .filter(e -> year == null || isYear(e, year))
            .filter(e -> !isLater(e, context.day()))
            .filter(e -> !places.isLocal(stated.issuer()) || places.isLocal(e.issuer()))
            .toList();
    return named.stream()
        .filter(e -> e.replacedOn() == null || isNotOver(e, context.day()))
        .findFirst()
        .orElse(named.isEmpty() ? null : named.get(0));
  }

  private static boolean isLater(Entry entry, @Nullable LocalDate day) {
    return day != null
        && entry.issuedOn() != null
        && entry.issuedOn().compareTo(day.toString()) > 0;
  }

  private static boolean isNotOver(Entry entry, @Nullable LocalDate day) {
    return day != null
        && entry.replacedOn() != null
        && day.toString().compareTo(entry.replacedOn()) < 0;
  }

  /** "942/QĐ-TT" of a known day is 942/QĐ-TTg. */
  private @Nullable Entry ofTruncated(StatedCitation stated, List<String> problems) {
    String number = stated.numberText();
    if (number == null || stated.issuedOn() == null) {
      return null;
    }
    String start = number.toLowerCase(Locale.ROOT);
    List<Entry> longer =
        register.list().stream()
            .filter(e -> e.number().toLowerCase(Locale.ROOT).startsWith(start))
            .filter(e -> stated.issuedOn().equals(e.issuedOn()))
            .filter(e -> e.documentType().equals(stated.documentType()))
            .toList();
    add(
        problems,
        longer.size() == 1 && longer.get(0).number().length() > start.length(),
        "symbol-truncated");
    return longer.size() == 1 && longer.get(0).number().length() > start.length()
        ? longer.get(0)
        : null;
  }

  /** "Nghị quyết 60 của Ban Chấp hành Trung ương": the only known one of that type and body. */
  private @Nullable Entry ofBareNumber(
      StatedCitation stated, String issuer, List<String> problems) {
    Integer year = year(stated);
    String digits = String.valueOf(stated.numberText());
    List<Entry> meant =
        register.list().stream()
            .filter(e -> e.number().split("[/-]", 2)[0].equals(digits))
            .filter(e -> e.documentType().equals(stated.documentType()))
            .filter(e -> year == null || isYear(e, year))
            .filter(e -> places.isSingleBody(symbolOf(e.number())))
            .filter(e -> places.fits(issuer, symbolOf(e.number())))
            .toList();
    if (meant.size() != 1) {
      return null;
    }
    problems.remove("symbol-missing");
    return meant.get(0);
  }

  private boolean isSamePlace(StatedCitation stated, Entry entry, CitationContext context) {
    String symbol = stated.number() == null ? null : stated.number().issuer();
    if (places.isSingleBody(symbol)) {
      return true;
    }
    Optional<String> known =
        places.find(entry.issuer(), symbol, CitationContext.NONE, day(entry.issuedOn()));
    Optional<String> meant = places.find(stated.issuer(), symbol, context, day(stated.issuedOn()));
    return known.isPresent() && known.equals(meant);
  }

  private Optional<String> id(
      Facts facts, StatedCitation stated, @Nullable Entry entry, CitationContext context) {
    if (entry != null) {
      Optional<String> ofEntry = idOf(entry);
      if (ofEntry.isPresent()) {
        return ofEntry;
      }
    }
    DocumentNumber number = stated.number();
    Integer year = year(stated);
    if (number == null || number.symbol().isEmpty() || number.digits() == null || year == null) {
      return Optional.empty();
    }
    if (facts.type() == null) {
      return Optional.empty();
    }
    String base = base(facts.type(), year, number.canonical());
    return places.isSingleBody(number.issuer())
        ? Optional.of(base)
        : places
            .find(stated.issuer(), number.issuer(), context, day(stated.issuedOn()))
            .map(place -> base + "@" + place);
  }

  private Optional<String> idOf(Entry entry) {
    if (entry.issuedOn() == null && numberYear(entry.number()) == null) {
      return Optional.empty();
    }
    Integer inNumber = numberYear(entry.number());
    int year = inNumber == null ? yearOf(Objects.requireNonNull(entry.issuedOn())) : inNumber;
    String base = base(entry.documentType(), year, entry.number());
    String symbol = symbolOf(entry.number());
    if (places.isSingleBody(symbol)) {
      return Optional.of(base);
    }
    return places
        .find(entry.issuer(), symbol, CitationContext.NONE, day(entry.issuedOn()))
        .map(place -> base + "@" + place);
  }

  private String base(String type, int year, String number) {
    String slug =
        types.findByName(type).map(DocumentTypes.DocumentType::slug).orElse(TextFold.slug(type));
    return "vn/" + slug + "/" + year + "/" + TextFold.slug(number);
  }

  private @Nullable String symbolOf(String number) {
    NumberFinder.Form form =
        number.matches("[^/]*-.*/.*") ? NumberFinder.Form.PARTY : NumberFinder.Form.STATE;
    List<DocumentNumber> parsed =
        parser.parse(number, new NumberFinder.Found(form, 0, number.length()));
    return parsed.isEmpty() ? null : parsed.get(0).issuer();
  }

  private static @Nullable Integer numberYear(String number) {
    String[] parts = number.split("/", -1);
    return parts.length > 2 && parts[1].matches("\\d{4}") ? Integer.valueOf(parts[1]) : null;
  }

  private static @Nullable Integer year(StatedCitation stated) {
    if (stated.number() != null && stated.number().year() != null) {
      return stated.number().year();
    }
    return stated.issuedOn() == null ? null : yearOf(stated.issuedOn());
  }

  private static boolean isYear(Entry entry, int year) {
    Integer inNumber = numberYear(entry.number());
    if (inNumber != null) {
      return inNumber == year;
    }
    return entry.issuedOn() == null || yearOf(entry.issuedOn()) == year;
  }

  private static int yearOf(String iso) {
    return Integer.parseInt(iso.substring(0, 4));
  }

  private static boolean differs(StatedCitation stated, @Nullable Entry entry) {
    return entry != null
        && stated.issuedOn() != null
        && entry.issuedOn() != null
        && !stated.issuedOn().startsWith(entry.issuedOn())
        && !entry.issuedOn().startsWith(stated.issuedOn());
  }

  private static boolean differsFromNumber(StatedCitation stated) {
    return stated.number() != null
        && stated.number().year() != null
        && stated.issuedOn() != null
        && yearOf(stated.issuedOn()) != stated.number().year();
  }

  /** True if the same yearly document of the context's own year is known. */
  private boolean isStale(Entry entry, CitationContext context) {
    Integer year = context.year();
    if (year == null || entry.issuedOn() == null || yearOf(entry.issuedOn()) >= year) {
      return false;
    }
    return register.listByNumber(entry.number()).stream()
        .filter(other -> other.issuedOn() != null && yearOf(other.issuedOn()) == year)
        .filter(other -> !isLater(other, context.day()))
        .anyMatch(other -> withoutFigures(other.title()).equals(withoutFigures(entry.title())));
  }

  private static String withoutFigures(@Nullable String title) {
    return title == null ? "" : TextFold.foldPlain(title).replaceAll("\\d+", "");
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso);
  }

  private static void add(List<String> problems, boolean condition, String code) {
    if (condition) {
      problems.add(code);
    }
  }
}

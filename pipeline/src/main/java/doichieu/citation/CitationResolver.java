package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import doichieu.citation.LegalRegister.Entry;
import doichieu.target.Citation;
import doichieu.target.Resolution;
import java.util.ArrayList;
import java.util.List;
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
  private final IssuerPlace places;
  private final DocumentIds ids;
  private final RegisterSearch search;
  private final Map<String, Entry> byId = new TreeMap<>();

  CitationResolver(
      LegalRegister register, DocumentTypes types, NumberParser parser, IssuerPlace places) {
    this.register = register;
    this.places = places;
    this.ids = new DocumentIds(types, parser, places);
    this.search = new RegisterSearch(register, ids, places);
    register.list().forEach(entry -> ids.of(entry).ifPresent(id -> byId.putIfAbsent(id, entry)));
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
            .map(ids::of)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** The reference with its document's id, resolution, and what was filled in. */
  public Citation resolve(StatedCitation stated, CitationContext context) {
    List<String> problems = new ArrayList<>(stated.problems());
    Entry entry = search.find(stated, context, problems);
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
        Optional.ofNullable(entry)
            .flatMap(ids::of)
            .or(() -> ids.of(stated, facts.type(), context))
            .orElse(null),
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
        && !stated.issuedOn().startsWith(stated.number().year().toString());
  }

  /** True if the same yearly document of the context's own year is known. */
  private boolean isStale(Entry entry, CitationContext context) {
    Integer year = context.year();
    Integer ofEntry = entry.year();
    if (year == null || ofEntry == null || ofEntry >= year) {
      return false;
    }
    return register.listByNumber(entry.number()).stream()
        .filter(other -> year.equals(other.year()))
        .filter(other -> !other.isLaterThan(context.day()))
        .anyMatch(other -> withoutFigures(other.title()).equals(withoutFigures(entry.title())));
  }

  private static String withoutFigures(@Nullable String title) {
    return title == null ? "" : TextFold.foldPlain(title).replaceAll("\\d+", "");
  }

  private static void add(List<String> problems, boolean condition, String code) {
    if (condition) {
      problems.add(code);
    }
  }
}

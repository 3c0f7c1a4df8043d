package doichieu.citation;

import doichieu.citation.LegalRegister.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the legal document that a stated reference means; guesses none of several. */
final class RegisterSearch {
  private final LegalRegister register;
  private final DocumentIds ids;
  private final IssuerPlace places;

  RegisterSearch(LegalRegister register, DocumentIds ids, IssuerPlace places) {
    this.register = register;
    this.ids = ids;
    this.places = places;
  }

  /**
   * The document that is meant.
   *
   * @param problems codes of what was found odd on the way are added, and taken out where settled
   * @return null if the register has none, or several
   */
  @Nullable Entry find(StatedCitation stated, CitationContext context, List<String> problems) {
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
    Integer year = stated.year();
    List<Entry> sameYear =
        year == null
            ? ofContextYear(sameNumber, context, problems)
            : sameNumber.stream().filter(e -> e.canBeOf(year)).toList();
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
        entries.stream().filter(e -> context.year() != null && e.canBeOf(context.year())).toList();
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
    Integer year = stated.year();
    List<Entry> named =
        register.listByName(name).stream()
            .filter(e -> year == null || e.canBeOf(year))
            .filter(e -> !e.isLaterThan(context.day()))
            .filter(e -> !places.isLocal(stated.issuer()) || places.isLocal(e.issuer()))
            .toList();
    return named.stream()
        .filter(e -> e.replacedOn() == null || isNotOver(e, context.day()))
        .findFirst()
        .orElse(named.isEmpty() ? null : named.get(0));
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
    if (longer.size() != 1 || longer.get(0).number().length() == start.length()) {
      return null;
    }
    problems.add("symbol-truncated");
    return longer.get(0);
  }

  /** "Nghị quyết 60 của Ban Chấp hành Trung ương": the only known one of that type and body. */
  private @Nullable Entry ofBareNumber(
      StatedCitation stated, String issuer, List<String> problems) {
    Integer year = stated.year();
    String digits = String.valueOf(stated.numberText());
    List<Entry> meant =
        register.list().stream()
            .filter(e -> e.number().split("[/-]", 2)[0].equals(digits))
            .filter(e -> e.documentType().equals(stated.documentType()))
            .filter(e -> year == null || e.canBeOf(year))
            .filter(e -> places.isSingleBody(ids.symbolOf(e.number())))
            .filter(e -> places.fits(issuer, ids.symbolOf(e.number())))
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
    Optional<String> known = places.find(entry.issuer(), symbol, CitationContext.NONE, entry.day());
    Optional<String> meant = places.find(stated.issuer(), symbol, context, stated.day());
    return known.isPresent() && known.equals(meant);
  }
}

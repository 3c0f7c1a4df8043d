package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ids of legal documents: {@code vn/nghi-quyet/2025/01-nq-cp}, with {@code @} and the
 * place where several bodies share a symbol ({@code …@tinh-kon-tum}). The year is that of the
 * number if it has one, else that of the day.
 */
final class DocumentIds {
  private final DocumentTypes types;
  private final NumberParser parser;
  private final IssuerPlace places;

  DocumentIds(DocumentTypes types, NumberParser parser, IssuerPlace places) {
    this.types = types;
    this.parser = parser;
    this.places = places;
  }

  /** The id of a known document; empty if its year or place is not known. */
  Optional<String> of(LegalRegister.Entry entry) {
    Integer year = entry.year();
    return year == null
        ? Optional.empty()
        : placed(
            base(entry.documentType(), year, entry.number()),
            entry.issuer(),
            symbolOf(entry.number()),
            CitationContext.NONE,
            entry.day());
  }

  /** The id of a document known from the reference alone; empty if any part of it is missing. */
  Optional<String> of(StatedCitation stated, @Nullable String type, CitationContext context) {
    DocumentNumber number = stated.number();
    Integer year = stated.year();
    if (type == null
        || number == null
        || number.symbol().isEmpty()
        || number.digits() == null
        || year == null) {
      return Optional.empty();
    }
    return placed(
        base(type, year, number.canonical()),
        stated.issuer(),
        number.issuer(),
        context,
        stated.day());
  }

  /** The issuer's part of a number with symbol ("UBND"); null if there is none. */
  @Nullable String symbolOf(String number) {
    NumberFinder.Form form =
        number.matches("[^/]*-.*/.*") ? NumberFinder.Form.PARTY : NumberFinder.Form.STATE;
    List<DocumentNumber> parsed =
        parser.parse(number, new NumberFinder.Found(form, 0, number.length()));
    return parsed.isEmpty() ? null : parsed.get(0).issuer();
  }

  private Optional<String> placed(
      String base,
      @Nullable String issuer,
      @Nullable String symbol,
      CitationContext context,
      @Nullable LocalDate day) {
    return places.isSingleBody(symbol)
        ? Optional.of(base)
        : places.find(issuer, symbol, context, day).map(place -> base + "@" + place);
  }

  private String base(String type, int year, String number) {
    String slug =
        types.findByName(type).map(DocumentTypes.DocumentType::slug).orElse(TextFold.slug(type));
    return "vn/" + slug + "/" + year + "/" + TextFold.slug(number);
  }
}

package doichieu.citation;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.TextFold;
import doichieu.target.Citation;
import doichieu.target.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading and resolving references with the lists that come with the program. */
public final class Citations {
  private final CitationReader reader;
  private final CitationResolver resolver;
  private final CitationResidue residue;

  private Citations(Catalogue lists) {
    LegalRegister register = LegalRegister.load(lists.documentTypes());
    reader =
        new CitationReader(
            lists.fold(),
            lists.citationWords(),
            lists.documentTypes(),
            lists.issuers(),
            lists.placeFinder(),
            register);
    resolver =
        new CitationResolver(
            register,
            lists.documentTypes(),
            new NumberParser(lists.documentTypes(), lists.issuers()),
            new IssuerPlace(
                lists.issuers(),
                lists.placeFinder(),
                lists.placeResolver(),
                lists.placeKinds(),
                lists.fold(),
                lists.citationWords()));
    residue = new CitationResidue(lists.citationWords(), lists.fold());
  }

  /** Over the given lists. */
  public static Citations of(Catalogue lists) {
    return new Citations(lists);
  }

  /** The references of a text and the words that are none. */
  public record Reading(List<Citation> citations, @Nullable String residue) {
    public Reading {
      citations = List.copyOf(citations);
    }
  }

  /** Reads and resolves all references of a text. */
  public Reading read(String text, CitationContext context) {
    List<StatedCitation> stated = reader.read(text);
    return new Reading(
        stated.stream().map(citation -> resolver.resolve(citation, context)).toList(),
        text.isBlank() ? null : residue.of(text, stated));
  }

  /**
   * The places inside a document that a text names ("số thứ tự 2 mục I Phụ lục I"), each outermost
   * first, whether the text names the document or not; those of the text's own heading ("Điều 1.")
   * are none.
   */
  public List<List<Citation.Locator>> listPlaces(String text) {
    String normal = TextFold.normalize(text);
    return LocatorReader.list(normal).stream()
        .filter(run -> run.hasValue() && !isOwnHeading(normal, run))
        .flatMap(run -> LocatorReader.paths(run).stream())
        .toList();
  }

  private static boolean isOwnHeading(String text, LocatorReader.Run run) {
    return run.start() == 0 && run.end() < text.length() && text.charAt(run.end()) == '.';
  }

  /**
   * The id under which others cite a document, from its own header.
   *
   * @param context its date, level and place
   * @return empty if number, year or issuer is not determinable
   */
  public Optional<String> findOwnId(Header header, CitationContext context) {
    Header.PartialDate date = header.issuedOn();
    if (header.fullNumber() == null || date == null || date.year() == null) {
      return Optional.empty();
    }
    String type = header.documentType() == null ? "" : header.documentType() + " ";
    List<StatedCitation> own = reader.read(type + header.fullNumber());
    if (own.size() != 1) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        resolver.resolve(dated(own.get(0), date, issuer(header)), context).legalDocumentId());
  }

  private static @Nullable String issuer(Header header) {
    return header.issuer() == null ? null : header.issuer().statedName();
  }

  private static StatedCitation dated(
      StatedCitation citation, Header.PartialDate date, @Nullable String issuer) {
    String month = date.month() == null ? "" : String.format(Locale.ROOT, "-%02d", date.month());
    String day =
        month.isEmpty() || date.day() == null
            ? ""
            : String.format(Locale.ROOT, "-%02d", date.day());
    return new StatedCitation(
        citation.statedText(),
        citation.documentType(),
        citation.number(),
        null,
        String.format(Locale.ROOT, "%04d", date.year()) + month + day,
        issuer,
        List.of(),
        List.of(),
        citation.start(),
        citation.end(),
        citation.subjectEnd());
  }

  /** The reader alone. */
  public CitationReader reader() {
    return reader;
  }

  /** The resolver alone, with the register's entries by id. */
  public CitationResolver resolver() {
    return resolver;
  }
}

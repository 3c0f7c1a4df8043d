package doichieu.target;

import doichieu.document.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file that was read as a plan.
 *
 * @param id {@code doc-} and the first 16 hexadecimal digits of the content's SHA-256
 * @param sourceFile path as shown to people, control characters escaped
 * @param format see {@link doichieu.document.SourceFormat}
 * @param level level of the issuing body; null if not told
 * @param planYear year of the targets; null if not told
 * @param renditionOf id of the document that stands for the same plan in another format
 * @param revisionOf id of the document whose newer version this is
 * @param supersedes ids of the legal documents that this one replaces as a whole
 */
public record PlanDocument(
    String id,
    String sourceFile,
    String sha256,
    String mediaType,
    String format,
    @Nullable Integer pages,
    Extraction extraction,
    Header header,
    @Nullable Level level,
    @Nullable Jurisdiction jurisdiction,
    @Nullable Integer planYear,
    List<Citation> legalBasis,
    List<CarriesOut> carriesOut,
    @Nullable String renditionOf,
    @Nullable String revisionOf,
    List<String> supersedes,
    List<Amends> amends,
    @Nullable Coverage coverage) {
  public PlanDocument {
    legalBasis = List.copyOf(legalBasis);
    carriesOut = List.copyOf(carriesOut);
    supersedes = List.copyOf(supersedes);
    amends = List.copyOf(amends);
  }

  /** The same document with its ledger of numerals. */
  public PlanDocument withCoverage(Coverage ledger) {
    return copy(planYear, legalBasis, ledger);
  }

  /** The same document with other citations. */
  public PlanDocument withLegalBasis(List<Citation> citations) {
    return copy(planYear, citations, coverage);
  }

  /** The same document with the year of its targets. */
  public PlanDocument withPlanYear(@Nullable Integer year) {
    return copy(year, legalBasis, coverage);
  }

  private PlanDocument copy(
      @Nullable Integer planYear, List<Citation> legalBasis, @Nullable Coverage coverage) {
    return new PlanDocument(
        id,
        sourceFile,
        sha256,
        mediaType,
        format,
        pages,
        extraction,
        header,
        level,
        jurisdiction,
        planYear,
        legalBasis,
        carriesOut,
        renditionOf,
        revisionOf,
        supersedes,
        amends,
        coverage);
  }

  /**
   * Who speaks, for people: the issuing body, with its place where the name alone does not tell it
   * (a department, a unit); else the place; empty if neither is known.
   */
  public Optional<String> findBody() {
    String place =
        jurisdiction == null || jurisdiction.path().isEmpty()
            ? null
            : String.join(" / ", jurisdiction.path());
    Header.Issuer issuer = header.issuer();
    if (issuer == null) {
      return Optional.ofNullable(place);
    }
    boolean inside = level == Level.DEPARTMENT || level == Level.UNIT;
    return Optional.of(issuer.statedName() + (inside && place != null ? ", " + place : ""));
  }

  /** How the text was got; confidence 0 to 1, null without OCR. */
  public record Extraction(
      Method method, @Nullable Double ocrConfidence, @Nullable String encoding) {}

  /**
   * The province (GSO code as of the document's date) and the names from the province down to the
   * issuing place.
   */
  public record Jurisdiction(@Nullable String provinceCode, List<String> path) {
    public Jurisdiction {
      path = List.copyOf(path);
    }
  }

  /** A superior document that this one carries out. */
  public record CarriesOut(String legalDocumentId, @Nullable String documentId) {}

  /**
   * A plan of which this document corrects or changes a part, the rest staying valid.
   *
   * @param statedText the words that name the plan
   * @param documentId the plan among those read; null if it is not there, or not known
   * @param rows the rows that are named, in the order of the text
   */
  public record Amends(
      String legalDocumentId,
      String statedText,
      @Nullable String documentId,
      List<AmendedRow> rows) {
    public Amends {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of the amended plan as the amending text names it.
   *
   * @param locators outermost first; an annex alone means that the annex is replaced as a whole
   * @param place where the amending text says so, with its words
   */
  public record AmendedRow(List<Citation.Locator> locators, Evidence place) {
    public AmendedRow {
      locators = List.copyOf(locators);
    }
  }

  /** The ledger of numerals: each ends in one bucket or stays unexplained. */
  public record Coverage(
      int numerals, Map<String, Integer> explained, List<Unexplained> unexplained) {
    /** A numeral that nothing accounts for. */
    public record Unexplained(String text, List<Evidence> evidence) {}
  }
}

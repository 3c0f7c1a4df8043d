package doichieu.target;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a legal document as a text states it; the stated facts are never corrected.
 *
 * @param statedText the words of the reference, white space folded
 * @param legalDocumentId id of the legal document meant; null if not determinable
 * @param number canonical number with symbol ("01/NQ-CP")
 * @param issuedOn ISO date or partial date ("2025-02"), as stated, or filled in from the register
 * @param locators as printed, outermost first
 * @param place canonical path of the locators' values ("PL/II/1/2"); null without locators
 * @param problems codes such as stale-year, missing-hyphen
 */
public record Citation(
    String statedText,
    @Nullable String legalDocumentId,
    @Nullable String documentType,
    @Nullable String number,
    @Nullable String issuedOn,
    @Nullable String issuer,
    List<Locator> locators,
    @Nullable String place,
    Resolution resolution,
    List<String> problems) {
  public Citation {
    locators = List.copyOf(locators);
    problems = List.copyOf(problems);
  }

  /** The same reference, known to mean that legal document. */
  public Citation meaning(String meantId) {
    return copy(meantId, issuedOn, resolution, problems);
  }

  /** The same reference with its number's symbol filled in ("16" of "16-NQ/TU"). */
  public Citation numbered(String whole) {
    return new Citation(
        statedText,
        legalDocumentId,
        documentType,
        whole,
        issuedOn,
        issuer,
        locators,
        place,
        resolution,
        problems);
  }

  /** The same reference with its date filled in; a null date changes only the resolution. */
  public Citation dated(@Nullable String date, Resolution found) {
    return copy(legalDocumentId, date == null ? issuedOn : date, found, problems);
  }

  /** The same reference with another resolution. */
  public Citation resolved(Resolution found) {
    return copy(legalDocumentId, issuedOn, found, problems);
  }

  /** The same reference with one more problem, if it does not have it yet. */
  public Citation with(String problem) {
    return problems.contains(problem)
        ? this
        : withProblems(Stream.concat(problems.stream(), Stream.of(problem)).toList());
  }

  /** The same reference without that problem. */
  public Citation without(String problem) {
    return withProblems(problems.stream().filter(code -> !code.equals(problem)).toList());
  }

  private Citation withProblems(List<String> codes) {
    return copy(legalDocumentId, issuedOn, resolution, codes);
  }

  private Citation copy(
      @Nullable String legalDocumentId,
      @Nullable String issuedOn,
      Resolution resolution,
      List<String> problems) {
    return new Citation(
        statedText,
        legalDocumentId,
        documentType,
        number,
        issuedOn,
        issuer,
        locators,
        place,
        resolution,
        problems);
  }

  /** One step inside the cited document: kind in Vietnamese ("mục"), value as printed or null. */
  public record Locator(String kind, @Nullable String value) {}
}

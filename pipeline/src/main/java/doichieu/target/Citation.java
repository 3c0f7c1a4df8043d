package doichieu.target;

import java.util.List;
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

  /** One step inside the cited document: kind in Vietnamese ("mục"), value as printed or null. */
  public record Locator(String kind, @Nullable String value) {}
}

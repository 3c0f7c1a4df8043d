package doichieu.citation;

import doichieu.target.Citation.Locator;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a legal document as a text states it, not yet looked up.
 *
 * @param statedText the words, white space folded, locators included
 * @param documentType name of the type ("Nghị quyết"); null if not told
 * @param number number and symbol; null for a document that is only named ("Đề án 06")
 * @param name the name of a document that is only named; else null
 * @param issuedOn ISO date or partial date as stated; null if none
 * @param issuer as stated; null if none
 * @param locators outermost first
 * @param problems codes
 * @param start offset of the first character in the text
 * @param end offset after the last character
 * @param subjectEnd offset after the document's title, where it is printed behind; else {@code end}
 */
public record StatedCitation(
    String statedText,
    @Nullable String documentType,
    @Nullable DocumentNumber number,
    @Nullable String name,
    @Nullable String issuedOn,
    @Nullable String issuer,
    List<Locator> locators,
    List<String> problems,
    int start,
    int end,
    int subjectEnd) {
  public StatedCitation {
    locators = List.copyOf(locators);
    problems = List.copyOf(problems);
  }

  /** The same reference with the issuer that it means. */
  public StatedCitation issuedBy(String meant) {
    return new StatedCitation(
        statedText,
        documentType,
        number,
        name,
        issuedOn,
        meant,
        locators,
        problems,
        start,
        end,
        subjectEnd);
  }

  /** "01/NQ-CP"; null where the number is blank or missing. */
  public @Nullable String numberText() {
    return number == null || number.digits() == null ? null : number.canonical();
  }

  /** The year within the number, else that of the day; null if neither is told. */
  @Nullable Integer year() {
    if (number != null && number.year() != null) {
      return number.year();
    }
    return issuedOn == null ? null : Integer.valueOf(issuedOn.substring(0, 4));
  }

  /** The day if it is told to the day; else null. */
  @Nullable LocalDate day() {
    return DateParser.dayOf(issuedOn);
  }
}

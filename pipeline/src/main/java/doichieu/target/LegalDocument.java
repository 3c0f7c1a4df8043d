package doichieu.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal document that plans cite.
 *
 * @param id {@code vn/<type>/<year>/<number-symbol>}, with the issuer where the symbol names none
 * @param citedBy ids of the documents that cite it, sorted
 * @param statedDates the dates that the citing documents state, with how often
 */
public record LegalDocument(
    String id,
    @Nullable String documentType,
    String number,
    @Nullable String issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    LegalStatus status,
    @Nullable String replacedBy,
    List<String> citedBy,
    List<StatedDate> statedDates) {
  public LegalDocument {
    citedBy = List.copyOf(citedBy);
    statedDates = List.copyOf(statedDates);
  }

  /** A date as stated, the number of statements, and the documents that make them. */
  public record StatedDate(String date, int count, List<String> documentIds) {
    public StatedDate {
      documentIds = List.copyOf(documentIds);
    }
  }
}

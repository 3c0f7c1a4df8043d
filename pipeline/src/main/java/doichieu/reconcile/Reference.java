package doichieu.reconcile;

import doichieu.target.Direction;
import doichieu.target.LegalStatus;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comparing must know beyond the plans themselves: catalogue, register and spelling. */
public interface Reference {

  /** The canonical name of an indicator; empty if the catalogue has no such id. */
  Optional<String> findIndicatorName(String indicatorId);

  /** Which way the indicator is better; NONE if the catalogue does not tell. */
  Direction direction(String indicatorId);

  /** What the register of legal documents says of that id; empty if it is not in the register. */
  Optional<RegisterEntry> findLegalDocument(String legalDocumentId);

  /** The id under which other plans cite this document; empty if its header does not tell. */
  Optional<String> findOwnLegalId(PlanDocument document);

  /** The level that words such as "UBND các xã, phường" name; empty if they name none. */
  Optional<Level> findScope(String text);

  /** The administrative units that a text names with their kind ("Xã An Bình"). */
  List<String> findPlaces(String text);

  /** When the body that issued the document was there. */
  default Standing standing(PlanDocument document) {
    return Standing.UNKNOWN;
  }

  /**
   * True if a folder's name claims another place than the document's; empty if it names no place.
   */
  default Optional<Boolean> findFolderConflict(PlanDocument document, String folder) {
    List<String> places = findPlaces(folder);
    PlanDocument.Jurisdiction own = document.jurisdiction();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<String> path = own == null ? List.of() : own.path().stream().map(this::fold).toList();
    return Optional.of(
        !path.isEmpty() && places.stream().map(this::fold).noneMatch(path::contains));
  }

  /**
   * True if the place of the document is known by name but not its province, so that it may be any
   * place of that name.
   */
  default boolean lacksProvince(PlanDocument document) {
    return false;
  }

  /**
   * Whether words for a group of bodies ("các phường") mean the body of the document; empty where
   * nobody can tell from its name ("các xã biên giới").
   */
  default Optional<Boolean> findMembership(String group, PlanDocument document) {
    return Optional.empty();
  }

  /**
   * True for an office of a ministry itself, which has no place of its own: what it signs is signed
   * in the capital. Its branches elsewhere are not told from each other without a place.
   */
  default boolean isOfMinistry(PlanDocument document) {
    return false;
  }

  /** One form for all spellings of the same words, for comparison only. */
  String fold(String text);

  /**
   * A legal document's facts by the register.
   *
   * @param issuedOn ISO date; null if not known
   * @param replacedBy id of the document that replaces it; null if none is known
   * @param replacedOn ISO date of the first day on which it no longer holds; null if not known
   */
  record RegisterEntry(
      @Nullable String documentType,
      @Nullable String number,
      @Nullable String issuedOn,
      @Nullable String issuer,
      @Nullable String title,
      LegalStatus status,
      @Nullable String replacedBy,
      @Nullable String replacedOn) {}
}

package doichieu.citation;

import doichieu.catalogue.PlaceName;
import doichieu.target.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the document in which a reference stands.
 *
 * @param day its date; null if not known
 * @param year year of its targets, else of its date; null if not known
 * @param level of its issuer; null if not known
 * @param path of its issuer, province first; empty if not known
 */
public record CitationContext(
    @Nullable LocalDate day, @Nullable Integer year, @Nullable Level level, List<PlaceName> path) {
  public CitationContext {
    path = List.copyOf(path);
  }

  /** Nothing is known. */
  public static final CitationContext NONE = new CitationContext(null, null, null, List.of());
}

package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words by which a plan gives its own reason for a figure, from {@code local-reasons.csv}. */
final class LocalReasons {
  private final Reference reference;
  private final List<String> folded = new ArrayList<>();

  private LocalReasons(Reference reference) {
    this.reference = reference;
    CatalogueFile.load("local-reasons.csv")
        .rows()
        .forEach(row -> folded.add(reference.fold(row.get("phrase"))));
  }

  /** The words that come with the program. */
  static LocalReasons load(Reference reference) {
    return new LocalReasons(reference);
  }

  /** The target's note if it gives a local reason. */
  Optional<String> find(Target target) {
    String notes = target.notes();
    if (notes == null) {
      return Optional.empty();
    }
    String words = " " + reference.fold(notes) + " ";
    return folded.stream().anyMatch(phrase -> words.contains(" " + phrase + " "))
        ? Optional.of(notes)
        : Optional.empty();
  }
}

package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
import java.util.Set;
import java.util.TreeSet;

/**
 * The central bodies whose targets bind every level, from {@code directing-bodies.csv}; a
 * ministry's own plan binds the ministry.
 */
final class DirectingBodies {
  private final Set<String> folded = new TreeSet<>();

  private DirectingBodies(Reference reference) {
    CatalogueFile.load("directing-bodies.csv")
        .rows()
        .forEach(row -> folded.add(reference.fold(row.get("name"))));
  }

  /** The list that comes with the program. */
  static DirectingBodies load(Reference reference) {
    return new DirectingBodies(reference);
  }

  /** True if the body directs the whole administration. */
  boolean contains(Body body) {
    return body.issuer() != null && folded.contains(body.issuer());
  }
}

package doichieu.reconcile;

import doichieu.target.Header.Issuer;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body that speaks in a plan, reduced to what places it in a line of command.
 *
 * @param path folded names from the province down (the province with its code if known, as a code
 *     alone went from one province to another in 2025); empty for a central body; null if the place
 *     or its province is not known, as many places have one name
 * @param level null if not known
 * @param issuer folded name; null if not printed
 * @param parent folded name of the body above, as printed over the issuer; null if not printed
 * @param standing when it was there; makes no difference to equality, as it is told by a document
 *     that may bear no date
 */
record Body(
    @Nullable List<String> path,
    @Nullable Level level,
    @Nullable String issuer,
    @Nullable String parent,
    Standing standing) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Body body
        && Objects.equals(path, body.path)
        && level == body.level
        && Objects.equals(issuer, body.issuer)
        && Objects.equals(parent, body.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, level, issuer, parent);
  }

  /** The body that issued the document. */
  static Body of(PlanDocument document, Reference reference) {
    Issuer issuer = document.header().issuer();
    return new Body(
        path(document, reference),
        document.level(),
        issuer == null ? null : reference.fold(issuer.statedName()),
        issuer == null || issuer.parentStatedName() == null
            ? null
            : reference.fold(issuer.parentStatedName()),
        reference.standing(document));
  }

  /** True if level and place are known, so that its line of command can be told. */
  boolean isPlaced() {
    return path != null && level != null && (!path.isEmpty() || isCentral());
  }

  /** True if the body stands inside the authority of its place, commanding no territory. */
  boolean isOffice() {
    return level == Level.DEPARTMENT || level == Level.UNIT;
  }

  /** The body as one that speaks: an authority is known by its place, whatever organ signs. */
  Body speaker() {
    return isOffice() || path == null || path.isEmpty()
        ? new Body(path, level, issuer, null, standing)
        : new Body(path, level, null, null, standing);
  }

  /** Steps below the top; a body inside an authority is half a step further. */
  int depth() {
    int places = path == null ? Integer.MAX_VALUE / 4 : path.size();
    return 2 * places + (level == Level.UNIT ? 2 : level == Level.DEPARTMENT ? 1 : 0);
  }

  private boolean isCentral() {
    return level == Level.CENTRAL || isOffice();
  }

  private static @Nullable List<String> path(PlanDocument document, Reference reference) {
    Jurisdiction jurisdiction = document.jurisdiction();
    if (reference.lacksProvince(document)) {
      return null;
    }
    if (jurisdiction == null || jurisdiction.path().isEmpty()) {
      boolean central =
          document.level() == Level.CENTRAL
              || jurisdiction != null
              || reference.isOfMinistry(document);
      return central ? List.of() : null;
    }
    List<String> path = new ArrayList<>();
    for (String place : jurisdiction.path()) {
      String code = path.isEmpty() ? jurisdiction.provinceCode() : null;
      String name = reference.fold(place);
      path.add(code == null ? name : code + " " + name);
    }
    return List.copyOf(path);
  }
}

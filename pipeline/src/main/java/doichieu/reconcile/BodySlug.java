package doichieu.reconcile;

import doichieu.catalogue.TextFold;
import doichieu.target.Header.Issuer;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A body's name as part of a conflict's id: its place from the top, an office's own name after it.
 */
final class BodySlug {
  private BodySlug() {}

  /** Lower-case ASCII; "central" for a central body without a printed issuer. */
  static String of(PlanDocument document) {
    List<String> parts = new ArrayList<>();
    Jurisdiction place = document.jurisdiction();
    if (place != null) {
      parts.addAll(place.path());
    }
    Issuer issuer = document.header().issuer();
    boolean office = document.level() == Level.DEPARTMENT || document.level() == Level.UNIT;
    if (issuer != null && (parts.isEmpty() || office)) {
      parts.add(issuer.statedName());
    }
    return parts.isEmpty()
        ? String.valueOf(document.level())
        : parts.stream().map(TextFold::slug).collect(Collectors.joining("."));
  }
}

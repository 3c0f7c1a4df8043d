package doichieu.store;

import doichieu.target.PlanDocument;
import org.jspecify.annotations.Nullable;

/** A document as newer version of another. */
public final class Revision {
  private Revision() {}

  /** The document with that predecessor; null takes the predecessor away. */
  public static PlanDocument of(PlanDocument document, @Nullable String predecessor) {
    return new PlanDocument(
        document.id(),
        document.sourceFile(),
        document.sha256(),
        document.mediaType(),
        document.format(),
        document.pages(),
        document.extraction(),
        document.header(),
        document.level(),
        document.jurisdiction(),
        document.planYear(),
        document.legalBasis(),
        document.carriesOut(),
        document.renditionOf(),
        predecessor,
        document.supersedes(),
        document.amends(),
        document.coverage());
  }
}

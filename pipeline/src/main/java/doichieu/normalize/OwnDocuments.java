package doichieu.normalize;

import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.target.Citation;
import doichieu.target.Header;

/**
 * Resolves references by which a document changes or replaces another one: where no issuer is
 * stated, its own is meant ("Kế hoạch này thay thế Kế hoạch số 33/KH-UBND ngày …").
 */
record OwnDocuments(Citations citations, CitationContext context, Header header) {

  /** The reference, resolved; without an id if the document meant is not determinable. */
  Citation resolve(StatedCitation stated) {
    Header.Issuer issuer = header.issuer();
    return citations
        .resolver()
        .resolve(
            stated.issuer() == null && issuer != null
                ? stated.issuedBy(issuer.statedName())
                : stated,
            context);
  }
}

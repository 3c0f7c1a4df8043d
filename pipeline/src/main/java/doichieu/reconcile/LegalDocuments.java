package doichieu.reconcile;

import doichieu.reconcile.CitedDocument.Said;
import doichieu.reconcile.Reference.RegisterEntry;
import doichieu.target.Header.Issuer;
import doichieu.target.LegalDocument;
import doichieu.target.LegalDocument.StatedDate;
import doichieu.target.LegalStatus;
import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the list of legal documents from what is cited, what is read and what the register holds.
 */
final class LegalDocuments {
  private final Reference reference;
  private final Function<String, Optional<PlanDocument>> ingested;

  /**
   * @param ingested the document among those read that a legal document id names
   */
  LegalDocuments(Reference reference, Function<String, Optional<PlanDocument>> ingested) {
    this.reference = reference;
    this.ingested = ingested;
  }

  /** The entry of a cited document. */
  LegalDocument describe(CitedDocument cited) {
    RegisterEntry entry = reference.findLegalDocument(cited.id()).orElse(null);
    PlanDocument own = ingested.apply(cited.id()).orElse(null);
    return new LegalDocument(
        cited.id(),
        first(entry == null ? null : entry.documentType(), type(own), cited.types()),
        number(cited, entry, own),
        LegalDates.find(cited, own, entry).orElse(null),
        first(entry == null ? null : entry.issuer(), issuer(own), cited.issuers()),
        title(entry, own),
        entry == null ? LegalStatus.UNKNOWN : entry.status(),
        entry == null ? null : entry.replacedBy(),
        List.copyOf(cited.citedBy()),
        cited.dates().stream()
            .map(said -> new StatedDate(said.fact(), said.count(), List.copyOf(said.documentIds())))
            .toList());
  }

  private static String number(
      CitedDocument cited, @Nullable RegisterEntry entry, @Nullable PlanDocument own) {
    String known =
        first(
            entry == null ? null : entry.number(),
            own == null ? null : own.header().fullNumber(),
            cited.numbers());
    return known == null ? cited.id().substring(cited.id().lastIndexOf('/') + 1) : known;
  }

  private static @Nullable String title(@Nullable RegisterEntry entry, @Nullable PlanDocument own) {
    if (entry != null && entry.title() != null) {
      return entry.title();
    }
    return own == null ? null : own.header().subject();
  }

  private static @Nullable String type(@Nullable PlanDocument own) {
    return own == null ? null : own.header().documentType();
  }

  private static @Nullable String issuer(@Nullable PlanDocument own) {
    Issuer issuer = own == null ? null : own.header().issuer();
    return issuer == null ? null : issuer.statedName();
  }

  private static @Nullable String first(
      @Nullable String register, @Nullable String header, List<Said> stated) {
    if (register != null) {
      return register;
    }
    return header != null
        ? header
        : stated.stream().min(CitedDocument.MOST_FIRST).map(Said::fact).orElse(null);
  }
}

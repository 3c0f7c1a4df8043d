package doichieu.families;

import doichieu.catalogue.CatalogueFile;
import java.util.List;

/** Legal documents of the register that no longer hold from a day on. */
final class ReplacedDocuments {
  private ReplacedDocuments() {}

  /** All of them; {@code on} of each is the first day on which it no longer holds. */
  static List<MadeCitation> list() {
    return CatalogueFile.load("legal-documents.csv").rows().stream()
        .filter(row -> row.get("status").equals("replaced"))
        .filter(row -> row.get("replacedOn").length() == 10 && row.get("issuedOn").length() == 10)
        .map(
            row ->
                new MadeCitation(
                    row.get("documentType"),
                    row.get("number"),
                    row.get("issuedOn"),
                    row.get("issuer")))
        .toList();
  }

  /** The first day on which the document no longer holds. */
  static String replacedOn(MadeCitation citation) {
    return CatalogueFile.load("legal-documents.csv").rows().stream()
        .filter(row -> row.get("number").equals(citation.number()))
        .filter(row -> row.get("issuedOn").equals(citation.issuedOn()))
        .map(row -> row.get("replacedOn"))
        .findFirst()
        .orElseThrow();
  }
}

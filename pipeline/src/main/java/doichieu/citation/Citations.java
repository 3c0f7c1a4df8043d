package doichieu.citation;

import doichieu.catalogue.Catalogue;
import doichieu.target.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading and resolving references with the lists that come with the program. */
public final class Citations {
  private final CitationReader reader;
  private final CitationResolver resolver;
  private final CitationResidue residue;

  private Citations(Catalogue lists) {
    LegalRegister register = LegalRegister.load(lists.documentTypes());
    reader =
        new CitationReader(
            lists.fold(),
            lists.citationWords(),
            lists.documentTypes(),
            lists.issuers(),
            lists.placeFinder(),
            register);
    resolver =
        new CitationResolver(
            register,
            lists.documentTypes(),
            new NumberParser(lists.documentTypes(), lists.issuers()),
            new IssuerPlace(
                lists.issuers(),
                lists.placeFinder(),
                lists.placeResolver(),
                lists.placeKinds(),
                lists.fold(),
                lists.citationWords()));
    residue = new CitationResidue(lists.citationWords(), lists.fold());
  }

  /** Over the given lists. */
  public static Citations of(Catalogue lists) {
    return new Citations(lists);
  }

  /** The references of a text and the words that are none. */
  public record Reading(List<Citation> citations, @Nullable String residue) {
    public Reading {
      citations = List.copyOf(citations);
    }
  }

  /** Reads and resolves all references of a text. */
  public Reading read(String text, CitationContext context) {
    List<StatedCitation> stated = reader.read(text);
    return new Reading(
        stated.stream().map(citation -> resolver.resolve(citation, context)).toList(),
        text.isBlank() ? null : residue.of(text, stated));
  }

  /** The reader alone. */
  public CitationReader reader() {
    return reader;
  }

  /** The resolver alone, with the register's entries by id. */
  public CitationResolver resolver() {
    return resolver;
  }
}

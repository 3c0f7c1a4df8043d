package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.target.Citation;
import doichieu.target.PlanDocument.CarriesOut;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents on which a plan stands, and those of them that it carries out: the heads of the
 * list behind "Thực hiện …" or "Căn cứ …", other than laws, decrees and circulars.
 */
final class Preamble {
  private final Citations citations;
  private final CitationWords words;
  private final DocumentTypes types;
  private final TextFold fold;

  Preamble(Catalogue lists, Citations citations) {
    this.citations = citations;
    this.words = lists.citationWords();
    this.types = lists.documentTypes();
    this.fold = lists.fold();
  }

  /** What a preamble cites. */
  record Read(List<Citation> legalBasis, List<CarriesOut> carriesOut) {}

  /** The references of all lines, in order, not yet resolved. */
  List<StatedCitation> stated(String text) {
    return text.lines().flatMap(line -> citations.reader().read(line).stream()).toList();
  }

  /** Resolves the references; each document is carried out once. */
  Read read(String text, CitationContext context) {
    List<Citation> basis = new ArrayList<>();
    Set<String> carried = new LinkedHashSet<>();
    for (String line : text.lines().toList()) {
      String normal = TextFold.normalize(line);
      int reached = 0;
      boolean head = false;
      for (StatedCitation stated : citations.reader().read(line)) {
        Citation citation = citations.resolver().resolve(stated, context);
        basis.add(citation);
        String gap = normal.substring(Math.min(reached, stated.start()), stated.start());
        head = isHead(gap, head, reached == 0);
        String id = citation.legalDocumentId();
        if (head && id != null && isCarriedOut(citation)) {
          carried.add(id);
        }
        reached = Math.max(reached, stated.end());
      }
    }
    return new Read(basis, carried.stream().map(id -> new CarriesOut(id, null)).toList());
  }

  /** A head stands behind an opener, or behind ";" or "và" in a list of heads. */
  private boolean isHead(String gap, boolean previousHead, boolean first) {
    String sentence = gap.substring(lastSentence(gap));
    List<String> folded = fold.words(sentence.substring(sentence.lastIndexOf(';') + 1));
    boolean newItem = first || sentence.length() < gap.length();
    int opener = words.findAt(Use.CARRIES_OUT, folded, 0).orElse(0);
    if (opener > 0) {
      return onlyOpeners(folded, opener);
    }
    return !newItem && previousHead && onlyOpeners(folded, 0);
  }

  private boolean onlyOpeners(List<String> folded, int from) {
    int at = from;
    while (at < folded.size()) {
      int count = words.findAt(Use.OPENER, folded, at).orElse(0);
      if (count == 0) {
        return false;
      }
      at += count;
    }
    return true;
  }

  private static int lastSentence(String gap) {
    int dot = gap.lastIndexOf(". ");
    return dot < 0 ? 0 : dot + 2;
  }

  private boolean isCarriedOut(Citation citation) {
    return citation.documentType() != null
        && types
            .findByName(citation.documentType())
            .filter(type -> !type.numberHasYear())
            .isPresent()
        && citation.number() != null
        && citation.number().chars().filter(c -> c == '/').count() == 1;
  }
}

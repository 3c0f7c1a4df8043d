package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.TextFold;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads which documents a plan replaces: "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày …". */
final class Replacements {
  private final Citations citations;
  private final CitationWords words;

  Replacements(Catalogue lists, Citations citations) {
    this.citations = citations;
    this.words = lists.citationWords();
  }

  /**
   * Ids of the legal documents that are replaced as a whole, in the order of the text; whose annex
   * alone is replaced is none.
   */
  List<String> read(ExtractedDocument document, CitationContext context) {
    Set<String> replaced = new LinkedHashSet<>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BODY) {
        read(paragraph.text(), context, replaced);
      }
    }
    return List.copyOf(replaced);
  }

  private void read(String text, CitationContext context, Set<String> replaced) {
    String normal = TextFold.normalize(text);
    if (words.list(CitationWords.Use.REPLACES).stream()
        .noneMatch(phrase -> contains(TextFold.foldPlain(normal), phrase))) {
      return;
    }
    int reached = 0;
    boolean open = false;
    for (StatedCitation stated : citations.reader().read(text)) {
      int start = Math.max(reached, Math.min(stated.start(), normal.length()));
      String gap = TextFold.foldPlain(normal.substring(reached, start));
      open = endsReplacing(gap) || (open && isConnector(gap));
      String id = citations.resolver().resolve(stated, context).legalDocumentId();
      boolean whole = stated.locators().isEmpty();
      if (open && whole && id != null) {
        replaced.add(id);
      }
      reached = Math.min(normal.length(), Math.max(reached, stated.subjectEnd()));
    }
  }

  private static boolean contains(String folded, List<String> phrase) {
    return (" " + folded + " ").contains(" " + String.join(" ", phrase) + " ");
  }

  private boolean endsReplacing(String gap) {
    return words.list(CitationWords.Use.REPLACES).stream()
        .anyMatch(phrase -> (" " + gap).endsWith(" " + String.join(" ", phrase)));
  }

  private boolean isConnector(String gap) {
    List<String> folded = List.of(gap.split(" ", -1));
    return gap.isEmpty()
        || words
            .findAt(CitationWords.Use.CONNECTOR, folded, 0)
            .filter(count -> count == folded.size())
            .isPresent();
  }
}

package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.TextFold;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.target.Citation;
import doichieu.target.Header;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which documents a plan replaces as a whole: "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND
 * ngày …", "Kế hoạch này có hiệu lực kể từ ngày ký, thay thế …", "Kế hoạch số … hết hiệu lực kể từ
 * ngày Kế hoạch này …". A sentence that begins with the verb ("(Thay thế Kế hoạch số …)") may be
 * work to be done, so it tells of documents of the plan's own type and symbol only.
 */
final class Replacements {
  private static final String THIS = TextFold.foldPlain("này");

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
  List<String> read(Header header, ExtractedDocument document, CitationContext context) {
    OwnDocuments own = new OwnDocuments(citations, context, header);
    Set<String> replaced = new LinkedHashSet<>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BODY) {
        read(own, paragraph.text(), replaced);
      }
    }
    return List.copyOf(replaced);
  }

  private void read(OwnDocuments own, String text, Set<String> replaced) {
    String normal = TextFold.normalize(text);
    String folded = " " + TextFold.foldPlain(normal) + " ";
    if (!names(folded, Use.REPLACES) && !names(folded, Use.REPLACED)) {
      return;
    }
    int reached = 0;
    Telling open = Telling.NOTHING;
    for (StatedCitation stated : citations.reader().read(text)) {
      int start = Math.max(reached, Math.min(stated.start(), normal.length()));
      int end = Math.min(normal.length(), Math.max(reached, stated.subjectEnd()));
      String gap = normal.substring(reached, start);
      Telling told = before(gap);
      open = told != Telling.NOTHING ? told : isConnector(gap) ? open : Telling.NOTHING;
      Citation citation = own.resolve(stated);
      boolean whole = stated.locators().isEmpty();
      boolean meant =
          open == Telling.SAID
              || (open == Telling.PERHAPS && isOfOwnKind(citation, own.header()))
              || isReplaced(normal.substring(end));
      String id = citation.legalDocumentId();
      if (meant && whole && id != null) {
        replaced.add(id);
      }
      reached = end;
    }
  }

  /** What the words before a document tell: that this one replaces it, that someone does. */
  private enum Telling {
    SAID,
    PERHAPS,
    NOTHING
  }

  private boolean names(String folded, Use use) {
    return words.list(use).stream()
        .anyMatch(phrase -> folded.contains(" " + String.join(" ", phrase) + " "));
  }

  private Telling before(String gap) {
    List<String> sentence = folded(gap.substring(gap.lastIndexOf(". ") + 1));
    int verb = dropLast(sentence, sentence.size(), Use.REPLACES);
    if (verb == sentence.size()) {
      return Telling.NOTHING;
    }
    int at = verb;
    int shorter = dropLast(sentence, at, Use.REPLACES_LINK);
    while (shorter < at) {
      at = shorter;
      shorter = dropLast(sentence, at, Use.REPLACES_LINK);
    }
    if (at > 0 && sentence.get(at - 1).equals(THIS)) {
      return Telling.SAID;
    }
    return at == 0 && verb == 0 ? Telling.PERHAPS : Telling.NOTHING;
  }

  /**
   * Number of words left of the first so many when a phrase, or a number, at their end is taken.
   */
  private int dropLast(List<String> sentence, int size, Use use) {
    for (List<String> phrase : words.list(use)) {
      int start = size - phrase.size();
      if (start >= 0 && sentence.subList(start, size).equals(phrase)) {
        return start;
      }
    }
    boolean number =
        use == Use.REPLACES_LINK
            && size > 0
            && sentence.get(size - 1).chars().allMatch(Character::isDigit);
    return number ? size - 1 : size;
  }

  /** "… hết hiệu lực kể từ ngày Kế hoạch này được ban hành", behind the document. */
  private boolean isReplaced(String behind) {
    int end = behind.indexOf(". ");
    List<String> sentence = folded(end < 0 ? behind : behind.substring(0, end));
    return words.findAt(Use.REPLACED, sentence, 0).isPresent() && sentence.contains(THIS);
  }

  private static boolean isOfOwnKind(Citation citation, Header header) {
    String number = citation.number();
    @Nullable String symbol = header.symbol();
    return number != null
        && symbol != null
        && number.endsWith("/" + symbol)
        && Objects.equals(citation.documentType(), header.documentType());
  }

  private boolean isConnector(String gap) {
    List<String> folded = folded(gap);
    return folded.isEmpty()
        || words
            .findAt(Use.CONNECTOR, folded, 0)
            .filter(count -> count == folded.size())
            .isPresent();
  }

  private static List<String> folded(String text) {
    return Arrays.stream(TextFold.foldPlain(text).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

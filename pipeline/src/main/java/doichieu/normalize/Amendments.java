package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.TextFold;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.StatedCitation;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.target.Citation;
import doichieu.target.Header;
import doichieu.target.PlanDocument.AmendedRow;
import doichieu.target.PlanDocument.Amends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads which plans a document corrects or changes in part, and the rows that it names: a document
 * whose subject begins so ("V/v đính chính Kế hoạch số …", "Sửa đổi, bổ sung một số nội dung của Kế
 * hoạch số …"). Where the subject gives no number, the text's only plan is meant. A plan that
 * merely has such work among its tasks amends nothing.
 */
final class Amendments {
  private static final String ANNEX = "phụ lục";
  private static final String REPLACE = TextFold.foldPlain("thay thế");

  private final Citations citations;
  private final CitationWords words;
  private final DocumentTypes types;
  private final Pattern typeWords;

  Amendments(Catalogue lists, Citations citations) {
    this.citations = citations;
    this.words = lists.citationWords();
    this.types = lists.documentTypes();
    this.typeWords =
        Pattern.compile(
            types.listWords().stream()
                .map(TextFold::foldPlain)
                .filter(word -> word.indexOf(' ') > 0)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
  }

  /** What is amended, in the order of the text; empty if the document amends nothing. */
  List<Amends> read(Header header, ExtractedDocument document, CitationContext context) {
    OwnDocuments own = new OwnDocuments(citations, context, header);
    String subject = header.subject();
    if (subject == null || !opensAmending(subject)) {
      return List.of();
    }
    List<Paragraph> body = body(document);
    List<StatedCitation> cited = citations.reader().read(subject);
    Map<String, String> amended =
        cited.isEmpty() ? onlyPlan(subject, body, own) : amendedIn(subject, cited, own);
    Map<String, List<AmendedRow>> rows = new LinkedHashMap<>();
    amended.keySet().forEach(id -> rows.put(id, new ArrayList<>()));
    if (!rows.isEmpty()) {
      body.forEach(paragraph -> addRows(rows, paragraph, own));
    }
    return rows.entrySet().stream()
        .map(
            entry ->
                new Amends(
                    entry.getKey(),
                    Objects.requireNonNull(amended.get(entry.getKey())),
                    null,
                    entry.getValue()))
        .toList();
  }

  private static List<Paragraph> body(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
        .toList();
  }

  /** True if the subject begins with the words of a change, behind "Về việc" or a type's name. */
  private boolean opensAmending(String subject) {
    List<String> folded = folded(subject);
    int start =
        types.listWords().stream()
            .map(Amendments::folded)
            .filter(type -> startsWith(folded, type))
            .mapToInt(List::size)
            .max()
            .orElse(0);
    return words.findAt(Use.AMENDS, folded, 0).isPresent()
        || words.findAt(Use.AMENDS, folded, start).isPresent();
  }

  private static boolean startsWith(List<String> words, List<String> beginning) {
    return words.size() >= beginning.size() && words.subList(0, beginning.size()).equals(beginning);
  }

  /** The documents behind the words of a change, up to words that tell another relation. */
  private Map<String, String> amendedIn(
      String subject, List<StatedCitation> cited, OwnDocuments own) {
    String normal = TextFold.normalize(subject);
    Map<String, String> amended = new LinkedHashMap<>();
    int reached = 0;
    for (StatedCitation stated : cited) {
      int start = Math.max(reached, Math.min(stated.start(), normal.length()));
      if (tellsOther(normal.substring(reached, start))) {
        return amended;
      }
      findPlan(stated, own).ifPresent(id -> amended.putIfAbsent(id, stated.statedText()));
      reached = Math.min(normal.length(), Math.max(reached, stated.end()));
    }
    return amended;
  }

  /** The text's only plan, if the subject speaks of a plan without its number. */
  private Map<String, String> onlyPlan(String subject, List<Paragraph> body, OwnDocuments own) {
    Matcher type = typeWords.matcher(TextFold.foldPlain(subject));
    if (!type.find() || tellsOther(TextFold.foldPlain(subject).substring(0, type.start()))) {
      return Map.of();
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (Paragraph paragraph : body) {
      for (StatedCitation stated : citations.reader().read(paragraph.text())) {
        findPlan(stated, own).ifPresent(id -> named.putIfAbsent(id, stated.statedText()));
      }
    }
    return named.size() == 1 ? named : Map.of();
  }

  private boolean tellsOther(String gap) {
    List<String> folded = folded(gap);
    for (int i = 0; i < folded.size(); i++) {
      int attached = words.findAt(Use.ATTACHED, folded, i).orElse(0);
      if (attached == 0 && words.findAt(Use.AMENDS_STOP, folded, i).isPresent()) {
        return true;
      }
      i += Math.max(0, attached - 1);
    }
    return false;
  }

  /** Laws, decrees and circulars are no plans. */
  private Optional<String> findPlan(StatedCitation stated, OwnDocuments own) {
    Citation citation = own.resolve(stated);
    boolean plan =
        citation.documentType() != null
            && types
                .findByName(citation.documentType())
                .filter(type -> !type.numberHasYear())
                .isPresent();
    return plan ? Optional.ofNullable(citation.legalDocumentId()) : Optional.empty();
  }

  /** A row of the plan that the paragraph itself names, else of the only one that is amended. */
  private void addRows(Map<String, List<AmendedRow>> rows, Paragraph paragraph, OwnDocuments own) {
    boolean replacing = TextFold.foldPlain(paragraph.text()).contains(REPLACE);
    String only = rows.size() == 1 ? rows.keySet().iterator().next() : null;
    List<StatedCitation> cited = citations.reader().read(paragraph.text());
    for (List<Citation.Locator> place : citations.listPlaces(paragraph.text())) {
      String id = owner(place, cited, own, only);
      List<AmendedRow> named = id == null ? null : rows.get(id);
      boolean known = named == null || named.stream().anyMatch(r -> r.locators().equals(place));
      if (!known && named != null && (replacing || place.size() > 1 || !isAnnex(place.get(0)))) {
        named.add(
            new AmendedRow(
                place,
                paragraph.evidence().isEmpty() ? Evidence.FILE : paragraph.evidence().get(0)));
      }
    }
  }

  private static boolean isAnnex(Citation.Locator locator) {
    return locator.kind().equals(ANNEX);
  }

  private @Nullable String owner(
      List<Citation.Locator> place,
      List<StatedCitation> cited,
      OwnDocuments own,
      @Nullable String only) {
    return cited.stream()
        .filter(stated -> stated.locators().equals(place))
        .findFirst()
        .map(stated -> own.resolve(stated).legalDocumentId())
        .orElse(only);
  }

  private static List<String> folded(String text) {
    return Arrays.stream(TextFold.foldPlain(text).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

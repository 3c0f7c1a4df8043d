package doichieu.reconcile;

import doichieu.reconcile.CitedDocument.Said;
import doichieu.target.Conflict;
import doichieu.target.Conflict.DateValue;
import doichieu.target.Conflict.IssuerValue;
import doichieu.target.Conflict.Value;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One legal document cited with different dates or issuers, or with others than the document itself
 * or the register says.
 */
final class CitationMismatchRule {
  private static final String KIND = "citation-mismatch";

  private final Reference reference;
  private final ConflictWriter writer;

  CitationMismatchRule(Reference reference, ConflictWriter writer) {
    this.reference = reference;
    this.writer = writer;
  }

  /**
   * The conflicts about one cited document.
   *
   * @param described its entry in the output
   * @param own the document itself if it is among those read
   * @param documents all documents by id
   */
  List<Conflict> apply(
      CitedDocument cited,
      LegalDocument described,
      @Nullable PlanDocument own,
      Map<String, PlanDocument> documents) {
    List<Conflict> found = new ArrayList<>();
    findDates(cited, described, own, documents).ifPresent(found::add);
    findIssuers(cited, described, documents).ifPresent(found::add);
    return found;
  }

  private Optional<Conflict> findDates(
      CitedDocument cited,
      LegalDocument described,
      @Nullable PlanDocument own,
      Map<String, PlanDocument> documents) {
    List<Said> dates = mostFirst(LegalDates.telling(cited.dates()));
    Optional<String> byHeader = Optional.ofNullable(own).flatMap(LegalDates::findHeaderDate);
    Optional<String> authority =
        byHeader.or(
            () -> reference.findLegalDocument(cited.id()).map(Reference.RegisterEntry::issuedOn));
    boolean differ =
        dates.stream()
            .anyMatch(a -> dates.stream().anyMatch(b -> !LegalDates.agree(a.fact(), b.fact())));
    boolean contradict =
        authority.isPresent()
            && dates.stream().anyMatch(a -> !LegalDates.agree(a.fact(), authority.get()));
    if (!differ && !contradict) {
      return Optional.empty();
    }
    List<Said> shown = new ArrayList<>(dates);
    if (authority.isPresent()
        && dates.stream().noneMatch(a -> LegalDates.agree(a.fact(), authority.get()))) {
      shown.add(new Said(authority.get(), 0, new TreeSet<>()));
    }
    String source =
        byHeader.isPresent()
            ? ".own"
            : authority.filter(LegalDates::isWhole).isPresent() ? ".register" : ".majority";
    return Optional.of(
        writer.aboutLegalDocument(
            KIND,
            cited.id(),
            cited.id(),
            List.of(),
            documentIds(dates),
            shown.stream().map(CitationMismatchRule::dateValue).toList(),
            phrases ->
                phrases.say(
                    KIND,
                    phrases.legalDocument(described),
                    shown(phrases, dates, documents, true),
                    right(phrases, source, described.issuedOn()))));
  }

  private Optional<Conflict> findIssuers(
      CitedDocument cited, LegalDocument described, Map<String, PlanDocument> documents) {
    List<Said> issuers = mostFirst(cited.issuers());
    Optional<String> register =
        reference.findLegalDocument(cited.id()).map(Reference.RegisterEntry::issuer);
    boolean differ =
        issuers.stream()
            .anyMatch(a -> issuers.stream().anyMatch(b -> !sameBody(a.fact(), b.fact())));
    boolean contradict =
        register.isPresent() && issuers.stream().anyMatch(a -> !sameBody(a.fact(), register.get()));
    if (!differ && !contradict) {
      return Optional.empty();
    }
    List<Said> shown = new ArrayList<>(issuers);
    if (register.isPresent()
        && issuers.stream().noneMatch(a -> sameBody(a.fact(), register.get()))) {
      shown.add(new Said(register.get(), 0, new TreeSet<>()));
    }
    String right =
        register.orElse(
            CitedDocument.majority(issuers).stream().map(Said::fact).findFirst().orElse(null));
    return Optional.of(
        writer.aboutLegalDocument(
            KIND,
            cited.id() + ":issuer",
            cited.id(),
            List.of(),
            documentIds(issuers),
            shown.stream().map(CitationMismatchRule::issuerValue).toList(),
            phrases ->
                phrases.say(
                    KIND + ".issuer",
                    phrases.legalDocument(described),
                    shown(phrases, issuers, documents, false),
                    right(phrases, register.isPresent() ? ".register" : ".majority", right))));
  }

  /** True if one name only says more than the other (UBND tỉnh; Chủ tịch UBND tỉnh Kon Tum). */
  private boolean sameBody(String name, String other) {
    List<String> words = List.of(reference.fold(name).split(" ", -1));
    List<String> others = List.of(reference.fold(other).split(" ", -1));
    return words.containsAll(others) || others.containsAll(words);
  }

  private static String right(Phrases phrases, String source, @Nullable String value) {
    if (value == null) {
      return phrases.say(KIND + ".unknown");
    }
    return phrases.say(KIND + source, phrases.date(value));
  }

  private static String shown(
      Phrases phrases, List<Said> facts, Map<String, PlanDocument> documents, boolean dates) {
    return phrases.list(
        facts.stream()
            .map(
                said ->
                    phrases.say(
                        KIND + ".one",
                        dates ? phrases.date(said.fact()) : said.fact(),
                        Integer.toString(said.count()),
                        phrases.list(
                            said.documentIds().stream()
                                .map(documents::get)
                                .flatMap(document -> Optional.ofNullable(document).stream())
                                .toList(),
                            phrases::document)))
            .toList());
  }

  private static List<Said> mostFirst(List<Said> facts) {
    return facts.stream().sorted(CitedDocument.MOST_FIRST).toList();
  }

  private static SortedSet<String> documentIds(List<Said> facts) {
    SortedSet<String> ids = new TreeSet<>();
    facts.forEach(said -> ids.addAll(said.documentIds()));
    return ids;
  }

  private static Value dateValue(Said said) {
    return new DateValue(said.fact(), said.count(), List.copyOf(said.documentIds()));
  }

  private static Value issuerValue(Said said) {
    return new IssuerValue(said.fact(), said.count(), List.copyOf(said.documentIds()));
  }
}

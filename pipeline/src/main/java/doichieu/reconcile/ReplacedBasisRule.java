package doichieu.reconcile;

import doichieu.reconcile.Reference.RegisterEntry;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.Header.PartialDate;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A basis that, by the register, no longer held on the day the plan was issued; only if that day is
 * known well enough to tell.
 */
final class ReplacedBasisRule {
  private static final String KIND = "replaced-basis";

  private final Reference reference;
  private final ConflictWriter writer;

  ReplacedBasisRule(Reference reference, ConflictWriter writer) {
    this.reference = reference;
    this.writer = writer;
  }

  /** One finding a legal document that no longer held, listing all plans that rest on it. */
  List<Conflict> apply(List<PlanRecord> counted, Map<String, LegalDocument> legalDocuments) {
    SortedMap<String, Cited> stale = new TreeMap<>();
    for (PlanRecord plan : counted) {
      findFirstDay(plan.document()).ifPresent(day -> addStale(stale, plan, day));
    }
    List<Conflict> conflicts = new ArrayList<>();
    stale.forEach(
        (id, cited) -> {
          LegalDocument document = legalDocuments.get(id);
          if (document != null) {
            conflicts.add(write(document, cited, legalDocuments));
          }
        });
    return conflicts;
  }

  private void addStale(SortedMap<String, Cited> stale, PlanRecord plan, String day) {
    for (Citation citation : plan.document().legalBasis()) {
      addStale(stale, plan, day, citation);
    }
    for (Target target : plan.targets()) {
      for (Citation citation : target.legalBasis()) {
        addStale(stale, plan, day, citation).ifPresent(cited -> cited.targetIds().add(target.id()));
      }
    }
  }

  private Optional<Cited> addStale(
      SortedMap<String, Cited> stale, PlanRecord plan, String day, Citation citation) {
    String id = citation.legalDocumentId();
    String replacedOn =
        Optional.ofNullable(id)
            .flatMap(reference::findLegalDocument)
            .map(RegisterEntry::replacedOn)
            .orElse(null);
    if (id == null || replacedOn == null || lastDay(replacedOn).compareTo(day) > 0) {
      return Optional.empty();
    }
    Cited cited =
        stale.computeIfAbsent(id, any -> new Cited(replacedOn, new TreeMap<>(), new TreeSet<>()));
    cited.plans().put(plan.document().id(), plan.document());
    return Optional.of(cited);
  }

  private Conflict write(
      LegalDocument stale, Cited cited, Map<String, LegalDocument> legalDocuments) {
    return writer.aboutLegalDocument(
        KIND,
        stale.id(),
        stale.id(),
        cited.targetIds(),
        cited.plans().keySet(),
        List.of(),
        phrases ->
            phrases.say(
                KIND,
                phrases.legalDocument(stale),
                phrases.date(cited.replacedOn()),
                replacement(phrases, stale, legalDocuments),
                phrases.list(
                    cited.plans().values().stream()
                        .map(
                            plan ->
                                phrases.say(
                                    KIND + ".one",
                                    phrases.document(plan),
                                    phrases.date(findFirstDay(plan).orElse(""))))
                        .toList())));
  }

  private String replacement(
      Phrases phrases, LegalDocument stale, Map<String, LegalDocument> legalDocuments) {
    String id = stale.replacedBy();
    if (id == null) {
      return "";
    }
    String number =
        Optional.ofNullable(legalDocuments.get(id))
            .map(phrases::legalDocument)
            .or(() -> reference.findLegalDocument(id).map(RegisterEntry::number))
            .orElse(id);
    return phrases.say(KIND + ".by", number);
  }

  /** The day itself, or the last one of a month or year. */
  private static String lastDay(String date) {
    return date + "0000-12-31".substring(date.length());
  }

  /** The first day on which the plan can have been issued; empty if the month is not known. */
  private static Optional<String> findFirstDay(PlanDocument document) {
    PartialDate date = document.header().issuedOn();
    if (date == null || date.year() == null || date.month() == null) {
      return Optional.empty();
    }
    int day = date.day() == null ? 1 : date.day();
    return Optional.of(
        String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), day));
  }

  private record Cited(
      String replacedOn, SortedMap<String, PlanDocument> plans, SortedSet<String> targetIds) {}
}

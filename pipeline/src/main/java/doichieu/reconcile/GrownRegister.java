package doichieu.reconcile;

import doichieu.reconcile.CitedDocument.Said;
import doichieu.reconcile.Reference.RegisterEntry;
import doichieu.target.Citation;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Resolution;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The register as the collection itself makes it grow: a document that was dropped in answers the
 * citations of it, and where only plans speak of a document, what most of them state is its date.
 *
 * <p>Nothing stated is overwritten: a missing date is filled in ({@code inferred}), one that
 * deviates is marked ({@code conflicting}, date-differs). Computed from the plans each time, so
 * that a document that is gone leaves no trace.
 */
final class GrownRegister {
  private static final String DATE_DIFFERS = "date-differs";

  private final Reference reference;
  private final SortedMap<String, PlanDocument> ownById = new TreeMap<>();
  private final SortedMap<String, List<String>> idsByNumber = new TreeMap<>();
  private final SortedMap<String, String> majority = new TreeMap<>();

  private GrownRegister(Reference reference) {
    this.reference = reference;
  }

  /** The register grown by the given plans, whatever their order. */
  static GrownRegister of(List<PlanRecord> plans, Reference reference) {
    GrownRegister register = new GrownRegister(reference);
    for (PlanRecord plan : plans) {
      register
          .reference
          .findOwnLegalId(plan.document())
          .ifPresent(id -> register.ownById.merge(id, plan.document(), GrownRegister::first));
    }
    register.ownById.forEach(
        (id, document) ->
            register
                .idsByNumber
                .computeIfAbsent(key(document.header().fullNumber()), any -> new ArrayList<>())
                .add(id));
    register.count(plans);
    return register;
  }

  private static PlanDocument first(PlanDocument a, PlanDocument b) {
    return a.id().compareTo(b.id()) <= 0 ? a : b;
  }

  /** What most documents state of those of which neither header nor register tells the date. */
  private void count(List<PlanRecord> plans) {
    SortedMap<String, CitedDocument> cited = new TreeMap<>();
    for (PlanRecord plan : plans) {
      Citations.of(plan)
          .forEach(
              citation -> {
                String id = citation.legalDocumentId();
                if (id != null) {
                  cited
                      .computeIfAbsent(id, CitedDocument::new)
                      .add(plan.document().id(), citation, reference);
                }
              });
    }
    for (CitedDocument document : cited.values()) {
      RegisterEntry entry = reference.findLegalDocument(document.id()).orElse(null);
      if (LegalDates.findAuthority(ownById.get(document.id()), entry).isEmpty()) {
        List<Said> whole =
            document.dates().stream().filter(said -> LegalDates.isWhole(said.fact())).toList();
        CitedDocument.majority(whole).stream()
            .findFirst()
            .ifPresent(said -> majority.put(document.id(), said.fact()));
      }
    }
  }

  /** The documents read that have an id of their own, by that id. */
  SortedMap<String, PlanDocument> own() {
    return ownById;
  }

  /** The plan with its citations tied to what the collection tells; itself if nothing changes. */
  PlanRecord resolve(PlanRecord plan) {
    PlanDocument document = plan.document();
    List<Citation> basis = resolve(document.legalBasis(), document);
    List<Target> targets = new ArrayList<>();
    boolean same = basis == document.legalBasis();
    for (Target target : plan.targets()) {
      List<Citation> resolved = resolve(target.legalBasis(), document);
      same &= resolved == target.legalBasis();
      targets.add(resolved == target.legalBasis() ? target : target.withLegalBasis(resolved));
    }
    List<Task> tasks = new ArrayList<>();
    for (Task task : plan.tasks()) {
      List<Citation> resolved = resolve(task.legalBasis(), document);
      same &= resolved == task.legalBasis();
      tasks.add(resolved == task.legalBasis() ? task : task.withLegalBasis(resolved));
    }
    return same
        ? plan
        : new PlanRecord(document.withLegalBasis(basis), targets, tasks, plan.problems());
  }

  private List<Citation> resolve(List<Citation> citations, PlanDocument citing) {
    List<Citation> resolved = new ArrayList<>();
    boolean same = true;
    for (Citation citation : citations) {
      Citation one = resolve(citation, citing);
      same &= one.equals(citation);
      resolved.add(one);
    }
    return same ? citations : List.copyOf(resolved);
  }

  private Citation resolve(Citation citation, PlanDocument citing) {
    String id = citation.legalDocumentId();
    if (id == null) {
      return findMeant(citation, citing)
          .map(
              meant ->
                  citation
                      .meaning(meant)
                      .dated(
                          ownById.get(meant) == null
                              ? null
                              : LegalDates.findHeaderDate(ownById.get(meant)).orElse(null),
                          Resolution.INFERRED))
          .orElse(citation);
    }
    PlanDocument own = ownById.get(id);
    String byHeader = own == null ? null : LegalDates.findHeaderDate(own).orElse(null);
    String right = byHeader != null ? byHeader : majority.get(id);
    return right == null ? known(citation, own) : judged(citation, right, own);
  }

  private static Citation known(Citation citation, @Nullable PlanDocument own) {
    boolean unknown = citation.resolution() == Resolution.UNKNOWN;
    return own != null && unknown ? citation.resolved(Resolution.RESOLVED) : citation;
  }

  private static Citation judged(Citation citation, String right, @Nullable PlanDocument own) {
    String stated = citation.issuedOn();
    boolean wrongOtherwise =
        citation.resolution() == Resolution.CONFLICTING
            && citation.problems().stream().anyMatch(code -> !code.equals(DATE_DIFFERS));
    if (stated == null || !Citations.statesItsDate(citation)) {
      return citation.dated(right, wrongOtherwise ? Resolution.CONFLICTING : Resolution.INFERRED);
    }
    if (!LegalDates.agree(stated, right)) {
      return citation.resolved(Resolution.CONFLICTING).with(DATE_DIFFERS);
    }
    return wrongOtherwise ? citation.without(DATE_DIFFERS) : agreeing(citation, own);
  }

  private static Citation agreeing(Citation citation, @Nullable PlanDocument own) {
    boolean marked = citation.problems().contains(DATE_DIFFERS);
    Resolution resolution =
        own != null && (marked || citation.resolution() == Resolution.UNKNOWN)
            ? Resolution.RESOLVED
            : citation.resolution();
    return own == null ? citation : citation.without(DATE_DIFFERS).resolved(resolution);
  }

  /**
   * The one document read that a citation without year or place can mean: the same number, issued
   * before the citing plan and above it in its own line.
   */
  private Optional<String> findMeant(Citation citation, PlanDocument citing) {
    if (citation.number() == null || citation.problems().contains("ambiguous-document")) {
      return Optional.empty();
    }
    List<String> same =
        idsByNumber.getOrDefault(key(citation.number()), List.of()).stream()
            .filter(id -> isPossible(citation, citing, ownById.get(id)))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private boolean isPossible(
      Citation citation, PlanDocument citing, @Nullable PlanDocument document) {
    if (document == null || document.id().equals(citing.id())) {
      return false;
    }
    String type = document.header().documentType();
    boolean sameType =
        citation.documentType() == null || type == null || type.equals(citation.documentType());
    String stated = citation.issuedOn();
    String own = LegalDates.findHeaderDate(document).orElse("");
    String ofCiting = LegalDates.findHeaderDate(citing).orElse("9999-12-31");
    return sameType
        && (stated == null || own.isEmpty() || LegalDates.agree(stated, own))
        && own.compareTo(ofCiting) <= 0
        && isSameIssuer(citation, document)
        && isAbove(document, citing);
  }

  private boolean isSameIssuer(Citation citation, PlanDocument document) {
    var issuer = document.header().issuer();
    return citation.issuer() == null
        || issuer == null
        || issuer.statedName() == null
        || List.of(reference.fold(issuer.statedName()).split(" ", -1))
            .containsAll(List.of(reference.fold(citation.issuer()).split(" ", -1)));
  }

  /** True if the document's place holds the citing one's. */
  private static boolean isAbove(PlanDocument document, PlanDocument citing) {
    List<String> above = path(document);
    List<String> below = path(citing);
    return above.size() <= below.size() && below.subList(0, above.size()).equals(above);
  }

  private static List<String> path(PlanDocument document) {
    return document.jurisdiction() == null ? List.of() : document.jurisdiction().path();
  }

  private static String key(@Nullable String number) {
    return number == null ? "" : number.toLowerCase(Locale.ROOT);
  }
}

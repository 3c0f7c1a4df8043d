package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.target.Conflict;
import doichieu.target.LegalDocument;
import doichieu.target.Message;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the plans of a collection. A pure function: the same plans give the same result,
 * whatever their order.
 */
public final class Reconciler {
  private final Reference reference;
  private final ConflictRules rules;
  private final SupersededRule superseded;
  private final AmendedRule amended;
  private final RenditionsDifferRule renditionsDiffer;
  private final CitationMismatchRule citationMismatch;
  private final ReplacedBasisRule replacedBasis;

  /** A reconciler that looks names and legal documents up in the given reference. */
  public Reconciler(Reference reference) {
    LocalReasons reasons = LocalReasons.load(reference);
    ConflictWriter writer = new ConflictWriter(reference, reasons);
    this.reference = reference;
    this.rules = ConflictRules.of(reference, reasons, writer);
    this.superseded = new SupersededRule(writer);
    this.amended = new AmendedRule(writer);
    this.renditionsDiffer = new RenditionsDifferRule(writer);
    this.citationMismatch = new CitationMismatchRule(reference, writer);
    this.replacedBasis = new ReplacedBasisRule(reference, writer);
  }

  /** Compares all plans with each other; of equal ids the first is taken. */
  public Reconciled reconcile(List<PlanRecord> plans) {
    return reconcile(plans, new ComparisonMemory());
  }

  /** The same, computing only the comparisons that the memory does not have. */
  Reconciled reconcile(List<PlanRecord> plans, ComparisonMemory memory) {
    GrownRegister register = GrownRegister.of(plans, reference);
    CountedPlans read =
        CountedPlans.among(plans.stream().map(register::resolve).toList(), reference);
    Linking linking = new Linking(read, reference);
    CountedPlans chosen = read.withDocuments(linking::withYear);
    Amendments amendments = Amendments.among(chosen, linking, rules.line(), reference);
    PlanCollection collection =
        PlanCollection.of(chosen.counted(), chosen.others(), amendments.withheld(), reference);
    SortedMap<String, PlanDocument> documents = new TreeMap<>();
    chosen.all().forEach(p -> documents.put(p.document().id(), linking.link(p.document())));
    List<Conflict> conflicts = new ArrayList<>(renditionsDiffer.apply(chosen.renditions()));
    conflicts.addAll(superseded.apply(chosen));
    conflicts.addAll(amended.apply(amendments));
    ConflictRules.Compared compared = memory.compare(collection.comparisons(), rules);
    conflicts.addAll(compared.conflicts());
    conflicts.addAll(rules.acrossComparisons(collection));
    SortedMap<String, LegalDocument> legal =
        legalDocuments(chosen, register, linking, documents, conflicts);
    conflicts.addAll(replacedBasis.apply(chosen.counted(), legal));
    return new Reconciled(
        List.copyOf(documents.values()),
        Lineage.of(chosen, compared.above(), linking).targets(),
        tasks(chosen),
        List.copyOf(legal.values()),
        conflicts.stream().sorted(WORST_FIRST).toList(),
        problems(chosen, collection));
  }

  private static final Comparator<Conflict> WORST_FIRST =
      Comparator.comparing(Conflict::severity)
          .thenComparing(Conflict::kind)
          .thenComparing(Conflict::id);

  /** Describes what is cited or read, and adds what does not agree about it to the conflicts. */
  private SortedMap<String, LegalDocument> legalDocuments(
      CountedPlans chosen,
      GrownRegister register,
      Linking linking,
      SortedMap<String, PlanDocument> documents,
      List<Conflict> conflicts) {
    LegalDocuments describing =
        new LegalDocuments(reference, id -> linking.findDocument(id).map(documents::get));
    SortedMap<String, LegalDocument> legal = new TreeMap<>();
    for (CitedDocument cited : CitedDocuments.among(chosen, reference)) {
      LegalDocument described = describing.describe(cited);
      PlanDocument own = linking.findDocument(cited.id()).map(documents::get).orElse(null);
      legal.put(cited.id(), described);
      conflicts.addAll(citationMismatch.apply(cited, described, own, documents));
    }
    for (String id : register.own().keySet()) {
      if (linking.findDocument(id).isPresent()) {
        legal.computeIfAbsent(id, uncited -> describing.describe(new CitedDocument(uncited)));
      }
    }
    return legal;
  }

  private static List<Task> tasks(CountedPlans chosen) {
    return chosen.all().stream()
        .sorted(Comparator.comparing(plan -> plan.document().id()))
        .flatMap(plan -> plan.tasks().stream())
        .toList();
  }

  private List<Problem> problems(CountedPlans chosen, PlanCollection collection) {
    List<Problem> problems = new ArrayList<>();
    for (PlanRecord plan : chosen.all()) {
      problems.addAll(plan.problems());
      String id = plan.document().id();
      Optional.ofNullable(collection.notCompared().get(id))
          .ifPresent(targets -> problems.add(problem(id, "not-compared-year", targets)));
    }
    for (PlanRecord plan : chosen.counted()) {
      List<Target> stated = plan.targets().stream().filter(t -> t.indicatorId() != null).toList();
      boolean unplaced = !Body.of(plan.document(), reference).isPlaced();
      if (unplaced && stated.stream().anyMatch(t -> Figure.find(t).isPresent())) {
        problems.add(problem(plan.document().id(), "not-compared-place", stated));
      }
    }
    return problems.stream()
        .sorted(Comparator.comparing(Problem::documentId, Comparator.nullsLast(String::compareTo)))
        .toList();
  }

  private static Problem problem(String documentId, String code, List<Target> targets) {
    List<Evidence> places =
        targets.stream().flatMap(target -> target.evidence().stream().limit(1)).toList();
    Finding finding =
        new Finding(
            code,
            List.of(Integer.toString(targets.size())),
            places.isEmpty() ? List.of(Evidence.FILE) : places);
    return new Problem(
        documentId,
        null,
        code,
        finding.severity(),
        new Message(
            Codes.message(code, Codes.Language.VI, finding.arguments()),
            Codes.message(code, Codes.Language.EN, finding.arguments())),
        finding.evidence());
  }
}

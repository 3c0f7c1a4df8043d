package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueVersion;
import doichieu.catalogue.UnitSuccessions;
import doichieu.catalogue.UnitSuccessions.Succession;
import doichieu.citation.Citations;
import doichieu.confidence.Confidence;
import doichieu.document.ExtractedDocument;
import doichieu.extract.DocumentReader;
import doichieu.extract.ReadingSteps;
import doichieu.intake.PlanFileReader;
import doichieu.ledger.Ledger;
import doichieu.normalize.CanonicalIndicators;
import doichieu.normalize.LocalIndicators;
import doichieu.normalize.PlanNormalizer;
import doichieu.normalize.SourceFacts;
import doichieu.read.PlanReader;
import doichieu.reconcile.CatalogueReference;
import doichieu.reconcile.PlansReference;
import doichieu.reconcile.Reconciled;
import doichieu.reconcile.Reconciler;
import doichieu.store.ReconciledState;
import doichieu.target.Indicator;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How one file is read and how all of them are compared: the only place where the steps are put
 * together.
 *
 * @param reader from a file to its record; called from several threads at once
 * @param comparison from all records, and what an official list tells of units that took others
 *     over, to what they say together
 */
public record Pipeline(
    PlanFileReader reader,
    BiFunction<List<PlanRecord>, List<Succession>, ReconciledState> comparison) {

  /** The program's own steps over the lists that come with it, all in this process. */
  public static Pipeline standard() {
    return with(reading());
  }

  /** The program's own comparison of what another reader reads. */
  static Pipeline with(PlanFileReader reader) {
    Supplier<BiFunction<List<PlanRecord>, List<Succession>, ReconciledState>> comparison =
        once(Pipeline::comparing);
    return new Pipeline(
        reader, (records, successions) -> comparison.get().apply(records, successions));
  }

  /** The steps from one file to its record. */
  static PlanFileReader reading() {
    Catalogue lists = Catalogue.load();
    DocumentReader documents = new DocumentReader();
    PlanReader plans = new PlanReader();
    Citations citations = Citations.of(lists);
    PlanNormalizer normalizer = new PlanNormalizer(lists, citations);
    Confidence confidence = new Confidence();
    Ledger ledger = new Ledger(citations.reader());
    return (file, sourceFile, sha256) -> {
      ExtractedDocument document = documents.read(file);
      ReadingSteps.made();
      SourceFacts source = new SourceFacts(sourceFile, sha256);
      PlanRecord record = normalizer.normalize(source, document, plans.read(document));
      return confidence.weigh(ledger.enter(document, record));
    };
  }

  private static BiFunction<List<PlanRecord>, List<Succession>, ReconciledState> comparing() {
    Catalogue lists = Catalogue.load();
    Citations citations = Citations.of(lists);
    CatalogueReference own = CatalogueReference.of(lists);
    List<Indicator> canonical = CanonicalIndicators.list(lists, citations);
    LocalIndicators local = new LocalIndicators(lists);
    return (records, successions) -> {
      CatalogueReference reference =
          successions.isEmpty()
              ? own
              : CatalogueReference.of(lists, UnitSuccessions.load(lists.places(), successions));
      List<Indicator> others = local.among(records);
      Reconciler reconciler = new Reconciler(new PlansReference(reference, others));
      return state(records, reconciler.reconcile(records), canonical, others);
    };
  }

  /** Loads in the background, since it is needed when the first files are read. */
  private static <T> Supplier<T> once(Supplier<T> loading) {
    FutureTask<T> task = new FutureTask<>(loading::get);
    Thread thread = new Thread(task, "loading");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    };
  }

  /** Of the problems only those that no document has: the store keeps the others with theirs. */
  private static ReconciledState state(
      List<PlanRecord> records, Reconciled all, List<Indicator> canonical, List<Indicator> others) {
    Set<Problem> known = new HashSet<>();
    records.forEach(record -> known.addAll(record.problems()));
    return new ReconciledState(
        all.documents(),
        all.targets(),
        all.tasks(),
        all.legalDocuments(),
        all.conflicts(),
        all.problems().stream().filter(problem -> !known.contains(problem)).toList(),
        Stream.concat(canonical.stream(), others.stream()).toList(),
        CatalogueVersion.current());
  }
}

package doichieu.confidence;

import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.List;

/**
 * How sure a target is: as sure as targets were, when measured, that had the worst of its doubts.
 * Rare doubts count as the measurement allows at least.
 */
public final class Confidence {
  private final DoubtWeights weights;

  /** With the weights that come with the program. */
  public Confidence() {
    weights = DoubtWeights.load();
  }

  /** The record, each target with its confidence; its ledger of numerals is closed. */
  public PlanRecord weigh(PlanRecord record) {
    Doubts doubts = new Doubts(record);
    List<Target> targets =
        record.targets().stream().map(target -> target.withConfidence(of(target, doubts))).toList();
    return new PlanRecord(record.document(), targets, record.tasks(), record.problems());
  }

  private BigDecimal of(Target target, Doubts doubts) {
    return doubts.of(target).stream()
        .map(weights::of)
        .reduce(weights.withoutDoubt(), BigDecimal::min);
  }
}

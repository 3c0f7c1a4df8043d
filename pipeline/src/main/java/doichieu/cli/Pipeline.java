package doichieu.cli;

import doichieu.intake.PlanFileReader;
import doichieu.store.ReconciledState;
import doichieu.target.PlanRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * How one file is read and how all of them are compared: the only place where the steps are put
 * together.
 *
 * @param reader from a file to its record
 * @param comparison from all records to what they say together
 */
public record Pipeline(
    PlanFileReader reader, Function<List<PlanRecord>, ReconciledState> comparison) {

  /** The program's own steps; {@code today} is the date of rules that depend on one. */
  public static Pipeline standard(LocalDate today) {
    throw new IllegalStateException("being built");
  }
}

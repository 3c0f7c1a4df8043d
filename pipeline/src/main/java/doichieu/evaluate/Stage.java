package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is measured, in the order of reading. A stage turns a row of the truth, or of what was
 * found, into the facts it states; a fact is right if both state it.
 */
public enum Stage {
  ROWS(Of.ANNEX_TARGET, Facts::name),
  PROSE(Of.PROSE_TARGET, Facts::nameAndValue),
  PLACES(Of.TARGET, Facts::place),
  VALUES(Of.TARGET, Facts::value),
  COMPARATORS(Of.TARGET, Facts::comparator),
  UNITS(Of.TARGET, Facts::unit),
  YEARS(Of.TARGET, Facts::year),
  COMMITMENT(Of.TARGET, Facts::commitment),
  CONSTRAINTS(Of.TARGET, Facts::constraints),
  BASELINES(Of.TARGET, Facts::baseline),
  /** Figures reported as targets that are none: results, conditions, shares. */
  RESULTS_AS_TARGETS(Of.NO_TARGET, Facts::nameAndValue),
  AGENCIES(Of.TARGET, Facts::agencies),
  SCOPE(Of.TARGET, Facts::scope),
  INDICATORS(Of.TARGET, Facts::indicator),
  CITATIONS(Of.TARGET, Facts::citations),
  LOCATORS(Of.TARGET, Facts::locators),
  HEADER(Of.DOCUMENT, Facts::header),
  TASKS(Of.TASK, Facts::task),
  TASK_AGENCIES(Of.TASK, Facts::agencies),
  DEADLINES(Of.TASK, Facts::deadline);

  /** The rows that a stage looks at. */
  enum Of {
    DOCUMENT,
    TARGET,
    /** A figure found that the truth has not as a target. */
    NO_TARGET,
    ANNEX_TARGET,
    PROSE_TARGET,
    TASK
  }

  private final Of of;
  private final Function<JsonNode, List<String>> facts;

  Stage(Of of, Function<JsonNode, List<String>> facts) {
    this.of = of;
    this.facts = facts;
  }

  Of of() {
    return of;
  }

  /** The facts that a row states; empty if it states none. */
  List<String> facts(JsonNode row) {
    return facts.apply(row);
  }

  /** True if the stage looks at that target. */
  boolean looksAt(JsonNode target) {
    boolean prose = target.path("origin").asText().equals("narrative");
    return of == Of.TARGET || of == (prose ? Of.PROSE_TARGET : Of.ANNEX_TARGET);
  }

  /** The name in the JSON: lower case, words joined by a hyphen. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

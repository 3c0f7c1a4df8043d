package doichieu.reconcile;

import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The citations of a plan, and what they state themselves. */
final class Citations {
  /** The citation problem that tells that the stated date is not the register's. */
  private static final String DATE_DIFFERS = "date-differs";

  private Citations() {}

  /** Those of the document, its targets and its tasks, in that order. */
  static Stream<Citation> of(PlanRecord plan) {
    return Stream.of(
            plan.document().legalBasis().stream(),
            plan.targets().stream().flatMap(target -> target.legalBasis().stream()),
            plan.tasks().stream().flatMap(task -> task.legalBasis().stream()))
        .flatMap(citations -> citations);
  }

  /**
   * True if the citation's date is printed in it, not filled in from the register: its numbers
   * stand in the citation's words.
   */
  static boolean statesItsDate(Citation citation) {
    String date = citation.issuedOn();
    if (date == null) {
      return false;
    }
    boolean mayBeFilledIn =
        citation.resolution() == Resolution.INFERRED
            || (citation.resolution() == Resolution.CONFLICTING
                && !citation.problems().contains(DATE_DIFFERS));
    return !mayBeFilledIn || numbers(citation.statedText()).containsAll(numbers(date));
  }

  /** True if the citation's issuer is printed in it. */
  static boolean statesItsIssuer(Citation citation, Reference reference) {
    String issuer = citation.issuer();
    return issuer != null
        && (" " + reference.fold(citation.statedText()) + " ")
            .contains(" " + reference.fold(issuer) + " ");
  }

  private static Set<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int number = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = Math.min(1_000_000, Math.max(number, 0) * 10 + (c - '0'));
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
    if (number >= 0) {
      numbers.add(number);
    }
    return new TreeSet<>(numbers);
  }
}

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
    return citation.resolution() != Resolution.INFERRED
        || numbers(citation.statedText()).containsAll(numbers(date));
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

package doichieu.reconcile;

import doichieu.target.Agency;
import doichieu.target.AnnexLabel;
import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says, without where and how surely it was read: two files of one plan have the same
 * facts.
 *
 * <p>Compared after folding Unicode form, letter case, white space, dashes and quotation marks,
 * which formats write differently.
 */
final class StatedFacts {
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final String QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'";

  private StatedFacts() {}

  /** The facts of all targets and tasks, sorted. */
  static List<String> of(PlanRecord plan) {
    return Stream.concat(
            plan.targets().stream().map(StatedFacts::of),
            plan.tasks().stream().map(StatedFacts::of))
        .sorted()
        .toList();
  }

  /** The facts of one target. */
  static String of(Target target) {
    List<@Nullable Object> facts = new ArrayList<>();
    facts.add("target");
    facts.add(annex(target.annex()));
    target.section().forEach(s -> facts.add(s.label() + " " + s.title()));
    facts.add(target.ordinal());
    facts.add(target.statedName());
    facts.add(Figure.find(target).orElse(null));
    facts.add(target.statedValue());
    facts.add(target.commitment());
    facts.add(target.period());
    facts.add(names(target.leadAgencies()));
    facts.add(names(target.coordinatingAgencies()));
    facts.add(citations(target.legalBasis()));
    return folded(facts);
  }

  private static String of(Task task) {
    List<@Nullable Object> facts = new ArrayList<>();
    facts.add("task");
    facts.add(annex(task.annex()));
    task.section().forEach(s -> facts.add(s.label() + " " + s.title()));
    facts.add(task.ordinal());
    facts.add(task.content());
    facts.add(names(task.leadAgencies()));
    facts.add(names(task.coordinatingAgencies()));
    facts.add(task.deliverable());
    facts.add(task.deadline());
    facts.add(citations(task.legalBasis()));
    return folded(facts);
  }

  private static @Nullable String annex(@Nullable AnnexLabel annex) {
    return annex == null ? null : annex.label() + " " + annex.title();
  }

  private static List<String> names(List<Agency> agencies) {
    return agencies.stream().map(Agency::statedName).toList();
  }

  private static List<String> citations(List<Citation> citations) {
    return citations.stream().map(c -> c.number() + " " + c.locators()).toList();
  }

  private static String folded(List<@Nullable Object> facts) {
    StringBuilder text = new StringBuilder();
    facts.forEach(fact -> text.append(fact).append('\u001f'));
    String nfkc = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(nfkc.length());
    for (int i = 0; i < nfkc.length(); i++) {
      append(out, nfkc.charAt(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (DASHES.indexOf(c) >= 0) {
      out.append('-');
    } else if (QUOTES.indexOf(c) >= 0) {
      out.append('"');
    } else if (!Character.isWhitespace(c)) {
      out.append(c);
    }
  }
}

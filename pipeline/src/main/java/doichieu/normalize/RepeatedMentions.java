package doichieu.normalize;

import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Resolution;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties short mentions to the full reference of the same document: the first mention gives number,
 * date and issuer, later ones may give type and number alone (Decree 30/2020/NĐ-CP, annex I), or
 * even the bare number ("Nghị quyết 16"). A short mention that fits two full references is left as
 * it is. What is stated stays; what is filled in is marked as inferred.
 */
final class RepeatedMentions {
  private static final String SYMBOL_MISSING = "symbol-missing";
  private static final String AMBIGUOUS = "ambiguous-document";

  private final SortedMap<String, Citation> fullById = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> idsByKey = new TreeMap<>();

  private RepeatedMentions(PlanRecord plan) {
    Stream.of(
            plan.document().legalBasis().stream(),
            plan.targets().stream().flatMap(target -> target.legalBasis().stream()),
            plan.tasks().stream().flatMap(task -> task.legalBasis().stream()))
        .flatMap(citations -> citations)
        .filter(RepeatedMentions::isFull)
        .forEach(this::add);
  }

  /** The plan with its short mentions tied; itself if there is none. */
  static PlanRecord tie(PlanRecord plan) {
    RepeatedMentions mentions = new RepeatedMentions(plan);
    UnaryOperator<List<Citation>> tied = list -> list.stream().map(mentions::tie).toList();
    return new PlanRecord(
        plan.document().withLegalBasis(tied.apply(plan.document().legalBasis())),
        plan.targets().stream().map(t -> tie(t, tied)).toList(),
        plan.tasks().stream().map(t -> tie(t, tied)).toList(),
        plan.problems());
  }

  private static Target tie(Target target, UnaryOperator<List<Citation>> tied) {
    return target.legalBasis().isEmpty()
        ? target
        : target.withLegalBasis(tied.apply(target.legalBasis()));
  }

  private static Task tie(Task task, UnaryOperator<List<Citation>> tied) {
    return task.legalBasis().isEmpty() ? task : task.withLegalBasis(tied.apply(task.legalBasis()));
  }

  private static boolean isFull(Citation citation) {
    return citation.legalDocumentId() != null
        && citation.number() != null
        && citation.issuedOn() != null
        && citation.issuedOn().length() == 10
        && citation.resolution() != Resolution.INFERRED;
  }

  private void add(Citation full) {
    String id = Objects.requireNonNull(full.legalDocumentId());
    String number = Objects.requireNonNull(full.number());
    Citation known = fullById.putIfAbsent(id, full);
    if (known != null && !Objects.equals(known.issuedOn(), full.issuedOn())) {
      fullById.put(id, known.dated(null, Resolution.CONFLICTING));
    }
    for (String key : List.of(key(full, number), key(full, digits(number)))) {
      idsByKey.computeIfAbsent(key, any -> new TreeSet<>()).add(id);
    }
  }

  private Citation tie(Citation citation) {
    boolean lacking = citation.legalDocumentId() == null || citation.issuedOn() == null;
    if (!lacking || citation.number() == null) {
      return citation;
    }
    SortedSet<String> ids =
        idsByKey.getOrDefault(key(citation, citation.number()), new TreeSet<>());
    Citation full = ids.size() == 1 ? fullById.get(ids.first()) : null;
    return full == null || !fits(citation, full) ? citation : filled(citation, full);
  }

  /** Two dates of one document that the plan itself states leave the short mention without one. */
  private static Citation filled(Citation citation, Citation full) {
    boolean sure = full.resolution() != Resolution.CONFLICTING;
    Citation meant =
        citation
            .meaning(Objects.requireNonNull(full.legalDocumentId()))
            .without(AMBIGUOUS)
            .without(SYMBOL_MISSING);
    return meant
        .numbered(Objects.requireNonNull(full.number()))
        .dated(
            citation.issuedOn() == null && sure ? full.issuedOn() : null,
            citation.resolution() == Resolution.CONFLICTING
                ? Resolution.CONFLICTING
                : Resolution.INFERRED);
  }

  private static boolean fits(Citation citation, Citation full) {
    String id = citation.legalDocumentId();
    String stated = citation.issuedOn();
    String date = Objects.requireNonNull(full.issuedOn());
    return (id == null || id.equals(full.legalDocumentId()))
        && (stated == null || date.startsWith(stated))
        && isSameIssuer(citation.issuer(), full.issuer());
  }

  /** Where both are stated, one must begin with the other ("UBND tỉnh", "UBND tỉnh Kon Tum"). */
  private static boolean isSameIssuer(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return true;
    }
    String first = a.toLowerCase(Locale.ROOT);
    String second = b.toLowerCase(Locale.ROOT);
    return first.endsWith(second)
        || second.endsWith(first)
        || first.startsWith(second)
        || second.startsWith(first);
  }

  private static String key(Citation citation, String number) {
    return citation.documentType() + " " + number.toLowerCase(Locale.ROOT);
  }

  private static String digits(String number) {
    int end = 0;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return number.substring(0, end);
  }
}

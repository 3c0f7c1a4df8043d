package doichieu.reconcile;

import doichieu.reconcile.LineOfCommand.Relation;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds, among the statements of one comparison, what superiors require of a body. */
final class SuperiorIndex {
  private final LineOfCommand line;
  private final Reference reference;
  private final Map<List<String>, List<Statement>> byPath = new LinkedHashMap<>();
  private final Map<Statement, List<List<Statement>>> asked = new IdentityHashMap<>();

  SuperiorIndex(Comparison comparison, LineOfCommand line, Reference reference) {
    this.line = line;
    this.reference = reference;
    for (Statement statement : comparison.statements()) {
      List<String> path = statement.body().path();
      if (path != null) {
        byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(statement);
      }
    }
  }

  /**
   * What each superior body asks of the statement's body in its scope: of one superior, the
   * statements that bind most, those for a group to which the body surely belongs before all
   * others. Superiors that divide the duty among bodies without naming this one ask nothing of it.
   */
  List<List<Statement>> requirements(Statement lower) {
    return asked.computeIfAbsent(lower, this::find);
  }

  private List<List<Statement>> find(Statement lower) {
    List<List<Statement>> requirements = new ArrayList<>();
    for (List<Statement> all : bySuperior(lower)) {
      List<Statement> binding = Binding.select(all, specific(all));
      List<Statement> addressed =
          Binding.isSharedOut(binding)
              ? binding.stream().filter(upper -> names(upper, lower)).toList()
              : preferringOwnGroup(binding, lower);
      if (!addressed.isEmpty()) {
        requirements.add(addressed);
      }
    }
    return requirements;
  }

  /** Those for a group of which the body is, else all but those for groups of which it is not. */
  private List<Statement> preferringOwnGroup(List<Statement> binding, Statement lower) {
    List<Statement> own = Binding.preferring(binding, upper -> isMeant(upper, lower, true));
    return Binding.preferring(own, upper -> !isMeant(upper, lower, false));
  }

  private boolean isMeant(Statement upper, Statement lower, boolean answer) {
    return membership(upper, lower).filter(member -> member == answer).isPresent();
  }

  /** Whether the superior's group is the one for which the lower figure holds; empty: unknown. */
  private Optional<Boolean> membership(Statement upper, Statement lower) {
    String group = upper.target().onlyFor();
    if (group == null) {
      return Optional.empty();
    }
    if (!upper.isForOthersThan(lower)) {
      return Optional.of(true);
    }
    boolean itself = lower.scope() == Level.ALL || lower.scope() == lower.document().level();
    return itself ? reference.findMembership(group, lower.document()) : Optional.empty();
  }

  /** All statements of superiors that meet the statement's scope, whatever binds most. */
  List<Statement> superiors(Statement lower) {
    return bySuperior(lower).stream().flatMap(Collection::stream).toList();
  }

  private Collection<List<Statement>> bySuperior(Statement lower) {
    List<String> path = lower.body().path();
    if (path == null) {
      return List.of();
    }
    Map<Body, List<Statement>> bySuperior = new LinkedHashMap<>();
    for (int length = 0; length <= path.size(); length++) {
      for (Statement upper : byPath.getOrDefault(path.subList(0, length), List.of())) {
        if (meets(upper, lower) && line.relation(upper, lower) == Relation.SUPERIOR) {
          bySuperior.computeIfAbsent(upper.body(), any -> new ArrayList<>()).add(upper);
        }
      }
    }
    return bySuperior.values();
  }

  /** True if the superior's target is meant for what the lower one's target covers. */
  private static boolean meets(Statement upper, Statement lower) {
    return upper.scope() == Level.ALL
        || upper.scope() == lower.scope()
        || (lower.scope() == Level.ALL && upper.scope() == lower.document().level());
  }

  private static Level specific(List<Statement> statements) {
    return statements.stream()
        .map(Statement::scope)
        .filter(scope -> scope != Level.ALL)
        .findFirst()
        .orElse(Level.ALL);
  }

  private boolean names(Statement upper, Statement lower) {
    return names(reference, upper, lower.document());
  }

  /** True if a lead agency of the superior's target is the body of the document. */
  static boolean names(Reference reference, Statement upper, PlanDocument lower) {
    Body body = Body.of(lower, reference);
    List<String> path = lower.jurisdiction() == null ? List.of() : lower.jurisdiction().path();
    Stream<String> own =
        body.isOffice() || path.isEmpty()
            ? Stream.ofNullable(body.issuer())
            : Stream.of(reference.fold(path.get(path.size() - 1)));
    List<String> leads =
        upper.target().leadAgencies().stream()
            .map(agency -> " " + reference.fold(agency.statedName()) + " ")
            .toList();
    return own.anyMatch(name -> leads.stream().anyMatch(lead -> lead.contains(" " + name + " ")));
  }
}

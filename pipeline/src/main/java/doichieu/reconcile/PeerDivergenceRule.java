package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Direction;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bodies of different lines of command that ask different figures on a common basis: one finding an
 * indicator, horizon and scope, listing all bodies. Information only where each difference carries
 * a local reason or sets an aim against a requirement.
 */
final class PeerDivergenceRule implements ComparisonRule {
  private static final String KIND = "peer-divergence";

  private final Reference reference;
  private final LineOfCommand line;
  private final LocalReasons reasons;
  private final ConflictWriter writer;

  PeerDivergenceRule(
      Reference reference, LineOfCommand line, LocalReasons reasons, ConflictWriter writer) {
    this.reference = reference;
    this.line = line;
    this.reasons = reasons;
    this.writer = writer;
  }

  @Override
  public List<Conflict> compare(Comparison comparison, SuperiorIndex superiors) {
    Direction direction = comparison.direction(reference);
    List<Statement> shares = shares(comparison);
    return comparison.scopes().stream()
        .flatMap(scope -> find(comparison, shares, scope, direction).stream())
        .toList();
  }

  /** The figures that plans give to bodies one by one, be they equal or not. */
  private static List<Statement> shares(Comparison comparison) {
    return comparison.byDocument().values().stream()
        .filter(own -> own.size() > 1)
        .flatMap(own -> own.stream().filter(s -> own.stream().anyMatch(s::sharesOutWith)))
        .toList();
  }

  /** True if a superior asks of this body a figure of its own, so that peers may differ. */
  private boolean hasOwnShare(Statement statement, List<Statement> shares) {
    return shares.stream()
        .anyMatch(
            share ->
                line.relation(share, statement) == LineOfCommand.Relation.SUPERIOR
                    && SuperiorIndex.names(reference, share, statement.document()));
  }

  private Optional<Conflict> find(
      Comparison comparison, List<Statement> shares, Level scope, Direction direction) {
    SortedSet<Statement> divergent = new TreeSet<>(Statement.SUPERIOR_FIRST);
    SortedSet<String> bases = new TreeSet<>();
    List<Statement> peers =
        comparison.under(scope).stream().filter(s -> !hasOwnShare(s, shares)).toList();
    for (List<Statement> same : byGroup(peers)) {
      byBasis(same)
          .forEach(
              (basis, statements) -> {
                List<Statement> found = divergent(statements, scope, direction);
                if (!found.isEmpty()) {
                  divergent.addAll(found);
                  bases.add(basis);
                }
              });
    }
    return divergent.isEmpty()
        ? Optional.empty()
        : Optional.of(write(comparison.key(scope), List.copyOf(divergent), bases, direction));
  }

  /** Those for all bodies, and those for each group of bodies by its words. */
  private Collection<List<Statement>> byGroup(List<Statement> statements) {
    SortedMap<String, List<Statement>> byGroup = new TreeMap<>();
    for (Statement statement : statements) {
      byGroup
          .computeIfAbsent(
              Objects.requireNonNullElse(statement.group(), ""), any -> new ArrayList<>())
          .add(statement);
    }
    return byGroup.values();
  }

  private SortedMap<String, List<Statement>> byBasis(List<Statement> statements) {
    SortedMap<String, List<Statement>> byBasis = new TreeMap<>();
    Map<String, List<Statement>> byDocument = new LinkedHashMap<>();
    statements.stream()
        .filter(s -> s.body().isPlaced())
        .forEach(
            s -> byDocument.computeIfAbsent(s.document().id(), id -> new ArrayList<>()).add(s));
    byDocument.values().stream()
        .filter(own -> !Binding.isSharedOut(own))
        .flatMap(Collection::stream)
        .forEach(
            s ->
                s.basis()
                    .forEach(id -> byBasis.computeIfAbsent(id, any -> new ArrayList<>()).add(s)));
    return byBasis;
  }

  /** Of two that are both for all, the finding for all tells. */
  private List<Statement> divergent(List<Statement> all, Level scope, Direction direction) {
    List<Statement> named = all.stream().filter(s -> s.scope() == scope).toList();
    if (named.isEmpty() || all.size() < 2) {
      return List.of();
    }
    PeerIndex everyone = new PeerIndex(all, line, direction);
    PeerIndex naming = new PeerIndex(named, line, direction);
    return all.stream()
        .filter(s -> (s.scope() == scope ? everyone : naming).divergesFrom(s))
        .toList();
  }

  private Conflict write(
      ComparisonKey key, List<Statement> divergent, Collection<String> bases, Direction direction) {
    List<Statement> unexplained =
        divergent.stream().filter(s -> reasons.find(s.target()).isEmpty()).toList();
    boolean explained = agree(unexplained, direction);
    boolean mild =
        explained || agree(unexplained.stream().filter(Statement::isRequired).toList(), direction);
    return writer.among(
        KIND,
        mild ? Severity.INFO : Codes.severity(KIND),
        key.slug(),
        Subject.of(key),
        divergent,
        phrases ->
            phrases.say(
                explained ? KIND + ".reason" : KIND,
                phrases.indicator(key.indicatorId(), divergent.get(0).target()),
                phrases.horizon(key.horizon()),
                phrases.scope(key.scope()),
                phrases.legalDocuments(bases, divergent),
                phrases.statements(divergent)));
  }

  private static boolean agree(List<Statement> statements, Direction direction) {
    return statements.stream().map(s -> s.figure().promise(direction)).distinct().count() <= 1;
  }
}

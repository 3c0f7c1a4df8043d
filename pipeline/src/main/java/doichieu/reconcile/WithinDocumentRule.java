package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of one document for the same thing that do not agree: annex against prose, or two rows.
 * Information only where each difference is between what is required and what is striven for.
 *
 * <p>No contradiction: an aim beside the requirement in one row ("at least 99 %, striving for 100
 * %"), what one body gets of a duty that is divided, against the whole, figures of running text for
 * groups of bodies that are not the same ("các xã biên giới", "các phường"), what a sentence tells
 * as a part of another figure.
 */
final class WithinDocumentRule implements ComparisonRule {
  static final String KIND = "within-document";

  private final ConflictWriter writer;

  WithinDocumentRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> compare(Comparison comparison, SuperiorIndex superiors) {
    return comparison.byDocument().values().stream()
        .flatMap(own -> find(comparison, own).stream())
        .toList();
  }

  private Optional<Conflict> find(Comparison comparison, List<Statement> own) {
    Set<Statement> differing = new LinkedHashSet<>();
    boolean bothRequired = false;
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        Statement a = own.get(i);
        Statement b = own.get(j);
        if (differ(a, b) && !isShareOfWhole(a, b, own)) {
          differing.add(a);
          differing.add(b);
          bothRequired |= a.isRequired() && b.isRequired();
        }
      }
    }
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(write(comparison, inOrder(differing), bothRequired));
  }

  private static boolean differ(Statement a, Statement b) {
    return overlap(a, b)
        && a.figure().hasUnitOf(b.figure())
        && !a.figure().hasAmountsOf(b.figure())
        && !a.sharesOutWith(b)
        && !a.isPartOrWholeOf(b)
        && !a.isForOthersThan(b)
        && !(a.isRequired() != b.isRequired() && a.sharesRowWith(b));
  }

  /** True if one is what a body gets of a divided duty, and the other is not that body's. */
  private static boolean isShareOfWhole(Statement a, Statement b, List<Statement> own) {
    return (isShare(a, own) || isShare(b, own)) && !a.hasLeadOf(b);
  }

  private static boolean isShare(Statement statement, List<Statement> own) {
    return own.stream().anyMatch(statement::sharesOutWith);
  }

  /** True if one body is subject to both. */
  static boolean overlap(Statement a, Statement b) {
    return a.scope() == b.scope() || a.scope() == Level.ALL || b.scope() == Level.ALL;
  }

  private static List<Statement> inOrder(Set<Statement> statements) {
    return statements.stream().sorted(Statement.SUPERIOR_FIRST).toList();
  }

  private Conflict write(Comparison comparison, List<Statement> differing, boolean bothRequired) {
    ComparisonKey key = comparison.key(commonScope(differing));
    Statement first = differing.get(0);
    return writer.among(
        KIND,
        bothRequired ? Codes.severity(KIND) : Severity.INFO,
        key.slug() + ":" + first.document().id(),
        Subject.of(key),
        differing,
        phrases ->
            phrases.say(
                bothRequired ? KIND : KIND + ".aspired",
                phrases.document(first.document()),
                phrases.indicator(key.indicatorId(), first.target()),
                phrases.horizon(key.horizon()),
                phrases.figuresWithPlaces(differing)));
  }

  /** The narrowest scope named, so that the id does not hang on which row comes first. */
  private static Level commonScope(List<Statement> statements) {
    List<Level> named =
        statements.stream().map(Statement::scope).filter(s -> s != Level.ALL).distinct().toList();
    return named.size() == 1 ? named.get(0) : Level.ALL;
  }
}

package doichieu.reconcile;

import doichieu.target.Level;
import java.util.List;
import java.util.function.Predicate;

/** Which of several statements of one body counts against other bodies. */
final class Binding {
  private Binding() {}

  /**
   * Those that name the scope before those for all; then what is required before what is striven
   * for; then the annex before the prose; then a whole before its parts. Empty if none is given.
   */
  static List<Statement> select(List<Statement> statements, Level scope) {
    if (statements.size() < 2) {
      return statements;
    }
    List<Statement> named = preferring(statements, s -> s.scope() == scope);
    List<Statement> required = preferring(named, Statement::isRequired);
    List<Statement> inAnnex = preferring(required, Statement::isInAnnex);
    return preferring(inAnnex, s -> s.target().partOf() == null);
  }

  /** True if the statements divide a duty among bodies and so do not tell one figure. */
  static boolean isSharedOut(List<Statement> statements) {
    return statements.size() > 1
        && statements.stream()
            .anyMatch(
                a ->
                    statements.stream()
                        .anyMatch(b -> !a.figure().agreesWith(b.figure()) && a.sharesOutWith(b)));
  }

  /** True if they are for groups of bodies, so that none of them tells what all come to. */
  static boolean isForGroups(List<Statement> statements) {
    return statements.stream().anyMatch(s -> s.group() != null);
  }

  /** The wanted ones; all of them if none is. */
  static List<Statement> preferring(List<Statement> statements, Predicate<Statement> wanted) {
    List<Statement> preferred = statements.stream().filter(wanted).toList();
    return preferred.isEmpty() ? statements : preferred;
  }
}

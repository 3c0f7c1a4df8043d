package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.Attendance.Present;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Agency;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A duty that a superior gives to a level by name, on which the plans of a body of that level are
 * silent for that year ({@code missing-at-subordinate}): one finding an indicator, year and
 * superior, listing all silent bodies.
 *
 * <p>Only plans on the same matter count: those that speak of another indicator of the superior's
 * plan. A name that could mean the indicator is no silence, nor is a duty of a group of bodies to
 * which the body does not surely belong.
 */
final class SilenceRule {
  static final String KIND = "missing-at-subordinate";

  private final Reference reference;
  private final LineOfCommand line;
  private final ConflictWriter writer;

  SilenceRule(Reference reference, LineOfCommand line, ConflictWriter writer) {
    this.reference = reference;
    this.line = line;
    this.writer = writer;
  }

  /** The conflicts of one indicator and horizon. */
  List<Conflict> find(Comparison comparison, Attendance attendance) {
    if (comparison.horizon().end() != null) {
      return List.of();
    }
    SortedMap<String, Found> found = new TreeMap<>();
    byBody(comparison).values().forEach(asked -> ask(comparison, asked, attendance, found));
    return found.values().stream().map(this::write).toList();
  }

  private static Map<Body, List<Statement>> byBody(Comparison comparison) {
    Map<Body, List<Statement>> byBody = new LinkedHashMap<>();
    for (Statement statement : comparison.statements()) {
      byBody.computeIfAbsent(statement.body().speaker(), body -> new ArrayList<>()).add(statement);
    }
    return byBody;
  }

  private void ask(
      Comparison comparison,
      List<Statement> own,
      Attendance attendance,
      SortedMap<String, Found> found) {
    boolean divided = Binding.isSharedOut(own);
    for (Statement upper : own) {
      List<String> path = upper.body().path();
      Optional<Level> level = addressed(upper);
      if (path == null || level.isEmpty() || !upper.isRequired()) {
        continue;
      }
      for (Present lower : attendance.list(comparison.horizon().year(), level.get(), path)) {
        if (lower.isSilentOn(comparison.indicatorId())
            && isBelow(upper, lower)
            && isMeant(upper, lower.document())
            && (!divided || names(upper, lower.document()))
            && isOnSameMatter(upper, lower, attendance)) {
          ComparisonKey key = comparison.key(level.get());
          found
              .computeIfAbsent(
                  key.slug() + "@" + BodySlug.of(upper.document()),
                  id ->
                      new Found(id, key, new TreeSet<>(Statement.SUPERIOR_FIRST), new TreeMap<>()))
              .add(upper, lower.document());
        }
      }
    }
  }

  /** The level that the target gives the duty to: of its scope, else of its lead agencies. */
  private Optional<Level> addressed(Statement upper) {
    if (upper.scope() != Level.ALL) {
      return Optional.of(upper.scope());
    }
    List<Optional<Level>> levels =
        upper.target().leadAgencies().stream()
            .map(Agency::statedName)
            .map(reference::findScope)
            .distinct()
            .toList();
    return levels.size() == 1 ? levels.get(0) : Optional.empty();
  }

  /** False for a figure for a group of which nobody can tell that the body is one. */
  private boolean isMeant(Statement upper, PlanDocument lower) {
    String group = upper.target().onlyFor();
    return group == null || reference.findMembership(group, lower).orElse(false);
  }

  private boolean isBelow(Statement upper, Present lower) {
    Body body = upper.body();
    return body.isPlaced()
        && !body.speaker().equals(lower.body())
        && line.commands(body, lower.body());
  }

  private static boolean isOnSameMatter(Statement upper, Present lower, Attendance attendance) {
    return attendance.list(lower.year(), levelOf(upper), pathOf(upper)).stream()
        .filter(present -> present.body().equals(upper.body().speaker()))
        .anyMatch(present -> present.indicators().stream().anyMatch(lower.indicators()::contains));
  }

  private static Level levelOf(Statement statement) {
    Level level = statement.body().level();
    return level == null ? Level.ALL : level;
  }

  private static List<String> pathOf(Statement statement) {
    List<String> path = statement.body().path();
    return path == null ? List.of() : path;
  }

  private boolean names(Statement upper, PlanDocument lower) {
    return SuperiorIndex.names(reference, upper, lower);
  }

  private Conflict write(Found found) {
    List<Statement> upper = List.copyOf(found.upper());
    List<PlanDocument> silent = List.copyOf(found.silent().values());
    return writer.write(
        KIND,
        Codes.severity(KIND),
        found.id(),
        Subject.of(found.key()),
        upper.stream().map(statement -> statement.target().id()).distinct().toList(),
        Stream.concat(upper.stream().map(Statement::document), silent.stream())
            .map(PlanDocument::id)
            .distinct()
            .toList(),
        upper.stream().map(statement -> ConflictWriter.value(statement.target())).toList(),
        null,
        phrases ->
            phrases.say(
                KIND,
                phrases.indicator(found.key().indicatorId(), upper.get(0).target()),
                phrases.horizon(found.key().horizon()),
                phrases.scope(found.key().scope()),
                phrases.statements(upper),
                phrases.list(silent, phrases::document)));
  }

  private record Found(
      String id,
      ComparisonKey key,
      SortedSet<Statement> upper,
      SortedMap<String, PlanDocument> silent) {
    void add(Statement statement, PlanDocument lower) {
      upper.add(statement);
      silent.put(lower.id(), lower);
    }
  }
}

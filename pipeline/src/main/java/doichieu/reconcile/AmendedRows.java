package doichieu.reconcile;

import doichieu.document.Evidence;
import doichieu.reconcile.Amendment.Change;
import doichieu.target.Level;
import doichieu.target.Origin;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which rows of a plan an amending document changes: those that it names by their place, and those
 * of which it states a figure. A stated figure that is the row's own quotes what is corrected ("đã
 * in là 80%").
 */
final class AmendedRows {
  private final Reference reference;
  private final PlanDocument plan;
  private final List<Target> current;
  private final List<Pin> pins = new ArrayList<>();
  private final Map<Target, List<Target>> stated = new LinkedHashMap<>();

  /**
   * Of a plan's rows as they are before the amendment.
   *
   * @param current the plan's targets, those that were changed before in their last form
   */
  AmendedRows(Reference reference, PlanDocument plan, List<Target> current) {
    this.reference = reference;
    this.plan = plan;
    this.current = current;
    current.forEach(row -> stated.put(row, new ArrayList<>()));
  }

  /**
   * A row that the amending text names.
   *
   * @param row its targets: one, or one a year or unit
   * @param place where the amending text names it
   */
  private record Pin(List<Target> row, Evidence place) {
    boolean isPlaceOf(Target target) {
      return target.evidence().stream()
          .anyMatch(
              own ->
                  (own.line() != null && own.line().equals(place.line()))
                      || (own.block() != null && own.block().equals(place.block())));
    }
  }

  /** Marks each row of an annex that is replaced as a whole. */
  void pinEach(List<String> targetIds, Evidence place) {
    targetIds.forEach(id -> pin(List.of(id), place));
  }

  /** Marks the row that a pinpoint leads to; an empty list marks none. */
  void pin(List<String> targetIds, Evidence place) {
    List<Target> row = current.stream().filter(t -> targetIds.contains(t.id())).toList();
    if (!row.isEmpty()) {
      pins.add(new Pin(row, place));
    }
  }

  /** The changes that the amending document's targets make. */
  List<Change> read(PlanRecord amending) {
    for (Target target : amending.targets()) {
      Figure.find(target)
          .ifPresent(figure -> rows(target, figure).forEach(row -> add(row, target)));
    }
    return stated.keySet().stream().flatMap(row -> change(row).stream()).toList();
  }

  private void add(Target row, Target target) {
    stated.computeIfAbsent(row, any -> new ArrayList<>()).add(target);
  }

  /** The rows that a target of the amending document can mean; of several, that of its figure. */
  private List<Target> rows(Target target, Figure figure) {
    List<Target> rows =
        current.stream()
            .filter(row -> Figure.find(row).isPresent() && isSameMatter(row, target))
            .toList();
    List<Target> named = rows.isEmpty() ? namedBeside(target) : preferring(rows, this::isPinned);
    List<Target> scoped = preferring(named, row -> row.appliesTo() == target.appliesTo());
    List<Target> ofYear = preferring(scoped, row -> year(row).equals(year(target)));
    return ofYear.size() < 2
        ? ofYear
        : preferring(
            ofYear, row -> Figure.find(row).filter(own -> isEqual(own, figure)).isPresent());
  }

  /** The only row that the target's own sentence names, whatever it calls it. */
  private List<Target> namedBeside(Target target) {
    List<Pin> beside = pins.stream().filter(pin -> pin.isPlaceOf(target)).distinct().toList();
    return beside.size() == 1
        ? beside.get(0).row().stream().filter(row -> Figure.find(row).isPresent()).toList()
        : List.of();
  }

  private boolean isPinned(Target row) {
    return pins.stream().anyMatch(pin -> pin.row().contains(row));
  }

  private boolean isSameMatter(Target row, Target target) {
    boolean named =
        row.indicatorId() == null || target.indicatorId() == null
            ? reference.fold(row.statedName()).equals(reference.fold(target.statedName()))
            : row.indicatorId().equals(target.indicatorId());
    boolean scoped =
        row.appliesTo() == target.appliesTo()
            || row.appliesTo() == Level.ALL
            || target.appliesTo() == Level.ALL;
    return named && scoped && (year(target).isEmpty() || year(target).equals(year(row)));
  }

  private Optional<Integer> year(Target target) {
    return Horizon.find(target.period(), plan.planYear()).map(Horizon::year);
  }

  private Optional<Change> change(Target row) {
    Optional<Figure> figure = Figure.find(row);
    List<Target> after = new ArrayList<>();
    List<Target> quoted = new ArrayList<>();
    for (Target target : Objects.requireNonNullElse(stated.get(row), List.<Target>of())) {
      Figure other = Figure.find(target).orElseThrow();
      if (figure.filter(own -> isEqual(own, other)).isPresent()) {
        quoted.add(target);
      } else if (after.stream().noneMatch(a -> isEqual(Figure.find(a).orElseThrow(), other))) {
        after.add(target);
      }
    }
    boolean inText = quoted.stream().anyMatch(t -> t.origin() == Origin.NARRATIVE);
    boolean touched = !after.isEmpty() || inText || isNamed(row);
    return touched && figure.isPresent()
        ? Optional.of(new Change(row, after, quoted))
        : Optional.empty();
  }

  /** True if the row is named; where figures are stated for some cells of it, those are meant. */
  private boolean isNamed(Target row) {
    return pins.stream()
        .filter(pin -> pin.row().contains(row))
        .anyMatch(pin -> isStated(row) || pin.row().stream().noneMatch(this::isStated));
  }

  private boolean isStated(Target row) {
    return !Objects.requireNonNullElse(stated.get(row), List.of()).isEmpty();
  }

  private static boolean isEqual(Figure a, Figure b) {
    return a.hasUnitOf(b) && a.agreesWith(b);
  }

  private static List<Target> preferring(List<Target> rows, Predicate<Target> wanted) {
    List<Target> preferred = rows.stream().filter(wanted).toList();
    return preferred.isEmpty() ? rows : preferred;
  }
}

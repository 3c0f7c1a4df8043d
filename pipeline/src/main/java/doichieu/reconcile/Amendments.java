package doichieu.reconcile;

import doichieu.reconcile.Amendment.Change;
import doichieu.target.Header.PartialDate;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.AmendedRow;
import doichieu.target.PlanDocument.Amends;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The plans of which other documents changed a part, and which targets leave the comparison for
 * that: the former figures, what quotes them, and new ones of which it is not clear which holds.
 *
 * @param list by the day of the amending document
 * @param withheld ids of the targets that are not compared
 */
record Amendments(List<Amendment> list, Set<String> withheld) {

  /**
   * The amendments among the plans that count, whatever their order. What changes a version that
   * was replaced since is none.
   */
  static Amendments among(
      CountedPlans plans, Linking linking, LineOfCommand line, Reference reference) {
    return new Reading(plans, linking, line, reference).read();
  }

  /** One pass over the amending documents; a later one changes what the earlier ones left. */
  private static final class Reading {
    private static final Comparator<PlanRecord> EARLIEST_FIRST =
        Comparator.comparing((PlanRecord plan) -> day(plan.document()))
            .thenComparing(plan -> plan.document().id());

    private final List<PlanRecord> amending;
    private final Linking linking;
    private final LineOfCommand line;
    private final Reference reference;
    private final CitedRows rows;
    private final Map<String, PlanRecord> byId = new HashMap<>();
    private final Map<String, List<Target>> current = new HashMap<>();
    private final Set<String> withheld = new TreeSet<>();
    private final Set<String> replaced = new TreeSet<>();

    Reading(CountedPlans plans, Linking linking, LineOfCommand line, Reference reference) {
      List<PlanRecord> counted = plans.counted();
      this.linking = linking;
      this.line = line;
      this.reference = reference;
      this.amending =
          counted.stream()
              .filter(plan -> !plan.document().amends().isEmpty())
              .sorted(EARLIEST_FIRST)
              .toList();
      this.rows = new CitedRows(amending.isEmpty() ? List.of() : counted);
      if (!amending.isEmpty()) {
        counted.forEach(plan -> byId.put(plan.document().id(), plan));
        plans
            .others()
            .forEach(plan -> reference.findOwnLegalId(plan.document()).ifPresent(replaced::add));
      }
    }

    Amendments read() {
      List<Amendment> found = new ArrayList<>();
      for (PlanRecord plan : amending) {
        plan.document().amends().stream()
            .map(amended -> read(plan, amended))
            .filter(amendment -> amendment.plan() != null || !isReplaced(amendment))
            .forEach(found::add);
      }
      return new Amendments(List.copyOf(found), withheld);
    }

    private boolean isReplaced(Amendment amendment) {
      return replaced.contains(amendment.named().legalDocumentId());
    }

    private Amendment read(PlanRecord by, Amends amended) {
      PlanRecord plan = find(by.document(), amended).orElse(null);
      if (plan == null) {
        withheld.addAll(unclear(by.targets()));
        return new Amendment(by.document(), amended, null, false, List.of());
      }
      boolean binding = isBinding(by.document(), plan.document());
      String id = plan.document().id();
      List<Target> before = current.getOrDefault(id, plan.targets());
      AmendedRows read = new AmendedRows(reference, plan.document(), before);
      for (AmendedRow row : amended.rows()) {
        read.pin(rows.find(id, row.locators()), row.place());
        read.pinEach(rows.findAnnex(id, row.locators()), row.place());
      }
      List<Change> changes = read.read(by);
      if (binding) {
        changes.forEach(this::withhold);
        current.put(id, after(before, changes));
      }
      return new Amendment(by.document(), amended, plan.document(), binding, changes);
    }

    private Optional<PlanRecord> find(PlanDocument by, Amends amended) {
      return linking
          .findDocument(amended.legalDocumentId())
          .filter(id -> !id.equals(by.id()))
          .map(byId::get);
    }

    /** Only the body itself, and one above it, can change a plan. */
    private boolean isBinding(PlanDocument by, PlanDocument plan) {
      Body own = Body.of(by, reference);
      Body other = Body.of(plan, reference);
      return own.speaker().equals(other.speaker()) || line.commands(own, other);
    }

    private void withhold(Change change) {
      if (change.isRestated()) {
        return;
      }
      withheld.add(change.before().id());
      change.quoted().forEach(target -> withheld.add(target.id()));
      if (change.after().size() > 1) {
        change.after().forEach(target -> withheld.add(target.id()));
      }
    }

    private static List<Target> after(List<Target> before, List<Change> changes) {
      List<Target> now = new ArrayList<>(before);
      for (Change change : changes) {
        if (!change.isRestated()) {
          now.remove(change.before());
          now.addAll(change.after());
        }
      }
      return now;
    }

    /**
     * Where the plan was not read, different figures of one name may be the old and the new one.
     */
    private List<String> unclear(List<Target> targets) {
      Map<String, List<Target>> byName = new HashMap<>();
      for (Target target : targets) {
        String indicator = target.indicatorId();
        byName
            .computeIfAbsent(
                indicator == null ? reference.fold(target.statedName()) : indicator,
                any -> new ArrayList<>())
            .add(target);
      }
      return byName.values().stream()
          .filter(
              same -> same.stream().flatMap(t -> Figure.find(t).stream()).distinct().count() > 1)
          .flatMap(same -> same.stream().map(Target::id))
          .toList();
    }

    private static String day(PlanDocument document) {
      @Nullable PartialDate date = document.header().issuedOn();
      return date == null
          ? ""
          : String.format(
              Locale.ROOT, "%04d-%02d-%02d", or0(date.year()), or0(date.month()), or0(date.day()));
    }

    private static int or0(@Nullable Integer number) {
      return number == null ? 0 : number;
    }
  }
}

package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.export.ConflictText;
import doichieu.reconcile.CatalogueReference;
import doichieu.reconcile.PlansReference;
import doichieu.reconcile.WhatIf;
import doichieu.reconcile.WhatIf.Answer;
import doichieu.reconcile.WhatIf.Change;
import doichieu.store.PlanStore;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.PlanRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers {@code conflicts --what-if INDICATOR=80[@PLACE]}. */
final class WhatIfAnswer {
  private static final Pattern QUESTION =
      Pattern.compile("\\s*([^=]+?)\\s*=\\s*(\\d{1,12}(?:[.,]\\d{1,6})?)\\s*%?\\s*(?:@(.+))?");

  private final RootCommand root;

  WhatIfAnswer(RootCommand root) {
    this.root = root;
  }

  /** Prints the conflicts that would come, go or change. */
  void print(String asked, boolean json) {
    Matcher matcher = QUESTION.matcher(asked);
    if (!matcher.matches()) {
      throw new UsageException("usage.what-if", asked);
    }
    // The lists are read while the database is opened.
    CompletableFuture<CatalogueReference> lists =
        CompletableFuture.supplyAsync(() -> CatalogueReference.of(Catalogue.load()));
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      Session session = root.session();
      if (!store.isCompared()) {
        session.tell(session.words().get("store.not-compared"));
      }
      Indicator indicator = indicator(store, matcher.group(1));
      BigDecimal value = new BigDecimal(matcher.group(2).replace(',', '.'));
      String place = matcher.group(3) == null ? null : matcher.group(3).strip();
      WhatIf whatIf = new WhatIf(new PlansReference(lists.join(), List.of(indicator)));
      List<PlanRecord> plans = store.listStating(whatIf.related(indicator.id()));
      Answer answer = whatIf.ask(plans, new WhatIf.Question(indicator.id(), value, place));
      if (json) {
        session.json(object(answer));
      } else {
        print(answer, plans);
      }
    }
  }

  private static Indicator indicator(PlanStore store, String named) {
    return store
        .findIndicator(named)
        .orElseThrow(() -> new UsageException("usage.indicator-not-stored", named));
  }

  private void print(Answer answer, List<PlanRecord> plans) {
    Session session = root.session();
    session.say(session.words().get("what-if.summary", answer.targets(), answer.changes().size()));
    if (answer.changes().isEmpty()) {
      return;
    }
    ConflictText texts =
        new ConflictText(
            plans.stream().map(PlanRecord::document).toList(), List.of(), session.lists());
    session
        .out()
        .print(
            new TextTable(session.environment().columns())
                .print(
                    List.of(
                        session.words().get("what-if.change"),
                        session.words().get("explain.severity"),
                        session.words().get("what-if.kind"),
                        session.words().get("what-if.now"),
                        session.words().get("what-if.then")),
                    answer.changes().stream().map(change -> row(change, texts)).toList()));
  }

  private List<String> row(Change change, ConflictText texts) {
    Conflict shown = change.conflict();
    String sign = change.before() == null ? "+" : change.after() == null ? "−" : "~";
    return List.of(
        sign + " " + root.session().words().get("what-if." + name(change)),
        root.session().lists().of("severity", shown.severity()),
        root.session().lists().of("kind", shown.kind()),
        figures(change.before(), change.after(), texts),
        figures(change.after(), change.before(), texts));
  }

  /** The figures of one side: after the first, which the others are held against, what differs. */
  private static String figures(
      @Nullable Conflict shown, @Nullable Conflict other, ConflictText texts) {
    if (shown == null) {
      return "";
    }
    if (other == null || shown.values().size() <= ConflictsCommand.ON_A_LINE) {
      return texts.values(shown, ConflictsCommand.ON_A_LINE);
    }
    Set<Conflict.Value> same = new HashSet<>(other.values());
    List<Conflict.Value> rest = shown.values().subList(1, shown.values().size());
    List<Conflict.Value> ordered = new ArrayList<>(shown.values().subList(0, 1));
    rest.stream().filter(value -> !same.contains(value)).forEach(ordered::add);
    rest.stream().filter(same::contains).forEach(ordered::add);
    return texts.sideBySide(ordered, ConflictsCommand.ON_A_LINE);
  }

  private static String name(Change change) {
    return change.before() == null ? "comes" : change.after() == null ? "goes" : "changes";
  }

  private static Map<String, Object> object(Answer answer) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("targets", answer.targets());
    List<Map<String, Object>> changes = new ArrayList<>();
    for (Change change : answer.changes()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("change", name(change));
      one.put("before", change.before());
      one.put("after", change.after());
      changes.add(one);
    }
    object.put("changes", changes);
    return object;
  }
}

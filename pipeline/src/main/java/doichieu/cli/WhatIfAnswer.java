package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.export.CountedPlans;
import doichieu.export.Grids;
import doichieu.reconcile.CatalogueReference;
import doichieu.reconcile.WhatIf;
import doichieu.reconcile.WhatIf.Answer;
import doichieu.reconcile.WhatIf.Change;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers {@code conflicts --what-if INDICATOR=80[@PLACE]}. */
final class WhatIfAnswer {
  private static final Pattern QUESTION =
      Pattern.compile("\\s*([^=]+?)\\s*=\\s*(\\d{1,12}(?:[.,]\\d{1,6})?)\\s*%?\\s*(?:@(.+))?");

  private final RootCommand root;
  private final TargetDatabase database;

  WhatIfAnswer(RootCommand root, TargetDatabase database) {
    this.root = root;
    this.database = database;
  }

  /** Prints the conflicts that would come, go or change. */
  void print(String asked, boolean json) {
    Answer answer = answer(asked);
    if (json) {
      root.session().json(object(answer));
      return;
    }
    Session session = root.session();
    session.say(session.words().get("what-if.summary", answer.targets(), answer.changes().size()));
    if (!answer.changes().isEmpty()) {
      Grids grids = new Grids(database, session.lists());
      List<List<String>> rows =
          answer.changes().stream().map(change -> row(change, grids)).toList();
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
                      rows));
    }
  }

  private Answer answer(String asked) {
    Matcher matcher = QUESTION.matcher(asked);
    if (!matcher.matches()) {
      throw new UsageException("usage.what-if", asked);
    }
    String indicator = indicator(matcher.group(1));
    BigDecimal value = new BigDecimal(matcher.group(2).replace(',', '.'));
    String place = matcher.group(3) == null ? null : matcher.group(3).strip();
    return new WhatIf(CatalogueReference.of(Catalogue.load()))
        .ask(plans(), new WhatIf.Question(indicator, value, place));
  }

  private String indicator(String named) {
    return database.indicators().stream()
        .filter(i -> i.id().equals(named) || i.name().equalsIgnoreCase(named))
        .map(Indicator::id)
        .findFirst()
        .orElseThrow(() -> new UsageException("usage.indicator-not-stored", named));
  }

  private List<PlanRecord> plans() {
    Map<String, List<Target>> byDocument = new LinkedHashMap<>();
    database
        .targets()
        .forEach(t -> byDocument.computeIfAbsent(t.documentId(), id -> new ArrayList<>()).add(t));
    List<PlanRecord> plans = new ArrayList<>();
    for (PlanDocument document : CountedPlans.of(database.documents()).documents()) {
      plans.add(
          new PlanRecord(
              document, byDocument.getOrDefault(document.id(), List.of()), List.of(), List.of()));
    }
    return plans;
  }

  private List<String> row(Change change, Grids grids) {
    Conflict shown = change.conflict();
    String sign = change.before() == null ? "+" : change.after() == null ? "−" : "~";
    return List.of(
        sign + " " + root.session().words().get("what-if." + name(change)),
        root.session().lists().of("severity", shown.severity()),
        root.session().lists().of("kind", shown.kind()),
        change.before() == null ? "" : grids.values(change.before()),
        change.after() == null ? "" : grids.values(change.after()));
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

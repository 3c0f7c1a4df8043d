package doichieu.cli;

import doichieu.decision.Decision;
import doichieu.decision.Decision.Verdict;
import doichieu.store.PlanStore;
import doichieu.store.StoredContents;
import doichieu.target.Target;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a person decides about the printed name of an indicator; applied at once and ever after. */
@Command(name = "decide", sortOptions = false)
final class DecideCommand implements Callable<Integer> {
  private final RootCommand root;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  DecideCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), root.session().words().get("usage.no-command"));
  }

  @Command(name = "same", sortOptions = false)
  int same(
      @Parameters(paramLabel = "TARGET", descriptionKey = "decide.target") String target,
      @Parameters(paramLabel = "INDICATOR", descriptionKey = "decide.indicator") String indicator,
      @Option(names = "--by", paramLabel = "NAME", descriptionKey = "decide.by")
          @Nullable String by,
      @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "decide.note")
          @Nullable String note) {
    return decide(Verdict.SAME, target, indicator, by, note);
  }

  @Command(name = "different", sortOptions = false)
  int different(
      @Parameters(paramLabel = "TARGET", descriptionKey = "decide.target") String target,
      @Parameters(paramLabel = "INDICATOR", descriptionKey = "decide.indicator") String indicator,
      @Option(names = "--by", paramLabel = "NAME", descriptionKey = "decide.by")
          @Nullable String by,
      @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "decide.note")
          @Nullable String note) {
    return decide(Verdict.DIFFERENT, target, indicator, by, note);
  }

  @Command(name = "new", sortOptions = false)
  int asNew(
      @Parameters(paramLabel = "TARGET", descriptionKey = "decide.target") String target,
      @Option(names = "--by", paramLabel = "NAME", descriptionKey = "decide.by")
          @Nullable String by,
      @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "decide.note")
          @Nullable String note) {
    return decide(Verdict.NEW, target, null, by, note);
  }

  @Command(name = "list", sortOptions = false)
  int list(@Option(names = "--json", descriptionKey = "decide.json") boolean json) {
    Session session = root.session();
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      List<Decision> decisions = store.listDecisions();
      if (json) {
        session.json(decisions);
        return ExitCode.OK;
      }
      session
          .out()
          .print(
              new TextTable(session.environment().columns())
                  .print(
                      List.of(
                          "id",
                          words("decide.verdict"),
                          words("decide.name"),
                          words("decide.meant"),
                          words("decide.who"),
                          words("decide.when")),
                      decisions.stream().map(this::row).toList()));
      return ExitCode.OK;
    }
  }

  private List<String> row(Decision decision) {
    return List.of(
        decision.id(),
        words("decide." + decision.verdict()),
        decision.statedName() + (decision.unit() == null ? "" : " (" + decision.unit() + ")"),
        Objects.requireNonNullElse(decision.indicatorId(), ""),
        decision.by(),
        decision.at());
  }

  @Command(name = "drop", sortOptions = false)
  int drop(@Parameters(paramLabel = "ID", descriptionKey = "decide.id") String id) {
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      if (!store.removeDecision(id)) {
        throw new UsageException("usage.decision", id);
      }
      CurrentResults.of(root, store).writeUnchecked();
      root.session().tell(words("decide.dropped", id));
      return ExitCode.OK;
    }
  }

  private int decide(
      Verdict verdict,
      String targetId,
      @Nullable String indicator,
      @Nullable String by,
      @Nullable String note) {
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      StoredContents contents = store.load();
      Target target = find(contents, targetId);
      if (indicator != null
          && contents.indicators().stream().noneMatch(known -> known.id().equals(indicator))) {
        throw new UsageException("usage.indicator", indicator);
      }
      Decision decision =
          Decision.of(
              verdict,
              target.statedName(),
              target.unit(),
              indicator,
              by == null ? System.getProperty("user.name", "?") : by,
              root.session()
                  .environment()
                  .clock()
                  .instant()
                  .truncatedTo(ChronoUnit.SECONDS)
                  .toString(),
              note);
      store.save(decision);
      CurrentResults.of(root, store).writeUnchecked();
      root.session()
          .tell(
              words(
                  "decide.kept",
                  decision.id(),
                  words("decide." + verdict),
                  target.statedName(),
                  Objects.requireNonNullElse(indicator, "")));
      return ExitCode.OK;
    }
  }

  /** The target with that id, or the only one whose id begins so. */
  private static Target find(StoredContents contents, String id) {
    List<Target> found =
        contents.targets().stream().filter(target -> target.id().startsWith(id)).toList();
    if (found.size() != 1 || id.isEmpty()) {
      throw new UsageException("usage.target", id);
    }
    return found.get(0);
  }

  private String words(String key, Object... arguments) {
    return root.session().words().get(key, arguments);
  }
}

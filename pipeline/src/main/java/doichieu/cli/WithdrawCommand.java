package doichieu.cli;

import doichieu.decision.Withdrawal;
import doichieu.store.PlanStore;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a plan out of the comparison, or puts it back; it stays in the history. */
@Command(name = "withdraw", sortOptions = false)
final class WithdrawCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "DOC", arity = "1", descriptionKey = "withdraw.document")
  private String document = "";

  @Option(names = "--reason", paramLabel = "R", descriptionKey = "withdraw.reason")
  private @Nullable String reason;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "decide.by")
  private @Nullable String by;

  @Option(names = "--restore", descriptionKey = "withdraw.restore")
  private boolean restore;

  WithdrawCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (!restore && (reason == null || reason.isBlank())) {
      throw new UsageException("usage.reason");
    }
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      String id = find(store);
      if (restore) {
        store.restore(id);
      } else {
        String moment =
            root.session()
                .environment()
                .clock()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        store.withdraw(new Withdrawal(id, String.valueOf(reason), by == null ? "-" : by, moment));
      }
      CurrentResults.of(root, store).write();
      root.session()
          .say(root.session().words().get(restore ? "withdraw.restored" : "withdraw.done", id));
    }
    return ExitCode.OK;
  }

  /** By the id or its beginning, else by the file's name; exactly one must fit. */
  private String find(PlanStore store) {
    List<String> found =
        store.load().documents().stream()
            .filter(
                plan ->
                    plan.id().startsWith(document)
                        || plan.sourceFile().equals(document)
                        || plan.sourceFile().endsWith("/" + document))
            .map(plan -> plan.id())
            .toList();
    if (found.isEmpty()) {
      throw new UsageException("usage.id", document);
    }
    if (found.size() > 1) {
      throw new UsageException("usage.id-ambiguous", document, String.join(", ", found));
    }
    return found.get(0);
  }
}

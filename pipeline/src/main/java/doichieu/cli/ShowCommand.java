package doichieu.cli;

import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One target, task, document or conflict with all that is known of it. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  private String id = "";

  @Option(names = "--json", descriptionKey = "show.json")
  private boolean json;

  ShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    TargetDatabase database = LoadedDatabase.open(root).database();
    Record found = get(database);
    if (json) {
      root.session().json(found);
    } else {
      root.session().out().print(new ShowText(root.session(), database).of(found));
    }
    return ExitCode.OK;
  }

  /** The record with that id, or the only one whose id begins so. */
  private Record get(TargetDatabase database) {
    Map<String, Record> all = new LinkedHashMap<>();
    for (PlanDocument document : database.documents()) {
      all.put(document.id(), document);
    }
    for (Target target : database.targets()) {
      all.put(target.id(), target);
    }
    for (Task task : database.tasks()) {
      all.put(task.id(), task);
    }
    for (Conflict conflict : database.conflicts()) {
      all.put(conflict.id(), conflict);
    }
    Record exact = all.get(id);
    if (exact != null) {
      return exact;
    }
    List<String> close = new ArrayList<>(all.keySet().stream().filter(this::begins).toList());
    if (close.isEmpty()) {
      throw new UsageException("usage.id", id);
    }
    Record only = all.get(close.get(0));
    if (close.size() > 1 || only == null) {
      throw new UsageException(
          "usage.id-ambiguous", id, String.join(", ", close.subList(0, Math.min(5, close.size()))));
    }
    return only;
  }

  private boolean begins(String candidate) {
    return !id.isEmpty() && candidate.startsWith(id);
  }
}

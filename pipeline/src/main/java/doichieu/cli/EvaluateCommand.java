package doichieu.cli;

import doichieu.evaluate.Calibration;
import doichieu.evaluate.Evaluation;
import doichieu.evaluate.Evaluation.FileScores;
import doichieu.evaluate.Miss;
import doichieu.evaluate.Score;
import doichieu.evaluate.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well plans are read, against truth written by hand. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  /** What the table of files shows; the JSON has all stages of all files. */
  private static final List<Stage> IN_SHORT =
      List.of(Stage.ROWS, Stage.PROSE, Stage.VALUES, Stage.AGENCIES, Stage.HEADER, Stage.TASKS);

  private final RootCommand root;

  @Parameters(paramLabel = "GOLD_DIR", descriptionKey = "evaluate.gold")
  private String gold = "";

  @Option(names = "--plans", paramLabel = "DIR", descriptionKey = "evaluate.plans")
  private @Nullable String plans;

  @Option(names = "--half", paramLabel = "dev|test", descriptionKey = "evaluate.half")
  private @Nullable String half;

  @Option(names = "--misses", paramLabel = "N", descriptionKey = "evaluate.misses")
  private int misses = 50;

  @Option(names = "--json", descriptionKey = "evaluate.json")
  private boolean json;

  EvaluateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path given = folder(gold);
    Path folder = truthFolder(given);
    Path files = plans == null ? given : folder(plans);
    Pipeline pipeline = root.session().environment().pipeline().apply(root.today());
    Evaluation evaluation = Evaluation.of(pipeline.reader(), folder, files, half);
    if (evaluation.files().isEmpty()) {
      throw new UsageException("usage.no-gold", folder, files);
    }
    if (json) {
      root.session().json(object(evaluation));
    } else {
      print(evaluation);
    }
    return evaluation.unread().isEmpty() ? ExitCode.OK : ExitCode.SOME_FILE_FAILED;
  }

  /** The folder {@code expected} inside, where truth is kept apart from the plans; else itself. */
  private static Path truthFolder(Path given) {
    Path inside = given.resolve("expected");
    return Files.isDirectory(inside) ? inside : given;
  }

  private static Path folder(String typed) {
    Path folder = RootCommand.path(typed);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("usage.path-missing", typed);
    }
    return folder;
  }

  private void print(Evaluation evaluation) {
    Session session = root.session();
    session.say(words("evaluate.files", evaluation.files().size()));
    evaluation.unread().forEach(file -> session.say(words("evaluate.unread", file)));
    session.say("");
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      rows.add(row(stage, evaluation.total().of(stage)));
    }
    session
        .out()
        .print(table(headings("stage", "expected", "found", "right", "p", "r", "f1"), rows));
    printFiles(evaluation.files());
    session.say("");
    session.say(words("evaluate.calibration"));
    session
        .out()
        .print(
            table(
                headings("confidence", "targets", "wrong", "share", "interval"),
                evaluation.calibration().stream().map(EvaluateCommand::row).toList()));
    printMisses(evaluation.total().misses());
  }

  /** The stages' F1 of each file that differs from its truth. */
  private void printFiles(List<FileScores> files) {
    List<List<String>> rows = new ArrayList<>();
    for (FileScores file : files) {
      List<String> row = new ArrayList<>(List.of(file.file()));
      IN_SHORT.forEach(stage -> row.add(share(file.scores().of(stage).f1())));
      if (!file.scores().misses().isEmpty()) {
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      List<String> headings = new ArrayList<>(List.of(words("evaluate.file")));
      IN_SHORT.forEach(stage -> headings.add(words("stage." + stage)));
      root.session().say("");
      root.session().say(words("evaluate.by-file"));
      root.session().out().print(table(headings, rows));
    }
  }

  private void printMisses(List<Miss> all) {
    Session session = root.session();
    String file = "";
    for (Miss miss : all.subList(0, Math.min(Math.max(0, misses), all.size()))) {
      if (!miss.file().equals(file)) {
        file = miss.file();
        session.say("\n" + file);
      }
      session.say("  " + words("stage." + miss.stage()) + " – " + TextTable.plain(miss.row()));
      miss.expected().forEach(fact -> session.say("    - " + TextTable.plain(fact)));
      miss.found().forEach(fact -> session.say("    + " + TextTable.plain(fact)));
    }
    if (all.size() > misses) {
      session.say("\n" + words("evaluate.more", all.size() - Math.max(0, misses)));
    }
  }

  private String table(List<String> headings, List<List<String>> rows) {
    return new TextTable(root.session().environment().columns()).print(headings, rows);
  }

  private List<String> headings(String... keys) {
    return List.of(keys).stream().map(key -> words("evaluate." + key)).toList();
  }

  private List<String> row(Stage stage, Score score) {
    return List.of(
        words("stage." + stage),
        String.valueOf(score.expected()),
        String.valueOf(score.found()),
        String.valueOf(score.right()),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()));
  }

  private static List<String> row(Calibration range) {
    return List.of(
        share(range.from()) + " – " + share(range.to()),
        String.valueOf(range.targets()),
        String.valueOf(range.wrong()),
        share(range.share()),
        share(range.low()) + " – " + share(range.high()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private String words(String key, Object... arguments) {
    return root.session().words().get(key, arguments);
  }

  private static Map<String, Object> object(Evaluation evaluation) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total", stages(evaluation.total().byStage()));
    object.put("calibration", evaluation.calibration());
    Map<String, Object> files = new LinkedHashMap<>();
    evaluation.files().forEach(one -> files.put(one.file(), stages(one.scores().byStage())));
    object.put("files", files);
    object.put("unread", evaluation.unread());
    object.put("misses", evaluation.total().misses());
    return object;
  }

  private static Map<String, Object> stages(Map<Stage, Score> scores) {
    Map<String, Object> stages = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      Score score = scores.getOrDefault(stage, Score.NONE);
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("expected", score.expected());
      figures.put("found", score.found());
      figures.put("right", score.right());
      figures.put("precision", score.precision());
      figures.put("recall", score.recall());
      figures.put("f1", score.f1());
      stages.put(stage.toString(), figures);
    }
    return stages;
  }
}

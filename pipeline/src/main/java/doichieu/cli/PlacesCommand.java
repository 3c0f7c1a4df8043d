package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.document.Severity;
import doichieu.extract.ExtractionException;
import doichieu.places.OfficialPlace;
import doichieu.places.OfficialPlaces;
import doichieu.places.PlaceFault;
import doichieu.places.PlaceTable;
import doichieu.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Official lists of administrative units: taken in, and looked up. */
@Command(name = "places", sortOptions = false)
final class PlacesCommand implements Callable<Integer> {
  private static final int FAULTS_SHOWN = 20;

  private final RootCommand root;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PlacesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), root.session().words().get("usage.no-command"));
  }

  /** Takes a list in, if all its rows can be understood, and compares anew. */
  @Command(name = "import", sortOptions = false)
  int take(@Parameters(paramLabel = "FILE", descriptionKey = "places.file") String file)
      throws IOException {
    Path path = RootCommand.path(file);
    if (!Files.isRegularFile(path)) {
      throw new UsageException("usage.path-missing", file);
    }
    PlaceTable.Read read = PlaceTable.read(rows(path), Catalogue.load());
    if (!read.faults().isEmpty() || read.places().isEmpty()) {
      refuse(read.faults());
      return ExitCode.SOME_FILE_FAILED;
    }
    String moment =
        root.session().environment().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Files.createDirectories(root.outFolder());
    try (PlanStore store = PlanStore.open(root.database())) {
      store.save(new OfficialPlaces(String.valueOf(path.getFileName()), moment, read.places()));
      Pipeline pipeline = root.session().environment().pipeline().apply(root.today());
      LoadedDatabase loaded =
          new CurrentResults(root.session(), store, pipeline, root.outFolder()).write();
      report(read.places(), loaded);
    }
    return ExitCode.OK;
  }

  /** All units of a name, of whatever time, with what became of them. */
  @Command(name = "find", sortOptions = false)
  int find(
      @Parameters(paramLabel = "NAME", descriptionKey = "places.name") String name,
      @Option(names = "--json", descriptionKey = "places.json") boolean json) {
    List<OfficialPlace> found;
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      found =
          store
              .findOfficialPlaces()
              .orElseThrow(() -> new UsageException("usage.no-places"))
              .list(name);
    }
    if (json) {
      root.session().json(found);
      return ExitCode.OK;
    }
    if (found.isEmpty()) {
      root.session().say(words("places.none", name));
      return ExitCode.OK;
    }
    root.session()
        .out()
        .print(
            new TextTable(root.session().environment().columns())
                .print(
                    List.of(
                        words("places.unit"),
                        words("places.code"),
                        words("places.from"),
                        words("places.to"),
                        words("places.successors")),
                    found.stream().map(PlacesCommand::row).toList()));
    return ExitCode.OK;
  }

  private static List<String> row(OfficialPlace place) {
    return List.of(
        place.whole(),
        Objects.requireNonNullElse(place.code(), ""),
        Objects.requireNonNullElse(place.validFrom(), ""),
        Objects.requireNonNullElse(place.validTo(), ""),
        String.join("; ", place.successors()));
  }

  private List<List<String>> rows(Path path) throws IOException {
    try {
      return PlaceFile.rows(path);
    } catch (ExtractionException e) {
      throw new UsageException("places.unreadable", root.session().text(e));
    }
  }

  private void refuse(List<PlaceFault> faults) {
    root.session().tell(words("places.refused", faults.size()));
    faults.stream()
        .limit(FAULTS_SHOWN)
        .forEach(
            fault ->
                root.session()
                    .tell(
                        words(
                            "places.fault",
                            fault.row(),
                            words("places.fault." + fault.code(), fault.what()))));
  }

  private void report(List<OfficialPlace> places, LoadedDatabase loaded) {
    long former = places.stream().filter(place -> place.validTo() != null).count();
    root.session().say(words("places.done", places.size() - former, former));
    loaded.database().problems().stream()
        .filter(problem -> problem.code().startsWith("place-"))
        .filter(problem -> problem.severity() != Severity.INFO)
        .limit(FAULTS_SHOWN)
        .forEach(
            problem ->
                root.session()
                    .say(
                        "  - "
                            + loaded.database().documents().stream()
                                .filter(d -> d.id().equals(problem.documentId()))
                                .map(d -> d.sourceFile() + ": ")
                                .findFirst()
                                .orElse("")
                            + root.session().text(problem.message())));
  }

  private String words(String key, Object... arguments) {
    return root.session().words().get(key, arguments);
  }
}

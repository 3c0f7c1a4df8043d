package doichieu.cli;

import doichieu.catalogue.Abbreviations;
import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueCheck;
import doichieu.catalogue.CatalogueVersion;
import doichieu.catalogue.IndicatorEntry;
import doichieu.catalogue.TextFold;
import doichieu.citation.Citations;
import doichieu.normalize.CanonicalIndicators;
import doichieu.target.Indicator;
import doichieu.target.TargetDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The indicators that the program knows, and those that it might learn. */
@Command(name = "catalogue", sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {
  private final RootCommand root;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CatalogueCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), root.session().words().get("usage.no-command"));
  }

  @Command(name = "list", sortOptions = false)
  int list(@Option(names = "--json", descriptionKey = "catalogue.json") boolean json) {
    Catalogue lists = Catalogue.load();
    List<Indicator> indicators = CanonicalIndicators.list(lists, Citations.of(lists));
    if (json) {
      root.session().json(indicators);
      return ExitCode.OK;
    }
    print(
        List.of("id", "name", "unit", "direction", "aliases", "confusable"),
        indicators.stream()
            .map(
                indicator ->
                    List.of(
                        indicator.id(),
                        indicator.name(),
                        Objects.requireNonNullElse(indicator.unit(), ""),
                        words("direction." + indicator.direction()),
                        String.valueOf(indicator.aliases().size()),
                        String.join(", ", indicator.confusableWith())))
            .toList());
    return ExitCode.OK;
  }

  @Command(name = "check", sortOptions = false)
  int check(@Option(names = "--json", descriptionKey = "catalogue.json") boolean json) {
    List<CatalogueCheck.Fault> faults = CatalogueCheck.run(new TextFold(Abbreviations.load()));
    if (json) {
      root.session().json(faults);
    } else {
      faults.forEach(
          fault ->
              root.session()
                  .say(
                      words(
                          "catalogue.fault",
                          fault.file(),
                          String.valueOf(fault.line()),
                          words("catalogue.fault." + fault.code()),
                          fault.what())));
      root.session()
          .say(
              words(
                  "catalogue.checked", CatalogueVersion.current(), String.valueOf(faults.size())));
    }
    return faults.isEmpty() ? ExitCode.OK : ExitCode.SOME_FILE_FAILED;
  }

  @Command(name = "suggest", sortOptions = false)
  int suggest(@Option(names = "--json", descriptionKey = "catalogue.json") boolean json) {
    TargetDatabase database = LoadedDatabase.open(root).database();
    List<CatalogueSuggestions.Group> groups = CatalogueSuggestions.among(database);
    if (json) {
      root.session().json(groups);
      return ExitCode.OK;
    }
    Map<String, String> names =
        Catalogue.load().indicators().list().stream()
            .collect(Collectors.toMap(IndicatorEntry::id, IndicatorEntry::name));
    print(
        List.of("name", "unit", "times", "documents", "nearest", "example"),
        groups.stream()
            .map(
                group ->
                    List.of(
                        String.join(" / ", group.names()),
                        Objects.requireNonNullElse(group.unit(), ""),
                        String.valueOf(group.targets()),
                        String.valueOf(group.documents()),
                        nearest(group, names::get),
                        group.targetIds().get(0)))
            .toList());
    return ExitCode.OK;
  }

  private static String nearest(CatalogueSuggestions.Group group, Function<String, String> nameOf) {
    return group.nearest().stream()
        .map(
            near ->
                near.indicatorId()
                    + " "
                    + near.score().toPlainString()
                    + " ("
                    + nameOf.apply(near.indicatorId())
                    + ")")
        .collect(Collectors.joining("; "));
  }

  private void print(List<String> headings, List<List<String>> rows) {
    root.session()
        .out()
        .print(
            new TextTable(root.session().environment().columns())
                .print(
                    headings.stream()
                        .map(key -> key.equals("id") ? key : words("catalogue." + key))
                        .toList(),
                    rows));
  }

  private String words(String key, Object... arguments) {
    return root.session().words().get(key, arguments);
  }
}

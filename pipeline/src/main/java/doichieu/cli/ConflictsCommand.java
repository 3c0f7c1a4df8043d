package doichieu.cli;

import doichieu.document.Severity;
import doichieu.export.ConflictList;
import doichieu.export.ConflictReport;
import doichieu.export.CsvWriter;
import doichieu.export.DatabaseJson;
import doichieu.export.FileReplacement;
import doichieu.export.Grid;
import doichieu.export.Grids;
import doichieu.export.XlsxWriter;
import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import doichieu.target.TargetDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what a reviewer must look at. */
@Command(name = "conflicts", sortOptions = false)
final class ConflictsCommand implements Callable<Integer> {
  /** More figures than this are counted, not listed, in a terminal's table. */
  static final int ON_A_LINE = 6;

  private final RootCommand root;

  /** The forms that the list can have. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    XLSX,
    HTML
  }

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "conflicts.kind")
  private @Nullable String kind;

  @Option(
      names = "--severity",
      paramLabel = "error|warning|info",
      descriptionKey = "conflicts.severity")
  private @Nullable Severity severity;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|xlsx|html",
      defaultValue = "table",
      descriptionKey = "conflicts.format")
  private Format format = Format.TABLE;

  @Option(names = "--json", descriptionKey = "conflicts.json")
  private boolean json;

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "export.file")
  private @Nullable String file;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info",
      descriptionKey = "conflicts.fail-on")
  private @Nullable Severity failOn;

  @Option(
      names = "--what-if",
      paramLabel = "INDICATOR=80[@PLACE]",
      descriptionKey = "conflicts.what-if")
  private @Nullable String whatIf;

  @ArgGroup(exclusive = false)
  private @Nullable ConflictVerdict verdict;

  ConflictsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (kind != null && !root.session().lists().keys().contains("kind." + kind)) {
      throw new UsageException("usage.kind", kind);
    }
    if (verdict != null) {
      verdict.keep(root);
      return ExitCode.OK;
    }
    if (whatIf != null) {
      new WhatIfAnswer(root).print(whatIf, json || format == Format.JSON);
      return ExitCode.OK;
    }
    TargetDatabase database = LoadedDatabase.open(root).database();
    List<Conflict> chosen =
        database.conflicts().stream()
            .filter(conflict -> kind == null || conflict.kind().equals(kind))
            .filter(conflict -> severity == null || conflict.severity() == severity)
            .toList();
    Delivery.write(root.session(), file, content(database, chosen));
    return chosen.stream().anyMatch(this::fails) ? ExitCode.CONFLICTS : ExitCode.OK;
  }

  private boolean fails(Conflict conflict) {
    return failOn != null
        && conflict.status() == ConflictStatus.OPEN
        && conflict.severity().compareTo(failOn) <= 0;
  }

  private FileReplacement.Content content(TargetDatabase database, List<Conflict> chosen) {
    TargetDatabase part =
        new TargetDatabase(
            database.schemaVersion(),
            database.generatedAt(),
            database.generator(),
            database.documents(),
            List.of(),
            List.of(),
            database.legalDocuments(),
            database.indicators(),
            chosen,
            List.of());
    Grids grids = new Grids(part, root.session().lists());
    return switch (json ? Format.JSON : format) {
      case TABLE -> {
        String table = table(grids.conflicts(ON_A_LINE));
        yield out -> out.write(table.getBytes(StandardCharsets.UTF_8));
      }
      case JSON ->
          out ->
              new DatabaseJson()
                  .write(new ConflictList(part.schemaVersion(), part.generatedAt(), chosen), out);
      case CSV -> out -> new CsvWriter().write(grids.conflicts(), out);
      case XLSX -> {
        if (file == null) {
          throw new UsageException("usage.xlsx-file");
        }
        Grid sheet = grids.conflicts(Grid.MOST_IN_A_CELL);
        yield out -> new XlsxWriter(Instant.parse(part.generatedAt())).write(List.of(sheet), out);
      }
      case HTML ->
          out -> new ConflictReport(withTargets(database, part), root.session().lists()).write(out);
    };
  }

  /** The same with the targets, from which the report takes figures and places. */
  private static TargetDatabase withTargets(TargetDatabase whole, TargetDatabase part) {
    return new TargetDatabase(
        part.schemaVersion(),
        part.generatedAt(),
        part.generator(),
        part.documents(),
        whole.targets(),
        List.of(),
        part.legalDocuments(),
        part.indicators(),
        part.conflicts(),
        List.of());
  }

  private String table(Grid grid) {
    if (grid.rows().isEmpty()) {
      return root.session().words().get("conflicts.none") + "\n";
    }
    // Severity, kind, about, year, values; the rest is told by "show".
    List<Integer> shown = List.of(0, 1, 2, 3, 5);
    return new TextTable(root.session().environment().columns()).print(grid, shown, 9)
        + root.session().words().get("conflicts.next", grid.rows().size())
        + "\n";
  }
}

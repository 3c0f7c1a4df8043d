package doichieu.cli;

import doichieu.export.CsvWriter;
import doichieu.export.DatabaseJson;
import doichieu.export.FileReplacement;
import doichieu.export.Grids;
import doichieu.export.OutputFolder;
import doichieu.export.XlsxWriter;
import doichieu.target.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the database for other systems. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final RootCommand root;

  /** The forms that an export can have. */
  enum Format {
    JSON,
    JSONL,
    CSV,
    XLSX
  }

  @Option(names = "--format", paramLabel = "json|jsonl|csv|xlsx", descriptionKey = "export.format")
  private @Nullable Format format;

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "export.file")
  private @Nullable String file;

  @Option(names = "--schema", descriptionKey = "export.schema")
  private boolean schema;

  ExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Delivery.write(root.session(), file, content());
    return ExitCode.OK;
  }

  private FileReplacement.Content content() {
    if (schema) {
      return out -> out.write(DatabaseJson.schema().getBytes(StandardCharsets.UTF_8));
    }
    if (format == null || file == null) {
      throw new UsageException("usage.export");
    }
    LoadedDatabase loaded = LoadedDatabase.open(root);
    return switch (format) {
      case JSON -> out -> new DatabaseJson().write(loaded.database(), out);
      case JSONL -> out -> lines(loaded, out);
      case CSV ->
          out ->
              new CsvWriter()
                  .write(new Grids(loaded.database(), root.session().lists()).targets(), out);
      case XLSX ->
          out ->
              new XlsxWriter(Instant.parse(loaded.database().generatedAt()))
                  .write(
                      OutputFolder.sheets(
                          loaded.database(), loaded.files(), root.session().language()),
                      out);
    };
  }

  /** One target a line. */
  private static void lines(LoadedDatabase loaded, OutputStream out) throws IOException {
    DatabaseJson json = new DatabaseJson();
    for (Target target : loaded.database().targets()) {
      out.write((json.line(target) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}

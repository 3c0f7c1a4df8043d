package doichieu.export;

import doichieu.document.Codes.Language;
import doichieu.target.FileRecord;
import doichieu.target.TargetDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The folder that holds the current results, each file replaced in one step. */
public final class OutputFolder {
  private final Path folder;
  private final DatabaseJson json = new DatabaseJson();

  /** The folder; made when something is written. */
  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes targets.json, conflicts.json, failed.json and targets.xlsx. */
  public void write(TargetDatabase database, List<FileRecord> files, Language language)
      throws IOException {
    FileReplacement.write(folder.resolve("targets.json"), out -> json.write(database, out));
    ConflictList conflicts =
        new ConflictList(database.schemaVersion(), database.generatedAt(), database.conflicts());
    FileReplacement.write(folder.resolve("conflicts.json"), out -> json.write(conflicts, out));
    FileReport failed = FileReport.ofFailures(files);
    FileReplacement.write(folder.resolve("failed.json"), out -> json.write(failed, out));
    List<Grid> grids = sheets(database, files, language);
    XlsxWriter workbook = new XlsxWriter(Instant.parse(database.generatedAt()));
    FileReplacement.write(folder.resolve("targets.xlsx"), out -> workbook.write(grids, out));
  }

  /** The sheets of the workbook: targets, tasks, conflicts, files. */
  public static List<Grid> sheets(
      TargetDatabase database, List<FileRecord> files, Language language) {
    Grids grids = new Grids(database, Phrases.tables(language));
    return List.of(
        grids.targets(), grids.tasks(), grids.conflicts(Grid.MOST_IN_A_CELL), grids.files(files));
  }
}

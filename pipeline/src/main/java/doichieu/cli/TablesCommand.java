package doichieu.cli;

import doichieu.document.Codes;
import doichieu.document.ExtractedDocument;
import doichieu.export.DatabaseJson;
import doichieu.export.FileReplacement;
import doichieu.export.TablesJson;
import doichieu.extract.DocumentReader;
import doichieu.extract.ExtractionException;
import doichieu.extract.PagePictures;
import doichieu.intake.ReadingFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The tables of files as the program reads them. */
@Command(name = "tables", sortOptions = false)
final class TablesCommand implements Callable<Integer> {
  private static final double NANOS_PER_MS = 1e6;

  private final RootCommand root;
  private final Reading reader;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "tables.file")
  private List<String> files = List.of();

  @Option(names = "--json", descriptionKey = "tables.json")
  private boolean asJson;

  @Option(names = "-o", paramLabel = "DIR", descriptionKey = "tables.folder")
  private @Nullable String folder;

  @Option(names = "--repeat", paramLabel = "N", descriptionKey = "tables.repeat")
  private @Nullable Integer repeat;

  @Option(names = "--picture", descriptionKey = "tables.picture")
  private boolean picture;

  /** Reads what a file holds. */
  @FunctionalInterface
  interface Reading {
    /**
     * Reads a file.
     *
     * @throws ExtractionException if it cannot be read
     * @throws IOException if the disk fails
     */
    ExtractedDocument read(Path file) throws ExtractionException, IOException;
  }

  TablesCommand(RootCommand root) {
    this(root, new DocumentReader()::read);
  }

  TablesCommand(RootCommand root, Reading reader) {
    this.root = root;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    if (repeat != null && repeat < 1) {
      throw new UsageException("usage.repeat");
    }
    Set<String> names = new LinkedHashSet<>();
    for (String file : files) {
      if ((folder != null || picture) && !names.add(name(RootCommand.path(file)))) {
        throw new UsageException("usage.same-name", name(RootCommand.path(file)));
      }
    }
    boolean all = true;
    Map<String, List<TablesJson>> printed = new LinkedHashMap<>();
    for (String file : files) {
      all &= read(file, printed);
    }
    if (asJson && folder == null && repeat == null) {
      root.session()
          .json(files.size() == 1 ? printed.getOrDefault(files.get(0), List.of()) : printed);
    }
    return all ? ExitCode.OK : ExitCode.SOME_FILE_FAILED;
  }

  /** Reads one file and tells what it holds; false if it cannot be read. */
  private boolean read(String typed, Map<String, List<TablesJson>> printed) throws IOException {
    Path file = RootCommand.path(typed);
    try {
      ExtractedDocument document = repeat == null ? reader.read(file) : time(typed, file);
      if (folder != null && (asJson || !picture)) {
        Path target = RootCommand.path(folder).resolve(name(file) + ".json");
        DatabaseJson json = new DatabaseJson();
        FileReplacement.write(target, out -> json.write(TablesJson.of(document.tables()), out));
      } else if (asJson && folder == null) {
        printed.put(typed, TablesJson.of(document.tables()));
      }
      if (asJson) {
        new TablesText(root.session())
            .doubts(document)
            .forEach(line -> root.session().tell(typed + ": " + line));
      } else if (repeat == null) {
        root.session().out().print(new TablesText(root.session()).of(typed, document));
      }
      if (picture) {
        draw(file, document);
      }
      return true;
    } catch (ExtractionException e) {
      root.session().tell(typed + ": " + root.session().text(e));
      return false;
    } catch (OutOfMemoryError e) {
      printed.clear();
      String message = Codes.message("out-of-memory", root.session().language(), List.of());
      root.session().tell(typed + ": " + message);
      return false;
    } catch (RuntimeException e) {
      String place = ReadingFault.ofFault(e).place();
      LoggerFactory.getLogger(TablesCommand.class).error("{}", place, e);
      String message = Codes.message("own-fault", root.session().language(), List.of(place));
      root.session().tell(typed + ": " + message);
      return false;
    }
  }

  /** Reads the file as often as asked for and prints file, pages, first and best milliseconds. */
  private ExtractedDocument time(String typed, Path file) throws ExtractionException, IOException {
    long started = System.nanoTime();
    ExtractedDocument document = reader.read(file);
    long first = System.nanoTime() - started;
    long best = first;
    for (int i = 1; repeat != null && i < repeat; i++) {
      started = System.nanoTime();
      document = reader.read(file);
      best = Math.min(best, System.nanoTime() - started);
    }
    Integer pages = document.pages();
    root.session()
        .say(
            String.format(
                Locale.ROOT,
                "%s %d %.1f %.1f",
                typed,
                pages == null ? 0 : pages,
                first / NANOS_PER_MS,
                best / NANOS_PER_MS));
    return document;
  }

  private void draw(Path file, ExtractedDocument document) throws ExtractionException, IOException {
    Path into = folder == null ? root.outFolder() : RootCommand.path(folder);
    List<Path> written = PagePictures.write(file, document, into);
    Session session = root.session();
    if (written.isEmpty()) {
      session.tell(session.words().get("tables.no-picture", file));
    }
    written.forEach(path -> session.tell(session.words().get("export.written", path)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

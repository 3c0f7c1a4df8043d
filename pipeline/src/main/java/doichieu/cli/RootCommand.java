package doichieu.cli;

import doichieu.store.StorePlace;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that every command has. */
@Command(name = "doichieu", versionProvider = ProgramVersion.class, sortOptions = false)
final class RootCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--db",
      paramLabel = "DB",
      descriptionKey = "option.db",
      scope = ScopeType.INHERIT)
  private @Nullable String database;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      descriptionKey = "option.out",
      scope = ScopeType.INHERIT)
  private @Nullable String out;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      descriptionKey = "option.lang",
      defaultValue = "vi",
      scope = ScopeType.INHERIT)
  private doichieu.document.Codes.Language language = doichieu.document.Codes.Language.VI;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      descriptionKey = "option.today",
      scope = ScopeType.INHERIT)
  private @Nullable LocalDate today;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  RootCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), session.words().get("usage.no-command"));
  }

  Session session() {
    return session;
  }

  /** The folder of the results. */
  Path outFolder() {
    return path(out == null ? "out" : out);
  }

  /** The folder of the results of a drop folder: the one named, else {@code out} beside it. */
  Path outFolderBeside(Path inbox) {
    Path parent = inbox.getParent();
    return out == null && parent != null ? parent.resolve("out") : outFolder();
  }

  /**
   * The folder with the results of the database in use, which a decision makes out of date: the one
   * named, else the folder of the database's file if results lie there.
   */
  Path currentFolder() {
    Path beside = database().file().map(file -> file.toAbsolutePath().getParent()).orElse(null);
    boolean own = beside != null && Files.exists(beside.resolve("targets.json"));
    return out == null && own && beside != null ? beside : outFolder();
  }

  /** The database: the one named, else targets.db in the folder of the results. */
  StorePlace database() {
    return database(outFolder());
  }

  /** The same for another folder of results. */
  StorePlace database(Path results) {
    if (database == null) {
      return new StorePlace.InFile(results.resolve("targets.db"));
    }
    return StorePlace.isAddress(database)
        ? server(database)
        : new StorePlace.InFile(path(database));
  }

  /** The words do not repeat the address, which may hold a password. */
  private static StorePlace server(String address) {
    try {
      return new StorePlace.OnServer(address);
    } catch (IllegalArgumentException e) {
      throw new UsageException("usage.jdbc");
    }
  }

  /** A path as typed; a name that this locale cannot express is wrong usage. */
  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageException("usage.path-locale", typed);
    }
  }

  LocalDate today() {
    return today != null
        ? today
        : LocalDate.ofInstant(session.environment().clock().instant(), ZoneOffset.UTC);
  }
}

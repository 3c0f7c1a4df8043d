package doichieu.cli;

import doichieu.document.Codes.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import picocli.CommandLine;

/** Puts the commands together in the language chosen. */
final class CommandTree {
  private CommandTree() {}

  /** All commands. */
  static CommandLine build(Session session, Faults faults) {
    return build(session, faults, List.of());
  }

  /**
   * The command that the first argument names, as describing all of them takes longer than many a
   * command runs; all where it names none.
   */
  static CommandLine build(Session session, Faults faults, List<String> arguments) {
    RootCommand root = new RootCommand(session);
    CommandLine line = new CommandLine(root);
    Map<String, Function<RootCommand, Object>> commands = commands();
    Function<RootCommand, Object> only =
        arguments.isEmpty() ? null : commands.get(arguments.get(0));
    (only == null ? commands.values() : List.of(only))
        .forEach(command -> line.addSubcommand(command.apply(root)));
    line.setResourceBundle(bundle(session.language()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(120, Math.max(60, session.environment().columns())));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(writer(session.environment().out()));
    line.setErr(writer(session.environment().err()));
    line.setParameterExceptionHandler((fault, wrong) -> faults.report(fault));
    line.setExecutionExceptionHandler((fault, command, result) -> faults.report(fault));
    return line;
  }

  /** By name, in the order of the help. */
  private static Map<String, Function<RootCommand, Object>> commands() {
    Map<String, Function<RootCommand, Object>> commands = new LinkedHashMap<>();
    commands.put("ingest", IngestCommand::new);
    commands.put("watch", WatchCommand::new);
    commands.put("retry", RetryCommand::new);
    commands.put("conflicts", ConflictsCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("tables", TablesCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("withdraw", WithdrawCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("catalogue", CatalogueCommand::new);
    commands.put("places", PlacesCommand::new);
    commands.put("decide", DecideCommand::new);
    return commands;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static ResourceBundle bundle(Language language) {
    String file = "help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = CommandTree.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

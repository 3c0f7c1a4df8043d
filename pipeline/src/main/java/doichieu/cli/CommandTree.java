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
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Puts the commands together in the language chosen. */
final class CommandTree {
  private CommandTree() {}

  /**
   * The commands for a command line: the one that it begins with, as the others cost time at each
   * start, or all of them.
   */
  static CommandLine build(Session session, Faults faults, List<String> arguments) {
    RootCommand root = new RootCommand(session);
    CommandLine line = new CommandLine(root);
    Map<String, Supplier<Object>> commands = commands(root);
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    if (commands.containsKey(first)) {
      commands.keySet().retainAll(Set.of(first));
    }
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    line.setResourceBundle(bundle(session.language()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(120, Math.max(60, session.environment().columns())));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(writer(session.environment().out()));
    line.setErr(writer(session.environment().err()));
    line.setParameterExceptionHandler((fault, typed) -> faults.report(fault));
    line.setExecutionExceptionHandler((fault, command, result) -> faults.report(fault));
    return line;
  }

  private static Map<String, Supplier<Object>> commands(RootCommand root) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("ingest", () -> new IngestCommand(root));
    commands.put("watch", () -> new WatchCommand(root));
    commands.put("retry", () -> new RetryCommand(root));
    commands.put("conflicts", () -> new ConflictsCommand(root));
    commands.put("export", () -> new ExportCommand(root));
    commands.put("show", () -> new ShowCommand(root));
    commands.put("tables", () -> new TablesCommand(root));
    commands.put("explain", () -> new ExplainCommand(root));
    commands.put("status", () -> new StatusCommand(root));
    commands.put("check", () -> new CheckCommand(root));
    commands.put("doctor", () -> new DoctorCommand(root));
    commands.put("withdraw", () -> new WithdrawCommand(root));
    commands.put("evaluate", () -> new EvaluateCommand(root));
    commands.put("catalogue", () -> new CatalogueCommand(root));
    commands.put("places", () -> new PlacesCommand(root));
    commands.put("decide", () -> new DecideCommand(root));
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

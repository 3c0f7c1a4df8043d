package doichieu.cli;

import doichieu.document.Codes.Language;
import doichieu.export.Phrases;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The command {@code doichieu}. */
public final class Doichieu {
  private final Environment environment;

  /** Makes the command for an environment. */
  public Doichieu(Environment environment) {
    this.environment = environment;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Doichieu(Environment.system()).run(arguments));
  }

  /** Runs one command line; never throws. */
  public int run(String... arguments) {
    Language language = language(List.of(arguments));
    Phrases words = Phrases.load(Doichieu.class, "messages", language);
    Session session = new Session(environment, words);
    Faults faults = new Faults(environment, words);
    try {
      CommandLine line = CommandTree.build(session, faults, List.of(arguments));
      int code = line.execute(arguments);
      environment.out().flush();
      environment.err().flush();
      return code;
    } catch (RuntimeException e) {
      return faults.report(e);
    }
  }

  /** The language is needed before the command line is read, since its errors are told in it. */
  static Language language(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      String value =
          argument.startsWith("--lang=")
              ? argument.substring("--lang=".length())
              : argument.equals("--lang") && i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (value.toLowerCase(Locale.ROOT).equals("en")) {
        return Language.EN;
      }
    }
    return Language.VI;
  }
}

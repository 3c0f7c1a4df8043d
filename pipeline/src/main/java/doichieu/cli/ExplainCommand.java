package doichieu.cli;

import doichieu.document.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a code means, an example, the remedy. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> PARTS = List.of("meaning", "example", "remedy");

  private final RootCommand root;

  @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "explain.code")
  private @Nullable String code;

  @Option(names = "--json", descriptionKey = "explain.json")
  private boolean json;

  @Option(names = "--markdown", descriptionKey = "explain.markdown")
  private boolean markdown;

  ExplainCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    String wanted = code == null ? null : code.strip().toLowerCase(Locale.ROOT);
    if (wanted != null && !Codes.list().contains(wanted)) {
      throw new UsageException("usage.code", wanted);
    }
    List<String> codes = wanted == null ? List.copyOf(Codes.list()) : List.of(wanted);
    if (markdown) {
      ExplainPages pages = new ExplainPages(root.session().words(), root.session().lists());
      root.session().out().print(wanted == null ? pages.book() : pages.page(wanted));
    } else if (json) {
      List<Map<String, Object>> objects = codes.stream().map(ExplainCommand::object).toList();
      root.session().json(wanted == null ? objects : objects.get(0));
    } else if (wanted == null) {
      list(codes);
    } else {
      tell(wanted);
    }
    return ExitCode.OK;
  }

  private void list(List<String> codes) {
    Session session = root.session();
    session
        .out()
        .print(
            new TextTable(session.environment().columns())
                .print(
                    List.of(
                        session.words().get("explain.code"),
                        session.words().get("explain.severity"),
                        session.words().get("explain.meaning")),
                    codes.stream()
                        .map(
                            item ->
                                List.of(
                                    item,
                                    session.lists().of("severity", Codes.severity(item)),
                                    Codes.text(item, "meaning", session.language())))
                        .toList()));
  }

  private void tell(String item) {
    Session session = root.session();
    session.say(item + " (" + session.lists().of("severity", Codes.severity(item)) + ")");
    for (String part : PARTS) {
      session.say(
          session.words().get("explain." + part)
              + ": "
              + Codes.text(item, part, session.language()));
    }
  }

  private static Map<String, Object> object(String item) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", item);
    object.put("severity", Codes.severity(item));
    for (String part : PARTS) {
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("vi", Codes.text(item, part, Codes.Language.VI));
      texts.put("en", Codes.text(item, part, Codes.Language.EN));
      object.put(part, texts);
    }
    return object;
  }
}

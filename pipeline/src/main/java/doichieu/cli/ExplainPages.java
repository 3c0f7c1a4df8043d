package doichieu.cli;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.export.Phrases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The codes as pages in Markdown, from the records from which everything else about them comes. */
final class ExplainPages {
  private static final String KIND = "kind.";
  private static final List<String> PARTS = List.of("meaning", "example", "remedy");

  private final Phrases words;
  private final Phrases lists;

  /**
   * Pages in the language of the words.
   *
   * @param lists the words of closed lists, in the same language
   */
  ExplainPages(Phrases words, Phrases lists) {
    this.words = words;
    this.lists = lists;
  }

  /** What the severities mean, the kinds of conflict as a table, then a section a code. */
  String book() {
    return rules()
        + "\n## "
        + words.get("explain.all")
        + "\n"
        + Codes.list().stream().map(code -> "\n" + page(code)).collect(Collectors.joining());
  }

  /** What the severities mean and the kinds of conflict, the worst first. */
  String rules() {
    String severities =
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    "- **"
                        + lists.of("severity", severity)
                        + "**: "
                        + words.get("explain.severity." + severity)
                        + "\n")
            .collect(Collectors.joining());
    return severities
        + "\n## "
        + words.get("explain.kinds")
        + "\n\n"
        + row(
            words.get("explain.kind"),
            words.get("explain.severity"),
            words.get("explain.meaning"),
            words.get("explain.remedy"))
        + row("---", "---", "---", "---")
        + kinds().stream().map(this::kind).collect(Collectors.joining());
  }

  /** A section on one code. */
  String page(String code) {
    return "### "
        + code
        + "\n\n"
        + words.get("explain.severity")
        + ": "
        + lists.of("severity", Codes.severity(code))
        + "\n"
        + PARTS.stream()
            .map(
                part ->
                    "\n"
                        + words.get("explain." + part)
                        + ": "
                        + Codes.text(code, part, words.language())
                        + "\n")
            .collect(Collectors.joining());
  }

  private String kind(String kind) {
    return row(
        kind,
        lists.of("severity", Codes.severity(kind)),
        Codes.text(kind, "meaning", words.language()),
        Codes.text(kind, "remedy", words.language()));
  }

  private List<String> kinds() {
    return lists.keys().stream()
        .filter(key -> key.startsWith(KIND))
        .map(key -> key.substring(KIND.length()))
        .filter(Codes.list()::contains)
        .sorted(Comparator.comparing(Codes::severity).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
  }
}

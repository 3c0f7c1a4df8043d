package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that are named without a number: by a name that the register knows ("Đề án 06"),
 * and laws by their title where a date or "Căn cứ" shows that a law is cited ("Luật Giao dịch điện
 * tử ngày 22/6/2023"). A law that amends others is one document, with the others in its title.
 */
final class NamedDocuments {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?=[CBLP])(?<![\\p{L}\\p{N}])(?<open>Căn cứ (?:các )?)?(?<type>Bộ luật|Luật|Pháp lệnh)"
              + "(?<title>(?: (?!số |ngày |năm |này |được |Luật |Căn cứ )\\p{L}{1,12},?){2,14}?)"
              + "(?=(?: năm \\d{4}| \\d{4}(?![\\d/])| ?,? ?ngày \\d)"
              + "|(?<end> ?[;.(\\n]| và (?:Bộ l|L)uật | ?$))");

  /** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …": one law that names others. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?=[BLP])(?<![\\p{L}\\p{N}])(?<type>Bộ luật|Luật|Pháp lệnh) [Ss]ửa đổi"
              + "(?<title>[^;.()\\n\\d]{4,240}+)(?<end>\\d|[;.()\\n]|$)");

  /** What leads from a law's title to its date. */
  private static final Pattern BEFORE_DATE = Pattern.compile("(?:,? ngày|,? năm|,)? ?$");

  private static final Pattern LAW =
      Pattern.compile("Bộ luật|Luật|Pháp lệnh", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final @Nullable Pattern names;
  private final DocumentTypes types;

  NamedDocuments(List<String> names, DocumentTypes types) {
    this.names = names.isEmpty() ? null : pattern(names);
    this.types = types;
  }

  /** Adds the documents of which the register knows the name. */
  void addKnown(String text, Drafts drafts) {
    Matcher amending = AMENDING.matcher(text);
    while (amending.find()) {
      Matcher date = BEFORE_DATE.matcher(amending.group("title"));
      boolean told = date.find() && !date.group().isBlank();
      boolean figure = amending.group("end").chars().anyMatch(Character::isDigit);
      if (told || !figure) {
        add(amending, amending.start(), amending.start("title") + date.start(), drafts);
      }
    }
    if (names == null) {
      return;
    }
    Matcher matcher = names.matcher(text);
    while (matcher.find()) {
      Draft draft = new Draft(matcher.start(), matcher.end(), List.of());
      draft.name = matcher.group();
      draft.type = lawType(matcher.group());
      drafts.add(draft);
    }
  }

  /** A law says its type in its name; another paper's name ("Đề án 06") may be that of any type. */
  private @Nullable String lawType(String name) {
    Matcher law = LAW.matcher(name);
    return law.lookingAt()
        ? types.findByWord(law.group()).map(DocumentType::name).orElse(null)
        : null;
  }

  /** Adds laws by their title that the register does not know. */
  void addLaws(String text, Drafts drafts) {
    Matcher matcher = TITLE.matcher(text);
    while (matcher.find()) {
      boolean dated = matcher.group("end") == null;
      String title = matcher.group("title");
      if ((dated || matcher.group("open") != null) && isTitle(title)) {
        add(matcher, matcher.start("type"), matcher.end("title"), drafts);
      }
    }
  }

  private void add(Matcher matcher, int start, int end, Drafts drafts) {
    Draft draft = new Draft(start, end, List.of());
    draft.name = matcher.group().substring(start - matcher.start(), end - matcher.start());
    draft.type = types.findByWord(matcher.group("type")).map(DocumentType::name).orElse(null);
    drafts.add(draft);
  }

  /** A title begins with a capital and is not that of an amendment, whose numbers are others'. */
  private static boolean isTitle(String title) {
    return Character.isUpperCase(title.charAt(1));
  }

  private static Pattern pattern(List<String> names) {
    return Pattern.compile(
        WordPattern.firstLetter(names)
            + "(?<![\\p{L}\\p{N}])(?:"
            + WordPattern.any(names)
            + ")(?![\\p{L}\\p{N}/-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}

package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references by a type's word without number and symbol: with a bare number ("Nghị quyết số
 * 16 về …"), and pointing back to a document that the same text names ("Nghị quyết nêu trên"). A
 * document that speaks of itself ("Quyết định này") is no reference.
 */
final class UnnumberedReader {
  private static final Pattern BARE =
      Pattern.compile(
          " (?<so>số ?:? )?(?<digits>\\d{1,5}[a-zđ]?)(?:/(?<year>(?:19|20)\\d\\d))?"
              + "(?![\\p{L}\\d/%]|[.,-]\\d)");
  private static final Pattern BARE_AFTER = Pattern.compile(",? ?(?:của|ngày|về|\\()");
  private static final Pattern BACK =
      Pattern.compile(" (?:đã )?(?:nêu|nói|kể|dẫn) (?:ở )?trên(?!\\p{L})| trên đây(?!\\p{L})");

  private final DocumentTypes types;
  private final Pattern typeWords;

  UnnumberedReader(DocumentTypes types, Pattern typeWords) {
    this.types = types;
    this.typeWords = typeWords;
  }

  /** Adds what stands where nothing was found yet. */
  void add(String text, Drafts drafts) {
    Matcher matcher = typeWords.matcher(text);
    while (matcher.find()) {
      DocumentType type = types.findByWord(matcher.group()).orElse(null);
      if (type != null && Character.isUpperCase(text.charAt(matcher.start()))) {
        addBare(text, matcher, type, drafts);
        addBack(text, matcher, type, drafts);
      }
    }
  }

  private static void addBare(String text, Matcher word, DocumentType type, Drafts drafts) {
    Matcher bare = BARE.matcher(text).region(word.end(), text.length());
    if (!bare.lookingAt() || !isNumber(text, word, bare, type)) {
      return;
    }
    String year = bare.group("year");
    Draft draft =
        new Draft(
            word.start(),
            bare.end(),
            List.of(
                new DocumentNumber(
                    bare.group("digits"),
                    year == null ? null : Integer.valueOf(year),
                    type,
                    null,
                    year == null || type.onlySymbol() == null ? "" : type.onlySymbol(),
                    false,
                    List.of())));
    draft.type = type.name();
    if (draft.number().symbol().isEmpty()) {
      draft.problems.add("symbol-missing");
    }
    drafts.add(draft);
  }

  /**
   * With "số", or with what goes on as a reference does; a type without a code of its own (a
   * letter, a law) needs both, one whose numbers always carry the year needs neither ("Nghị định
   * 102/2024").
   */
  private static boolean isNumber(String text, Matcher word, Matcher bare, DocumentType type) {
    boolean told = bare.group("so") != null || word.group().endsWith(" số");
    boolean goesOn = BARE_AFTER.matcher(text).region(bare.end(), text.length()).lookingAt();
    if (bare.group("year") != null) {
      return told || (type.numberHasYear() && type.code() != null);
    }
    return type.code() == null ? told && goesOn && !type.numberHasYear() : told || goesOn;
  }

  private static void addBack(String text, Matcher word, DocumentType type, Drafts drafts) {
    Matcher back = BACK.matcher(text).region(word.end(), text.length());
    if (back.lookingAt()) {
      Draft draft = new Draft(word.start(), back.end(), List.of());
      draft.type = type.name();
      draft.back = true;
      drafts.add(draft);
    }
  }

  /**
   * Gives each reference that points back the facts of the last document of its type before it;
   * those without one are left out.
   */
  static List<Draft> resolved(List<Draft> drafts) {
    Map<String, Draft> last = new HashMap<>();
    drafts.forEach(
        draft -> {
          Draft meant = draft.back && draft.type != null ? last.get(draft.type) : null;
          if (meant != null) {
            draft.numbers = meant.numbers;
            draft.name = meant.name;
            draft.issuedOn = meant.issuedOn;
            draft.issuer = meant.issuer;
          } else if (!draft.back && draft.type != null) {
            last.put(draft.type, draft);
          }
        });
    return drafts.stream()
        .filter(draft -> !draft.back || !draft.numbers.isEmpty() || draft.isNamed())
        .toList();
  }
}

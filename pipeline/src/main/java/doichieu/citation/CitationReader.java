package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references to legal documents in any text and parses them: type, number, date, issuer,
 * locators. Numbers are found first; what belongs to each is then read to its left and right. A
 * reference without a number is found only by a name that the register knows.
 */
public final class CitationReader {
  private static final Pattern LEAD = Pattern.compile("(?:(?<!\\p{L})(?:[Ss]ố|No\\.?) ?:? ?)$");
  private static final Pattern BETWEEN = Pattern.compile(" ?,? ?\\(? ?");
  private static final Pattern BARE =
      Pattern.compile(" (?<so>số )?(?<digits>\\d{1,5}[a-zđ]?)(?![\\p{L}\\d/%]|[.,-]\\d)");
  private static final Pattern BARE_AFTER = Pattern.compile(" ?(?:của|ngày|về|,? ?\\()");
  private static final int LOOK_BACK = 160;

  private final NumberFinder finder = new NumberFinder();
  private final NumberParser parser;
  private final DocumentTypes types;
  private final IssuerList issuerList;
  private final TextFold fold;
  private final CitationWords words;
  private final IssuerReader issuers;
  private final LocatorAttachment locators;
  private final HeadReader heads;
  private final @Nullable Pattern names;
  private final Pattern typeWords;

  /** A reader over the given lists. */
  public CitationReader(
      TextFold fold,
      CitationWords words,
      DocumentTypes types,
      IssuerList issuerList,
      PlaceFinder places,
      LegalRegister register) {
    this.fold = fold;
    this.words = words;
    this.types = types;
    this.issuerList = issuerList;
    parser = new NumberParser(types, issuerList);
    issuers = new IssuerReader(fold, words, types, places, issuerList);
    locators = new LocatorAttachment(words);
    names = pattern(register.listNames());
    typeWords =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + types.listWords().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    heads = new HeadReader(types, issuers, typeWords);
  }

  /**
   * The references in the order of the text; empty if there is none. Offsets count in the text with
   * its Unicode composed (NFC).
   */
  public List<StatedCitation> read(String text) {
    String normal = TextFold.normalize(text);
    List<Draft> drafts = drafts(normal);
    drafts.sort(Comparator.comparingInt(Draft::start));
    for (int i = 0; i < drafts.size(); i++) {
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).start() : normal.length();
      readRight(normal, drafts.get(i), limit);
    }
    share(normal, drafts);
    return locators.attach(normal, drafts);
  }

  private List<Draft> drafts(String text) {
    List<Draft> named = named(text);
    List<Draft> drafts = new ArrayList<>();
    int reached = 0;
    for (NumberFinder.Found found : finder.list(text)) {
      if (named.stream().anyMatch(d -> d.start <= found.start() && found.end() <= d.end)) {
        continue;
      }
      String stretch = text.substring(found.start(), found.end());
      List<DocumentNumber> numbers = parser.parse(stretch, found.form());
      if (!numbers.isEmpty()) {
        drafts.add(left(text, found.start(), found.end(), numbers, reached));
        reached = found.end();
      }
    }
    named.forEach(draft -> addFree(drafts, draft));
    addBare(text, drafts);
    return drafts;
  }

  private Draft left(String text, int start, int end, List<DocumentNumber> numbers, int reached) {
    int from = Math.max(reached, start - LOOK_BACK);
    Matcher lead = LEAD.matcher(text).region(from, start);
    boolean told = lead.find();
    int before = told ? lead.start() : start;
    HeadReader.TypeAt type = heads.typeBefore(text, from, before);
    HeadReader.TypeAt far =
        type == null && (told || isBlank(numbers)) ? heads.farType(text, from, before) : null;
    Draft draft = new Draft(start, end, numbers);
    draft.start = type != null ? type.start() : far != null ? far.start() : before;
    HeadReader.TypeAt word = type != null ? type : far;
    TypeDecision decision = TypeDecision.of(numbers.get(0), word);
    draft.type = decision.type() == null ? null : decision.type().name();
    draft.numbers = numbers.stream().map(decision::apply).toList();
    draft.problems.addAll(numbers.get(0).problems());
    draft.problems.addAll(decision.problems());
    if (far != null) {
      draft.leftIssuer = heads.issuerWithin(text, far.end(), before);
    } else {
      draft.leftIssuer = heads.issuerBefore(text, from, draft.start);
    }
    return draft;
  }

  private static boolean isBlank(List<DocumentNumber> numbers) {
    return numbers.get(0).digits() == null;
  }

  private void readRight(String text, Draft draft, int limit) {
    if (draft.name != null) {
      readYear(text, draft);
      return;
    }
    readDate(text, draft, limit);
    readIssuer(text, draft, limit);
    if (draft.issuedOn == null && !draft.dated) {
      readDate(text, draft, limit);
    }
    if (draft.issuer == null && isFitting(draft, draft.leftIssuer)) {
      draft.issuer = draft.leftIssuer;
    }
    draft.subjectEnd = subjectEnd(text, draft, limit);
  }

  private static void readYear(String text, Draft draft) {
    Matcher year =
        Pattern.compile(" năm (\\d{4})(?!\\d)").matcher(text).region(draft.end, text.length());
    if (year.lookingAt()) {
      draft.issuedOn = year.group(1);
      draft.end = year.end();
    }
    draft.subjectEnd = draft.end;
  }

  private static void readDate(String text, Draft draft, int limit) {
    Matcher gap = BETWEEN.matcher(text).region(draft.end, limit);
    int at = gap.lookingAt() ? gap.end() : draft.end;
    DateParser.parse(text, at, draft.number().year())
        .filter(date -> date.end() <= limit)
        .ifPresent(
            date -> {
              draft.issuedOn = date.iso();
              draft.dated = true;
              draft.end = closed(text, draft.end, date.end());
              if (date.misprint()) {
                draft.problems.add("date-misprint");
              }
            });
  }

  private void readIssuer(String text, Draft draft, int limit) {
    Matcher of = HeadReader.OF.matcher(text).region(draft.end, limit);
    if (!of.lookingAt()) {
      return;
    }
    issuers
        .read(text, of.end())
        .filter(read -> read.end() <= limit)
        .ifPresent(
            read -> {
              draft.issuer = read.name();
              draft.end = read.end();
            });
  }

  /** Takes a bracket that was opened inside the stretch and closes right behind it. */
  static int closed(String text, int from, int end) {
    boolean open =
        text.substring(from, end).chars().filter(c -> c == '(').count()
            > text.substring(from, end).chars().filter(c -> c == ')').count();
    return open && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private int subjectEnd(String text, Draft draft, int limit) {
    int start = draft.end;
    while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
      start++;
    }
    String ahead = text.substring(start, Math.min(limit, start + 40));
    if (words.findAt(Use.SUBJECT, fold.words(ahead), 0).isEmpty()) {
      return draft.end;
    }
    int end = start;
    while (end < limit && !endsSubject(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsSubject(String text, int at) {
    char c = text.charAt(at);
    if (c == ';' || c == '\n' || c == '(') {
      return true;
    }
    boolean sentence = c == '.' && (at + 1 >= text.length() || text.charAt(at + 1) == ' ');
    return sentence || text.startsWith(" và theo ", at) || text.startsWith(", theo ", at);
  }

  /** References in one list share what stands once behind the last ("… và … của Thủ tướng"). */
  private void share(String text, List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      if (draft.name != null || next.name != null || !isListed(text, draft, next)) {
        continue;
      }
      boolean sameIssuer =
          draft.number().issuer() != null && draft.number().issuer().equals(next.number().issuer());
      if (draft.issuer == null && sameIssuer) {
        draft.issuer = next.issuer;
      }
      if (!draft.dated && draft.issuedOn == null && sameIssuer && isNeighbour(draft, next)) {
        draft.issuedOn = next.issuedOn;
      }
    }
  }

  private boolean isListed(String text, Draft draft, Draft next) {
    String gap = text.substring(Math.min(draft.end, next.start), next.start);
    List<String> left = fold.words(gap);
    int at = 0;
    while (at < left.size()) {
      int count = words.findAt(Use.CONNECTOR, left, at).orElse(0);
      if (count == 0) {
        return false;
      }
      at += count;
    }
    return gap.indexOf('.') < 0;
  }

  /** Neighbouring numbers of one body, as two papers sent together have. */
  private static boolean isNeighbour(Draft draft, Draft next) {
    String first = draft.number().digits();
    String second = next.number().digits();
    return first != null
        && second != null
        && first.matches("\\d+")
        && second.matches("\\d+")
        && Math.abs(Integer.parseInt(first) - Integer.parseInt(second)) == 1;
  }

  private boolean isFitting(Draft draft, @Nullable String issuer) {
    String symbol = draft.number().issuer();
    return issuer != null
        && (symbol == null || IssuerFit.fits(issuer, issuerList.list(symbol), fold, words));
  }

  private List<Draft> named(String text) {
    List<Draft> named = new ArrayList<>();
    if (names == null) {
      return named;
    }
    Matcher matcher = names.matcher(text);
    while (matcher.find()) {
      Draft draft = new Draft(matcher.start(), matcher.end(), List.of());
      draft.name = matcher.group();
      named.add(draft);
    }
    return named;
  }

  /** "Nghị quyết số 16 về …": a type and a number without symbol. */
  private void addBare(String text, List<Draft> drafts) {
    Matcher matcher = typeWords.matcher(text);
    while (matcher.find()) {
      Matcher bare = BARE.matcher(text).region(matcher.end(), text.length());
      DocumentType type = types.findByWord(matcher.group()).orElse(null);
      boolean capital = Character.isUpperCase(text.charAt(matcher.start()));
      if (type == null || type.code() == null || !capital || !bare.lookingAt()) {
        continue;
      }
      Matcher after = BARE_AFTER.matcher(text).region(bare.end(), text.length());
      if (bare.group("so") != null || after.lookingAt()) {
        DocumentNumber number =
            new DocumentNumber(bare.group("digits"), null, type, null, "", false, List.of());
        Draft draft = new Draft(matcher.start(), bare.end(), List.of(number));
        draft.type = type.name();
        draft.problems.add("symbol-missing");
        addFree(drafts, draft);
      }
    }
  }

  private static void addFree(List<Draft> drafts, Draft draft) {
    boolean free = drafts.stream().noneMatch(d -> d.start < draft.end && draft.start < d.end);
    if (free) {
      drafts.add(draft);
    }
  }

  private static @Nullable Pattern pattern(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    String alternatives =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}/-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A reference while it is put together. */
  static final class Draft {
    int start;
    int end;
    int subjectEnd;
    List<DocumentNumber> numbers;
    boolean dated;
    @Nullable String type;
    @Nullable String name;
    @Nullable String issuedOn;
    @Nullable String issuer;
    @Nullable String leftIssuer;
    final List<String> problems = new ArrayList<>();

    Draft(int start, int end, List<DocumentNumber> numbers) {
      this.start = start;
      this.end = end;
      this.subjectEnd = end;
      this.numbers = numbers;
    }

    int start() {
      return start;
    }

    DocumentNumber number() {
      return numbers.get(0);
    }
  }
}

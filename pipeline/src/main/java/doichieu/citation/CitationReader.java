package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references to legal documents in any text and parses them: type, number, date, issuer,
 * locators. Numbers are found first; what belongs to each is then read to its left and right. A
 * reference without a number is found by a name that the register knows, by a law's title, or where
 * it points back to an earlier reference.
 */
public final class CitationReader {
  private static final Pattern LEAD = Pattern.compile("(?:(?<!\\p{L})(?:[Ss]ố|SỐ|No\\.?) ?:? ?)$");
  private static final Pattern GLUED = Pattern.compile("(?:[Ss]ố|SỐ) ?:? ?$");
  private static final int LEAD_REACH = 8;
  private static final int LOOK_BACK = 160;

  private final NumberFinder finder = new NumberFinder();
  private final NumberParser parser;
  private final IssuerList issuerList;
  private final NamedDocuments named;
  private final UnnumberedReader unnumbered;
  private final RightReader right;
  private final ListedReferences listed;
  private final LocatorAttachment locators;
  private final HeadReader heads;

  /** A reader over the given lists. */
  public CitationReader(
      TextFold fold,
      CitationWords words,
      DocumentTypes types,
      IssuerList issuerList,
      PlaceFinder places,
      LegalRegister register) {
    this.issuerList = issuerList;
    Pattern typeWords = WordPattern.whole(types.listWords());
    IssuerReader issuers = new IssuerReader(fold, words, types, places, issuerList);
    parser = new NumberParser(types, issuerList);
    named = new NamedDocuments(register.listNames(), types);
    unnumbered = new UnnumberedReader(types, typeWords);
    right = new RightReader(words, fold, issuers, issuerList);
    listed = new ListedReferences(words, fold);
    locators = new LocatorAttachment(words, typeWords);
    heads = new HeadReader(types, issuers, typeWords);
  }

  /**
   * The references in the order of the text; empty if there is none. Offsets count in the text with
   * its Unicode composed (NFC).
   */
  public List<StatedCitation> read(String text) {
    String normal = TextFold.normalize(text);
    List<Draft> drafts = find(normal).list();
    for (int i = 0; i < drafts.size(); i++) {
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).start() : normal.length();
      right.read(normal, drafts.get(i), limit, i == 0 ? null : drafts.get(i - 1));
    }
    drafts = withoutTitleWords(drafts);
    listed.share(normal, drafts);
    return locators.attach(normal, UnnumberedReader.resolved(drafts));
  }

  /**
   * A document that is only named, without a date, in the title of the one before it ("Nghị định số
   * … hướng dẫn Luật Đất đai") is not referred to.
   */
  private static List<Draft> withoutTitleWords(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft previous = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (previous != null && isInTitle(previous, draft)) {
        previous.subjectEnd = Math.max(previous.subjectEnd, draft.end);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isInTitle(Draft previous, Draft draft) {
    return draft.isNamed()
        && draft.issuedOn == null
        && previous.subjectEnd > previous.end
        && previous.subjectEnd >= draft.start;
  }

  private Drafts find(String text) {
    Drafts known = new Drafts();
    named.addKnown(text, known);
    Drafts drafts = new Drafts();
    int reached = 0;
    for (NumberFinder.Found found : finder.list(text)) {
      if (!known.isFree(found.start(), found.end())) {
        continue;
      }
      List<DocumentNumber> numbers = parser.parse(text, found);
      if (!numbers.isEmpty()) {
        Draft draft = left(text, found.start(), found.end(), numbers, reached);
        if (draft.type != null) {
          drafts.add(draft);
          reached = found.end();
        }
      }
    }
    known.list().forEach(drafts::add);
    unnumbered.add(text, drafts);
    named.addLaws(text, drafts);
    return drafts;
  }

  /** The number with what stands before it; its type is null if it is no number of a document. */
  private Draft left(String text, int start, int end, List<DocumentNumber> numbers, int reached) {
    int from = Math.max(reached, start - LOOK_BACK);
    DocumentNumber number = numbers.get(0);
    Matcher lead = LEAD.matcher(text).region(Math.max(from, start - LEAD_REACH), start);
    boolean told = lead.find();
    if (!told) {
      lead = GLUED.matcher(text).region(Math.max(from, start - LEAD_REACH), start);
      told = lead.find();
    }
    int before = told ? lead.start() : start;
    HeadReader.TypeAt type = heads.typeBefore(text, from, before);
    HeadReader.TypeAt far =
        type == null && (told || number.digits() == null)
            ? heads.farType(text, from, before)
            : null;
    Draft draft = new Draft(start, end, numbers);
    draft.start = type != null ? type.start() : far != null ? far.start() : before;
    draft.numberStart = start;
    HeadReader.TypeAt word = type != null ? type : far;
    if (!told && word == null && !isTelling(number)) {
      return draft;
    }
    decide(draft, numbers, word);
    if (far != null) {
      draft.leftIssuer = heads.issuerWithin(text, far.end(), before);
    } else {
      HeadReader.Promulgated by = heads.promulgated(text, from, draft.start);
      draft.leftIssuer = by == null ? heads.issuerBefore(text, from, draft.start) : by.issuer();
      draft.leftDate = by == null ? null : by.issuedOn();
    }
    return draft;
  }

  private static void decide(
      Draft draft, List<DocumentNumber> numbers, HeadReader.@Nullable TypeAt word) {
    DocumentNumber number = numbers.get(0);
    TypeDecision decision = TypeDecision.of(number, word);
    draft.type = decision.type() == null ? null : decision.type().name();
    draft.numbers = numbers.stream().map(decision::apply).toList();
    draft.problems.addAll(number.problems());
    draft.problems.addAll(decision.problems());
  }

  /** A symbol without a type's code and without a body that is known may be anything (12/QL-14). */
  private boolean isTelling(DocumentNumber number) {
    return number.type() != null
        || (number.issuer() != null && issuerList.findSymbol(number.issuer()).isPresent());
  }
}

package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.TextFold;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number or a name: date, issuer and title of the document. */
final class RightReader {
  private static final Pattern BETWEEN =
      Pattern.compile(
          " ?,? ?\\(? ?(?:(?:được |đã )?(?:ký |ban hành |ký ban hành ){1,2}(?=ngày))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR = Pattern.compile(" năm (\\d{4})(?!\\d)");
  private static final Pattern BARE_YEAR = Pattern.compile(" ((?:19|20)\\d{2})(?![\\d/])");
  private static final Pattern SAME_DAY = Pattern.compile(",? ?(?:ký )?cùng ngày(?!\\p{L}| \\d)");
  private static final int SUBJECT_AHEAD = 40;

  private final CitationWords words;
  private final TextFold fold;
  private final IssuerReader issuers;
  private final IssuerList issuerList;

  RightReader(CitationWords words, TextFold fold, IssuerReader issuers, IssuerList issuerList) {
    this.words = words;
    this.fold = fold;
    this.issuers = issuers;
    this.issuerList = issuerList;
  }

  /**
   * Reads on from the reference's end.
   *
   * @param limit where the next reference begins
   * @param previous the reference before it, whose date "cùng ngày" means; null for the first
   */
  void read(String text, Draft draft, int limit, @Nullable Draft previous) {
    if (draft.back) {
      return;
    }
    readDate(text, draft, limit);
    if (previous != null && draft.issuedOn == null) {
      readSameDay(text, draft, limit, previous);
    }
    readIssuer(text, draft, limit);
    if (draft.isNamed()) {
      draft.subjectEnd = draft.end;
      return;
    }
    if (draft.issuedOn == null && !draft.dated) {
      readDate(text, draft, limit);
    }
    if (draft.issuer == null && isFitting(draft, draft.leftIssuer)) {
      draft.issuer = draft.leftIssuer;
    }
    if (draft.issuedOn == null && !draft.dated) {
      draft.issuedOn = draft.leftDate;
    }
    draft.subjectEnd = subjectEnd(text, draft, limit);
  }

  private static void readDate(String text, Draft draft, int limit) {
    Matcher gap = BETWEEN.matcher(text).region(draft.end, limit);
    int at = gap.lookingAt() ? gap.end() : draft.end;
    Integer numberYear = draft.isNamed() ? null : draft.number().year();
    DateParser.parse(text, at, numberYear)
        .filter(date -> date.end() <= limit)
        .ifPresentOrElse(
            date -> {
              draft.issuedOn = date.iso();
              draft.dated = true;
              draft.end = closed(text, draft.end, date.end());
              if (date.misprint()) {
                draft.problems.add("date-misprint");
              }
            },
            () -> readYear(text, draft, limit));
  }

  private static void readYear(String text, Draft draft, int limit) {
    Matcher year = YEAR.matcher(text).region(draft.end, limit);
    boolean law = draft.isNamed() && draft.type != null;
    if (law && !year.lookingAt()) {
      year = BARE_YEAR.matcher(text).region(draft.end, limit);
    }
    if (year.lookingAt()) {
      draft.issuedOn = year.group(1);
      draft.end = year.end();
    }
  }

  private static void readSameDay(String text, Draft draft, int limit, Draft previous) {
    Matcher same = SAME_DAY.matcher(text).region(draft.end, limit);
    if (same.lookingAt()) {
      draft.issuedOn = previous.issuedOn;
      draft.dated = true;
      draft.end = same.end();
    }
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

  private boolean isFitting(Draft draft, @Nullable String issuer) {
    String symbol = draft.number().issuer();
    return issuer != null
        && (symbol == null || IssuerFit.fits(issuer, issuerList.list(symbol), fold, words));
  }

  /** Takes a bracket that was opened inside the stretch and closes right behind it. */
  static int closed(String text, int from, int end) {
    boolean open = false;
    int depth = 0;
    for (int i = from; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      open = depth > 0;
    }
    return open && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private int subjectEnd(String text, Draft draft, int limit) {
    int start = draft.end;
    while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
      start++;
    }
    List<String> ahead = fold.words(text.substring(start, Math.min(limit, start + SUBJECT_AHEAD)));
    if (words.findAt(Use.SUBJECT, ahead, 0).isEmpty()) {
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
}

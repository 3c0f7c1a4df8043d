package doichieu.ledger;

import doichieu.citation.CitationReader;
import doichieu.citation.StatedCitation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells from the words around a numeral what it is: citations, dates, numbers of things, counts.
 */
final class NumeralReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String DAY = "(?<!\\d)\\d{1,2}";
  private static final List<Pattern> DATES =
      List.of(
              "(?:ngày\\s+)?" + DAY + "\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*" + YEAR,
              "(?:ngày\\s+)?" + DAY + "\\s+tháng\\s+\\d{1,2}(?:\\s*(?:năm|/|-)\\s*" + YEAR + ")?",
              "(?:tháng|quý|quí|học kỳ|đợt tháng)\\s*\\d{1,2}(?:\\s*(?:,|và|-|–|đến)\\s*(?:tháng\\s+|quý\\s+)?\\d{1,2}){0,23}(?!\\d)"
                  + "(?:\\s*(?:/|-|,)?\\s*(?:năm\\s+)?"
                  + YEAR
                  + ")?",
              "(?:tháng|quý|quí)\\s*[IV]{1,3}\\s*(?:/|-|,)?\\s*(?:năm\\s+)?" + YEAR,
              "(?:ngày|mùng|mồng)\\s+\\d{1,2}(?:\\s*[/-]\\s*\\d{1,2})?(?![\\d/])",
              "(?:trước|sau|từ|đến|hết|tới)\\s+" + DAY + "\\s*/\\s*\\d{1,2}(?![\\d/])",
              "(?<!\\p{L})(?:năm(?:\\s+học)?|giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|khóa|niên\\s+khóa|từ|đến|tới|trước|sau|hết|cuối|đầu|trong|xuân)"
                  + "\\s*:?\\s*"
                  + YEAR
                  + "(?:\\s*(?:,|;|và|hoặc|-|–|đến|tới)\\s*(?:(?:hết\\s+|cuối\\s+)?năm\\s+)?"
                  + YEAR
                  + "){0,30}",
              "(?<!\\d)" + YEAR + "\\s*(?:-|–|đến)\\s*(?:năm\\s+)?" + YEAR,
              DAY + "\\s*/\\s*" + YEAR,
              DAY + "\\s+tháng\\s+(?:đầu|cuối)\\s+năm",
              "(?:so với|©)\\s+" + YEAR,
              DAY + "\\s*:\\s*\\d{2}(?:\\s*:\\s*\\d{2})?(?![\\d%])",
              DAY + "\\s*(?:h|giờ)\\s*\\d{2}(?!\\d)(?:\\s*phút)?")
          .stream()
          .map(pattern -> Pattern.compile(pattern, FLAGS))
          .toList();

  /** "Năm An toàn giao thông 2026". */
  private static final Pattern NAMED_YEAR =
      Pattern.compile("(?<!\\p{L})(?:Năm|NĂM)\\s+\\p{Lu}[\\p{L}\\s-]{5,60}?\\s" + YEAR);

  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:[-–+*•]\\s*)?\\(?\\d{1,3}(?:\\.\\d{1,3}){0,12}(?:[.)/]|\\s*[-–:]|(?=\\s+\\p{Lu}))(?!\\d)");
  private static final Pattern DASHED_LABEL =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,12}[-–](?=\\s)");
  private static final Pattern TYPED_LABEL =
      Pattern.compile("^\\(?\\d{1,3}(?:\\.\\d{1,3}){0,12}[.)](?=\\s*\\p{Lu})");
  private static final Pattern LETTERED_LABEL =
      Pattern.compile("^\\s*\\(?[a-zđA-Z]{1,2}\\.?\\d{1,2}(?:\\.\\d{1,2}){0,12}[.)](?!\\d)");
  private static final Pattern ENUMERATED = Pattern.compile("\\(\\d{1,2}\\)(?=\\s*\\p{L})");
  private static final Pattern GLUED =
      Pattern.compile("\\p{L}[\\p{L}-]*\\d[\\p{L}\\d.-]*|\\d{1,3}(?:\\.\\d)?\\p{Lu}[\\p{L}\\d]*");
  private static final Pattern ROUND_THE_CLOCK =
      Pattern.compile(
          "(?<![\\d/])24\\s*(?:h|giờ)?\\s*/\\s*(?:7|24)(?:\\s*(?:h|giờ|ngày))?(?![\\d/])");
  private static final String AND = "(?:\\s*(?:-|–|/|,|và|đến|tới|hoặc)\\s*)";
  private static final String FIGURE = "(?<![\\d.,/])\\d++(?:[.,]\\d++)*+";

  private final CitationReader citations;
  private final Map<Bucket, Pattern> before;
  private final Pattern counted;

  NumeralReader(NumeralWords words, CitationReader citations) {
    this.citations = citations;
    before =
        words.before().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e ->
                        Pattern.compile(
                            "(?<!\\p{L})(?:"
                                + e.getValue()
                                + ")(?!\\p{L})\\s*(?:số|thứ|:|số:)?\\s*\\(?\"?"
                                + FIGURE
                                + "(?:"
                                + AND
                                + FIGURE.replace("(?<![\\d.,/])", "")
                                + "){0,30}(?!\\d)",
                            FLAGS)));
    counted =
        Pattern.compile(
            FIGURE
                + "(?:"
                + AND
                + "\\d++(?:[.,]\\d++)*+){0,6}\\s*(?:\\(\\p{L}[\\p{L} ]{0,24}\\)\\s*)?(?:"
                + words.counted()
                + ")(?!\\p{L})",
            FLAGS);
  }

  /** Claims the numbers and dates of legal documents. */
  void claimCitations(NumeralClaims claims) {
    for (StatedCitation citation : citations.read(claims.text())) {
      claims.claim(citation.start(), citation.end(), Bucket.CITATION);
    }
  }

  /** Claims days, months, years and periods. */
  void claimDates(NumeralClaims claims) {
    DATES.forEach(pattern -> claim(claims, pattern, Bucket.DATE));
    claim(claims, NAMED_YEAR, Bucket.DATE);
  }

  /** Claims the label that the text begins with and those of enumerations inside it. */
  void claimLabels(NumeralClaims claims) {
    Matcher dashed = DASHED_LABEL.matcher(claims.text());
    if (dashed.find()) {
      claims.claim(0, dashed.end(), Bucket.ORDINAL);
    }
    claim(claims, LABEL, Bucket.ORDINAL);
    claim(claims, LETTERED_LABEL, Bucket.ORDINAL);
    claim(claims, ENUMERATED, Bucket.ORDINAL);
  }

  /** Claims the label with its full stop or bracket before a name in a cell. */
  void claimTypedLabel(NumeralClaims claims) {
    claim(claims, TYPED_LABEL, Bucket.ORDINAL);
  }

  /** Claims the given labels at the text's beginning, or alone. */
  void claimLabelsOf(NumeralClaims claims, List<String> ordinals) {
    for (String ordinal : ordinals) {
      String text = claims.text();
      int at = text.indexOf(ordinal);
      String before = at < 0 ? "" : text.substring(0, at);
      String behind = at < 0 ? "" : text.substring(at + ordinal.length());
      boolean alone = behind.isEmpty() || ".) :-–".indexOf(behind.charAt(0)) >= 0;
      if (at >= 0 && alone && before.chars().noneMatch(Character::isLetterOrDigit)) {
        claims.claim(at, at + ordinal.length(), Bucket.ORDINAL);
      }
    }
  }

  /** Claims numbers of annexes, articles, rows and the like after their word. */
  void claimNumbered(NumeralClaims claims) {
    claimBefore(claims, Bucket.ORDINAL);
  }

  /** Claims what other words before tell, and figures that are part of a word. */
  void claimNames(NumeralClaims claims) {
    claim(claims, ROUND_THE_CLOCK, Bucket.NAME);
    claimBefore(claims, Bucket.NAME);
    claimBefore(claims, Bucket.FURNITURE);
    claimBefore(claims, Bucket.CITATION);
    claim(claims, GLUED, Bucket.NAME);
  }

  private void claimBefore(NumeralClaims claims, Bucket bucket) {
    Pattern pattern = before.get(bucket);
    if (pattern != null) {
      claim(claims, pattern, bucket);
    }
  }

  /** Claims figures before a word for things that are counted. */
  void claimCounts(NumeralClaims claims) {
    claim(claims, counted, Bucket.COUNT);
  }

  /** A percentage is never told by the words around it. */
  private static void claim(NumeralClaims claims, Pattern pattern, Bucket bucket) {
    Matcher matcher = pattern.matcher(claims.text());
    while (matcher.find()) {
      claims.claimUnlessPercent(matcher.start(), matcher.end(), bucket);
    }
  }
}

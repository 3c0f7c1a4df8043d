package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The wordings of column headings and of the prefixes inside assignment cells ({@code
 * column-roles.csv}).
 */
final class ColumnWords {
  private record Wording(String folded, ColumnRole role) {}

  /** Words that all occur in a heading. */
  private record Loose(List<String> folded, ColumnRole role) {}

  /** Roles whose wordings say nothing in front of others ("TT La Hai", "Đơn vị tham gia"). */
  private static final Set<ColumnRole> SAID_ALONE = Set.of(ColumnRole.ORDINAL, ColumnRole.UNIT);

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d{2}(?![\\d])");

  private static final Pattern UNITS = Pattern.compile("\\([^()\\d]{0,40}\\)|%");
  private static final Pattern YEARS_AND_UNITS =
      Pattern.compile("\\b(?:19|20)\\d{2}\\b|\\([^()]{0,40}\\)|%");

  private static final Pattern YEAR_ONLY =
      Pattern.compile(
          "(?:(?:đến|tới|hết|cuối|trong)\\s+)*(?:năm\\s+)?(?:19|20)\\d{2}"
              + "|(?:(?:giai\\s+đoạn|năm\\s+học)\\s+)?(?:19|20)\\d{2}\\s*(?:-|–|đến)\\s*(?:19|20)\\d{2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "\\s+(?:(?:đến|tới|hết|trong)\\s+)*(?:năm\\s+)?(?:19|20)\\d{2}\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?:đến\\s+|hết\\s+)*(?:quý\\s+(?:IV|III|II|I|[1-4])|\\d{1,2}\\s+tháng(?:\\s+(?:đầu|cuối)\\s+năm)?|tháng\\s+\\d{1,2}(?:\\s*(?:-|–|,|và|đến)\\s*(?:tháng\\s+)?\\d{1,2}){0,5})(?:\\s*(?:/|năm|\\s)\\s*\\d{4})?|(?:cả|trọn)\\s+năm(?:\\s+\\d{4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PART_OF_YEAR_AT_END =
      Pattern.compile(
          "\\s+(?:đến\\s+|hết\\s+)*(?:" + PART_OF_YEAR.pattern() + ")$", PART_OF_YEAR.flags());
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?=\\d{4})");
  private static final Pattern SPAN =
      Pattern.compile("(?:19|20)\\d{2}\\s*(?:-|–|đến)\\s*(?:năm\\s+)?((?:19|20)\\d{2})");

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile(
          "năm\\s+học\\s+(?:19|20)\\d{2}\\s*[-–]\\s*((?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Wording> headings;
  private final List<Wording> prefixes;
  private final List<String> prefixWords;
  private final Set<String> measures;
  private final Set<String> budgets;
  private final Set<String> watchers;
  private final List<Loose> loose;

  ColumnWords() {
    List<CSVRecord> rows = CatalogueFile.load("column-roles.csv").rows();
    headings = select(rows, "header");
    prefixes = select(rows, "prefix");
    loose =
        rows.stream()
            .filter(row -> row.get("kind").equals("contains"))
            .map(
                row ->
                    new Loose(
                        CatalogueFile.list(row, "wording").stream()
                            .map(word -> " " + fold(word) + " ")
                            .toList(),
                        ColumnRole.of(row.get("role"))))
            .toList();
    measures = folded(rows, "measure");
    budgets = folded(rows, "budget");
    watchers = folded(rows, "beside-lead");
    prefixWords =
        rows.stream()
            .filter(row -> row.get("kind").equals("prefix"))
            .map(row -> NameCell.bare(row.get("wording")))
            .toList();
  }

  private static List<Wording> select(List<CSVRecord> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> new Wording(fold(row.get("wording")), ColumnRole.of(row.get("role"))))
        .sorted(
            Comparator.comparing((Wording w) -> -w.folded.length()).thenComparing(Wording::folded))
        .toList();
  }

  /**
   * The roles that a heading may have: those of its whole wording, else of the longest wording it
   * begins with; empty if it is not known.
   */
  List<ColumnRole> listRoles(String heading) {
    return isRatio(heading) ? List.of(ColumnRole.ASIDE) : rolesOfWords(heading);
  }

  /** "KH/TH (%)", "2025/2024": one column divided by another, no figure that is set. */
  private boolean isRatio(String heading) {
    String[] sides = UNITS.matcher(heading).replaceAll(" ").split("/", -1);
    if (sides.length != 2) {
      return false;
    }
    boolean years = isYear(sides[0]) && isYear(sides[1]);
    List<ColumnRole> left = rolesOfWords(sides[0]);
    List<ColumnRole> right = rolesOfWords(sides[1]);
    boolean past = left.contains(ColumnRole.BASELINE) || right.contains(ColumnRole.BASELINE);
    boolean set = left.contains(ColumnRole.VALUE) || right.contains(ColumnRole.VALUE);
    return years || (past && set);
  }

  /** A year without "năm" says what it says with it ("Kết quả 2025", "Chỉ tiêu 2026"). */
  private List<ColumnRole> rolesOfWords(String heading) {
    String folded = fold(YEARS_AND_UNITS.matcher(heading).replaceAll(" "));
    List<ColumnRole> ofYear =
        YEAR.matcher(heading).find() ? rolesOf(folded + " năm") : List.<ColumnRole>of();
    List<ColumnRole> whole = ofYear.isEmpty() ? rolesOf(folded) : ofYear;
    if (!whole.isEmpty()) {
      return whole;
    }
    List<ColumnRole> timeless = rolesOf(timeless(heading));
    return timeless.isEmpty()
        ? headings.stream()
            .filter(w -> !SAID_ALONE.contains(w.role) && folded.startsWith(w.folded + " "))
            .findFirst()
            .map(w -> rolesOf(w.folded))
            .orElse(List.of())
        : timeless;
  }

  /** "Giao cả năm", "Đã thực hiện 7 tháng" without the part of a year at its end. */
  private static String timeless(String heading) {
    String words = YEARS_AND_UNITS.matcher(heading).replaceAll(" ").strip();
    return fold(PART_OF_YEAR_AT_END.matcher(words).replaceFirst(""));
  }

  /**
   * The roles that single words inside an unknown heading hint at, the likeliest first; empty if
   * none does. What the column holds must agree.
   */
  List<ColumnRole> listHinted(String heading) {
    String folded = " " + fold(YEARS_AND_UNITS.matcher(heading).replaceAll(" ")) + " ";
    return loose.stream()
        .filter(hint -> hint.folded.stream().allMatch(folded::contains))
        .map(Loose::role)
        .distinct()
        .toList();
  }

  private List<ColumnRole> rolesOf(String folded) {
    return headings.stream()
        .filter(w -> w.folded.equals(folded))
        .map(Wording::role)
        .distinct()
        .toList();
  }

  /**
   * True if the words only say in what the figures below are measured ("Điểm"): whether these are
   * set, reached or neither is for the heading above to say.
   */
  boolean isMeasure(String text) {
    return measures.contains(fold(UNITS.matcher(text).replaceAll(" ")));
  }

  /** True for a year whose brackets say that it was reached, or nearly so: "Năm 2025 (ước)". */
  boolean isReachedInBrackets(String heading) {
    Matcher bracket = UNITS.matcher(heading);
    return isYear(heading)
        && bracket.find()
        && rolesOf(fold(bracket.group().replaceAll("[()]", ""))).contains(ColumnRole.BASELINE);
  }

  /** True if the heading says, beside its year, that a budget is set ("Dự toán năm 2025"). */
  boolean isBudget(String heading) {
    return budgets.contains(timeless(heading)) || budgets.contains(timeless(heading + " năm"));
  }

  /** True if the bodies below the heading, beside a column of those that lead, only watch. */
  boolean isWatcher(String heading) {
    return watchers.contains(fold(heading));
  }

  private static Set<String> folded(List<CSVRecord> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> fold(row.get("wording")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if the words are a column heading, whole. */
  boolean isHeading(String text) {
    String folded = fold(YEARS_AND_UNITS.matcher(text).replaceAll(" "));
    String timeless = timeless(text);
    return headings.stream().anyMatch(w -> w.folded.equals(folded) || w.folded.equals(timeless));
  }

  /** The prefixes as printed, without colon. */
  List<String> prefixes() {
    return prefixWords;
  }

  /** Those that give one of the roles. */
  List<String> prefixes(ColumnRole... roles) {
    return prefixWords.stream()
        .filter(word -> findPrefixRole(word).filter(List.of(roles)::contains).isPresent())
        .toList();
  }

  /** The role that a prefix gives to the bodies after it. */
  Optional<ColumnRole> findPrefixRole(String prefix) {
    String folded = fold(prefix);
    return prefixes.stream().filter(w -> w.folded.equals(folded)).map(Wording::role).findFirst();
  }

  /**
   * True if the text is a year, some years or a part of a year and nothing else ("Năm 2025", "Đến
   * năm 2030", "2026", "Giai đoạn 2026 - 2030", "Quý I/2026").
   */
  static boolean isYear(String text) {
    String bare = UNITS.matcher(text).replaceAll("").strip();
    return YEAR_ONLY.matcher(bare).matches() || isPartOfYear(bare);
  }

  /** True for a quarter, a month or some months. */
  static boolean isPartOfYear(String text) {
    return PART_OF_YEAR.matcher(text.strip()).matches();
  }

  /** The quarter, month or months that a heading is or ends with ("Giao 6 tháng cuối năm 2024"). */
  static Optional<String> findPartOfYear(String heading) {
    if (isPartOfYear(heading)) {
      return Optional.of(heading);
    }
    Matcher end = PART_OF_YEAR_AT_END.matcher(UNITS.matcher(heading).replaceAll("").strip());
    return end.find() ? Optional.of(end.group().strip()) : Optional.empty();
  }

  private static String fold(String text) {
    return TextFold.foldPlain(text);
  }

  /** The heading without the year at its end ("Chỉ tiêu giảm năm 2026"). */
  static String withoutYear(String heading) {
    return YEAR_AT_END.matcher(heading).replaceFirst("");
  }

  /** The year in which the school year that a heading names ends; empty if it names none. */
  static Optional<Integer> findSchoolYearEnd(String heading) {
    Matcher matcher = SCHOOL_YEAR.matcher(heading);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The year in a heading, of a span its end; empty if none or several different ones. */
  static Optional<Integer> findYear(String heading) {
    Matcher matcher =
        YEAR.matcher(SPAN.matcher(DAY.matcher(heading).replaceAll(" ")).replaceAll("$1"));
    Integer year = null;
    while (matcher.find()) {
      int found = Integer.parseInt(matcher.group());
      if (year != null && year != found) {
        return Optional.empty();
      }
      year = found;
    }
    return Optional.ofNullable(year);
  }
}

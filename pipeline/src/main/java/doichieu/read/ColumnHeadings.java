package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the header cells above each column say of it: its words, its year and its unit. */
final class ColumnHeadings {
  /** A quantity told in fewer words ("Số hộ") is only a part of what the heading over it names. */
  private static final int FEWEST_WORDS_ALONE = 4;

  private static final Pattern UNIT_IN_HEADING =
      Pattern.compile(
          "\\(\\s*" + UnitWords.ANY + "\\s*:?\\s*(" + UnitWords.PRINTED + ")\\s*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Số lớp", "Số lượng học viên". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:tổng\\s+)?số(?:\\s+lượng)?\\s+(\\p{L}[\\p{L}\\s]{1,25})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]{0,20}\\)\\s*$");

  /** Longer words in brackets are no unit; chars. */
  private static final int LONGEST_UNIT = 25;

  private final Words words;
  private final List<List<String>> headings;
  private final @Nullable String tableUnit;
  private final List<List<String>> printed;

  /**
   * Takes the headings apart.
   *
   * @param headings the header cells above each column, from top to bottom
   */
  ColumnHeadings(Words words, List<List<String>> headings) {
    this.words = words;
    this.printed = headings;
    this.headings = TableUnit.without(headings);
    this.tableUnit = TableUnit.find(headings).orElse(null);
  }

  /** The header cells above each column, without the unit of the whole table. */
  List<List<String>> list() {
    return headings;
  }

  /** True if the column has no heading but a line that states a unit, and others have theirs. */
  boolean isUnitOnly(int c) {
    return headings.get(c).isEmpty()
        && !printed.get(c).isEmpty()
        && IntStream.range(0, headings.size())
            .noneMatch(other -> other != c && printed.get(other).equals(printed.get(c)));
  }

  /** True if the column shares the heading with one beside it. */
  boolean isShared(String text, int c) {
    return isHeading(text, c - 1) || isHeading(text, c + 1);
  }

  private boolean isHeading(String text, int c) {
    return c >= 0 && c < headings.size() && headings.get(c).contains(text);
  }

  /** The column with what its headings say of it. */
  Column column(int c, ColumnRole role) {
    List<String> fromTop = headings.get(c);
    String lowest = fromTop.isEmpty() ? "" : fromTop.get(fromTop.size() - 1);
    String below = withoutBrackets(lowest);
    boolean unitRow =
        fromTop.size() > 1
            && !PartOfWhole.isOnly(fromTop.get(fromTop.size() - 2))
            && (words.isUnit(below) || isBesideUnits(c, lowest));
    List<String> named = unitRow ? fromTop.subList(0, fromTop.size() - 1) : fromTop;
    String heading = String.join(" ", named);
    String leaf = named.isEmpty() ? "" : named.get(named.size() - 1);
    String unit = unitRow ? below : unit(heading, leaf);
    return new Column(
        role,
        heading,
        leaf,
        year(fromTop),
        unit == null && !words.beginsIndicator(leaf) ? tableUnit : unit,
        over(c, named),
        false);
  }

  /** True if the lowest heading stands in brackets as a known unit beside it does: "(DN)". */
  private boolean isBesideUnits(int c, String lowest) {
    return isBracketed(lowest)
        && IntStream.of(c - 1, c + 1)
            .filter(beside -> beside >= 0 && beside < headings.size())
            .mapToObj(headings::get)
            .filter(beside -> beside.size() == headings.get(c).size())
            .map(beside -> beside.get(beside.size() - 1))
            .anyMatch(beside -> isBracketed(beside) && words.isUnit(withoutBrackets(beside)));
  }

  private static boolean isBracketed(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }

  /**
   * The heading merged over this column and others whose part the lowest one is ("Trồng rừng" over
   * "Rừng sản xuất"); null where that names an indicator by itself, or only a time.
   */
  private @Nullable String over(int c, List<String> named) {
    String leaf = named.isEmpty() ? "" : named.get(named.size() - 1);
    if (leaf.isEmpty() || ColumnWords.isYear(leaf)) {
      return null;
    }
    Optional<String> change = findChange(c, named);
    if (change.isPresent() || standsAlone(withoutUnit(leaf))) {
      return change.orElse(null);
    }
    for (int i = named.size() - 2; i >= 0; i--) {
      String above = named.get(i);
      boolean shared = isShared(above, c);
      boolean names = words.namesIndicator(above) || words.columns().listRoles(above).isEmpty();
      if (shared && names && !ColumnWords.isYear(above)) {
        return NameCell.bare(withoutUnit(above));
      }
    }
    return null;
  }

  /**
   * "Chỉ tiêu giảm năm 2026" over "Số hộ nghèo": the figure is that of a change, not of what the
   * leaf names.
   */
  private Optional<String> findChange(int c, List<String> named) {
    WordsOfChange change = words.values().change();
    return named.subList(0, named.size() - 1).stream()
        .filter(above -> isShared(above, c) && change.isIn(above))
        .filter(above -> !change.isIn(named.get(named.size() - 1)))
        .map(above -> NameCell.bare(ColumnWords.withoutYear(withoutUnit(above))))
        .findFirst();
  }

  /** "Số người tham gia theo hộ gia đình" stands for itself, "Số hộ" does not. */
  private boolean standsAlone(String leaf) {
    return words.namesIndicator(leaf)
        || words.prose().names().beginsQuantity(leaf)
            && leaf.split(" ").length >= FEWEST_WORDS_ALONE;
  }

  /** The heading without what stands in brackets at its end. */
  static String withoutUnit(String heading) {
    return BRACKET_AT_END.matcher(heading).replaceFirst("");
  }

  private static String withoutBrackets(String text) {
    return isBracketed(text) ? text.substring(1, text.length() - 1).strip() : text;
  }

  private @Nullable String unit(String heading, String leaf) {
    Matcher counted = COUNTED.matcher(leaf);
    if (counted.matches() && words.isUnit(counted.group(1))) {
      return counted.group(1);
    }
    if (heading.contains("%")) {
      return CellMarks.BRACKETED
          .matcher(heading)
          .results()
          .map(bracket -> bracket.group(1).strip())
          .filter(words::isUnit)
          .filter(text -> text.contains("%"))
          .findFirst()
          .orElse("%");
    }
    Matcher matcher = UNIT_IN_HEADING.matcher(heading);
    if (matcher.find()) {
      return matcher.group(1);
    }
    return CellMarks.BRACKETED
        .matcher(heading)
        .results()
        .map(bracket -> bracket.group(1).strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_UNIT)
        .findFirst()
        .filter(text -> words.isUnit(text) || NameCell.counts(leaf, text))
        .orElse(null);
  }

  /** The year of the lowest header cell that names one. */
  private static @Nullable Integer year(List<String> fromTop) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      Optional<Integer> year = ColumnWords.findYear(fromTop.get(i));
      if (year.isPresent()) {
        return year.get();
      }
    }
    return null;
  }
}

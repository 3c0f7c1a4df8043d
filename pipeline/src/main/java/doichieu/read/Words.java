package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All word lists that reading needs, loaded once. */
final class Words {
  private static final int FEWEST_WORDS_OF_INDICATOR = 3;

  private final HeadingCategoriser categoriser = new HeadingCategoriser();
  private final ColumnWords columns = new ColumnWords();
  private final MarkLegend marks = new MarkLegend(columns);
  private final ValueWords values = new ValueWords();
  private final ProseWords prose = new ProseWords(values);
  private final Sentences sentences =
      new Sentences(
          list("abbreviations.csv", "short").stream().filter(w -> w.endsWith(".")).toList());
  private final AgencyWords agencies = new AgencyWords();
  private final FigureParser figures =
      new FigureParser(
          values, list("measure-units.csv", "unit"), list("populations.csv", "population"));
  private final LevelWords levels = new LevelWords();
  private final ValueCell valueCell = new ValueCell(figures, values, levels);
  private final HeadingBounds headingBounds = new HeadingBounds(values);
  private final AgencyCell agencyCell = new AgencyCell(agencies, columns);
  private final Ditto ditto = new Ditto();
  private final Set<String> units = units();
  private final Set<String> totals =
      list("total-words.csv", "word").stream()
          .map(TextFold::foldPlain)
          .collect(Collectors.toUnmodifiableSet());
  private final List<String> openers = list("indicator-openers.csv", "word");

  private final Set<String> rankUnits = rankUnits();

  private final Set<String> typeTitles =
      list("document-types.csv", "name").stream()
          .map(name -> name.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  ColumnWords columns() {
    return columns;
  }

  /** What marks below the names of bodies mean. */
  MarkLegend marks() {
    return marks;
  }

  ValueWords values() {
    return values;
  }

  Sentences sentences() {
    return sentences;
  }

  ProseWords prose() {
    return prose;
  }

  AgencyWords agencies() {
    return agencies;
  }

  FigureParser figures() {
    return figures;
  }

  /** Bounds that headings state for the figures below them. */
  HeadingBounds headingBounds() {
    return headingBounds;
  }

  /** Words that name levels of authorities. */
  LevelWords levels() {
    return levels;
  }

  ValueCell valueCell() {
    return valueCell;
  }

  AgencyCell agencyCell() {
    return agencyCell;
  }

  Ditto ditto() {
    return ditto;
  }

  /** Names of document types in capitals, as they stand above the subject. */
  Set<String> typeTitles() {
    return typeTitles;
  }

  private static Set<String> units() {
    Set<String> units = new HashSet<>();
    list("measure-units.csv", "unit").forEach(unit -> units.add(unit.toLowerCase(Locale.ROOT)));
    units.addAll(rankUnits());
    units.add("%");
    units.add("‰");
    return units;
  }

  private static Set<String> rankUnits() {
    return list("rank-units.csv", "unit").stream()
        .map(unit -> unit.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if the text is a unit of ranks ("hạng"). */
  boolean isRankUnit(String text) {
    return rankUnits.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * True if the text names the whole of all units ("Tổng số", "Toàn tỉnh", "Tổng cộng toàn tỉnh").
   */
  boolean isTotal(String text) {
    String folded = TextFold.foldPlain(text);
    return totals.contains(folded)
        || totals.stream()
            .anyMatch(
                word ->
                    folded.startsWith(word + " ")
                        && totals.contains(folded.substring(word.length() + 1)));
  }

  /** Guesses the roles of headings that no list knows. */
  HeadingCategoriser categoriser() {
    return categoriser;
  }

  /** True if the text is a known unit of measure and nothing else. */
  boolean isUnit(String text) {
    String bare =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:nghìn|ngàn|triệu|vạn|1[.]?000)\\s+", "");
    int per = bare.indexOf('/');
    return units.contains(per > 0 ? bare.substring(0, per).strip() : bare)
        || per > 0 && prose.isMeasure(bare.substring(per + 1).strip());
  }

  /** True if the text names several units, a figure of each standing in one cell ("% / hộ"). */
  boolean namesSeveralUnits(String text) {
    String[] units = text.split("\\s+/\\s*|\\s*/\\s+|\\s*[,;]\\s+", -1);
    return units.length > 1 && Stream.of(units).allMatch(this::isUnit);
  }

  /** Words that begin an indicator's name. */
  List<String> openers() {
    return openers;
  }

  /** True if the text begins as the name of an indicator does. */
  boolean beginsIndicator(String text) {
    return openers.stream()
        .anyMatch(opener -> text.regionMatches(true, 0, opener + " ", 0, opener.length() + 1));
  }

  /** True if the text begins so and has words enough to name one: "Tỷ lệ" alone names none. */
  boolean namesIndicator(String text) {
    return beginsIndicator(text) && text.split(" ").length >= FEWEST_WORDS_OF_INDICATOR;
  }

  /** One column of a data file. */
  static List<String> list(String file, String column) {
    return CatalogueFile.load(file).rows().stream().map(row -> row.get(column)).toList();
  }
}

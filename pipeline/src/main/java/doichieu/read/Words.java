package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All word lists that reading needs, loaded once. */
final class Words {
  private final ColumnWords columns = new ColumnWords();
  private final ValueWords values = new ValueWords();
  private final AgencyWords agencies = new AgencyWords();
  private final FigureParser figures = new FigureParser(values, list("measure-units.csv", "unit"));
  private final AgencyCell agencyCell = new AgencyCell(agencies, columns);
  private final List<String> openers = list("indicator-openers.csv", "word");

  private final Set<String> typeTitles =
      list("document-types.csv", "name").stream()
          .map(name -> name.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  ColumnWords columns() {
    return columns;
  }

  ValueWords values() {
    return values;
  }

  AgencyWords agencies() {
    return agencies;
  }

  FigureParser figures() {
    return figures;
  }

  AgencyCell agencyCell() {
    return agencyCell;
  }

  /** Names of document types in capitals, as they stand above the subject. */
  Set<String> typeTitles() {
    return typeTitles;
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

  /** One column of a data file. */
  static List<String> list(String file, String column) {
    return CatalogueFile.load(file).rows().stream().map(row -> row.get(column)).toList();
  }
}

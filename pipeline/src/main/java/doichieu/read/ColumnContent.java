package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of one column look like; shares are 0 to 1, 0 where nothing is printed. */
final class ColumnContent {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[^\\d\\p{L}]{0,5}(?:\\p{L}{1,12}\\s+){0,3}[^\\d\\p{L}]{0,5}\\d[\\d.,]*\\s*%?(?:\\s*[-–]\\s*\\d[\\d.,]*\\s*%?)?[^\\d]{0,20}");
  private static final Pattern CITATION = Pattern.compile("\\d{1,5}(?:/\\d{4})?[/-]\\p{Lu}");

  private final List<String> cells = new ArrayList<>();

  /** Collects the cells of the column from the row on that are not merged over others. */
  ColumnContent(Table table, int bodyStart, int column) {
    for (int r = bodyStart; r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, column);
      if (cell.isPresent() && !cell.get().isBlank() && cell.get().columnSpan() == 1) {
        cells.add(cell.get().text());
      }
    }
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  double figureShare() {
    return share(text -> FIGURE.matcher(text).matches());
  }

  double ordinalShare() {
    return share(text -> OutlineLabel.find(text).isPresent());
  }

  double citationShare() {
    return share(text -> CITATION.matcher(text).find());
  }

  double share(Predicate<String> test) {
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
  }

  double averageLength() {
    return cells.stream().mapToInt(String::length).average().orElse(0);
  }
}

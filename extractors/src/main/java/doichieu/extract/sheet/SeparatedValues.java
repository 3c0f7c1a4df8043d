package doichieu.extract.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a sheet that was written as text.
 *
 * <p>Running text has semicolons and commas as well. A sheet has as many on most of its lines, and
 * no blank behind them, where running text always has one.
 *
 * @param rows blank ones included
 * @param columns cells that most rows have
 */
record SeparatedValues(List<Row> rows, int columns) {
  private static final char[] SEPARATORS = {';', ','};
  private static final int MIN_COLUMNS = 3;
  private static final int MIN_ROWS = 3;

  /** Of a hundred rows with words, those of the usual number of cells. */
  private static final int MIN_USUAL = 60;

  /** Of a hundred separators, those with a blank behind. */
  private static final int MAX_BLANK = 20;

  /**
   * A row.
   *
   * @param line its first line in the file, 1-based
   * @param cells as they are written
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  SeparatedValues {
    rows = List.copyOf(rows);
  }

  /** The values of a text; empty if it is no sheet. */
  static Optional<SeparatedValues> find(String text) {
    for (char separator : SEPARATORS) {
      Optional<SeparatedValues> values =
          isLikely(text, separator) ? parse(text, separator) : Optional.empty();
      if (values.isPresent()) {
        return values;
      }
    }
    return Optional.empty();
  }

  /** True if few of the separators have a blank behind. */
  private static boolean isLikely(String text, char separator) {
    int count = 0;
    int blank = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == separator) {
        count++;
        blank += text.charAt(i + 1) == ' ' ? 1 : 0;
      }
    }
    return count >= MIN_ROWS * (MIN_COLUMNS - 1) && blank * 100 <= count * MAX_BLANK;
  }

  private static Optional<SeparatedValues> parse(String text, char separator) {
    CSVFormat format =
        CSVFormat.EXCEL.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<Row> rows = new ArrayList<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long line = 1;
      for (CSVRecord row : parser) {
        rows.add(new Row((int) line, row.toList()));
        line = parser.getCurrentLineNumber() + 1;
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          sizes.merge(row.size(), 1, Integer::sum);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    return sizes.entrySet().stream()
        .filter(size -> size.getKey() >= MIN_COLUMNS && size.getValue() >= MIN_ROWS)
        .filter(size -> size.getValue() * 100 >= all * MIN_USUAL)
        .findFirst()
        .map(size -> new SeparatedValues(rows, size.getKey()));
  }
}

package doichieu.extract.sheet;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.table.GridBudget;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a sheet that was written as text.
 *
 * <p>Running text has semicolons and commas as well. A sheet has as many on most of its lines, and
 * no blank behind them, where running text always has one. Where blanks stand behind them, or rows
 * have two cells, {@link SheetProof} must show that it is a sheet.
 *
 * @param rows blank ones included
 * @param columns cells that most rows have
 */
record SeparatedValues(List<Row> rows, int columns) {
  private static final char[] SEPARATORS = {';', ','};
  private static final int MIN_COLUMNS = 2;
  private static final int MIN_ROWS = 3;

  /** The ends of a sentence around a decimal comma. */
  private static final Pattern BEFORE_DECIMAL = Pattern.compile(".*\\p{L}.*\\d");

  private static final Pattern AFTER_DECIMAL = Pattern.compile("\\d.*\\p{L}.*");
  private static final Pattern AFTER_POINT = Pattern.compile("\\d.*");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A gap within a cell, as text set in columns has between them. */
  private static final Pattern GAP = Pattern.compile("\\S(?: {2,}|\\t+)\\S");

  /** Of a hundred rows with words, those of the usual number of cells. */
  private static final int MIN_USUAL = 60;

  /** As many as a document's cells, and blank ones beside them. */
  private static final long MAX_SEPARATORS = GridBudget.MAX_CELLS * 3 / 2;

  /** Of a hundred separators, those with a blank behind; what has more, and not all, is prose. */
  private static final int MAX_BLANK = 20;

  /** What stands around the separators of a text. */
  private enum Form {
    CLOSE,
    SPACED,
    NONE
  }

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

  /**
   * The values of a text; empty if it is no sheet.
   *
   * @throws ExtractionException if the sheet has more cells than a document may have
   */
  static Optional<SeparatedValues> find(String text) throws ExtractionException {
    for (char separator : SEPARATORS) {
      Form form = form(text, separator);
      Optional<SeparatedValues> values =
          form == Form.NONE ? Optional.empty() : parse(text, separator, form == Form.SPACED);
      if (values.isPresent()) {
        return values;
      }
    }
    return Optional.empty();
  }

  /** Whether blanks stand behind the separators; counted before any cell is made. */
  private static Form form(String text, char separator) throws ExtractionException {
    int count = 0;
    int blank = 0;
    int outside = 0;
    int blankOutside = 0;
    boolean quoted = false;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == separator) {
        int behind = text.charAt(i + 1) == ' ' ? 1 : 0;
        count++;
        blank += behind;
        outside += quoted ? 0 : 1;
        blankOutside += quoted ? 0 : behind;
      }
    }
    boolean paired = !quoted && outside > 0;
    Form form = paired ? form(outside, blankOutside) : form(count, blank);
    if (form != Form.NONE && count > MAX_SEPARATORS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "cells", String.valueOf(GridBudget.MAX_CELLS));
    }
    return form;
  }

  private static Form form(int separators, int blank) {
    if (separators < MIN_ROWS * (MIN_COLUMNS - 1)) {
      return Form.NONE;
    }
    if (blank * 100L <= (long) separators * MAX_BLANK) {
      return Form.CLOSE;
    }
    return blank * 100L >= separators * (100L - MAX_BLANK) ? Form.SPACED : Form.NONE;
  }

  /** Reads quotes as marks; where they do not pair, as words. */
  private static Optional<SeparatedValues> parse(String text, char separator, boolean spaced) {
    CSVFormat plain =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(spaced)
            .setQuote(null)
            .get();
    List<Row> quoted = rows(text, plain.builder().setQuote('"').get());
    int columns = columns(quoted);
    boolean broken =
        quoted.isEmpty()
            || quoted.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> holdsRow(cell, separator, columns));
    List<Row> rows = broken ? rows(text, plain) : quoted;
    List<Row> mended = separator == ',' && !spaced ? DecimalCommas.mend(rows) : rows;
    int usual = columns(mended);
    return usual == 0
        ? Optional.empty()
        : Optional.of(new SeparatedValues(mended, usual))
            .filter(values -> !values.isLaidOut())
            .filter(values -> separator != ',' || !values.isProse())
            .filter(values -> (usual > MIN_COLUMNS && !spaced) || SheetProof.of(values, spaced));
  }

  /** The rows; empty if a quote is not closed or words stand behind it. */
  private static List<Row> rows(String text, CSVFormat format) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long line = 1;
      for (CSVRecord row : parser) {
        rows.add(new Row((int) line, row.toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
    return rows;
  }

  /** The number of cells that most rows with words have; 0 if too few have the same. */
  private static int columns(List<Row> rows) {
    Map<Integer, Integer> sizes = new HashMap<>();
    rows.stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .forEach(row -> sizes.merge(row.cells().size(), 1, Integer::sum));
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    return sizes.entrySet().stream()
        .filter(size -> size.getKey() >= MIN_COLUMNS && size.getValue() >= MIN_ROWS)
        .filter(size -> size.getValue() * 100 >= all * MIN_USUAL)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** True if a line within the cell is a row: the quote before it was never closed. */
  private static boolean holdsRow(String cell, char separator, int columns) {
    return cell.indexOf('\n') >= 0
        && cell.lines().anyMatch(line -> countClose(line, separator) >= columns - 1);
  }

  /** Number of separators with something but a blank behind. */
  private static long countClose(String line, char separator) {
    return IntStream.range(0, line.length() - 1)
        .filter(i -> line.charAt(i) == separator && line.charAt(i + 1) != ' ')
        .count();
  }

  /** True if most rows have gaps within cells: columns set with blanks, figures with commas. */
  private boolean isLaidOut() {
    long gaps =
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> GAP.matcher(cell).find()))
            .count();
    return gaps * 2 > rows.stream().filter(row -> row.cells().size() == columns).count();
  }

  /** True if cells are cut where sentences have decimal commas. */
  private boolean isProse() {
    int cut = 0;
    for (Row row : rows) {
      for (int c = 1; c < row.cells().size(); c++) {
        cut += isDecimal(row.cells().get(c - 1), row.cells().get(c)) ? 1 : 0;
      }
    }
    return cut * 100 > rows.size() * MAX_BLANK && !(columns == MIN_COLUMNS && isHeaded());
  }

  private boolean isDecimal(String before, String after) {
    boolean goesOn =
        (columns == MIN_COLUMNS ? AFTER_POINT : AFTER_DECIMAL).matcher(after).matches();
    return BEFORE_DECIMAL.matcher(before).matches() && goesOn;
  }

  /** True if the first row with words is cut between words: a sentence has a blank there. */
  private boolean isHeaded() {
    return rows.stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .findFirst()
        .filter(row -> row.cells().size() == columns)
        .filter(row -> row.cells().stream().allMatch(cell -> LETTER.matcher(cell).lookingAt()))
        .isPresent();
  }
}

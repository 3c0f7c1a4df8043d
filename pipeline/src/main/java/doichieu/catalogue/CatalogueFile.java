package doichieu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV data file beside this class: RFC 4180, UTF-8, a header line, {@code #} comments, lists
 * inside a field separated by {@code |}.
 */
public final class CatalogueFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private final List<CSVRecord> rows;

  private CatalogueFile(List<CSVRecord> rows) {
    this.rows = rows;
  }

  /**
   * Reads the file of that name; a missing or malformed file is our own fault, and so is one that
   * says the same in two rows.
   */
  public static CatalogueFile load(String name) {
    try (InputStream in = CatalogueFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + name);
      }
      try (CSVParser parser =
          CSVParser.builder()
              .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .setFormat(FORMAT)
              .get()) {
        List<CSVRecord> rows = parser.getRecords();
        checkDifferent(name, rows);
        return new CatalogueFile(rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name, e);
    }
  }

  /** Two rows that say the same, whoever printed it, are a slip: one would be changed alone. */
  private static void checkDifferent(String name, List<CSVRecord> rows) {
    Set<Map<String, String>> said = new HashSet<>();
    for (CSVRecord row : rows) {
      Map<String, String> fields = row.toMap();
      fields.remove("source");
      if (!said.add(fields)) {
        throw new IllegalStateException(
            "data file "
                + name
                + " says twice "
                + fields.values()
                + ", row "
                + row.getRecordNumber());
      }
    }
  }

  /** The rows, in the order of the file; fields by column name. */
  public List<CSVRecord> rows() {
    return rows;
  }

  /** The entries of a list field, stripped; empty if the field is blank. */
  public static List<String> list(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split("\\|", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}

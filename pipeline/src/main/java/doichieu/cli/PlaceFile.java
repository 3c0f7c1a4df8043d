package doichieu.cli;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Table;
import doichieu.extract.DocumentReader;
import doichieu.extract.ExtractionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a list: a CSV file (UTF-8), or the first table of a worksheet or document. */
final class PlaceFile {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** Every commune there ever was fits; more is no list of places. */
  private static final long MOST_BYTES = 50L << 20;

  private PlaceFile() {}

  /**
   * Reads the rows, the header with them.
   *
   * @throws ExtractionException if the file is no readable worksheet
   */
  static List<List<String>> rows(Path file) throws IOException, ExtractionException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UsageException("places.too-large");
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv") ? ofText(file) : ofTable(file);
  }

  private static List<List<String>> ofText(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new UsageException("places.encoding");
    }
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(bare, format(bare))) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    } catch (java.io.UncheckedIOException | IllegalStateException e) {
      throw new UsageException("places.broken", String.valueOf(e.getMessage()));
    }
    return rows;
  }

  private static CSVFormat format(String text) {
    String first = text.lines().findFirst().orElse("");
    char separator = SEPARATORS.get(0);
    for (char candidate : SEPARATORS) {
      separator = count(first, candidate) > count(first, separator) ? candidate : separator;
    }
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static List<List<String>> ofTable(Path file) throws IOException, ExtractionException {
    ExtractedDocument document = new DocumentReader().read(file);
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .map(PlaceFile::rows)
        .orElse(List.of());
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < table.columnCount(); c++) {
        row.add(table.findCell(r, c).map(Cell::text).orElse(""));
      }
      rows.add(row);
    }
    return rows;
  }
}

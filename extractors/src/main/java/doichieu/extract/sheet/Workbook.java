package doichieu.extract.sheet;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.RawNumerals;
import doichieu.extract.RunRemarks;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the sheets of a workbook in their order, and what is hidden in them. */
final class Workbook {
  /** Rows of all sheets; an office's longest lists have some ten thousand. */
  static final int MAX_ROWS = 200_000;

  /** Merged ranges of one sheet; every row of a long list may have one. */
  private static final int MAX_MERGED = 200_000;

  private final GridBudget budget = new GridBudget();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final RunRemarks remarks = new RunRemarks();
  private final RawNumerals numerals = new RawNumerals();
  private int rows;

  /** What one sheet holds before it is shown. */
  static final class RawSheet {
    final String name;
    final boolean hidden;
    final List<SheetCell> cells = new ArrayList<>();
    final List<int[]> merged = new ArrayList<>();
    final PaintedRanges painted = new PaintedRanges();
    final PaleByCondition pale = new PaleByCondition();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    final Set<String> unknownFormats = new TreeSet<>();
    int notCalculated;
    int notFormatted;

    RawSheet(String name, boolean hidden) {
      this.name = name;
      this.hidden = hidden;
    }

    /** The number as the cell shows it; the bare number, which is told, if that is not known. */
    String shown(ShownNumbers numbers, double number, int formatIndex, String format) {
      return numbers
          .find(number, formatIndex, format)
          .orElseGet(
              () -> {
                notFormatted++;
                unknownFormats.add(format);
                return ShownNumbers.plain(number);
              });
    }
  }

  RunRemarks remarks() {
    return remarks;
  }

  /** Remembers what nobody sees in a cell; the address is such as "B5". */
  void addHidden(String words, String address, RawSheet sheet) {
    Evidence place = new Evidence(null, null, null, null, null, sheet.name, null, null);
    remarks.addHidden(words, sheet.name + "!" + address, place);
  }

  /**
   * Counts one more row.
   *
   * @throws ExtractionException if there are too many
   */
  void addRow() throws ExtractionException {
    if (++rows > MAX_ROWS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "rows", String.valueOf(MAX_ROWS));
    }
  }

  /**
   * Takes the words of one more cell into account.
   *
   * @throws ExtractionException if the workbook's words are too long together
   */
  void addWords(String text) throws ExtractionException {
    budget.addWords(text);
  }

  /**
   * Takes a sheet over.
   *
   * @throws ExtractionException if the grids together are too large
   */
  void add(RawSheet raw) throws ExtractionException {
    if (raw.merged.size() > MAX_MERGED) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "merged-ranges", String.valueOf(MAX_MERGED));
    }
    long filled = raw.cells.stream().filter(cell -> !cell.isBlank()).count();
    if (filled == 0) {
      return;
    }
    if (raw.hidden) {
      findings.add(Finding.of("hidden-sheet", place(raw.name), raw.name, filled));
      return;
    }
    long unseen =
        raw.cells.stream()
            .filter(cell -> !cell.isBlank())
            .filter(cell -> raw.hiddenRows.get(cell.row()) || raw.hiddenColumns.get(cell.column()))
            .count();
    if (unseen > 0) {
      findings.add(
          Finding.of(
              "hidden-cells",
              place(raw.name),
              raw.name,
              unseen,
              numbers(raw.hiddenRows),
              letters(raw.hiddenColumns)));
    }
    if (raw.notCalculated > 0) {
      findings.add(
          Finding.of("formula-not-calculated", place(raw.name), raw.name, raw.notCalculated));
    }
    if (raw.notFormatted > 0) {
      String formats = raw.unknownFormats.stream().limit(5).collect(Collectors.joining("  "));
      findings.add(
          Finding.of(
              "number-format-unknown", place(raw.name), raw.name, raw.notFormatted, formats));
    }
    raw.pale.find(raw.name, raw.cells, place(raw.name)).ifPresent(findings::add);
    Sheet sheet =
        Sheet.of(
            raw.name, raw.cells, raw.merged, raw.hiddenRows::get, raw.hiddenColumns::get, budget);
    sheet.cells().forEach(cell -> numerals.print(cell.text(), place(raw.name)));
    pieces.addAll(SheetPieces.list(sheet));
  }

  private static Evidence place(String sheet) {
    return new Evidence(null, null, null, null, null, sheet, null, null);
  }

  /** "3–5, 9", as the sheet numbers its rows; a dash if there is none. */
  private static String numbers(BitSet rows) {
    List<String> ranges = new ArrayList<>();
    for (int from = rows.nextSetBit(0); from >= 0 && ranges.size() < 20; ) {
      int end = rows.nextClearBit(from);
      ranges.add(end - from == 1 ? String.valueOf(end) : (from + 1) + "–" + end);
      from = rows.nextSetBit(end);
    }
    return ranges.isEmpty() ? "–" : String.join(", ", ranges);
  }

  /** "C, AA", as the sheet names its columns; a dash if there is none. */
  private static String letters(BitSet columns) {
    List<String> names = columns.stream().limit(20).mapToObj(CellAddress::columnName).toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  /**
   * The workbook as a document.
   *
   * @throws ExtractionException if no sheet shows a word
   */
  ExtractedDocument toDocument(SourceFormat format) throws ExtractionException {
    if (pieces.isEmpty()) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    findings.addAll(remarks.findings());
    return DocumentAssembler.assemble(format, null, null, pieces, findings)
        .withCensus(numerals.census());
  }
}

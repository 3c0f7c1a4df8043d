package doichieu.extract.sheet;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.TextFile;
import doichieu.extract.encoding.Characters;
import doichieu.extract.sheet.SeparatedValues.Row;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.GridBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads sheets that a program wrote as text with semicolons or commas between their cells (CSV), as
 * a sheet without frames; any other text is left to its own reader.
 */
public final class SeparatedExtractor implements Extractor {
  private final TextFile.Reader otherwise;

  /**
   * Makes the reader.
   *
   * @param otherwise reads what is no sheet
   */
  public SeparatedExtractor(TextFile.Reader otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public ExtractedDocument extract(Path path) throws ExtractionException, IOException {
    TextFile file = TextFile.decode(path);
    Optional<SeparatedValues> values = SeparatedValues.find(file.text());
    return values.isPresent() ? read(values.get(), file) : otherwise.read(file);
  }

  private static ExtractedDocument read(SeparatedValues values, TextFile file)
      throws ExtractionException {
    List<Finding> findings = new ArrayList<>(file.findings());
    GridBudget budget = new GridBudget();
    RawNumerals numerals = new RawNumerals();
    List<SheetCell> cells = new ArrayList<>();
    int number = 0;
    for (Row row : values.rows()) {
      int size = row.cells().size();
      Evidence place = place(row.line(), String.join(" | ", row.cells()));
      if (size > 1 && size != values.columns()) {
        findings.add(Finding.of("cells-do-not-fit", place, row.line(), size, values.columns()));
      }
      for (int c = 0; c < size; c++) {
        String text = Characters.fold(row.cells().get(c));
        budget.addWords(text);
        numerals.print(text, place(row.line(), text));
        if (!text.isEmpty()) {
          cells.add(new SheetCell(number, c, 1, 1, text, false, row.line()));
        }
      }
      number++;
    }
    Sheet sheet = Sheet.of("", cells, List.of(), row -> false, column -> false, budget);
    return DocumentAssembler.assemble(
            SourceFormat.TEXT, null, file.encoding(), SheetPieces.list(sheet), findings)
        .withCensus(numerals.census());
  }

  private static Evidence place(int line, String text) {
    return new Evidence(null, null, null, null, line, null, null, text);
  }
}

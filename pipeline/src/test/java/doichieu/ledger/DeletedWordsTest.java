package doichieu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Block;
import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.extract.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rows and paragraphs with figures are taken out of what was read of the plans: each time the
 * census must tell. {@code -Ddoichieu.deletions=1000} takes out more.
 */
class DeletedWordsTest {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final List<String> FOLDERS = List.of("plans", "varied", "formats", "gold/dev");
  private static final int FILES_OF_A_SHORT_RUN = 20;

  @Test
  void everyDeletedRowOrParagraphWithAFigureIsNoticed() throws Exception {
    int deletions = Integer.getInteger("doichieu.deletions", 100);
    Random random = new Random(20250214);
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      files.addAll(plans(TESTDATA.resolve(folder)));
    }
    java.util.Collections.shuffle(files, random);
    List<Path> taken =
        deletions > 500 ? files : files.subList(0, Math.min(FILES_OF_A_SHORT_RUN, files.size()));
    List<String> silent = new ArrayList<>();
    int done = 0;
    for (Path file : taken) {
      ExtractedDocument document = new DocumentReader().read(file);
      assertThat(CensusCheck.of(document).unread()).as(file.toString()).isEmpty();
      List<Place> places = places(document);
      for (int i = 0; i < deletions / taken.size() + 1 && done < deletions; i++) {
        Place place = places.get(random.nextInt(places.size()));
        if (CensusCheck.of(without(document, place)).unread().isEmpty()) {
          silent.add(file + " " + place);
        }
        done++;
      }
    }
    assertThat(done).isEqualTo(deletions);
    assertThat(silent).isEmpty();
  }

  /** A block, and in a table one row of it; row -1 for a paragraph. */
  private record Place(int block, int row) {}

  private static List<Path> plans(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> Files.isRegularFile(file) && !file.toString().matches(".*(json|README.md)"))
          .sorted()
          .toList();
    }
  }

  private static List<Place> places(ExtractedDocument document) {
    List<Place> places = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      if (block instanceof Paragraph paragraph && NumeralCensus.hasNumeral(paragraph.text())) {
        places.add(new Place(b, -1));
      } else if (block instanceof Table table) {
        for (int r = 0; r < table.rowCount(); r++) {
          if (table.row(r).stream().anyMatch(cell -> NumeralCensus.hasNumeral(cell.text()))) {
            places.add(new Place(b, r));
          }
        }
      }
    }
    return places;
  }

  private static ExtractedDocument without(ExtractedDocument document, Place place) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    if (blocks.get(place.block()) instanceof Table table) {
      List<Cell> kept = table.cells().stream().filter(cell -> cell.row() != place.row()).toList();
      blocks.set(
          place.block(), new Table(table.number(), table.rowCount(), table.columnCount(), 0, kept));
    } else {
      blocks.remove(place.block());
    }
    return new ExtractedDocument(
        document.format(),
        document.pages(),
        document.encoding(),
        blocks,
        document.findings(),
        document.census());
  }
}

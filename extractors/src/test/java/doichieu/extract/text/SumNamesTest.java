package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The foot of a bill whose last sums have no figures of their own. */
class SumNamesTest {
  private static final String BILL =
      """
       No.                  Description                Qty    Unit        Unit price     Amount
        1    Copy paper A4, 80 g/m2, white, five          12 box                21.40      256.80
             reams to the box
        2    Toner cartridge, black                         3 pc                80.00      240.00
        3    Delivery                                       1                   15.00       15.00
      Subtotal                                                                             511.80
      VAT 23%
      Total due
      """;

  @TempDir Path folder;

  @Test
  void namesBelowASumAreRows() throws Exception {
    Table table = read(BILL + "\n      Payment within 30 days of the date of this invoice.\n");

    assertThat(table.rowCount()).isEqualTo(7);
    assertThat(table.text(4, 0)).isEqualTo("Subtotal");
    assertThat(table.text(5, 0)).isEqualTo("VAT 23%");
    assertThat(table.text(6, 0)).isEqualTo("Total due");
  }

  /** Words that end like a sentence, or go on below, are none of the table's. */
  @Test
  void aSentenceBelowASumIsNoRow() throws Exception {
    Table table = read(BILL.replace("VAT 23%\nTotal due", "Prices hold for May.\nOr longer"));

    assertThat(table.rowCount()).isEqualTo(5);
  }

  private Table read(String text) throws Exception {
    Path file = folder.resolve("bill.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file).tables().get(0);
  }
}

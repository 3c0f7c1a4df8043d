package doichieu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.citation.Citations;
import org.junit.jupiter.api.Test;

class NumeralReaderTest {

  @Test
  void endlessListsOfMonthsAreReadInBoundedDepth() {
    NumeralReader reader =
        new NumeralReader(new NumeralWords(), Citations.of(Catalogue.load()).reader());
    NumeralClaims claims = new NumeralClaims("Tháng 6, ".repeat(10_000));

    reader.claimDates(claims);

    assertThat(claims.entries())
        .hasSize(10_000)
        .allSatisfy(entry -> assertThat(entry.bucket()).contains(Bucket.DATE));
  }
}

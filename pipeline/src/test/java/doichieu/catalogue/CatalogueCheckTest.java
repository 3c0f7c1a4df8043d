package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.CatalogueCheck.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {
  private static final TextFold FOLD = new TextFold(Abbreviations.load());

  @Test
  void filesOfTheProgramHaveNoFault() {
    assertThat(CatalogueCheck.run(FOLD)).isEmpty();
  }

  @Test
  void everyFaultIsToldWithItsRecord() throws IOException {
    List<Fault> faults =
        CatalogueCheck.run(
            FOLD,
            rows("id,name,source\na.b,Tỷ lệ A,s\na.b,Tỷ lệ B,s\na.c,tỉ lệ a,s\nBad,Tỷ lệ C,?\n"),
            rows("indicatorId,alias,source\na.c,Tỷ lệ B,s\na.x,Tỷ lệ D,s\n"),
            rows(
                "indicatorId,confusableWith,distinguishingWords,otherWords,source\n"
                    + "a.b,a.c,hồ sơ|x,hồ sơ,s\na.b,a.c,,x,s\n"),
            rows("key\ns\n"));
    assertThat(faults.stream().map(fault -> fault.line() + " " + fault.code()))
        .containsExactly(
            "2 duplicate-id",
            "3 duplicate-name",
            "4 bad-id",
            "4 unknown-source",
            "1 alias-of-two",
            "2 unknown-id",
            "1 same-words",
            "2 no-words");
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }
}

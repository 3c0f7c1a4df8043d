package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letterheads right above tables that are set with blanks. */
class LetterheadsTest {
  private static final String ROWS =
      """
       TT          Nội dung                 Mức đạt        Phụ trách
        1    Hồ sơ nộp trực tuyến             85%       Văn phòng
        2    Hồ sơ trả đúng hạn               98%       Bộ phận Một cửa
        3    Người dân hài lòng               95%       Phòng Văn hóa
      """;

  @TempDir Path folder;

  @Test
  void aLetterheadRightAboveTheHeadingsIsNoneOfThem() throws Exception {
    List<Table> tables =
        read(
            """
                  ỦY BAN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                     VĂN PHÒNG                            Độc lập - Tự do - Hạnh phúc
            """
                + ROWS);

    assertThat(tables).hasSize(1);
    assertThat(first(tables)).containsExactly("TT", "Nội dung", "Mức đạt", "Phụ trách");
  }

  @Test
  void theNameOfTheStateMayBeBrokenByItsColumn() throws Exception {
    List<Table> tables =
        read(
            """
                  ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
                     VĂN PHÒNG                            NAM
                                              Độc lập – Tự do – Hạnh phúc
            """
                + ROWS);

    assertThat(tables).hasSize(1);
    assertThat(first(tables)).containsExactly("TT", "Nội dung", "Mức đạt", "Phụ trách");
  }

  @Test
  void aRowThatNamesTheStateIsNoLetterhead() throws Exception {
    List<Table> tables =
        read(
            """
             TT   Thành phần      Cách ghi                                  Cỡ chữ
              1   Quốc hiệu       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM        13
              2   Tiêu ngữ        Độc lập - Tự do - Hạnh phúc               14
              3   Tên văn bản     KẾ HOẠCH                                  14
            """);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rowCount()).isEqualTo(4);
  }

  private static List<String> first(List<Table> tables) {
    return tables.get(0).cells().stream().filter(cell -> cell.row() == 0).map(Cell::text).toList();
  }

  private List<Table> read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }
}

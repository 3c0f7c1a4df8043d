package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raised digits behind figures. */
class RaisedMarksTest {
  @TempDir Path folder;

  @Test
  void aFigureWithARaisedMarkIsAFigure() {
    assertThat(RaisedMarks.without("78,4\u00b9\u00b2")).isEqualTo("78,4");
    assertThat(RaisedMarks.without("95%\u00b2")).isEqualTo("95%");
    assertThat(RaisedMarks.without("km\u00b2")).isEqualTo("km\u00b2");
    assertThat(RaisedMarks.without("2026\u00b9")).isEqualTo("2026\u00b9");
  }

  @Test
  void rowsOfFiguresWithRaisedMarksAreReadAndKeepThem() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("plan.txt"),
            """
                             Diện tích              Dân số (người)                Mật độ
                 Xã, thị trấn
                              (km\u00b2)       Tổng số       Nam          Nữ         (người/km\u00b2)
            Toàn huyện                312,45\u00b9      58.213      28.904\u00b2      29.309         186,3\u00b9\u00b2
            Thị trấn Phố Mới              8,6     11.870\u00b9        5.812       6.058\u00b2        1.380,2
            Xã An Lạc                 41,75\u00b9\u00b2       9.346       4.655\u00b9        4.691         223,9\u00b2
            Xã Bình Sơn                  57,2     7.028\u00b9\u00b2        3.540       3.488\u00b9          122,9
            Xã Yên Thịnh                  102     17.514\u00b9        8.690       8.824\u00b2          171,7
            """);

    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).columnCount()).isEqualTo(6);
    assertThat(document.tables().get(0).rowCount()).isEqualTo(7);
    assertThat(document.tables().get(0).row(2).get(1).text()).isEqualTo("312,45\u00b9");
    assertThat(document.tables().get(0).row(2).get(5).text()).isEqualTo("186,3\u00b9\u00b2");
  }
}

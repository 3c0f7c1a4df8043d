package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which blank cells of a table set with blanks are told. */
class BlankCellsTest {
  @TempDir Path folder;

  @Test
  void blanksOfThreeColumnsWithoutLabelsAreTold() throws Exception {
    ExtractedDocument document =
        read(
            """
                            Nhiệm vụ                                   Đơn vị chủ trì         Thời gian
            I. Kinh tế số
            1. Nâng cấp phần mềm quản lý nhiệm vụ                      Sở Nội vụ              Quý III/2025
            2. Rà soát nền tảng học trực tuyến mở                                             2026-2030
            3. Rà soát Trung tâm Giám sát, điều hành thông minh        Thanh tra tỉnh
            4. Rà soát kho dữ liệu dùng chung của tỉnh                 Sở Tài chính           Thường xuyên
            5. Ban hành danh mục dữ liệu mở                                                   Quý I/2026
            6. Tổ chức phần mềm quản lý nhiệm vụ tại cấp xã                                   2026-2030
            II. Xã hội số
            7. Triển khai cơ sở dữ liệu đất đai so với năm trước       Sở Tài chính
            """);

    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cells-blank"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(5, 10);
  }

  @Test
  void titlesBesideTheirLabelsAreNoRowsWithBlanks() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Nhiệm vụ                                              Thời gian
            I    Kinh tế số
            1    Nâng cấp phần mềm quản lý nhiệm vụ                    Quý III/2025
            2    Rà soát nền tảng học trực tuyến mở                    2026-2030
            II   Xã hội số
            1    Rà soát Trung tâm Giám sát, điều hành thông minh      Quý I/2026
            2    Rà soát kho dữ liệu dùng chung của tỉnh               Thường xuyên
            """);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.findings())
        .extracting(Finding::code)
        .doesNotContain("blanks-below", "cells-blank");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}

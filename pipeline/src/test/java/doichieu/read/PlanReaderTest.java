package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.extract.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
  @TempDir private Path folder;

  private StatedPlan read(String unitLine, String unitOfLast) throws Exception {
    Path file = folder.resolve("plan.html");
    Files.writeString(
        file,
        "<html><head><meta charset=\"utf-8\"></head><body><p>KẾ HOẠCH</p>"
            + "<p>Trồng trọt năm 2026</p><p>"
            + unitLine
            + "</p><table border=\"1\"><tr><th>TT</th><th>Chỉ tiêu</th><th>Năm 2026</th></tr>"
            + "<tr><td>1</td><td>Diện tích sầu riêng</td><td>250</td></tr>"
            + "<tr><td>2</td><td>Hộ tham gia"
            + unitOfLast
            + "</td><td>40</td></tr></table></body></html>");
    return new PlanReader().read(new DocumentReader().read(file));
  }

  private static List<Finding> told(StatedPlan plan) {
    return plan.findings().stream().filter(f -> f.code().equals("units-listed")).toList();
  }

  @Test
  void figuresBelowALineOfSeveralUnitsHaveNoneAndAreTold() throws Exception {
    StatedPlan plan = read("ĐVT: ha, hộ", " (hộ)");

    assertThat(plan.targets()).extracting(StatedTarget::unit).containsExactly(null, "hộ");
    assertThat(told(plan))
        .singleElement()
        .satisfies(f -> assertThat(f.arguments()).containsExactly("ĐVT: ha, hộ", "1", "1"));
  }

  @Test
  void aLineOfOneUnitIsThatOfAllFiguresAndTellsNothing() throws Exception {
    StatedPlan plan = read("ĐVT: ha", "");

    assertThat(plan.targets()).extracting(StatedTarget::unit).containsOnly("ha");
    assertThat(told(plan)).isEmpty();
  }
}

package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import doichieu.document.Codes.Language;
import doichieu.export.Phrases;
import doichieu.extract.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TablesCommandTest {
  private static final Path PLANS = Path.of("..", "testdata", "plans");
  private static final String PDF = PLANS.resolve("kon-tum-province-annex-2025.pdf").toString();
  private static final String TEXT = PLANS.resolve("kon-tum-province-annex-2025.txt").toString();

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachTableIsDrawnWithItsPageAndSize() {
    assertThat(run("tables", PDF)).isZero();
    assertThat(out())
        .contains("(pdf): 1 bảng\n")
        .contains("Bảng 1, từ trang 1: 26 hàng × 7 cột, số hàng tiêu đề: 2")
        .contains("│ Số TT │")
        .contains("╞═══════╪");
  }

  @Test
  void jsonInAFolderIsABareListWithSpans() throws IOException {
    assertThat(run("tables", PDF, TEXT, "--json", "-o", folder.toString())).isZero();
    assertThat(out()).isEmpty();
    JsonNode tables = read("kon-tum-province-annex-2025.pdf.json");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).get("page").intValue()).isEqualTo(1);
    JsonNode header = tables.get(0).get("rows").get(0);
    assertThat(header.get(0).toString())
        .isEqualTo("{\"text\":\"Số TT\",\"rowspan\":2,\"colspan\":1}");
    assertThat(header.get(4).get("colspan").intValue()).isEqualTo(2);
    assertThat(read("kon-tum-province-annex-2025.txt.json").get(0).get("page").isNull()).isTrue();
  }

  @Test
  void faultOfOurOwnInOneFileLeavesTheOthersRead() {
    Environment environment = environment();
    Session session =
        new Session(environment, Phrases.load(Doichieu.class, "messages", Language.VI));
    TablesCommand command =
        new TablesCommand(
            new RootCommand(session),
            file -> {
              if (file.endsWith("lỗi.txt")) {
                throw new IllegalStateException("hàng");
              }
              return new DocumentReader().read(file);
            });
    int code = new CommandLine(command).execute("lỗi.txt", TEXT);
    assertThat(code).isEqualTo(ExitCode.SOME_FILE_FAILED);
    assertThat(err())
        .contains("lỗi.txt: Chương trình gặp lỗi khi đọc tệp này: IllegalStateException");
    assertThat(out()).contains("kon-tum-province-annex-2025.txt (text): 1 bảng");
  }

  @Test
  void limitOfAPageIsToldBesideTheJson() throws IOException {
    StringBuilder lines = new StringBuilder("BT /F 12 Tf 72 800 Td (Ke hoach) Tj ET\n");
    for (int i = 0; i < 6_000; i++) {
      int x = i % 25 * 20;
      int y = i / 25 * 4;
      lines.append(x + " " + y + " m " + (x + 10) + " " + y + " l S\n");
    }
    Path file = folder.resolve("bản đồ.pdf");
    Files.writeString(
        file,
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 1000] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>\nendobj\n"
            + "4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
            + "5 0 obj\n<< /Length "
            + lines.length()
            + " >>\nstream\n"
            + lines
            + "endstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n");

    assertThat(run("tables", file.toString(), "--json", "-o", folder.toString())).isZero();
    assertThat(err()).contains("page-too-complex").contains("số đường kẻ bảng trên một trang 4000");
  }

  @Test
  void folderAloneIsWrittenToAndTheTablesAreDrawn() throws IOException {
    assertThat(run("tables", TEXT, "-o", folder.toString())).isZero();
    assertThat(read("kon-tum-province-annex-2025.txt.json")).hasSize(1);
    assertThat(out()).contains("(text): 1 bảng");
  }

  @Test
  void repeatPrintsFilePagesFirstAndBestTime() {
    assertThat(run("tables", PDF, "--repeat", "2")).isZero();
    assertThat(out().strip()).matches("\\S+ 6 \\d+\\.\\d \\d+\\.\\d");
    assertThat(run("tables", PDF, "--repeat", "0")).isEqualTo(2);
  }

  @Test
  void pictureShowsThePagesThatHoldCells() throws IOException {
    assertThat(run("tables", PDF, "--picture", "-o", folder.toString())).isZero();
    Path first = folder.resolve("kon-tum-province-annex-2025.pdf-1.png");
    assertThat(ImageIO.read(first.toFile()).getWidth()).isGreaterThan(1000);
    assertThat(err()).contains("kon-tum-province-annex-2025.pdf-6.png");
  }

  @Test
  void fileThatCannotBeReadIsToldAndTheOthersAreDrawn() throws IOException {
    Path broken = Files.write(folder.resolve("hỏng.pdf"), new byte[0]);
    assertThat(run("tables", broken.toString(), TEXT)).isEqualTo(1);
    assertThat(err()).contains("hỏng.pdf: ");
    assertThat(out()).contains("(text): 1 bảng");
  }

  @Test
  void twoFilesOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
    Path twin = Files.copy(Path.of(TEXT), folder.resolve("kon-tum-province-annex-2025.txt"));
    Path results = folder.resolve("out");
    assertThat(run("tables", TEXT, twin.toString(), "--json", "-o", results.toString()))
        .isEqualTo(2);
    assertThat(results).doesNotExist();
  }

  private JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).toFile());
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Doichieu(environment()).run(arguments);
  }

  private Environment environment() {
    return new Environment(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Clock.systemUTC(),
        100,
        false,
        today -> Pipeline.standard());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

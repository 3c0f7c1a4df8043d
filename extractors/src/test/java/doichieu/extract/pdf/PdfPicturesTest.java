package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPicturesTest {
  @TempDir Path folder;

  /** Words drawn sideways on an upright page: the picture is turned as the page is read. */
  @Test
  void pageDrawnSidewaysIsTurnedAsItIsRead() throws Exception {
    TinyPdf pdf = TinyPdf.turned();
    pdf.document().getPage(0).setRotation(0);
    pdf.grid(new double[] {60, 100, 300}, new double[] {100, 130, 160});
    pdf.text(65, 120, "1").text(105, 120, "Hồ sơ").text(65, 150, "2").text(105, 150, "Thu");
    pdf.fill(0f, 220, 101, 299, 129);
    Path file = pdf.save(folder);
    ExtractedDocument document = new PdfExtractor().extract(file);
    Path picture = PdfPictures.write(file, document.tables(), folder).get(0);
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isGreaterThan(image.getHeight());
    assertThat(image.getRGB(2 * 260, 2 * 112) & 0xFFFFFF).isZero();
    assertThat(image.getRGB(2 * 200, 2 * 112) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }
}

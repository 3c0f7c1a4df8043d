import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Writes the files of testdata/hostile that need the JDK only; run from the project's root after make-plans.sh.
 *
 * <p>password.pdf, password.docx and table-not-understood.txt were made apart (see testdata/hostile/README.md).
 */
public class HostileFiles {

  private static final Path PLANS = Path.of("testdata", "plans");
  private static final Path HOSTILE = Path.of("testdata", "hostile");

  public static void main(String[] args) throws IOException {
    write("empty.pdf", new byte[0]);
    write("thư-mời.docx", randomBytes(4096));
    write("truncated.pdf", firstHalf("kon-tum-province-annex-2025.pdf"));
    write("truncated.docx", firstHalf("thong-nhat-ward-plan-2025.docx"));
    write("plan-with-wrong-extension.pdf", Files.readAllBytes(PLANS.resolve("kon-ray-district-letter-2023.docx")));
    write("picture.pdf", picture());
    write("archive.zip", archive());
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(HOSTILE);
    Files.write(HOSTILE.resolve(name), bytes);
  }

  private static byte[] firstHalf(String name) throws IOException {
    byte[] whole = Files.readAllBytes(PLANS.resolve(name));
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static byte[] picture() throws IOException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, 320, 200);
    drawing.setColor(Color.RED);
    drawing.drawOval(110, 50, 100, 100);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new String[] {"ke-hoach.txt", "phu-luc.txt"}) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(("Nội dung của " + name + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

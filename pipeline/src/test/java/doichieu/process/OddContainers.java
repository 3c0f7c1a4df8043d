package doichieu.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP containers that lie, swell or climb, and parts with a document type of their own. */
final class OddContainers {
  private static final String DOCUMENT = "word/document.xml";
  private final HostileFolder folder;

  OddContainers(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    byte[] docx = HostileFolder.plan("docx");
    folder.add("bomb-part.docx", file -> bomb(file, 1, 120 << 20));
    folder.add("bomb-sum.docx", file -> bomb(file, 5, 90 << 20));
    folder.add("parts.docx", file -> bomb(file, 10_050, 1));
    byte[] local = docx.clone();
    local[14] ^= 1;
    folder.add("crc-head.docx", local);
    byte[] directory = docx.clone();
    directory[lastEntry(directory) + 16] ^= 1;
    folder.add("crc-directory.docx", directory);
    folder.add("end-only.docx", new byte[] {'P', 'K', 5, 6, 0, 0});
    folder.add("docx-in-zip.zip", new OfficeParts().with("ke-hoach.docx", docx).bytes());
    folder.add("climbing.docx", new OfficeParts().with("../../escaped.txt", docx).bytes());
    folder.add("climbing-part.docx", OfficeParts.of(docx).with("../../escaped.txt", "out").bytes());
    documentTypes(docx);
  }

  private static void bomb(Path file, int parts, int size) throws IOException {
    byte[] block = new byte[Math.min(size, 1 << 20)];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (int i = 0; i < parts; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
        for (int left = size; left > 0; left -= block.length) {
          zip.write(block);
        }
      }
    }
  }

  private static int lastEntry(byte[] zip) {
    byte[] mark = {'P', 'K', 1, 2};
    for (int i = zip.length - mark.length; i >= 0; i--) {
      if (Arrays.equals(zip, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    throw new IllegalStateException("no directory");
  }

  /** Entities that ask for another file, for the network, or for endless text. */
  private void documentTypes(byte[] docx) throws IOException {
    String secret = folder.secret().toUri().toString();
    String[] types = {
      "<!ENTITY x SYSTEM '" + secret + "'>",
      "<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>",
      "<!ENTITY % p SYSTEM '" + secret + "'>%p;",
      "<!ENTITY a '" + "h".repeat(5000) + "'><!ENTITY x '" + "&a;".repeat(5000) + "'>"
    };
    for (int i = 0; i < types.length; i++) {
      String xml =
          "<!DOCTYPE d ["
              + types[i]
              + "]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
      folder.add("type-" + i + ".docx", typed(docx, xml, StandardCharsets.UTF_8));
      folder.add("type-utf16-" + i + ".docx", typed(docx, xml, StandardCharsets.UTF_16));
      folder.add("type-" + i + ".html", xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] typed(byte[] docx, String xml, Charset charset) throws IOException {
    return OfficeParts.of(docx).with(DOCUMENT, xml.getBytes(charset)).bytes();
  }
}

package doichieu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The control document, whole, under the extension of another format. */
final class WrongExtensions {
  private final HostileFolder folder;

  WrongExtensions(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    byte[] docx = HostileFolder.plan("docx");
    byte[] pdf = HostileFolder.plan("pdf");
    byte[] text = HostileFolder.plan("txt");
    String[] extensions = {"pdf", "doc", "xlsx", "txt", "html", "docx"};
    for (int i = 0; i < extensions.length; i++) {
      folder.add("docx-as." + extensions[i], commented(docx, i));
      folder.add("pdf-as." + extensions[i], followed(pdf, "%" + i + "\n"));
    }
    folder.add("text-as.docx", followed(text, "\n\n"));
    folder.add("text-without-extension", followed(text, "\n\n\n"));
  }

  /** Other bytes, the same document: the ZIP has a comment of one letter. */
  private static byte[] commented(byte[] docx, int number) {
    byte[] bytes = Arrays.copyOf(docx, docx.length + 1);
    bytes[docx.length] = (byte) ('a' + number);
    bytes[docx.length - 2] = 1;
    return bytes;
  }

  private static byte[] followed(byte[] file, String end) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(file);
    bytes.write(end.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}

package doichieu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The control text in other encodings, and long runs of one piece, as slow patterns fear them. */
final class OddTexts {
  private static final String[] PIECES = {
    "a", " ", "1", "1.", "- ", "(", "%", "Điều ", "số 01/", "ngày 1 tháng ", "; ", "\t", "| ", "…"
  };
  private final HostileFolder folder;

  OddTexts(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    for (int i = 0; i < PIECES.length; i++) {
      String run = "Chỉ tiêu " + PIECES[i].repeat(20_000) + "!";
      folder.add("run-" + i + ".txt", run.getBytes(StandardCharsets.UTF_8));
    }
    byte[] text = HostileFolder.plan("txt");
    String words = new String(text, StandardCharsets.UTF_8);
    folder.add("utf16.txt", words.getBytes(StandardCharsets.UTF_16));
    folder.add("utf16le-bare.txt", words.getBytes(StandardCharsets.UTF_16LE));
    folder.add("nul.txt", words.replace("a", "a\0").getBytes(StandardCharsets.UTF_8));
    folder.add("rtl.txt", ("\u202E" + words).getBytes(StandardCharsets.UTF_8));
    folder.add("question-marks.txt", words.getBytes(StandardCharsets.ISO_8859_1));
    folder.add("half.txt", Arrays.copyOf(text, text.length / 2 + 1));
  }
}

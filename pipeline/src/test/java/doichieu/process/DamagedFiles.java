package doichieu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** The control document cut off, and with a run of zero bytes somewhere, as bad disks leave it. */
final class DamagedFiles {
  private static final int HOLES = 8;
  private final HostileFolder folder;

  DamagedFiles(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    for (String extension : new String[] {"docx", "pdf"}) {
      byte[] whole = HostileFolder.plan(extension);
      for (int percent = 2; percent < 100; percent += 8) {
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        folder.add("cut-" + percent + "." + extension, cut);
      }
      for (int i = 0; i < HOLES; i++) {
        folder.add("hole-" + i + "." + extension, hole(whole, i));
      }
    }
    folder.add("empty.txt", new byte[0]);
    folder.add("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    folder.add("noise.docx", noise);
  }

  /** An eighth of the file, at most 4096 bytes of it, is zero. */
  private static byte[] hole(byte[] whole, int number) {
    byte[] bytes = whole.clone();
    int from = (int) ((long) bytes.length * number / HOLES);
    int to = (int) ((long) bytes.length * (number + 1) / HOLES);
    Arrays.fill(bytes, from, Math.min(to, from + 4096), (byte) 0);
    return bytes;
  }
}

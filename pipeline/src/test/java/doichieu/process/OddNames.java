package doichieu.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names that shells, pages, logs and workbooks misread, and things that are no plain files. */
final class OddNames {
  private final HostileFolder folder;

  OddNames(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    String[] names = {
      "-rf",
      "..%2f..%2fx",
      "CON.txt",
      "two  blanks.txt",
      "a'b\"c`.txt",
      "<img src=x>.txt",
      "=cmd.txt",
      "%n%s.txt",
      "${jndi}.txt",
      "Kế.txt",
      "Ke\u0302\u0301.txt",
      "#x?.txt",
      "&;|.txt",
      "line\nbreak.txt",
      "esc\u001B[31m.txt",
      "a".repeat(251) + ".txt"
    };
    for (String name : names) {
      folder.add(name, ("Không có gì: " + name).getBytes(StandardCharsets.UTF_8));
    }
    String[] temporary = {"~$x.docx", "x.part", "Thumbs.db", ".hidden", "x.tmp"};
    for (int i = 0; i < temporary.length; i++) {
      folder.add(temporary[i], new byte[] {(byte) i});
    }
    places();
  }

  private void places() throws IOException {
    Path outside = folder.secret();
    folder.add("link.txt", file -> Files.createSymbolicLink(file, outside));
    folder.add("loop.txt", file -> Files.createSymbolicLink(file, file));
    folder.add("up", file -> Files.createSymbolicLink(file, folder.root()));
    folder.add("sparse.txt", OddNames::sparse);
    byte[] text = HostileFolder.plan("txt");
    folder.add("copy.txt", text);
    folder.add("d/".repeat(40) + "copy.txt", text);
  }

  /** Eight gigabytes without a block on the disk. */
  private static void sparse(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(8L << 30);
    }
  }
}

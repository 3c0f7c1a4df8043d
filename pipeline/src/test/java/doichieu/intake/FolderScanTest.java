package doichieu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {
  @TempDir Path folder;

  @Test
  void everyByteButPlainOnesIsEncoded() throws IOException {
    write("Kế hoạch/a+b (1)'&!~x_.-Z.txt");
    assertThat(scan(folder))
        .containsExactly("K%E1%BA%BF%20ho%E1%BA%A1ch/a%2Bb%20%281%29%27%26%21~x_.-Z.txt = null");
    assertThat(FolderScan.of(List.of(folder), Set.of()).files().get(0).sourceFile())
        .isEqualTo("Kế hoạch/a+b (1)'&!~x_.-Z.txt");
  }

  @Test
  void nameOfThePathStandsFirstOnlyAmongSeveral() throws IOException {
    Path a = write("a/x.txt");
    Path b = write("b/y.txt");
    assertThat(scan(a)).containsExactly("x.txt = null");
    assertThat(scan(folder.resolve("a"))).containsExactly("x.txt = null");
    assertThat(scan(folder.resolve("b"), a)).containsExactly("b/y.txt = null", "x.txt = null");
    assertThat(scan(folder.resolve("b"), b, folder.resolve("b"))).containsExactly("b/y.txt = null");
  }

  @Test
  void samePlaceHasOneIdWhereverTheScanStarts() throws IOException {
    Path file = write("a/x.txt");
    FoundFile alone = FolderScan.of(List.of(file), Set.of()).files().get(0);
    FoundFile inside = FolderScan.of(List.of(folder.resolve("a")), Set.of()).files().get(0);
    FoundFile above = FolderScan.of(List.of(folder), Set.of()).files().get(0);
    assertThat(alone).isEqualTo(inside);
    assertThat(above.placeId()).isEqualTo(alone.placeId()).matches("[0-9a-f]{16}");
    assertThat(above.rootId()).isNotEqualTo(alone.rootId());
  }

  @Test
  void linksTemporaryAndHiddenNamesArePassedOverAndSaid() throws IOException {
    write("plan.txt");
    for (String name :
        List.of(
            "~$plan.docx",
            ".~lock.plan.odt#",
            "a.part",
            "b.crdownload",
            "c.TMP",
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            ".hidden",
            ".git/config")) {
      write(name);
    }
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("plan.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(scan(folder))
        .containsExactly(
            ".DS_Store = TEMPORARY",
            ".git = HIDDEN",
            ".hidden = HIDDEN",
            ".~lock.plan.odt%23 = TEMPORARY",
            "Thumbs.db = TEMPORARY",
            "a.part = TEMPORARY",
            "b.crdownload = TEMPORARY",
            "c.TMP = TEMPORARY",
            "desktop.ini = TEMPORARY",
            "link.txt = LINK",
            "loop = LINK",
            "plan.txt = null",
            "~%24plan.docx = TEMPORARY");
  }

  @Test
  void pipeIsNeverOpened() throws Exception {
    Process process = new ProcessBuilder("mkfifo", folder.resolve("x.pdf").toString()).start();
    assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
    assertThat(scan(folder)).containsExactly("x.pdf = SPECIAL");
  }

  @Test
  void controlCharactersAreShownAsEscapes() {
    assertThat(SourceName.shown("a%0Ab%1B%5B31m%E2%80%AEc.txt"))
        .isEqualTo("a\\u000Ab\\u001B[31m\\u202Ec.txt");
    assertThat(SourceName.shown("k%E1%BA%BF%FF")).isEqualTo("k\\xE1\\xBA\\xBF\\xFF");
    assertThat(SourceName.shown("e%CC%82")).isEqualTo("ê");
  }

  @Test
  void ownResultsAreNeverTakenIn() throws IOException {
    write("plan.txt");
    write("out/targets.json");
    Path db = write("my.db");
    Path real = folder.toRealPath();
    FolderScan scan =
        FolderScan.of(List.of(folder), Set.of(real.resolve("out"), real.resolve(db.getFileName())));
    assertThat(scan.files())
        .extracting(FoundFile::obstacle)
        .containsExactly(Obstacle.OWN_OUTPUT, Obstacle.OWN_OUTPUT, null);
  }

  @Test
  void pathThatDoesNotExistIsWrongUsage() {
    assertThatThrownBy(() -> scan(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
  }

  private static List<String> scan(Path... paths) throws IOException {
    return FolderScan.of(List.of(paths), Set.of()).files().stream()
        .map(file -> file.sourcePath() + " = " + file.obstacle())
        .toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}

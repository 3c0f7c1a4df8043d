package doichieu.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A folder of files that are damaged, hostile or odd, made anew for each run and equal each time.
 *
 * <p>No two files but those named {@code copy.txt} have the same bytes, so that each has an outcome
 * of its own.
 */
final class HostileFolder {
  private static final Path PLANS = Path.of("..", "testdata", "plans");
  private static final String PLAN = "kon-ray-district-letter-2023";

  private final Path folder;
  private final Predicate<String> wanted;
  private final Set<String> made = new HashSet<>();

  /**
   * @param folder the files go into it; one file, {@code secret.txt}, goes beside it
   * @param wanted by the percent-encoded path within the folder: whether the file is made
   */
  HostileFolder(Path folder, Predicate<String> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /** Makes the files; the percent-encoded paths of all, of those not wanted too. */
  Set<String> make() throws IOException {
    new DamagedFiles(this).make();
    new WrongExtensions(this).make();
    new OddNames(this).make();
    new OddContainers(this).make();
    new OddTexts(this).make();
    new HiddenWords(this).make();
    new OddPdfs(this).make();
    new OddStructures(this).make();
    new OddFigures(this).make();
    return made;
  }

  /** The control document, seven targets, in the format of that extension. */
  static byte[] plan(String extension) throws IOException {
    return Files.readAllBytes(PLANS.resolve(PLAN + "." + extension));
  }

  /** A file of these bytes. */
  void add(String name, byte[] bytes) throws IOException {
    add(name, file -> Files.write(file, bytes));
  }

  /** What the maker puts at the path. */
  void add(String name, Maker maker) throws IOException {
    String path = encoded(name);
    if (!made.add(path)) {
      throw new IllegalStateException("twice: " + path);
    }
    if (wanted.test(path)) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      maker.put(file);
    }
  }

  /** The folder itself. */
  Path root() {
    return folder;
  }

  /** The file outside the folder that some files ask for. */
  Path secret() {
    return folder.resolveSibling("secret.txt");
  }

  private String encoded(String name) {
    String whole = folder.resolve(name).toUri().getRawPath();
    String root = folder.toUri().getRawPath();
    String tail = whole.substring(root.endsWith("/") ? root.length() : root.length() + 1);
    StringBuilder path = new StringBuilder();
    for (char letter : tail.toCharArray()) {
      boolean plain =
          letter < 128 && (Character.isLetterOrDigit(letter) || "-._~/%".indexOf(letter) >= 0);
      path.append(
          plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
    }
    return path.toString();
  }

  /** Puts one thing into the folder. */
  interface Maker {
    /** Makes a file, a link or whatever at the path. */
    void put(Path file) throws IOException;
  }
}

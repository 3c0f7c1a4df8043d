package doichieu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import doichieu.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files in the folder {@code failed}, each with the paper that says why. */
public final class FailedFiles {
  private static final String ENDING = ".reason.json";

  private FailedFiles() {}

  /**
   * A file that could not be read.
   *
   * @param file under the name that it had in the inbox
   * @param reason the paper beside it
   */
  public record Failed(FoundFile file, Path reason) {
    /**
     * True if other bytes were taken in under its name since: that name's outcome is theirs, and
     * reading this older file again must not undo it.
     */
    public boolean wasReplaced(PlanStore store) throws IOException {
      String now = store.findFile(file.placeId()).map(entry -> entry.file().sha256()).orElse(null);
      return now != null && !now.equals(Fingerprint.of(file.path()));
    }
  }

  /**
   * Lists them by their names.
   *
   * @param code only those with this code; all if null
   */
  public static List<Failed> list(DropFolder folders, @Nullable String code) throws IOException {
    List<Failed> failed = new ArrayList<>();
    if (!Files.isDirectory(folders.failed())) {
      return failed;
    }
    try (Stream<Path> files = Files.walk(folders.failed())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path reason = Filing.beside(file, ENDING);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && !SourceName.last(file).endsWith(ENDING)
            && Files.isRegularFile(reason, LinkOption.NOFOLLOW_LINKS)) {
          add(folders, file, reason, code, failed);
        }
      }
    }
    failed.sort(Comparator.comparing(entry -> entry.file().sourcePath()));
    return failed;
  }

  private static void add(
      DropFolder folders, Path file, Path reason, @Nullable String code, List<Failed> failed) {
    JsonNode paper;
    try {
      paper = JsonMapper.builder().build().readTree(reason.toFile());
    } catch (IOException e) {
      return;
    }
    String sourcePath = paper.path("sourcePath").asText();
    boolean wanted = code == null || code.equals(paper.path("code").asText());
    if (wanted && !sourcePath.isEmpty() && isInside(folders, sourcePath)) {
      Path relative = folders.inbox().relativize(SourceName.below(folders.inbox(), sourcePath));
      failed.add(new Failed(folders.found(relative, file), reason));
    }
  }

  /** A paper that was tampered with must not name a place outside. */
  private static boolean isInside(DropFolder folders, String sourcePath) {
    try {
      Path place = SourceName.below(folders.inbox(), sourcePath);
      return place.startsWith(folders.inbox()) && place.normalize().equals(place);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Moves the file back to where it was dropped; false if another lies there now. */
  public static boolean handBack(DropFolder folders, Failed failed) throws IOException {
    Path place = folders.inbox().resolve(folders.relative(failed.file()));
    if (DropFolder.isThere(place)) {
      return false;
    }
    DropFolder.move(failed.file().path(), place);
    Files.deleteIfExists(failed.reason());
    DropFolder.removeEmpty(failed.reason(), folders.failed());
    return true;
  }
}

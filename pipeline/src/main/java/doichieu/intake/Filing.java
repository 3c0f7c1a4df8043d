package doichieu.intake;

import doichieu.export.DatabaseJson;
import doichieu.export.DiskChange;
import doichieu.export.FileReplacement;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a claimed file where its outcome belongs, with a paper beside it; may be done again.
 *
 * <p>The paper is written first, then the file follows in one step, so that a file in place always
 * has its paper.
 */
final class Filing {
  /** Longest name of common file systems, in bytes. */
  private static final int MAX_NAME = 255;

  private static final int MARK = 8;

  private final DropFolder folders;
  private final Clock clock;
  private final String version;
  private final DatabaseJson json = new DatabaseJson();

  Filing(DropFolder folders, Clock clock, String version) {
    this.folders = folders;
    this.clock = clock;
    this.version = version;
  }

  /**
   * Files it.
   *
   * @param sameAs shown path of the earlier file with the same bytes; null if there is none
   * @return where the file is now
   */
  Path file(FoundFile file, FileRecord record, @Nullable PlanRecord plan, @Nullable String sameAs)
      throws IOException {
    Path place = place(folder(record.outcome()).resolve(folders.relative(file)), file, record);
    Receipt receipt =
        Receipt.of(
            record,
            plan,
            sameAs,
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            version);
    FileReplacement.write(
        beside(place, record.outcome().isFailure() ? ".reason.json" : ".receipt.json"),
        out -> json.write(receipt, out));
    DiskChange.next();
    Files.move(
        file.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    DropFolder.removeEmpty(file.path(), folders.processing());
    return place;
  }

  private Path folder(Outcome outcome) {
    if (outcome == Outcome.DUPLICATE) {
      return folders.duplicates();
    }
    return outcome.isFailure() ? folders.failed() : folders.processed();
  }

  /** The wished place; if other bytes lie there already, one with a mark in its name. */
  private static Path place(Path wished, FoundFile file, FileRecord record) throws IOException {
    if (!DropFolder.isThere(wished) || hasSameBytes(wished, record)) {
      return wished;
    }
    String sha256 = record.sha256();
    String mark = "~" + (sha256 == null ? file.placeId() : sha256).substring(0, MARK);
    String name = SourceName.last(wished);
    int dot = name.lastIndexOf('.');
    String ending =
        dot <= 0 || SourceName.length(name.substring(dot)) > 16 ? "" : name.substring(dot);
    String base = name.substring(0, name.length() - ending.length());
    int room = MAX_NAME - mark.length() - SourceName.length(ending);
    String cut = SourceName.length(base) > room ? SourceName.cut(base, room) : base;
    Path marked = sibling(wished, cut + mark + ending);
    for (int i = 2; DropFolder.isThere(marked) && !hasSameBytes(marked, record); i++) {
      marked = sibling(wished, SourceName.cut(cut, room - 4) + mark + "-" + i + ending);
    }
    return marked;
  }

  private static boolean hasSameBytes(Path there, FileRecord record) throws IOException {
    return record.sha256() != null
        && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
        && record.sha256().equals(Fingerprint.of(there));
  }

  /** The paper's name: the file's with an ending, cut where that would be too long. */
  static Path beside(Path file, String ending) {
    String name = SourceName.last(file);
    if (SourceName.length(name) + ending.length() <= MAX_NAME - 1 - 12) {
      return sibling(file, name + ending);
    }
    String mark = Fingerprint.ofBytes(name.getBytes(StandardCharsets.US_ASCII)).substring(0, MARK);
    int room = MAX_NAME - 13 - ending.length() - 1 - MARK;
    return sibling(file, SourceName.cut(name, room) + "~" + mark + ending);
  }

  private static Path sibling(Path file, String encodedName) {
    return SourceName.below(Objects.requireNonNull(file.getParent()), encodedName);
  }
}

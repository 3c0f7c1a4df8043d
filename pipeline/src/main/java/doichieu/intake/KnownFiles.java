package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.target.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the store knew of files before this ingest. */
final class KnownFiles {
  /** Outcomes that another reading may change. */
  private static final Set<Outcome> AGAIN =
      EnumSet.of(
          Outcome.DUPLICATE,
          Outcome.WAITING,
          Outcome.UNREADABLE,
          Outcome.TIMEOUT,
          Outcome.OUT_OF_MEMORY);

  private final Map<String, FileEntry> byPlace = new HashMap<>();
  private final Map<String, List<FileEntry>> elsewhere = new HashMap<>();
  private final Set<String> roots;

  KnownFiles(List<FileEntry> entries, FolderScan scan) {
    roots = scan.rootIds();
    Set<String> places = new HashSet<>();
    scan.files().forEach(file -> places.add(file.placeId()));
    for (FileEntry entry : entries) {
      byPlace.put(entry.placeId(), entry);
      String sha256 = entry.file().sha256();
      if (sha256 != null && !places.contains(entry.placeId())) {
        elsewhere.computeIfAbsent(sha256, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Files of these bytes that this ingest did not come across, by source path. */
  List<FileEntry> listElsewhere(String sha256) {
    return elsewhere.getOrDefault(sha256, List.of());
  }

  /** True if the file's folder was looked through and the file is not there any more. */
  boolean isGone(FileEntry entry) {
    return roots.contains(entry.rootId());
  }

  /** The document of the same bytes that an earlier ingest read under an earlier source path. */
  Optional<FileEntry> findEarlier(FoundFile file, @Nullable String sha256) {
    return sha256 == null
        ? Optional.empty()
        : listElsewhere(sha256).stream()
            .filter(entry -> entry.file().documentId() != null)
            .filter(entry -> entry.file().outcome() != Outcome.DUPLICATE)
            .filter(entry -> !isGone(entry))
            .filter(entry -> entry.file().sourcePath().compareTo(file.sourcePath()) < 0)
            .findFirst();
  }

  /**
   * What the same build found in the same bytes at the same place, if reading again would find it
   * again.
   */
  Optional<FileEntry> findRead(FoundFile file, @Nullable String sha256, @Nullable String build) {
    FileEntry entry = byPlace.get(file.placeId());
    return entry != null
            && build != null
            && build.equals(entry.readBy())
            && sha256 != null
            && sha256.equals(entry.file().sha256())
            && file.sourcePath().equals(entry.file().sourcePath())
            && !AGAIN.contains(entry.file().outcome())
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** The other document that stood at the place before; null if none did. */
  @Nullable String previousDocument(String placeId, @Nullable String documentId) {
    return previousDocument(byPlace.get(placeId), documentId);
  }

  /** The other document that stood at the place of this entry; null if none did. */
  static @Nullable String previousDocument(
      @Nullable FileEntry before, @Nullable String documentId) {
    if (before == null) {
      return null;
    }
    String earlier = before.file().documentId();
    return earlier == null || earlier.equals(documentId) ? before.previousDocumentId() : earlier;
  }
}

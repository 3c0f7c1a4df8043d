package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stays in the inbox: links, devices, temporary names, files that are still waited for. Each
 * is entered once and forgotten when it is gone.
 */
final class PassedOver {
  private static final Set<Outcome> PASSING =
      EnumSet.of(Outcome.IGNORED, Outcome.WAITING, Outcome.UNREADABLE);

  private final PlanStore store;
  private final @Nullable String build;
  private final Set<String> places = new HashSet<>();

  PassedOver(PlanStore store, @Nullable String build) {
    this.store = store;
    this.build = build;
  }

  /** Goes on from what an earlier run entered. */
  void recover(String rootId) {
    for (FileEntry entry : store.listFiles()) {
      Outcome outcome = entry.file().outcome();
      if (entry.rootId().equals(rootId)
          && (outcome == Outcome.IGNORED || outcome == Outcome.WAITING)) {
        places.add(entry.placeId());
      }
    }
  }

  /** Enters obstacles that came and forgets what went; true if something changed. */
  boolean update(List<FoundFile> files) {
    boolean changed = false;
    Set<String> there = new HashSet<>();
    for (FoundFile file : files) {
      there.add(file.placeId());
      if (file.obstacle() != null) {
        changed |= enter(file, Reading.ofObstacle(file, file.obstacle()).record());
      }
    }
    for (String place : Set.copyOf(places)) {
      if (!there.contains(place)) {
        changed |= forget(place);
        places.remove(place);
      }
    }
    return changed;
  }

  /** Enters that the file is waited for; true if that is new. */
  boolean enterWaiting(FoundFile file) {
    return enter(
        file,
        new FileRecord(
            file.sourceFile(),
            file.sourcePath(),
            null,
            null,
            Outcome.WAITING,
            null,
            null,
            true,
            null));
  }

  private boolean enter(FoundFile file, FileRecord record) {
    if (places.contains(file.placeId())) {
      return false;
    }
    boolean fresh = store.findFile(file.placeId()).isEmpty();
    if (fresh) {
      store.save(new FileEntry(file.placeId(), file.rootId(), record, null, build), null);
    }
    places.add(file.placeId());
    return fresh;
  }

  private boolean forget(String place) {
    boolean passing =
        store
            .findFile(place)
            .map(entry -> entry.file().outcome())
            .filter(PASSING::contains)
            .isPresent();
    if (passing) {
      store.forgetPlace(place);
    }
    return passing;
  }
}

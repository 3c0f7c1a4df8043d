package doichieu.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which files in the drop folder stand still: in size, in time and in structure.
 *
 * <p>Stillness is measured by our own clock from one look to the next, never by the dates of files,
 * which may be old, false or of another machine.
 */
final class Arrivals {
  private final Duration settle;
  private final Duration unfinished;
  private final LongSupplier nanoClock;
  private final Map<String, Seen> seen = new HashMap<>();

  /** What a file looked like, since when, and when it was first seen. */
  private record Seen(long size, FileTime time, @Nullable Object key, long since, long first) {
    boolean isLike(BasicFileAttributes now) {
      return size == now.size()
          && time.equals(now.lastModifiedTime())
          && Objects.equals(key, now.fileKey());
    }
  }

  /**
   * Makes it.
   *
   * @param settle how long a file must stand still
   * @param unfinished how long it may look unfinished before it is taken as it is
   * @param nanoClock a clock that never goes back, in nanoseconds
   */
  Arrivals(Duration settle, Duration unfinished, LongSupplier nanoClock) {
    this.settle = settle;
    this.unfinished = unfinished;
    this.nanoClock = nanoClock;
  }

  /** Looks at the files there now; those that stand still, in the order given. */
  List<FoundFile> settled(List<FoundFile> files) {
    List<FoundFile> still = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (FoundFile file : files) {
      there.add(file.placeId());
      if (isStill(file)) {
        still.add(file);
      }
    }
    seen.keySet().retainAll(there);
    return still;
  }

  /** True if the file has been there for longer than files usually need. */
  boolean isLate(FoundFile file) {
    Seen known = seen.get(file.placeId());
    return known != null
        && nanoClock.getAsLong() - known.first() > 3 * settle.toNanos() + 1_000_000_000L;
  }

  /** Looks at the file as if it were new. */
  void forget(FoundFile file) {
    seen.remove(file.placeId());
  }

  private boolean isStill(FoundFile file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      long time = nanoClock.getAsLong();
      Seen before = seen.get(file.placeId());
      if (before == null || !before.isLike(now)) {
        long first = before == null ? time : before.first();
        seen.put(
            file.placeId(),
            new Seen(now.size(), now.lastModifiedTime(), now.fileKey(), time, first));
        return false;
      }
      long still = time - before.since();
      return still >= settle.toNanos() && (still >= unfinished.toNanos() || isWholeOrClosed(file));
    } catch (IOException e) {
      seen.remove(file.placeId());
      return false;
    }
  }

  /** What cannot be opened is taken, so that its owner learns why it is not read. */
  private static boolean isWholeOrClosed(FoundFile file) {
    try {
      return FileEnd.isWhole(file.path());
    } catch (IOException e) {
      return true;
    }
  }
}

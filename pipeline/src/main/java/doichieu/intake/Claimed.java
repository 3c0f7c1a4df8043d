package doichieu.intake;

import doichieu.target.FileRecord;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way: claimed, hashed, read, stored, filed. What is not known yet is null. Handed
 * from thread to thread, used by one at a time.
 */
final class Claimed {
  private final FoundFile file;
  private final boolean inPlace;
  private final boolean recovered;

  @Nullable String sha256;
  @Nullable Reading reading;
  @Nullable FileRecord stored;

  /** Shown path of the earlier file with the same bytes. */
  @Nullable String sameAs;

  /** Why the private copy could not be written. */
  @Nullable SpoolException notCopied;

  /** True once our own code failed on it. */
  boolean faulty;

  private int changes;

  /**
   * Begins.
   *
   * @param inPlace the file stays in the inbox
   * @param recovered it was claimed by a run that was ended
   */
  Claimed(FoundFile file, boolean inPlace, boolean recovered) {
    this.file = file;
    this.inPlace = inPlace;
    this.recovered = recovered;
  }

  FoundFile file() {
    return file;
  }

  boolean isInPlace() {
    return inPlace;
  }

  /** True if the store may hold what became of it already. */
  boolean mayBeDone() {
    return recovered || inPlace;
  }

  /** Begins anew because the file changed; tells how often that was so. */
  int changed() {
    reading = null;
    return ++changes;
  }

  int changes() {
    return changes;
  }

  /** Our own code failed on it: this is what is stored and filed instead. */
  void setAside(Exception fault) {
    faulty = true;
    stored = null;
    sameAs = null;
    reading = Reading.ofFault(file, sha256, ReadingFault.ofFault(fault));
  }
}

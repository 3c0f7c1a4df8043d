package doichieu.intake;

import doichieu.target.FileRecord;

/** Told of each file when its outcome is stored. */
@FunctionalInterface
public interface IntakeListener {
  /** The file's outcome; {@code done} of {@code total} files are stored. */
  void stored(FileRecord file, int done, int total);
}

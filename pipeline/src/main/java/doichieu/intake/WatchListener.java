package doichieu.intake;

import doichieu.target.FileRecord;
import doichieu.target.PlanRecord;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Told of what the drop folder does, by the thread that files and by the one of the results. */
public interface WatchListener {
  /**
   * The file's outcome is stored and the file lies where it belongs.
   *
   * @param plan what was read of it; null if it is no document
   */
  void filed(FileRecord file, @Nullable PlanRecord plan, Path place);

  /** How many files wait and are read just now. */
  void at(int waiting, int reading);

  /**
   * Something that concerns the whole folder, told once until it changes.
   *
   * @param about the file or the system's words; empty where there is nothing to say
   */
  void notice(Notice notice, String about);

  /** What can concern the whole folder. */
  enum Notice {
    /** Files cannot be moved out of the inbox, so they are read where they are. */
    READ_IN_PLACE,
    /** A file looks as if it were still being copied; it is waited for. */
    STILL_COPIED,
    /** The inbox is not there just now. */
    INBOX_GONE,
    /** The inbox is there again. */
    INBOX_BACK,
    /** Another program writes to the database just now; it is tried again. */
    STORE_BUSY,
    /** The database server does not answer just now; it is tried again. */
    SERVER_GONE,
    /** A disk is full; it is tried again. */
    DISK_FULL,
    /** Nothing may be written there; it is tried again. */
    NO_PERMISSION,
    /** Writing fails for another cause; it is tried again. */
    DISK_FAILS,
    /** Our own code fails on making the results; files are taken in as before. */
    RESULTS_FAIL,
    /** The program ends and the results are not up to date; the next start makes them. */
    RESULTS_LEFT,
    /** Our own code failed on a file twice; it stays claimed until the next start. */
    LEFT_CLAIMED,
    /** It works again. */
    WORKS_AGAIN
  }
}

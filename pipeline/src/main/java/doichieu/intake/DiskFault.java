package doichieu.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/** What stands behind a failed write, as far as the system tells. */
public enum DiskFault {
  /** The volume, or the user's share of it, is full. */
  FULL,
  /** The user may not write there, or the volume is mounted for reading only. */
  NO_PERMISSION,
  /** Anything else. */
  OTHER;

  private static final List<String> FULL_WORDS =
      List.of("no space left", "not enough space", "quota exceeded");
  private static final List<String> PERMISSION_WORDS =
      List.of("read-only file system", "permission denied", "operation not permitted");

  /** The cause; {@link #OTHER} if the system's words are not known. */
  public static DiskFault of(IOException fault) {
    String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (FULL_WORDS.stream().anyMatch(words::contains)) {
      return FULL;
    }
    boolean denied =
        fault instanceof AccessDeniedException
            || PERMISSION_WORDS.stream().anyMatch(words::contains);
    return denied ? NO_PERMISSION : OTHER;
  }

  /** The file concerned, else the system's own words; control characters may be in it. */
  public static String about(IOException fault) {
    String file = fault instanceof FileSystemException e ? e.getFile() : null;
    return file != null ? file : String.valueOf(fault.getMessage());
  }
}

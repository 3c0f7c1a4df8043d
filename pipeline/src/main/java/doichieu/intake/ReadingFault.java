package doichieu.intake;

import java.io.IOException;

/** Reading a file ended without a result, through no statement about the file's content. */
public final class ReadingFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String place;

  /** How the reading ended. */
  public enum Kind {
    /** It made no step for too long, or took too long altogether. */
    TIMEOUT,
    /** The memory of the reading process was used up. */
    OUT_OF_MEMORY,
    /** The reading process ended by itself. */
    CRASH,
    /** Our own code failed. */
    FAULT
  }

  /**
   * Makes the fault.
   *
   * @param place what is told of it: seconds for a timeout, the exit code for a crash, our own line
   *     for a fault
   */
  public ReadingFault(Kind kind, String place) {
    super(kind + ": " + place);
    this.kind = kind;
    this.place = place;
  }

  /** A fault of our own: its kind and our line where it came up; never a path or a text. */
  public static ReadingFault ofFault(Throwable fault) {
    ReadingFault told = new ReadingFault(Kind.FAULT, place(fault));
    told.initCause(fault);
    return told;
  }

  /** How the reading ended. */
  public Kind kind() {
    return kind;
  }

  /** What is told of it. */
  public String place() {
    return place;
  }

  private static String place(Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("doichieu.")) {
        return kind + ", " + frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return kind;
  }
}

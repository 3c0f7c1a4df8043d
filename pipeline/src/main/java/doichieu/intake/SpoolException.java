package doichieu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The private copy cannot be written; no fault of the file. */
public final class SpoolException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  SpoolException(IOException cause) {
    super(cause);
  }
}

package doichieu.extract;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This file cannot be read, and why; one file's fate, handled where files are taken in. */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String code;
  private final List<String> arguments;

  /** The outcomes that a file which is not read can have. */
  public enum Reason {
    UNSUPPORTED,
    ENCRYPTED,
    DAMAGED,
    UNREADABLE,
    TOO_LARGE
  }

  /**
   * Makes the exception.
   *
   * @param reason the file's outcome
   * @param code a code of {@link Codes}
   * @param cause what the reader said; null where we found it ourselves
   * @param arguments what the code's message fills in
   */
  public ExtractionException(
      Reason reason, String code, @Nullable Throwable cause, String... arguments) {
    super(Codes.message(code, Language.EN, List.of(arguments)), cause);
    this.reason = reason;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The file's outcome. */
  public Reason reason() {
    return reason;
  }

  /** The code, for messages in either language. */
  public String code() {
    return code;
  }

  /** What the code's message fills in. */
  public List<String> arguments() {
    return arguments;
  }
}

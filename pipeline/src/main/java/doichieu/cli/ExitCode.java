package doichieu.cli;

/** What the command's exit tells other programs. */
final class ExitCode {
  static final int OK = 0;
  static final int SOME_FILE_FAILED = 1;
  static final int USAGE = 2;
  static final int CONFLICTS = 3;
  static final int OWN_FAULT = 70;
  static final int TRY_AGAIN = 75;

  private ExitCode() {}
}

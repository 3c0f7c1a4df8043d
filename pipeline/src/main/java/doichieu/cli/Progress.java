package doichieu.cli;

import doichieu.export.Phrases;
import doichieu.intake.IntakeListener;
import doichieu.target.FileRecord;

/** Tells on standard error how far the intake is: a bar on a terminal, else a line a file. */
final class Progress implements IntakeListener {
  private static final int BAR = 30;

  private final Environment environment;
  private final Phrases lists;

  Progress(Environment environment, Phrases lists) {
    this.environment = environment;
    this.lists = lists;
  }

  @Override
  public void stored(FileRecord file, int done, int total) {
    if (environment.animated()) {
      bar(file, done, total);
    } else {
      line(file, done, total);
    }
  }

  private void line(FileRecord file, int done, int total) {
    environment
        .err()
        .print(
            "["
                + done
                + "/"
                + total
                + "] "
                + file.sourceFile()
                + ": "
                + lists.of("outcome", file.outcome())
                + "\n");
  }

  private void bar(FileRecord file, int done, int total) {
    int filled = total == 0 ? BAR : (int) ((long) BAR * done / total);
    String start = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + total;
    String name = TextTable.plain(file.sourceFile());
    int room = Math.max(0, environment.columns() - start.length() - 2);
    String shown = TextTable.width(name) <= room ? name : "";
    environment.err().print("\r\u001B[K" + start + " " + shown);
    if (done == total) {
      environment.err().print("\r\u001B[K");
    }
    environment.err().flush();
  }
}

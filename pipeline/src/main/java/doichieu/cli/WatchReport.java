package doichieu.cli;

import doichieu.intake.WatchListener;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.PlanRecord;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error what the drop folder does: a live line on a terminal, a line a file. May
 * be told by several threads.
 */
class WatchReport implements WatchListener {
  private final Session session;
  private int waiting;
  private int reading;
  private int done;
  private int failed;
  private String shown = "";

  WatchReport(Session session) {
    this.session = session;
  }

  @Override
  public synchronized void filed(FileRecord file, @Nullable PlanRecord plan, Path place) {
    done++;
    failed += file.outcome().isFailure() ? 1 : 0;
    String why = file.message() == null ? "" : " – " + session.text(file.message());
    line(
        TextTable.plain(file.sourceFile())
            + ": "
            + session.lists().of("outcome", file.outcome())
            + (plan == null || file.outcome() == Outcome.DUPLICATE ? "" : read(plan))
            + why
            + where(file, place));
  }

  private String read(PlanRecord plan) {
    return " ("
        + session.words().get("watch.read", plan.targets().size(), plan.tasks().size())
        + ")";
  }

  /** The folder that a file lies in which was not taken as a document of its own. */
  private String where(FileRecord file, Path place) {
    Path folder = place.getParent();
    boolean aside = file.outcome().isFailure() || file.outcome() == Outcome.DUPLICATE;
    return aside && folder != null
        ? " " + session.words().get("watch.lies-in", TextTable.plain(folder.toString()))
        : "";
  }

  @Override
  public synchronized void at(int waitingFiles, int readingFiles) {
    waiting = waitingFiles;
    reading = readingFiles;
    draw();
  }

  @Override
  public synchronized void notice(Notice notice, String about) {
    String key = "watch." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    line(session.words().get(key, TextTable.plain(about)));
  }

  /** Leaves the live line behind. */
  synchronized void end() {
    if (!shown.isEmpty()) {
      session.environment().err().print("\n");
      shown = "";
    }
  }

  private void line(String words) {
    erase();
    session.tell(words);
    draw();
  }

  private void erase() {
    if (!shown.isEmpty()) {
      session.environment().err().print("\r" + " ".repeat(shown.length()) + "\r");
      shown = "";
    }
  }

  private void draw() {
    if (!session.environment().animated()) {
      return;
    }
    String now = session.words().get("watch.state", waiting, reading, done, failed);
    int room = session.environment().columns() - 1;
    String cut = now.substring(0, Math.min(room, now.length()));
    if (!cut.equals(shown)) {
      erase();
      session.environment().err().print(cut);
      session.environment().err().flush();
      shown = cut;
    }
  }
}

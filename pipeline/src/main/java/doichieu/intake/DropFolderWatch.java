package doichieu.intake;

import doichieu.export.FileReplacement;
import doichieu.store.PlanStore;
import doichieu.store.StoreBusyException;
import doichieu.store.StoreRefusedException;
import doichieu.target.FileRecord;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The drop folder at work: every file that stands still is claimed, read, stored and filed, in this
 * order, so that at any moment a file is in one place and what is outside the store can be made
 * again from it.
 *
 * <p>Used by one thread; files are read, and the results are made, by others.
 */
public final class DropFolderWatch implements AutoCloseable {
  /** So many files are out of the inbox at a time. */
  private static final int MAX_CLAIMED = 64;

  /** So often is a file read again that changes while it is read. */
  private static final int MAX_CHANGES = 5;

  /** Time for the work at hand when it is told to stop. */
  private static final Duration FAREWELL = Duration.ofSeconds(3);

  private static final Logger LOG = LoggerFactory.getLogger(DropFolderWatch.class);

  private final DropFolder folders;
  private final WatchListener listener;
  private final Set<Path> own;
  private final Inbox inbox;
  private final Arrivals arrivals;
  private final PassedOver passedOver;
  private final ReadingDesk desk;
  private final ClaimedRegister register;
  private final Filing filing;
  private final Trouble trouble;
  private final CurrentOutputs outputs;
  private int claimed;

  /** Files in the inbox that will be taken soon. */
  private int waiting;

  private boolean inPlaceTold;

  /**
   * How it works.
   *
   * @param threads how many files are read at a time
   * @param settle how long a file must stand still
   * @param unfinished how long it may look unfinished before it is taken as it is
   * @param pause how long to wait before what could not be written is tried again
   * @param version of the program, for the papers beside files
   * @param build as in {@link Intake}
   * @param own files and folders in the inbox that this program writes
   */
  public record Settings(
      int threads,
      Duration settle,
      Duration unfinished,
      Duration pause,
      Clock clock,
      String version,
      @Nullable String build,
      Set<Path> own) {}

  /**
   * Makes it; nothing is moved yet.
   *
   * @param results makes the current results anew after changes; run by a thread of its own, so it
   *     must not use this store's connection
   */
  public DropFolderWatch(
      DropFolder folders,
      PlanStore store,
      FileReading reading,
      Settings settings,
      WatchListener listener,
      Runnable results) {
    this.folders = folders;
    this.listener = listener;
    this.own = settings.own();
    this.inbox = new Inbox(folders);
    this.arrivals = new Arrivals(settings.settle(), settings.unfinished(), System::nanoTime);
    this.passedOver = new PassedOver(store, settings.build());
    this.desk = new ReadingDesk(reading, settings.threads());
    this.register = new ClaimedRegister(store, settings.build());
    this.filing = new Filing(folders, settings.clock(), settings.version());
    this.trouble = new Trouble(listener, settings.pause());
    this.outputs = CurrentOutputs.start(results, settings.pause(), listener);
  }

  /** The folders beside the inbox. */
  public static void makeFolders(DropFolder folders) throws IOException {
    for (Path folder :
        List.of(
            folders.processing(), folders.processed(), folders.duplicates(), folders.failed())) {
      Files.createDirectories(folder);
    }
  }

  /** Goes on with what an earlier run had claimed; to be called once, first. */
  public void recover() throws IOException {
    passedOver.recover(FolderScan.placeId(folders.inbox()));
    sweep();
    for (FoundFile file : inbox.leftOver()) {
      begin(new Claimed(file, false, true));
    }
    outputs.areStale();
  }

  /** Papers that were half written when the program was killed. */
  private void sweep() throws IOException {
    for (Path top : List.of(folders.processed(), folders.duplicates(), folders.failed())) {
      if (Files.isDirectory(top)) {
        try (Stream<Path> all = Files.walk(top)) {
          all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .forEach(FileReplacement::sweep);
        }
      }
    }
  }

  /** Takes files of the folder {@code failed} up again; they count as claimed. */
  public void takeAgain(FoundFile failed) {
    FoundFile place = inbox.claimed(failed);
    if (inbox.claim(failed, place) == Inbox.Claim.TAKEN) {
      begin(new Claimed(place, false, false));
    }
  }

  /** Works until told to stop, and looks into the inbox from time to time. */
  public void run(BooleanSupplier stop, FolderEvents events) throws InterruptedException {
    while (!stop.getAsBoolean()) {
      takeIn();
      work();
      if (claimed == 0 && desk.isIdle()) {
        events.await();
      } else {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    long end = System.nanoTime() + FAREWELL.toNanos();
    while (claimed > 0 && System.nanoTime() < end) {
      work();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    outputs.finish();
  }

  /** Works until every claimed file is filed. */
  public void finish() throws InterruptedException {
    while (claimed > 0) {
      work();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    outputs.finish();
  }

  private void work() {
    desk.takeDone().forEach(this::advance);
    outputs.make(claimed + waiting > 0);
  }

  private void takeIn() {
    List<FoundFile> files;
    try {
      files = inbox.list(own);
    } catch (IOException e) {
      trouble.inboxIsThere(false);
      return;
    }
    trouble.inboxIsThere(true);
    List<FoundFile> open =
        files.stream().filter(file -> file.obstacle() == null && !inbox.wasRead(file)).toList();
    List<FoundFile> settled = arrivals.settled(open);
    waiting = open.size();
    listener.at(open.size(), claimed);
    passOver(files, open, settled);
    for (FoundFile file : settled) {
      if (claimed >= (trouble.isThere() ? 1 : MAX_CLAIMED)) {
        return;
      }
      claim(file);
    }
  }

  private void passOver(List<FoundFile> files, List<FoundFile> open, List<FoundFile> settled) {
    try {
      boolean changed = passedOver.update(files);
      for (FoundFile file : open) {
        changed |= arrivals.isLate(file) && waitFor(file, settled);
      }
      if (changed) {
        outputs.areStale();
      }
    } catch (StoreBusyException e) {
      trouble.tell(e);
    }
  }

  /** Enters that it waits; what does not stand still, or has no end yet, is told. */
  private boolean waitFor(FoundFile file, List<FoundFile> settled) {
    boolean fresh = passedOver.enterWaiting(file);
    if (fresh && !settled.contains(file)) {
      listener.notice(WatchListener.Notice.STILL_COPIED, file.sourceFile());
    }
    return fresh;
  }

  private void claim(FoundFile file) {
    FoundFile place = inbox.claimed(file);
    switch (inbox.claim(file, place)) {
      case TAKEN -> {
        arrivals.forget(file);
        begin(new Claimed(place, false, false));
      }
      case IN_PLACE -> {
        if (!inPlaceTold) {
          listener.notice(WatchListener.Notice.READ_IN_PLACE, "");
          inPlaceTold = true;
        }
        inbox.markRead(file);
        begin(new Claimed(file, true, false));
      }
      case LATER, GONE -> arrivals.forget(file);
    }
  }

  private void begin(Claimed file) {
    claimed++;
    desk.hash(file);
  }

  /** As far as it goes: known by its hash or sent to be read, then stored and filed. */
  private void advance(Claimed file) {
    try {
      if (file.stored == null && !isRead(file)) {
        return;
      }
      if (file.stored == null) {
        register.save(file);
        outputs.areStale();
      }
      file(file);
      trouble.isOver();
      claimed--;
      desk.release(file);
    } catch (StoreRefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (Trouble.canPass(e)) {
        trouble.hold(e);
        desk.putBack(file);
      } else {
        setAside(file, e);
      }
    }
  }

  /** True if it is known what to store; else the file was sent on its way to be read. */
  private boolean isRead(Claimed file) {
    if (file.notCopied != null) {
      desk.release(file);
      trouble.hold(file.notCopied);
      desk.hash(file);
      return false;
    }
    String sha256 = file.sha256;
    if (file.reading == null && sha256 != null) {
      if (desk.isBeingRead(sha256) || !register.isKnown(file, sha256)) {
        desk.read(file, sha256);
        return false;
      }
    }
    if (file.stored == null && hasChanged(file)) {
      desk.release(file);
      file.changed();
      desk.hash(file);
      return false;
    }
    return true;
  }

  /** A writer that still has the file open goes on writing after the file was claimed. */
  private static boolean hasChanged(Claimed file) {
    Reading read = file.reading;
    if (file.faulty
        || read == null
        || read.record().sha256() == null
        || file.changes() >= MAX_CHANGES) {
      return false;
    }
    try {
      return !Fingerprint.of(file.file().path()).equals(read.record().sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Our own code failed on the file: that is its outcome. If even this cannot be entered or filed,
   * the file stays where it is for the next start, and the others go on.
   */
  private void setAside(Claimed file, Exception fault) {
    LOG.error("{}", file.file().sourceFile(), fault);
    if (file.faulty) {
      listener.notice(WatchListener.Notice.LEFT_CLAIMED, file.file().sourceFile());
      claimed--;
      desk.release(file);
    } else {
      file.setAside(fault);
      desk.putBack(file);
    }
  }

  private void file(Claimed file) throws IOException {
    FileRecord record = file.stored;
    if (record == null) {
      throw new IllegalStateException("not stored");
    }
    FoundFile found = file.file();
    PlanRecord plan = register.findPlan(record);
    if (file.isInPlace()) {
      listener.filed(record, plan, found.path());
    } else if (DropFolder.isThere(found.path())) {
      listener.filed(record, plan, filing.file(found, record, plan, file.sameAs));
    }
  }

  @Override
  public void close() {
    outputs.close();
    desk.close();
  }
}

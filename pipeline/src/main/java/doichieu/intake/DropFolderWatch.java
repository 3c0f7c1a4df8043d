package doichieu.intake;

import doichieu.export.FileReplacement;
import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.store.StoreBusyException;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
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
 * <p>Used by one thread; files are read by others.
 */
public final class DropFolderWatch implements AutoCloseable {
  /** So many files are out of the inbox at a time. */
  private static final int MAX_CLAIMED = 64;

  /** So often is a file read again that changes while it is read. */
  private static final int MAX_CHANGES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(DropFolderWatch.class);

  private final DropFolder folders;
  private final PlanStore store;
  private final FileReading reading;
  private final @Nullable String build;
  private final WatchListener listener;
  private final Runnable results;

  private final Inbox inbox;
  private final Arrivals arrivals;
  private final Filing filing;
  private final FileRegister register;
  private final Set<Path> own;
  private final ExecutorService threads;

  private final BlockingQueue<Step> done = new LinkedBlockingQueue<>();
  private final Deque<Step> again = new ArrayDeque<>();
  private final Map<String, Deque<Step>> sameBytes = new HashMap<>();
  private final Set<String> passedOver = new HashSet<>();
  private int claimed;
  private boolean changed;
  private boolean inPlaceTold;
  private boolean gone;
  private WatchListener.@Nullable Notice trouble;
  private long nextResults;

  /** One file on its way. */
  private static final class Step {
    private final FoundFile file;
    private final boolean inPlace;
    private final boolean recovered;
    private @Nullable String sha256;
    private @Nullable Reading reading;
    private @Nullable FileRecord stored;
    private @Nullable String sameAs;
    private int changes;

    Step(FoundFile file, boolean inPlace, boolean recovered) {
      this.file = file;
      this.inPlace = inPlace;
      this.recovered = recovered;
    }
  }

  /**
   * How it works.
   *
   * @param threads how many files are read at a time
   * @param settle how long a file must stand still
   * @param unfinished how long it may look unfinished before it is taken as it is
   * @param version of the program, for the papers beside files
   * @param build as in {@link Intake}
   * @param own files and folders in the inbox that this program writes
   */
  public record Settings(
      int threads,
      Duration settle,
      Duration unfinished,
      Clock clock,
      String version,
      @Nullable String build,
      Set<Path> own) {}

  /**
   * Makes it; nothing is moved yet.
   *
   * @param results makes the current results anew after changes
   */
  public DropFolderWatch(
      DropFolder folders,
      PlanStore store,
      FileReading reading,
      Settings settings,
      WatchListener listener,
      Runnable results) {
    this.folders = folders;
    this.store = store;
    this.reading = reading;
    this.build = settings.build();
    this.listener = listener;
    this.results = results;
    this.own = settings.own();
    this.inbox = new Inbox(folders);
    this.arrivals = new Arrivals(settings.settle(), settings.unfinished(), System::nanoTime);
    this.filing = new Filing(folders, settings.clock(), settings.version());
    this.register = new FileRegister(store, settings.build());
    this.threads = OrderedWork.threads(settings.threads());
  }

  /** Goes on with what an earlier run had claimed; to be called once, first. */
  public void recover() throws IOException {
    String root = FolderScan.placeId(folders.inbox());
    for (FileEntry entry : store.listFiles()) {
      Outcome outcome = entry.file().outcome();
      if (entry.rootId().equals(root)
          && (outcome == Outcome.IGNORED || outcome == Outcome.WAITING)) {
        passedOver.add(entry.placeId());
      }
    }
    sweep();
    for (FoundFile file : inbox.leftOver()) {
      begin(new Step(file, false, true));
    }
    changed = true;
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
      begin(new Step(place, false, false));
    }
  }

  /** Works until told to stop, and looks into the inbox from time to time. */
  public void run(BooleanSupplier stop, FolderEvents events) throws InterruptedException {
    while (!stop.getAsBoolean()) {
      takeIn();
      work();
      if (claimed == 0 && done.isEmpty()) {
        events.await();
      } else {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
    while (claimed > 0 && System.nanoTime() < end) {
      work();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    writeResults(true);
  }

  /** Works until every claimed file is filed. */
  public void finish() throws InterruptedException {
    while (claimed > 0) {
      work();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    writeResults(true);
  }

  private void work() {
    again.forEach(done::add);
    again.clear();
    for (Step step = done.poll(); step != null; step = done.poll()) {
      advance(step);
    }
    writeResults(false);
  }

  private void takeIn() {
    List<FoundFile> files;
    try {
      files = inbox.list(own);
      tellBack();
    } catch (IOException e) {
      tellGone();
      return;
    }
    passOver(files);
    List<FoundFile> open =
        files.stream().filter(file -> file.obstacle() == null && !inbox.wasRead(file)).toList();
    List<FoundFile> settled = arrivals.settled(open);
    listener.at(open.size(), claimed);
    open.stream().filter(arrivals::isLate).forEach(file -> passOver(file, waiting(file)));
    for (FoundFile file : settled) {
      if (claimed >= (trouble == null ? MAX_CLAIMED : 1)) {
        return;
      }
      claim(file);
    }
  }

  private static FileRecord waiting(FoundFile file) {
    return new FileRecord(
        file.sourceFile(), file.sourcePath(), null, null, Outcome.WAITING, null, null, true, null);
  }

  private void tellGone() {
    if (!gone) {
      listener.notice(WatchListener.Notice.INBOX_GONE);
    }
    gone = true;
  }

  private void tellBack() {
    if (gone) {
      listener.notice(WatchListener.Notice.INBOX_BACK);
    }
    gone = false;
  }

  private void claim(FoundFile file) {
    FoundFile place = inbox.claimed(file);
    switch (inbox.claim(file, place)) {
      case TAKEN -> {
        arrivals.forget(file);
        begin(new Step(place, false, false));
      }
      case IN_PLACE -> {
        if (!inPlaceTold) {
          listener.notice(WatchListener.Notice.READ_IN_PLACE);
          inPlaceTold = true;
        }
        inbox.markRead(file);
        begin(new Step(file, true, false));
      }
      case LATER, GONE -> arrivals.forget(file);
    }
  }

  /** Links, devices, temporary names: told once, forgotten when they are gone. */
  private void passOver(List<FoundFile> files) {
    Set<String> there = new HashSet<>();
    for (FoundFile file : files) {
      there.add(file.placeId());
      if (file.obstacle() != null) {
        passOver(file, Reading.ofObstacle(file, file.obstacle()).record());
      }
    }
    for (Iterator<String> i = passedOver.iterator(); i.hasNext(); ) {
      String place = i.next();
      if (!there.contains(place) && tried(() -> forget(place))) {
        i.remove();
      }
    }
  }

  private void passOver(FoundFile file, FileRecord record) {
    if (passedOver.contains(file.placeId())) {
      return;
    }
    tried(
        () -> {
          if (store.findFile(file.placeId()).isEmpty()) {
            store.save(new FileEntry(file.placeId(), file.rootId(), record, null, build), null);
            changed = true;
          }
          passedOver.add(file.placeId());
        });
  }

  private void forget(String place) {
    boolean passing =
        store
            .findFile(place)
            .map(entry -> entry.file().outcome())
            .filter(
                outcome ->
                    outcome == Outcome.IGNORED
                        || outcome == Outcome.WAITING
                        || outcome == Outcome.UNREADABLE)
            .isPresent();
    if (passing) {
      store.forgetPlace(place);
      changed = true;
    }
  }

  private void begin(Step step) {
    claimed++;
    hash(step);
  }

  private void hash(Step step) {
    threads.execute(
        () -> {
          FileReading.Hashed hashed = reading.fingerprint(step.file);
          step.sha256 = hashed.sha256();
          step.reading = hashed.failed();
          done.add(step);
        });
  }

  private void read(Step step) {
    threads.execute(
        () -> {
          try {
            step.reading = reading.read(step.file);
          } catch (SpoolException e) {
            step.reading = null;
            step.sha256 = null;
            LOG.debug("{}", step.file.sourceFile(), e);
          } catch (RuntimeException e) {
            step.reading =
                Reading.ofFault(step.file, String.valueOf(step.sha256), ReadingFault.ofFault(e));
          }
          done.add(step);
        });
  }

  /** One step further: known by its hash, read, stored, filed. */
  private void advance(Step step) {
    try {
      if (step.reading == null && step.sha256 == null) {
        // The private copy could not be written: from the beginning, when there is room.
        tell(WatchListener.Notice.DISK_FULL);
        pause();
        hash(step);
        return;
      }
      if (step.reading == null && !decide(step)) {
        return;
      }
      if (step.stored == null && hasChanged(step)) {
        hash(step);
        return;
      }
      if (step.stored == null) {
        save(step);
      }
      file(step);
      tellWorks();
      finished(step);
    } catch (StoreBusyException e) {
      boolean full = e.reason() == StoreBusyException.Reason.DISK_FULL;
      tell(full ? WatchListener.Notice.DISK_FULL : WatchListener.Notice.STORE_BUSY);
      pause();
      again.add(step);
    } catch (IOException | UncheckedIOException e) {
      log(step.file.sourceFile(), e);
      tell(WatchListener.Notice.DISK_FULL);
      pause();
      again.add(step);
    }
  }

  /**
   * What the hash tells: a copy, a file done before, or one to read; true if nothing is to read.
   */
  private boolean decide(Step step) {
    String sha256 = step.sha256;
    if (sha256 == null) {
      return false;
    }
    if (sameBytes.containsKey(sha256)) {
      sameBytes.get(sha256).add(step);
      return false;
    }
    FileEntry here = store.findFile(step.file.placeId()).orElse(null);
    FileEntry first = store.findFirst(sha256).orElse(null);
    if (here != null
        && sha256.equals(here.file().sha256())
        && (step.recovered || step.inPlace)
        && isDone(here)) {
      step.reading = Reading.ofKnown(step.file, here.file());
      step.stored = here.file();
      step.sameAs =
          here.file().outcome() == Outcome.DUPLICATE && first != null
              ? first.file().sourceFile()
              : null;
      return true;
    }
    if (first != null && first.file().documentId() != null) {
      step.reading =
          Reading.ofDuplicate(
              step.file, sha256, first.file().documentId(), first.file().sourceFile());
      step.sameAs = first.file().sourceFile();
      if (first.placeId().equals(step.file.placeId())) {
        step.stored = step.reading.record();
      }
      return true;
    }
    sameBytes.put(sha256, new ArrayDeque<>());
    read(step);
    return false;
  }

  private boolean isDone(FileEntry entry) {
    return entry.file().outcome() != Outcome.WAITING
        && (entry.file().documentId() != null || build == null || build.equals(entry.readBy()));
  }

  /** A writer that still has the file open goes on writing after the file was claimed. */
  private boolean hasChanged(Step step) throws IOException {
    Reading read = step.reading;
    if (read == null || read.record().sha256() == null || step.changes >= MAX_CHANGES) {
      return false;
    }
    String now;
    try {
      now = Fingerprint.of(step.file.path());
    } catch (IOException e) {
      return false;
    }
    if (now.equals(read.record().sha256())) {
      return false;
    }
    step.changes++;
    release(step);
    step.reading = null;
    return true;
  }

  private void save(Step step) {
    Reading read = step.reading;
    if (read == null) {
      throw new IllegalStateException("nothing to store");
    }
    FileEntry before = store.findFile(step.file.placeId()).orElse(null);
    String sha256 = read.record().sha256();
    Integer earlier =
        before != null && sha256 != null && sha256.equals(before.file().sha256())
            ? before.file().attempts()
            : null;
    FileRecord record = read.record().withAttempts(earlier == null ? 1 : earlier + 1);
    Reading counted = new Reading(step.file, record, read.plan());
    String previous = KnownFiles.previousDocument(before, record.documentId());
    step.stored = register.save(counted, previous).record();
    changed = true;
  }

  private void file(Step step) throws IOException {
    FileRecord record = step.stored;
    if (record == null) {
      throw new IllegalStateException("not stored");
    }
    if (step.inPlace) {
      listener.filed(record, step.file.path());
      return;
    }
    if (!DropFolder.isThere(step.file.path())) {
      return;
    }
    PlanRecord plan =
        record.documentId() == null ? null : store.findPlan(record.documentId()).orElse(null);
    listener.filed(record, filing.file(step.file, record, plan, step.sameAs));
  }

  private void finished(Step step) {
    claimed--;
    release(step);
  }

  /** Files of the same bytes need not wait any longer. */
  private void release(Step step) {
    Deque<Step> waiting = step.sha256 == null ? null : sameBytes.remove(step.sha256);
    if (waiting != null) {
      done.addAll(waiting);
    }
  }

  private boolean tried(Runnable work) {
    try {
      work.run();
      return true;
    } catch (StoreBusyException e) {
      boolean full = e.reason() == StoreBusyException.Reason.DISK_FULL;
      tell(full ? WatchListener.Notice.DISK_FULL : WatchListener.Notice.STORE_BUSY);
      return false;
    }
  }

  private void writeResults(boolean now) {
    long start = System.nanoTime();
    boolean idle = claimed == 0;
    if (!changed || (!now && !idle && start < nextResults)) {
      return;
    }
    try {
      results.run();
      changed = false;
      tellWorks();
    } catch (StoreBusyException | UncheckedIOException e) {
      log("results", e);
      boolean busy =
          e instanceof StoreBusyException store
              && store.reason() == StoreBusyException.Reason.LOCKED;
      tell(busy ? WatchListener.Notice.STORE_BUSY : WatchListener.Notice.DISK_FULL);
      if (!now) {
        pause();
      }
    }
    long took = System.nanoTime() - start;
    nextResults = System.nanoTime() + Math.max(TimeUnit.SECONDS.toNanos(2), 10 * took);
  }

  /** What stands behind a notice, once for each time it is told. */
  private void log(String what, Exception e) {
    if (trouble == null) {
      LOG.warn("{}", what, e);
    }
  }

  private void tell(WatchListener.Notice notice) {
    if (trouble != notice) {
      listener.notice(notice);
    }
    trouble = notice;
  }

  private void tellWorks() {
    if (trouble != null) {
      listener.notice(WatchListener.Notice.WORKS_AGAIN);
    }
    trouble = null;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Whether the folder can hold claimed files: on the same volume, and writable. */
  public static void makeFolders(DropFolder folders) throws IOException {
    for (Path folder :
        List.of(
            folders.processing(), folders.processed(), folders.duplicates(), folders.failed())) {
      Files.createDirectories(folder);
    }
  }
}

package doichieu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import doichieu.export.DiskChange;
import doichieu.export.Samples;
import doichieu.extract.ExtractionException;
import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderWatchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path base;
  private Path inbox;
  private PlanStore store;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger results = new AtomicInteger();
  private volatile boolean resultsFail;

  @BeforeEach
  void open() throws IOException {
    inbox = Files.createDirectories(base.resolve("INBOX"));
    store = PlanStore.open(base.resolve("targets.db"));
  }

  @AfterEach
  void everyFileIsAccountedForOnceAndNothingIsLeftBehind() throws IOException {
    assertThat(list("processing")).isEmpty();
    for (FileEntry entry : store.listFiles()) {
      FileRecord file = entry.file();
      boolean hasDocument = file.documentId() != null;
      assertThat(hasDocument)
          .as(file.sourceFile())
          .isEqualTo(file.outcome().compareTo(doichieu.target.Outcome.DUPLICATE) <= 0);
    }
    store.close();
  }

  @Test
  void eachFileIsFoundWhereItsOutcomeBelongs() throws Exception {
    write("A.txt", "plan 100");
    write("locked.txt", "password");
    write("nothing.txt", "nothing");
    run(() -> told.size() == 3);
    write("Tỉnh Kon Tum/copy.txt", "plan 100");
    run(() -> told.size() == 4);
    assertThat(list(""))
        .containsExactly(
            "duplicates/Tỉnh Kon Tum/copy.txt",
            "duplicates/Tỉnh Kon Tum/copy.txt.receipt.json",
            "failed/locked.txt",
            "failed/locked.txt.reason.json",
            "processed/A.txt",
            "processed/A.txt.receipt.json",
            "processed/nothing.txt",
            "processed/nothing.txt.receipt.json");
    assertThat(base.resolve("failed/locked.txt.reason.json"))
        .content()
        .contains("\"code\": \"password\"", "\"attempts\": 1", "\"stage\": \"read\"")
        .contains("Bỏ mật khẩu");
    assertThat(base.resolve("duplicates/Tỉnh Kon Tum/copy.txt.receipt.json"))
        .content()
        .contains("\"sameAs\": \"A.txt\"");
    assertThat(base.resolve("processed/A.txt.receipt.json")).content().contains("\"targets\": 1");
    assertThat(base.resolve("processed/A.txt")).hasContent("plan 100");
    assertThat(results.get()).isPositive();
  }

  @Test
  void otherBytesUnderAnOldNameAreANewRevisionAndBothFilesAreKept() throws Exception {
    write("a.txt", "plan 60");
    run(() -> told.size() == 1);
    write("a.txt", "plan 61");
    run(() -> told.size() == 2);
    write("a.txt", "plan 61");
    run(() -> told.size() == 3);
    assertThat(list("processed")).hasSize(4).contains("a.txt");
    assertThat(list("duplicates")).containsExactly("a.txt", "a.txt.receipt.json");
    assertThat(store.listPlans())
        .extracting(plan -> plan.document().revisionOf() != null)
        .containsExactlyInAnyOrder(true, false);
    assertThat(store.listFiles()).hasSize(1);
  }

  @Test
  void fileThatStillGrowsIsTakenOnceAndWhole() throws Exception {
    Path file = inbox.resolve("a.txt");
    Thread writer =
        new Thread(
            () -> {
              StringBuilder text = new StringBuilder("plan 100 ");
              for (int i = 0; i < 15; i++) {
                text.append(i).append(' ');
                writeUnchecked(file, text.toString());
                sleep(40);
              }
            });
    writer.start();
    run(() -> told.size() == 1);
    writer.join();
    assertThat(told).hasSize(1);
    assertThat(base.resolve("processed/a.txt")).content().endsWith(" 13 14 ");
  }

  @Test
  void unfinishedPdfWaitsAndIsTakenWhole() throws Exception {
    write("a.pdf", "%PDF-1.7 ");
    write("b.txt", "plan 100");
    run(() -> told.size() == 1);
    assertThat(told).containsExactly("b.txt ok");
    write("a.pdf", "%PDF-1.7 %%EOF");
    run(() -> told.size() == 2);
    assertThat(told).contains("a.pdf no-targets");
  }

  @Test
  void copyThatWasBrokenOffIsTakenAsItIsInTheEnd() throws Exception {
    write("a.docx", "PK\u0003\u0004 cut");
    run(() -> told.size() == 1);
    assertThat(told).containsExactly("a.docx no-targets");
  }

  @Test
  void linksPipesAndTemporaryNamesStayUntouchedAndAreForgottenWhenGone() throws Exception {
    Path secret = Files.writeString(base.resolve("secret.txt"), "plan 99");
    Files.createSymbolicLink(inbox.resolve("link.txt"), secret);
    assumeTrue(
        new ProcessBuilder("mkfifo", inbox.resolve("pipe.pdf").toString()).start().waitFor() == 0,
        "mkfifo");
    write("~$lock.docx", "x");
    write("a.txt", "plan 100");
    run(() -> told.size() == 1);
    assertThat(outcomes())
        .containsExactly("a.txt ok", "link.txt ignored", "pipe.pdf ignored", "~$lock.docx ignored");
    assertThat(list("INBOX")).contains("link.txt", "~$lock.docx");
    Files.delete(inbox.resolve("~$lock.docx"));
    run(() -> outcomes().size() == 3);
    assertThat(outcomes()).noneMatch(line -> line.contains("lock"));
  }

  @Test
  void namesAreBytes() throws Exception {
    String composed = "Kế hoạch.txt";
    String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
    List<String> names =
        List.of(
            composed,
            decomposed,
            "two\nlines.txt",
            "-rf",
            "CON.txt",
            "x..%2f.txt",
            "a".repeat(251) + ".txt",
            "ế".repeat(83) + ".txt");
    for (int i = 0; i < names.size(); i++) {
      write(names.get(i), "plan " + i);
    }
    run(() -> told.size() == names.size());
    assertThat(list("INBOX")).isEmpty();
    assertThat(list("processed")).hasSize(2 * names.size()).containsAll(names);
  }

  @Test
  void whatWasClaimedWhenTheProgramWasKilledIsFinished() throws Exception {
    write("../processing/3/Sở/a.txt", "plan 100");
    write("../processing/4/b.txt", "password");
    write("c.txt", "plan 80");
    run(() -> told.size() == 3);
    assertThat(list("processed")).contains("Sở/a.txt", "c.txt");
    assertThat(list("failed")).contains("b.txt");
  }

  @Test
  void whatWasStoredButNotFiledIsFiledAndNotReadAgain() throws Exception {
    write("a.txt", "plan 100");
    run(() -> told.size() == 1);
    Files.createDirectories(base.resolve("processing/7"));
    Files.move(base.resolve("processed/a.txt"), base.resolve("processing/7/a.txt"));
    run(() -> told.size() == 2);
    assertThat(told).containsExactly("a.txt ok", "a.txt ok");
    assertThat(list("processed")).containsExactly("a.txt", "a.txt.receipt.json");
    assertThat(store.listPlans()).hasSize(1);
  }

  @Test
  void inboxThatCannotBeMovedFromIsReadInPlaceOnceAndThisIsSaid() throws Exception {
    Files.writeString(base.resolve("processing"), "in the way");
    write("a.txt", "plan 100");
    runInPlace(() -> told.size() == 2);
    Files.delete(base.resolve("processing"));
    assertThat(told).containsExactly("READ_IN_PLACE", "a.txt ok");
    assertThat(inbox.resolve("a.txt")).exists();
  }

  @Test
  void datesOfFilesDecideNothing() throws Exception {
    for (String date : List.of("1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
      Path file = write(date.substring(0, 4) + ".txt", "plan 100" + date);
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(date)));
    }
    run(() -> told.size() == 2);
    assertThat(told).containsExactlyInAnyOrder("1970.txt ok", "2099.txt ok");
  }

  @Test
  void fileSwappedWhileItIsReadIsOneOfTheTwo() throws Exception {
    Path a = Files.writeString(base.resolve("A"), "plan 1 " + "a".repeat(50_000));
    Path b = Files.writeString(base.resolve("B"), "plan 2 " + "b".repeat(50_000));
    Set<String> hashes = Set.of(Fingerprint.of(a), Fingerprint.of(b));
    for (int i = 0; i < 40; i++) {
      Path fresh = Files.copy(i % 2 == 0 ? a : b, base.resolve("fresh" + i));
      Files.move(fresh, inbox.resolve("x.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      if (i % 10 == 0) {
        int before = told.size();
        run(() -> told.size() > before);
      }
    }
    run(() -> list("INBOX").isEmpty());
    assertThat(store.listPlans()).allMatch(plan -> hashes.contains(plan.document().sha256()));
  }

  @Test
  void inboxThatGoesAndComesBackIsWaitedFor() throws Exception {
    Path away = base.resolve("away");
    Files.move(inbox, away);
    run(() -> told.contains("INBOX_GONE"));
    told.clear();
    Files.move(away, inbox);
    write("a.txt", "plan 100");
    run(() -> told.contains("a.txt ok"));
  }

  @Test
  void failedFilesAreListedByCodeAndHandedBack() throws Exception {
    write("Sở/a.txt", "password");
    write("b.txt", "cut");
    run(() -> told.size() == 2);
    DropFolder folders = DropFolder.of(inbox);
    assertThat(FailedFiles.list(folders, "password")).hasSize(1);
    assertThat(FailedFiles.list(folders, null)).hasSize(2);
    FailedFiles.handBack(folders, FailedFiles.list(folders, "password").get(0));
    assertThat(list("INBOX")).containsExactly("Sở/a.txt");
    run(() -> told.size() == 3);
    assertThat(base.resolve("failed/Sở/a.txt.reason.json")).content().contains("\"attempts\": 2");
  }

  @Test
  void failedFileOfANameThatANewerFileHasIsNoneToReadAgain() throws Exception {
    write("a.txt", "password");
    write("b.txt", "password b");
    run(() -> told.size() == 2);
    write("a.txt", "plan 100");
    run(() -> told.size() == 3);
    assertThat(FailedFiles.list(DropFolder.of(inbox), null))
        .extracting(failed -> failed.file().sourceFile() + " " + failed.wasReplaced(store))
        .containsExactly("a.txt true", "b.txt false");
  }

  @Test
  void fileOnWhichOurOwnCodeFailsIsSetAsideAndTheOthersGoOn() throws Exception {
    Thread here = Thread.currentThread();
    boolean[] failed = new boolean[1];
    DiskChange.ask(
        () -> {
          if (Thread.currentThread() == here && !failed[0] && !store.listPlans().isEmpty()) {
            failed[0] = true;
            throw new IllegalStateException("a fault of ours");
          }
        });
    try {
      write("a.txt", "plan 100");
      run(() -> told.size() == 1);
      write("b.txt", "plan 80");
      run(() -> told.size() == 2);
    } finally {
      DiskChange.ask(() -> {});
    }
    assertThat(told).containsExactly("a.txt crash", "b.txt ok");
    assertThat(base.resolve("failed/a.txt.reason.json")).content().contains("own-fault");
    assertThat(list("processed")).containsExactly("b.txt", "b.txt.receipt.json");
    assertThat(outcomes()).containsExactly("a.txt crash", "b.txt ok");
  }

  @Test
  void causeOfAFailedWriteIsTold() throws Exception {
    Thread here = Thread.currentThread();
    int[] left = {30};
    DiskChange.ask(
        () -> {
          if (Thread.currentThread() == here && !store.listPlans().isEmpty() && left[0]-- > 0) {
            throw left[0] > 20
                ? new java.nio.file.FileSystemException("x", null, "No space left on device")
                : left[0] > 10
                    ? new java.nio.file.AccessDeniedException("x")
                    : new IOException("Input/output error");
          }
        });
    try {
      write("a.txt", "plan 100");
      run(() -> told.contains("a.txt ok"));
    } finally {
      DiskChange.ask(() -> {});
    }
    assertThat(told)
        .containsSubsequence("DISK_FULL", "NO_PERMISSION", "DISK_FAILS", "WORKS_AGAIN")
        .contains("a.txt ok");
  }

  @Test
  void faultOfOursOnMakingTheResultsIsToldAndFilesGoOnBeingTaken() throws Exception {
    resultsFail = true;
    write("a.txt", "plan 100");
    run(() -> told.contains("RESULTS_FAIL"));
    resultsFail = false;
    write("b.txt", "plan 80");
    run(() -> told.contains("b.txt ok"));
    assertThat(told).contains("a.txt ok", "RESULTS_FAIL", "b.txt ok");
    assertThat(results.get()).isPositive();
  }

  @Test
  void fileThatCannotEvenBeSetAsideStaysClaimedAndTheOthersGoOn() throws Exception {
    Thread here = Thread.currentThread();
    int[] left = {2};
    DiskChange.ask(
        () -> {
          if (Thread.currentThread() == here && !store.listPlans().isEmpty() && left[0]-- > 0) {
            throw new IllegalStateException("a fault of ours");
          }
        });
    try {
      write("a.txt", "plan 100");
      run(() -> told.contains("LEFT_CLAIMED"));
    } finally {
      DiskChange.ask(() -> {});
    }
    assertThat(list("processing")).containsExactly("1/a.txt");
    write("b.txt", "plan 80");
    run(() -> told.contains("b.txt ok") && told.stream().anyMatch(line -> line.startsWith("a")));
    assertThat(list("processing")).isEmpty();
  }

  private void makeResults() {
    if (resultsFail) {
      throw new IllegalStateException("a fault of ours");
    }
    results.incrementAndGet();
  }

  private void runInPlace(BooleanSupplier until) throws Exception {
    watch(until, false);
  }

  private void run(BooleanSupplier until) throws Exception {
    watch(until, true);
  }

  private void watch(BooleanSupplier until, boolean make) throws Exception {
    DropFolder folders =
        Files.exists(inbox)
            ? DropFolder.of(inbox)
            : new DropFolder(
                inbox,
                base.resolve("processing"),
                base.resolve("processed"),
                base.resolve("duplicates"),
                base.resolve("failed"));
    if (make) {
      DropFolderWatch.makeFolders(folders);
    }
    long end = System.nanoTime() + 30_000_000_000L;
    try (Spool spool = Spool.open();
        FolderEvents events = FolderEvents.of(base, Duration.ofMillis(20));
        DropFolderWatch watch =
            new DropFolderWatch(
                folders,
                store,
                new FileReading(DropFolderWatchTest::read, spool, 1 << 20),
                new DropFolderWatch.Settings(
                    2,
                    Duration.ofMillis(150),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(20),
                    CLOCK,
                    "0",
                    "build",
                    Set.of()),
                new Told(),
                this::makeResults)) {
      watch.recover();
      watch.run(() -> until.getAsBoolean() || System.nanoTime() > end, events);
    }
    assertThat(until.getAsBoolean()).as("in time; told: %s", told).isTrue();
  }

  private final class Told implements WatchListener {
    @Override
    public void filed(FileRecord file, @Nullable PlanRecord plan, Path place) {
      told.add(file.sourceFile() + " " + file.outcome());
    }

    @Override
    public void at(int waiting, int reading) {}

    @Override
    public void notice(Notice notice, String about) {
      if (notice != Notice.STILL_COPIED) {
        told.add(notice.toString());
      }
    }
  }

  private Set<String> outcomes() {
    Set<String> lines = new TreeSet<>();
    store
        .listFiles()
        .forEach(entry -> lines.add(entry.file().sourceFile() + " " + entry.file().outcome()));
    return lines;
  }

  private List<String> list(String folder) {
    Path root = base.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.startsWith("targets.db"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String content) throws IOException {
    Path file = inbox.resolve(name).normalize();
    Files.createDirectories(file.getParent());
    return Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void writeUnchecked(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stands in for the real reader: the file's first word says what happens. */
  static PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    String[] words =
        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split(" ", -1);
    switch (words[0]) {
      case "password" ->
          throw new ExtractionException(ExtractionException.Reason.ENCRYPTED, "password", null);
      case "cut" ->
          throw new ExtractionException(
              ExtractionException.Reason.DAMAGED, "damaged-file", null, "EOF");
      default -> {}
    }
    if (!words[0].equals("plan")) {
      return new PlanRecord(Samples.unknownDocument(sha256), List.of(), List.of(), List.of());
    }
    PlanDocument document = Samples.document(sha256, sourceFile);
    return new PlanRecord(
        document,
        List.of(Samples.target(document.id(), document.id() + "-1", "80", "Tỷ lệ")),
        List.of(),
        List.of());
  }
}

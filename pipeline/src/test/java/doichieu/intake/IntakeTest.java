package doichieu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.export.DatabaseJson;
import doichieu.export.Samples;
import doichieu.extract.ExtractionException;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path folder;
  @TempDir Path outside;
  private PlanStore store;
  private final AtomicInteger reads = new AtomicInteger();
  private @Nullable String build;

  @BeforeEach
  void open() {
    store = PlanStore.open(outside.resolve("targets.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyFileHasOneOutcome() throws IOException {
    write("1-good.txt", "plan 100");
    write("2-copy.txt", "plan 100");
    write("3-doubtful.txt", "doubtful 100");
    write("4-nothing.txt", "nothing");
    write("5-password.txt", "password");
    write("6-cut.txt", "cut");
    write("6-cut-too.txt", "cut");
    write("7-fault.txt", "fault");
    write("8-deep.txt", "deep");
    write("9-big.txt", "big");
    write("9-endless.txt", "endless");
    write("9-poison.txt", "poison");
    write("~$lock.docx", "");
    assertThat(run(folder))
        .containsExactly(
            "1-good.txt ok null",
            "2-copy.txt duplicate duplicate-content",
            "3-doubtful.txt ok-with-problems column-not-understood",
            "4-nothing.txt no-targets no-targets",
            "5-password.txt encrypted password",
            "6-cut-too.txt damaged damaged-file",
            "6-cut.txt damaged damaged-file",
            "7-fault.txt crash own-fault",
            "8-deep.txt crash own-fault",
            "9-big.txt out-of-memory out-of-memory",
            "9-endless.txt timeout reading-timeout",
            "9-poison.txt crash reader-crashed",
            "~%24lock.docx ignored ignored-file");
    assertThat(store.listPlans()).hasSize(3);
    assertThat(store.listFiles()).hasSize(13);
    assertThat(message(1)).contains("Same bytes as \"1-good.txt\".");
    assertThat(message(7)).contains("IllegalStateException, IntakeTest.java:");
  }

  @Test
  void secondIngestChangesNothing() throws IOException {
    write("a.txt", "plan 100");
    write("b/c.txt", "plan 80");
    run(folder);
    String before = new DatabaseJson().line(store.load());
    run(folder.resolve("b"), folder.resolve("a.txt"));
    run(folder);
    assertThat(new DatabaseJson().line(store.load())).isEqualTo(before);
  }

  @Test
  void sameBuildReadsUnchangedFilesOnceAndAnotherBuildAgain() throws IOException {
    write("a.txt", "plan 100");
    write("b.txt", "poison");
    write("c.txt", "endless");
    build = "one";
    List<String> first = run(folder);
    reads.set(0);
    assertThat(run(folder)).isEqualTo(first);
    assertThat(reads).hasValue(1);
    write("a.txt", "plan 80");
    run(folder);
    assertThat(reads).hasValue(3);
    build = "two";
    run(folder);
    assertThat(reads).hasValue(6);
    assertThat(store.listPlans()).hasSize(2);
  }

  @Test
  void firstPathIsTheDocumentInWhateverOrderFilesCome() throws IOException {
    write("b.txt", "plan 100");
    run(folder);
    write("a.txt", "plan 100");
    assertThat(run(folder.resolve("a.txt"))).containsExactly("a.txt ok null");
    assertThat(records()).containsExactly("a.txt ok null", "b.txt duplicate duplicate-content");
    write("c.txt", "plan 100");
    assertThat(run(folder.resolve("c.txt"))).containsExactly("c.txt duplicate duplicate-content");
    assertThat(store.load().documents())
        .extracting(PlanDocument::sourceFile)
        .containsExactly("a.txt");
  }

  @Test
  void movedFileKeepsItsDocumentAndLeavesNoOldPlace() throws IOException {
    Path old = write("a.txt", "plan 100");
    run(folder);
    Files.move(old, folder.resolve("z.txt"));
    assertThat(run(folder)).containsExactly("z.txt ok null");
    assertThat(records()).containsExactly("z.txt ok null");
    assertThat(store.listPlans()).hasSize(1);
  }

  @Test
  void deletedFileStaysInTheDatabase() throws IOException {
    Path old = write("a.txt", "plan 100");
    run(folder);
    Files.delete(old);
    assertThat(run(folder)).isEmpty();
    assertThat(records()).containsExactly("a.txt ok null");
  }

  @Test
  void otherBytesAtTheSamePlaceAreARevisionOfTheSamePlan() throws IOException {
    write("a.txt", "plan 100");
    run(folder);
    String first = store.listPlans().get(0).document().id();
    write("a.txt", "plan 80");
    run(folder);
    run(folder);
    assertThat(store.listFiles().get(0).previousDocumentId()).isEqualTo(first);
    assertThat(store.listPlans())
        .filteredOn(plan -> !plan.document().id().equals(first))
        .extracting(plan -> plan.document().revisionOf())
        .containsExactly(first);
  }

  @Test
  void otherPlanAtTheSamePlaceIsNoRevision() throws IOException {
    write("a.txt", "plan 100");
    run(folder);
    write("a.txt", "nothing");
    run(folder);
    assertThat(store.listPlans())
        .extracting(plan -> plan.document().revisionOf())
        .containsOnlyNulls();
  }

  private String message(int file) {
    return String.valueOf(store.listFiles().get(file).file().message());
  }

  private List<String> run(Path... paths) throws IOException {
    try (Spool spool = Spool.open()) {
      FileReading reading = new FileReading(this::counted, spool, 1 << 20);
      return new Intake(store, reading, 2, build, (file, done, total) -> {})
          .run(FolderScan.of(List.of(paths), Set.of())).stream().map(IntakeTest::line).toList();
    }
  }

  private List<String> records() {
    return store.listFiles().stream().map(entry -> line(entry.file())).toList();
  }

  private static String line(FileRecord file) {
    return file.sourcePath() + " " + file.outcome() + " " + file.code();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private PlanRecord counted(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    reads.incrementAndGet();
    return read(file, sourceFile, sha256);
  }

  /** Stands in for the real reader: the file's first word says what happens. */
  private static PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    String[] words = Files.readString(file).split(" ", -1);
    switch (words[0]) {
      case "password" ->
          throw new ExtractionException(ExtractionException.Reason.ENCRYPTED, "password", null);
      case "cut" ->
          throw new ExtractionException(
              ExtractionException.Reason.DAMAGED, "damaged-file", null, "EOF");
      case "fault" -> throw new IllegalStateException("planted");
      case "deep" -> throw new StackOverflowError();
      case "big" -> throw new OutOfMemoryError();
      case "endless" -> throw new ReadingFault(ReadingFault.Kind.TIMEOUT, "60");
      case "poison" -> throw new ReadingFault(ReadingFault.Kind.CRASH, "134");
      default -> {}
    }
    if (words[0].equals("nothing")) {
      PlanDocument document = Samples.unknownDocument(sha256);
      return new PlanRecord(document, List.of(), List.of(), List.of());
    }
    PlanDocument document = Samples.document(sha256, sourceFile);
    return new PlanRecord(
        document,
        List.of(Samples.target(document.id(), document.id() + "-1", words[1], "Tỷ lệ")),
        List.of(),
        words[0].equals("doubtful") ? List.of(Samples.problem(document.id())) : List.of());
  }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the built program at length; run from the project's root after {@code mvn package}: {@code java
 * testdata/make/Reliability.java FOLDER MODE [NUMBER]}. The folder must be new.
 *
 * <p>Modes: {@code small N} (N small files, then nothing changed), {@code mixed N} (N plans of all kinds, cold), {@code
 * latency SECONDS} (drop to filed at five files a second), {@code soak SECONDS} (growth), {@code two SECONDS} (watch and
 * ingest on one database), {@code full N} (N positions of a full disk; needs the right to mount), {@code same} (output
 * over locales, zones and threads).
 */
public class Reliability {
  private static final Path DATA = Path.of("testdata");
  private static Path base;

  public static void main(String[] arguments) throws Exception {
    base = Files.createDirectories(Path.of(arguments[0])).toRealPath();
    int number = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    switch (arguments[1]) {
      case "small" -> small(number);
      case "mixed" -> mixed(number);
      case "latency" -> latency(number, false);
      case "soak" -> latency(number, true);
      case "two" -> two(number);
      case "full" -> full(number);
      case "same" -> same();
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private static void small(int count) throws Exception {
    Path files = Files.createDirectories(base.resolve("files"));
    for (int i = 0; i < count; i++) {
      Path folder = Files.createDirectories(files.resolve(Integer.toString(i / 1000)));
      Files.writeString(folder.resolve(i + ".txt"), "Giấy mời họp số " + i + "/GM-UBND\nKính mời dự họp.\n");
    }
    for (String run : List.of("first", "nothing changed")) {
      Run done = run(List.of("-Xmx512m"), 7200, "ingest", files.toString(), "--out", out());
      System.out.printf("%s: %d files, %.1f s, exit %d, parent %d MiB%n", run, count, done.seconds, done.code, done.peak);
    }
  }

  private static void mixed(int count) throws Exception {
    Path files = Files.createDirectories(base.resolve("files"));
    List<Path> plans = plans();
    for (int i = 0; i < count; i++) {
      copy(plans.get(i % plans.size()), files, i);
    }
    Run done = run(List.of(), 1200, "ingest", files.toString(), "--out", out());
    System.out.printf("%d plans: %.1f s, exit %d, parent %d MiB%n", count, done.seconds, done.code, done.peak);
  }

  /** Plans of all formats, in a fixed order. */
  private static List<Path> plans() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (String folder : List.of("plans", "formats", "varied", "gold/dev")) {
      try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
        files.filter(f -> f.toString().matches(".*\\.(txt|md|html|docx|doc|rtf|pdf|xlsx)")).sorted().forEach(plans::add);
      }
    }
    return plans;
  }

  /** The same plan as other bytes: a comment at the end. */
  private static Path copy(Path plan, Path folder, int number) throws IOException {
    String name = plan.getFileName().toString();
    byte[] bytes = Files.readAllBytes(plan);
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot);
    byte[] tail = String.format("%08d", number).getBytes(StandardCharsets.US_ASCII);
    byte[] made = Arrays.copyOf(bytes, bytes.length + tail.length + 2);
    if (ending.equals(".docx") || ending.equals(".xlsx")) {
      made = Arrays.copyOf(bytes, bytes.length + tail.length);
      made[bytes.length - 2] = (byte) tail.length;
      System.arraycopy(tail, 0, made, bytes.length, tail.length);
    } else if (ending.equals(".pdf")) {
      made[bytes.length] = '%';
      System.arraycopy(tail, 0, made, bytes.length + 1, tail.length);
      made[made.length - 1] = '\n';
    } else if (ending.equals(".doc") || ending.equals(".rtf")) {
      made = Arrays.copyOf(bytes, bytes.length + 1 + number);
      Arrays.fill(made, bytes.length, made.length, (byte) '\n');
    } else {
      byte[] blanks = (" ".repeat(number) + "\n").getBytes(StandardCharsets.US_ASCII);
      made = Arrays.copyOf(bytes, bytes.length + blanks.length);
      System.arraycopy(blanks, 0, made, bytes.length, blanks.length);
    }
    Path part = base.resolve("part" + number);
    Files.write(part, made);
    Path file = folder.resolve(name.substring(0, dot) + "-" + number + ending);
    return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void latency(int seconds, boolean soak) throws Exception {
    Path inbox = Files.createDirectories(base.resolve("INBOX"));
    Process watch = start(List.of(), base.resolve("watch.log"), "watch", inbox.toString());
    await(base.resolve("watch.log"), 60, base.toString());
    TimeUnit.SECONDS.sleep(3);
    List<Path> plans = plans();
    Map<String, Long> dropped = new HashMap<>();
    List<Double> took = new ArrayList<>();
    long begin = System.nanoTime();
    long next = begin;
    long sample = begin;
    int number = 0;
    while (System.nanoTime() - begin < seconds * 1_000_000_000L || !dropped.isEmpty()) {
      long now = System.nanoTime();
      if (now - begin > (seconds + 120L) * 1_000_000_000L) {
        System.out.println("not filed: " + dropped.size());
        break;
      }
      if (now >= next && now - begin < seconds * 1_000_000_000L) {
        next += soak ? 1_000_000_000L : 200_000_000L;
        Path file = copy(plans.get(number % plans.size()), inbox, number);
        dropped.put(file.getFileName().toString(), System.nanoTime());
        number++;
      }
      dropped.entrySet().removeIf(entry -> isFiled(entry.getKey()) && took.add((System.nanoTime() - entry.getValue()) / 1e9));
      if (soak && now >= sample) {
        sample += 30_000_000_000L;
        System.out.printf("%d s: %d filed, %s, open files %d, WAL %d KiB%n", (now - begin) / 1_000_000_000L, took.size(),
            status(watch.pid(), "VmRSS"), openFiles(watch.pid()), size(Path.of(out(), "targets.db-wal")) >> 10);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    took.sort(null);
    System.out.printf("%d files, median %.2f s, 95th percentile %.2f s, longest %.2f s, parent peak %s%n", took.size(),
        took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.get(took.size() - 1), status(watch.pid(), "VmHWM"));
    end(watch);
    System.out.println("check: exit " + run(List.of(), 600, "check", inbox.toString()).code);
  }

  private static boolean isFiled(String name) {
    return Files.exists(base.resolve("processed").resolve(name)) || Files.exists(base.resolve("duplicates").resolve(name))
        || Files.exists(base.resolve("failed").resolve(name));
  }

  private static void two(int seconds) throws Exception {
    Path inbox = Files.createDirectories(base.resolve("INBOX"));
    Path files = Files.createDirectories(base.resolve("files"));
    Process watch = start(List.of(), base.resolve("watch.log"), "watch", inbox.toString());
    List<Path> plans = plans();
    long begin = System.nanoTime();
    int number = 0;
    int runs = 0;
    List<Integer> bad = new ArrayList<>();
    while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
      for (int i = 0; i < 5; i++) {
        copy(plans.get(number % plans.size()), inbox, number);
        copy(plans.get((number + 7) % plans.size()), files, 100_000 + number);
        number++;
      }
      int code = run(List.of(), 600, "ingest", files.toString(), "--out", out()).code;
      runs++;
      if (code != 0) {
        bad.add(code);
      }
    }
    for (int i = 0; i < 1200 && (count(inbox) > 0 || count(base.resolve("processing")) > 0); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    end(watch);
    run(List.of(), 600, "status", "--json", "--out", out());
    String told = Files.readString(base.resolve("watch.log")) + Files.readString(base.resolve("run.log"));
    System.out.printf("%d + %d files, %d runs of ingest, exits not 0: %s, lock errors told: %d%n", number, number, runs, bad,
        told.split("SQLITE_BUSY|database is locked", -1).length - 1);
    System.out.println("filed " + (count(base.resolve("processed")) + count(base.resolve("duplicates"))) / 2 + ", check: exit "
        + run(List.of(), 600, "check", inbox.toString(), "--lang", "en").code);
    System.out.println(last(base.resolve("run.log"), 3));
  }

  private static void full(int positions) throws Exception {
    int survived = 0;
    for (int i = 0; i < positions; i++) {
      Path disk = Files.createDirectories(base.resolve("disk" + i));
      if (command("mount", "-t", "tmpfs", "-o", "size=24m", "doichieu", disk.toString()) != 0) {
        System.out.println("not run: this user may not mount");
        return;
      }
      Path inbox = Files.createDirectories(disk.resolve("INBOX"));
      List<Path> plans = plans().subList(0, 8);
      for (int k = 0; k < plans.size(); k++) {
        copy(plans.get(k), base, k + 10 * i);
        Path made = base.resolve(plans.get(k).getFileName().toString().replaceAll("(\\.[a-z]+)$", "-" + (k + 10 * i) + "$1"));
        Files.move(made, inbox.resolve(made.getFileName()));
      }
      long left = 4 + 200L * (i / 2);
      boolean spoolToo = i % 2 == 0;
      List<String> temporary = List.of("-Djava.io.tmpdir=" + (spoolToo ? disk : Files.createDirectories(base.resolve("tmp"))));
      long room = Files.getFileStore(disk).getUsableSpace() - left * 1024;
      Path filler = disk.resolve("filler");
      try (var stream = Files.newOutputStream(filler)) {
        byte[] block = new byte[4096];
        for (long rest = room; rest > 0; rest -= block.length) {
          stream.write(block);
        }
      }
      Path log = base.resolve("full" + i + ".log");
      Process watch = start(temporary, log, "watch", inbox.toString(), "--lang", "en");
      await(log, 60, "disk is full", "Watching");
      TimeUnit.SECONDS.sleep(5);
      boolean lived = watch.isAlive();
      int code = lived ? 0 : watch.exitValue();
      Files.delete(filler);
      if (!lived) {
        watch = start(temporary, log, "watch", inbox.toString(), "--lang", "en");
      }
      for (int k = 0; k < 1800 && (count(inbox) > 0 || count(disk.resolve("processing")) > 0); k++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      TimeUnit.SECONDS.sleep(2);
      end(watch);
      int check = run(List.of(), 100, "check", inbox.toString(), "--out", disk.resolve("out").toString()).code;
      long filed = count(disk.resolve("processed")) / 2;
      boolean right = check == 0 && filed == plans.size() && lived;
      survived += right ? 1 : 0;
      String told = Files.readString(log).contains("disk is full") ? "told" : "not told";
      System.out.printf("%d KiB left, temporary files %s: %s, %s, %d of %d filed, check %d%n", left, spoolToo ? "there" : "elsewhere", told, lived ? "lived" : "ended with " + code, filed, plans.size(), check);
      command("umount", disk.toString());
    }
    System.out.println(survived + " of " + positions + " survived");
  }

  private static void same() throws Exception {
    List<List<String>> ways = List.of(List.of("-Duser.language=vi", "-Duser.country=VN", "-Duser.timezone=Asia/Ho_Chi_Minh"),
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC"),
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
        List.of("-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=America/Noronha"),
        List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Duser.timezone=Asia/Kathmandu"),
        List.of("-Dfile.encoding=ISO-8859-1", "-Duser.timezone=UTC"));
    byte[] first = null;
    int equal = 0;
    for (int i = 0; i < ways.size(); i++) {
      String out = base.resolve("out" + i).toString();
      run(ways.get(i), 600, "ingest", DATA.resolve("plans").toString(), "--out", out, "--limit", "processes=" + (1 + i % 2));
      byte[] made = Files.readAllBytes(Path.of(out, "targets.json"));
      first = first == null ? made : first;
      boolean isEqual = Arrays.equals(first, made);
      equal += isEqual ? 1 : 0;
      System.out.println(ways.get(i) + (isEqual ? ": equal" : ": DIFFERENT"));
    }
    System.out.println(equal + " of " + ways.size() + " equal");
  }

  private record Run(int code, double seconds, long peak) {}

  private static Run run(List<String> options, int seconds, String... arguments) throws Exception {
    long begin = System.nanoTime();
    Process process = start(options, base.resolve("run.log"), arguments);
    long peak = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      String now = status(process.pid(), "VmHWM").replaceAll("[^0-9]", "");
      peak = Math.max(peak, now.isEmpty() ? 0 : Long.parseLong(now));
      if (System.nanoTime() - begin > seconds * 1_000_000_000L) {
        end(process);
        System.out.println("ended after " + seconds + " s");
      }
    }
    return new Run(process.exitValue(), (System.nanoTime() - begin) / 1e9, peak >> 10);
  }

  private static Process start(List<String> options, Path log, String... arguments) throws IOException {
    Path jar;
    try (Stream<Path> jars = Files.list(Path.of("pipeline", "target"))) {
      jar = jars.filter(f -> f.getFileName().toString().matches("doichieu-pipeline-[0-9.]+\\.jar")).findFirst().orElseThrow();
    }
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SOURCE_DATE_EPOCH", "1763625600");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static String out() {
    return base.resolve("out").toString();
  }

  private static int command(String... words) throws Exception {
    return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  private static String status(long pid, String key) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith(key)).findFirst().orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> !Files.isDirectory(f)).count();
    }
  }

  private static int openFiles(long pid) {
    String[] all = Path.of("/proc/" + pid + "/fd").toFile().list();
    return all == null ? 0 : all.length;
  }

  /** Waits until the log holds one of the words; at most that many seconds. */
  private static void await(Path log, int seconds, String... words) throws Exception {
    for (int i = 0; i < 10 * seconds; i++) {
      String told = Files.exists(log) ? Files.readString(log) : "";
      if (Arrays.stream(words).anyMatch(told::contains)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static String last(Path file, int lines) throws IOException {
    List<String> all = Files.readAllLines(file);
    return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
  }
}

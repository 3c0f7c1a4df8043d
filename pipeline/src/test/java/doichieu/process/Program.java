package doichieu.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as people start it. */
final class Program {
  private final Path folder;

  Program(Path folder) {
    this.folder = folder;
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("doichieu.cli.Doichieu");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SOURCE_DATE_EPOCH", "1763625600");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve("program.log").toFile()));
    return builder.start();
  }

  /** Runs it to its end; its exit code. */
  int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      kill(process);
      throw new IllegalStateException("no end: " + log());
    }
    return process.exitValue();
  }

  /** Ends it and its children without a warning, as a power cut would. */
  static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  String log() throws IOException {
    Path log = folder.resolve("program.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }
}

package doichieu.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a reading process: the same Java and classes, with its own memory. */
public final class ChildCommand {
  private ChildCommand() {}

  /**
   * The command line.
   *
   * @param main the class that serves in the child
   * @param temporary private folder for what its libraries put aside
   */
  public static List<String> of(Class<?> main, WorkerLimits limits, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.heapMiB() + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + temporary.resolve("fault.log"));
    command.add("-Xshare:auto");
    String archive = System.getProperty("doichieu.archive");
    if (archive != null) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(NoNetwork.options(temporary));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    return command;
  }
}

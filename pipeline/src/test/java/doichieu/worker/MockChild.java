package doichieu.worker;

import doichieu.export.Samples;
import doichieu.extract.ExtractionException;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A reading process whose files say what shall happen to it. */
public final class MockChild {
  private MockChild() {}

  public static void main(String[] arguments) {
    NoNetwork.install();
    ReadingChild.serve(
        () -> MockChild::read,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }

  static PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    String[] words = Files.readString(file).split(" ", -1);
    switch (words[0]) {
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(134);
      case "halt-once" -> {
        Path mark = file.resolveSibling("seen");
        if (!Files.exists(mark)) {
          Files.createFile(mark);
          Runtime.getRuntime().halt(137);
        }
      }
      case "memory" -> fill();
      case "hang" -> sleep(3600_000);
      case "deep" -> deep(0);
      case "fault" -> throw new IllegalStateException("planted");
      case "password" ->
          throw new ExtractionException(ExtractionException.Reason.ENCRYPTED, "password", null);
      case "print" -> System.out.println("noise on the pipe");
      case "call" -> call(Integer.parseInt(words[1]));
      default -> {}
    }
    PlanDocument document = Samples.document(sha256, sourceFile);
    return new PlanRecord(
        document,
        List.of(Samples.target(document.id(), document.id() + "-1", "80", "Tỷ lệ")),
        List.of(),
        List.of());
  }

  private static void fill() {
    List<byte[]> blocks = new ArrayList<>();
    while (true) {
      blocks.add(new byte[1 << 20]);
    }
  }

  private static int deep(int level) {
    return level == Integer.MAX_VALUE ? 0 : deep(level + 1) + 1;
  }

  private static void call(int port) {
    for (String scheme : List.of("http", "ftp")) {
      try {
        new URL(scheme + "://127.0.0.1:" + port + "/canary").openStream().close();
      } catch (IOException | RuntimeException e) {
        continue;
      }
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(1);
    } catch (IOException | RuntimeException e) {
      return;
    }
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counts who calls. */
  static final class Listener implements AutoCloseable {
    private final ServerSocket socket;

    Listener() throws IOException {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
      socket.setSoTimeout(1);
    }

    int port() {
      return socket.getLocalPort();
    }

    int count() {
      int count = 0;
      while (true) {
        try (Socket call = socket.accept()) {
          count++;
        } catch (IOException e) {
          return count;
        }
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}

package doichieu.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoNetworkTest {
  @TempDir Path folder;

  @Test
  void readingProcessReachesNobodyInAnyWayThatJavaOffers() throws Exception {
    WorkerLimits limits = new WorkerLimits(1, 64, Duration.ofSeconds(5), Duration.ofSeconds(5), 1);
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      List<String> command =
          new java.util.ArrayList<>(ChildCommand.of(Attempts.class, limits, folder));
      command.add(Integer.toString(listener.getLocalPort()));
      Process child =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String told =
          new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(told.lines()).hasSize(9).allMatch(line -> line.endsWith(" refused"));
      listener.setSoTimeout(200);
      assertThat(connects(listener)).isFalse();
    }
  }

  private static boolean connects(ServerSocket listener) throws java.io.IOException {
    try {
      listener.accept().close();
      return true;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    }
  }

  /** The child: tries each way once. */
  static final class Attempts {
    private Attempts() {}

    public static void main(String[] arguments) {
      NoNetwork.install();
      int port = Integer.parseInt(arguments[0]);
      String address = "http://127.0.0.1:" + port + "/";
      InetAddress here = InetAddress.getLoopbackAddress();
      java.net.InetSocketAddress place = new java.net.InetSocketAddress(here, port);
      attempt("socket", () -> new Socket(here, port));
      attempt("server", () -> new ServerSocket(0));
      attempt("url", () -> new java.net.URL(address).openStream());
      attempt("channel", () -> SocketChannel.open(place));
      attempt("async", () -> AsynchronousSocketChannel.open().connect(place).get());
      attempt("datagram", () -> datagram(place));
      attempt("datagrams", () -> DatagramChannel.open().connect(place));
      attempt(
          "client",
          () ->
              HttpClient.newHttpClient()
                  .send(
                      HttpRequest.newBuilder(URI.create(address)).build(),
                      HttpResponse.BodyHandlers.ofString()));
      attempt("name", () -> InetAddress.getByName("localhost.localdomain"));
    }

    private static Object datagram(java.net.InetSocketAddress place) throws Exception {
      try (DatagramSocket socket = new DatagramSocket()) {
        socket.send(new DatagramPacket(new byte[1], 1, place));
        return place;
      }
    }

    private static void attempt(String way, Callable<Object> connecting) {
      try {
        connecting.call();
        System.out.println(way + " went through");
      } catch (Exception | Error e) {
        System.out.println(way + " refused");
      }
    }
  }
}

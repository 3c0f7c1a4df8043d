package doichieu.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the network away from a process whose files must not call anyone: addresses, sockets,
 * channels, datagrams and names. It holds for Java code; what the system itself can forbid (a
 * namespace, a service without network) comes on top.
 */
public final class NoNetwork {
  private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  /** From now on every attempt to connect fails. Once a process. */
  @SuppressWarnings("deprecation")
  public static void install() {
    URL.setURLStreamHandlerFactory(
        protocol -> PROTOCOLS.contains(protocol) ? new Refusing() : null);
    ProxySelector.setDefault(new NoWay());
    try {
      Socket.setSocketImplFactory(NoNetwork::refuse);
      ServerSocket.setSocketFactory(NoNetwork::refuse);
      DatagramSocket.setDatagramSocketImplFactory(
          () -> {
            throw new SecurityException("no network");
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the command line of such a process needs besides.
   *
   * @param folder of its own; no file named {@code hosts} is in it, so no name is known
   */
  static List<String> options(Path folder) {
    return List.of(
        "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
        "-Djava.nio.channels.spi.AsynchronousChannelProvider=" + NoAsyncChannels.class.getName(),
        "-Djdk.net.hosts.file=" + folder.resolve("hosts"));
  }

  private static SocketImpl refuse() {
    throw new SecurityException("no network");
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("no network");
    }
  }

  private static final class NoWay extends ProxySelector {
    @Override
    public List<Proxy> select(@Nullable URI address) {
      throw new IllegalArgumentException("no network");
    }

    @Override
    public void connectFailed(URI address, SocketAddress to, IOException fault) {}
  }
}

package doichieu.worker;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to any network; named on the command line of a reading process. */
public final class NoChannels extends SelectorProvider {
  /** Made by the Java runtime. */
  public NoChannels() {}

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw refused();
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw refused();
  }

  private static IOException refused() {
    return new IOException("no network");
  }
}

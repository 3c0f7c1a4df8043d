package doichieu.worker;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Opens no channel to any network; named on the command line of a reading process. */
public final class NoAsyncChannels extends AsynchronousChannelProvider {
  /** Made by the Java runtime. */
  public NoAsyncChannels() {}

  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory factory)
      throws IOException {
    throw refused();
  }

  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int size)
      throws IOException {
    throw refused();
  }

  @Override
  public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
      @Nullable AsynchronousChannelGroup group) throws IOException {
    throw refused();
  }

  @Override
  public AsynchronousSocketChannel openAsynchronousSocketChannel(
      @Nullable AsynchronousChannelGroup group) throws IOException {
    throw refused();
  }

  private static IOException refused() {
    return new IOException("no network");
  }
}

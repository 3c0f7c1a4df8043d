package doichieu.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one program that works on a drop folder; the system frees it if that is killed. */
final class WatchLock implements AutoCloseable {
  private final FileChannel channel;

  private WatchLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock; empty if another program holds it. */
  static Optional<WatchLock> take(Path out) throws IOException {
    FileChannel channel =
        FileChannel.open(
            out.resolve(".watch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new WatchLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // held by this process
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

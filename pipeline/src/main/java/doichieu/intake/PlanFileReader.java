package doichieu.intake;

import doichieu.extract.ExtractionException;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.file.Path;

/** From one file to all that it says. Called from several threads at once. */
@FunctionalInterface
public interface PlanFileReader extends AutoCloseable {
  /**
   * Reads a file.
   *
   * @param file where it is
   * @param sourceFile its path as shown to people, for the document's {@code sourceFile}
   * @param sha256 of its content
   * @throws ExtractionException if it cannot be read as a plan, with the reason
   * @throws ReadingFault if reading ended without a result
   * @throws IOException if the disk fails
   */
  PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException;

  /** Lets go of what it holds. */
  @Override
  default void close() {}
}

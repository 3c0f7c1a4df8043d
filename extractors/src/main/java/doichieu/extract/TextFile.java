package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.encoding.DirectionMarks;
import doichieu.extract.encoding.TextDecoder;
import doichieu.extract.encoding.TextDecoder.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file, decoded.
 *
 * @param text its words, line ends as they stand
 * @param encoding name of the character set
 * @param findings what is to be told of its characters
 */
public record TextFile(String text, String encoding, List<Finding> findings) {
  /** A plan is at most some hundred kilobytes of text; beyond this it is a data dump. */
  public static final long MAX_BYTES = 64L << 20;

  /** What reads such a file. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads a text.
     *
     * @throws ExtractionException if it cannot be read, with the reason
     */
    ExtractedDocument read(TextFile file) throws ExtractionException;
  }

  public TextFile {
    findings = List.copyOf(findings);
  }

  /**
   * Decodes a file.
   *
   * @throws ExtractionException if it is too large
   * @throws IOException if the disk fails
   */
  public static TextFile decode(Path file) throws ExtractionException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_BYTES >> 20) + " MiB");
    }
    Decoded decoded = TextDecoder.decode(Files.readAllBytes(file));
    List<Finding> findings = new ArrayList<>();
    if (decoded.guessed()) {
      findings.add(Finding.of("encoding-guessed", Evidence.FILE, decoded.encoding()));
    }
    DirectionMarks.find(decoded.text()).ifPresent(findings::add);
    return new TextFile(decoded.text(), decoded.encoding(), findings);
  }
}

package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file: finds its type by its content and hands it to the reader of that format.
 *
 * <p>The file name's extension is never believed: it only chooses between kinds of plain text, and
 * where it contradicts the content the document carries a finding {@code wrong-extension}. May be
 * used by several threads at once.
 */
public final class DocumentReader {

  /**
   * Reads a file.
   *
   * @throws ExtractionException if the file cannot be read as a plan, with the reason
   * @throws IOException if the disk fails
   */
  public ExtractedDocument read(Path file) throws ExtractionException, IOException {
    try {
      return readExisting(file);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw unreadable(file, e);
    }
  }

  private static ExtractedDocument readExisting(Path file) throws ExtractionException, IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw unreadable(file, null);
    }
    if (Files.size(file) == 0) {
      throw new ExtractionException(Reason.DAMAGED, "empty-file", null);
    }
    FileExtension extension = FileExtension.of(file);
    FileKind kind = KindDetector.detect(file);
    SourceFormat format =
        kind.format().map(f -> f == SourceFormat.TEXT ? extension.plainText() : f).orElse(null);
    Extractor extractor = format == null ? null : FormatExtractors.find(format).orElse(null);
    if (format == null || extractor == null) {
      throw new ExtractionException(Reason.UNSUPPORTED, "unsupported-type", null, kind.name());
    }
    ExtractedDocument document = extract(extractor, file);
    return extension.contradicts(format) ? withFinding(document, extension, kind) : document;
  }

  /** What is nested so deeply that a reader's stack ends is refused like anything too large. */
  private static ExtractedDocument extract(Extractor extractor, Path file)
      throws ExtractionException, IOException {
    try {
      return extractor.extract(file);
    } catch (StackOverflowError e) {
      throw new ExtractionException(Reason.TOO_LARGE, "limit-exceeded", e, "depth", "stack");
    }
  }

  private static ExtractedDocument withFinding(
      ExtractedDocument document, FileExtension extension, FileKind kind) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of("wrong-extension", Evidence.FILE, extension.shown(), kind.name()));
    findings.addAll(document.findings());
    return new ExtractedDocument(
        document.format(),
        document.pages(),
        document.encoding(),
        document.blocks(),
        findings,
        document.census());
  }

  private static ExtractionException unreadable(Path file, @Nullable IOException cause) {
    Path name = file.getFileName();
    return new ExtractionException(
        Reason.UNREADABLE, "unreadable-path", cause, String.valueOf(name == null ? file : name));
  }
}

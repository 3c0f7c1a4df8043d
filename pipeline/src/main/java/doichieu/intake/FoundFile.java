package doichieu.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands under a path given.
 *
 * @param path as the file system listed it; the only way to open it, whatever the locale
 * @param placeId stands for the absolute path: 16 hexadecimal digits
 * @param rootId stands for the folder it was found from
 * @param sourcePath relative to the path given, percent-encoded; see {@link
 *     doichieu.target.FileRecord}
 * @param sourceFile the same for people
 * @param obstacle why it is not opened; null for a file to read
 */
public record FoundFile(
    Path path,
    String placeId,
    String rootId,
    String sourcePath,
    String sourceFile,
    @Nullable Obstacle obstacle) {}

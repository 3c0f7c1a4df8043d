package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import doichieu.export.DatabaseJson;
import doichieu.extract.ExtractionException;
import doichieu.intake.PlanFileReader;
import doichieu.intake.ReadingFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accuracy of reading, over all files of a folder of truth.
 *
 * @param files each file with its scores
 * @param unread files that could not be read: all their facts are missed
 * @param total all files together
 * @param calibration what the confidence of the targets is worth
 * @param clustering whether equal indicators got equal ids
 */
public record Evaluation(
    List<FileScores> files,
    List<String> unread,
    PlanScores total,
    List<Calibration> calibration,
    Clustering clustering) {
  private static final String NO_HASH = "0".repeat(64);

  /** A file and how well it was read. */
  public record FileScores(String file, PlanScores scores) {}

  /**
   * Reads every file that has truth and scores it.
   *
   * @param gold folder of {@code NAME.json}
   * @param plans folder of the plans' files
   * @param half only truth whose {@code half} is this; all if null
   * @throws IOException if a folder or a truth cannot be read
   */
  public static Evaluation of(PlanFileReader reader, Path gold, Path plans, @Nullable String half)
      throws IOException {
    List<FileScores> files = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (GoldFolder.Gold one : GoldFolder.list(gold, plans)) {
      if (half != null && !half.equals(one.truth().path("half").asText())) {
        continue;
      }
      for (Path file : one.files()) {
        String name = String.valueOf(file.getFileName());
        JsonNode found = read(reader, file, name);
        if (found.isMissingNode()) {
          unread.add(name);
        }
        files.add(new FileScores(name, PlanScorer.score(name, one.truth(), found)));
      }
    }
    PlanScores total = PlanScores.sum(files.stream().map(FileScores::scores).toList());
    return new Evaluation(
        files, unread, total, Calibration.of(total.judged()), Clustering.of(total.clustered()));
  }

  private static JsonNode read(PlanFileReader reader, Path file, String name) throws IOException {
    try {
      String json = new DatabaseJson().line(reader.read(file, name, NO_HASH));
      return JsonMapper.builder().build().readTree(json);
    } catch (ExtractionException | ReadingFault e) {
      return MissingNode.getInstance();
    }
  }
}

package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of truth: {@code NAME.json} for each plan NAME, whose files are {@code NAME.*}. */
final class GoldFolder {
  private static final String TRUTH = ".json";

  private GoldFolder() {}

  /**
   * A plan with truth.
   *
   * @param name the truth's file name without its ending
   * @param truth the truth
   * @param files the plan in its formats, sorted by name; never empty
   */
  record Gold(String name, JsonNode truth, List<Path> files) {}

  /**
   * The plans of a folder, sorted by name. Files that are no truth (no object with {@code targets})
   * are passed over, and so is truth without a plan.
   *
   * @param plans where the plans' files are; may be the folder itself
   * @throws IOException if a folder or a truth cannot be read
   */
  static List<Gold> list(Path folder, Path plans) throws IOException {
    List<Path> files = files(plans);
    PastResults past = PastResults.of(plans);
    List<Gold> golds = new ArrayList<>();
    for (Path file : files(folder)) {
      String fileName = String.valueOf(file.getFileName());
      if (!fileName.endsWith(TRUTH)) {
        continue;
      }
      String name = fileName.substring(0, fileName.length() - TRUTH.length());
      JsonNode truth = JsonMapper.builder().build().readTree(file.toFile());
      List<Path> own = files.stream().filter(plan -> isOf(plan, name)).toList();
      if (truth.path("targets").isArray() && !own.isEmpty()) {
        past.addTo(name, truth);
        golds.add(new Gold(name, truth, own));
      }
    }
    return golds;
  }

  private static boolean isOf(Path file, String name) {
    String fileName = String.valueOf(file.getFileName());
    return fileName.startsWith(name + ".") && !fileName.endsWith(TRUTH);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

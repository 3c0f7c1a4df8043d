package doichieu.families;

import doichieu.catalogue.Catalogue;
import doichieu.cli.Pipeline;
import doichieu.families.Layout.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads and compares many families and prints precision and recall of each kind of conflict.
 * Arguments: number of families, first seed (default 1), kind of file (default "text").
 */
public final class FamilyRun {
  private FamilyRun() {}

  /** Runs the families. */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    Way way = Way.valueOf((arguments.length > 2 ? arguments[2] : "text").toUpperCase(Locale.ROOT));
    FamilyScores scores = run(first, count, way);
    System.out.print(scores.table());
    scores.misses().forEach(System.out::println);
  }

  /** The scores of the families of those seeds. */
  static FamilyScores run(int first, int count, Way way) throws Exception {
    Pipeline pipeline = Pipeline.standard();
    FamilyMaker maker = new FamilyMaker(Catalogue.load());
    Path folder = Files.createTempDirectory("families");
    FamilyReading reading = new FamilyReading(pipeline, folder);
    FamilyScores scores = new FamilyScores();
    for (int seed = first; seed < first + count; seed++) {
      Family family = maker.make(seed);
      FamilyReading.Read read = reading.read(family, way);
      scores.add(
          FamilyReading.slugged(family),
          pipeline.comparison().apply(read.records(), List.of()).conflicts(),
          read.planByDocument());
    }
    Files.delete(folder);
    return scores;
  }
}

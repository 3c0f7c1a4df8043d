package doichieu.target;

import java.util.List;

/**
 * The whole consolidated database, as written to {@code targets.json}.
 *
 * @param schemaVersion version of the JSON's form; within a major version keys are only added
 * @param generatedAt moment of writing, ISO 8601 in UTC; the only part that differs between runs
 */
public record TargetDatabase(
    String schemaVersion,
    String generatedAt,
    Generator generator,
    List<PlanDocument> documents,
    List<Target> targets,
    List<Task> tasks,
    List<LegalDocument> legalDocuments,
    List<Indicator> indicators,
    List<Conflict> conflicts,
    List<Problem> problems) {

  /** What wrote the file: program and version of the data files it used. */
  public record Generator(String name, String version, String catalogueVersion) {}
}

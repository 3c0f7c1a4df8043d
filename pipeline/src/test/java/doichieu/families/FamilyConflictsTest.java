package doichieu.families;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.families.Layout.Way;
import org.junit.jupiter.api.Test;

/** {@code -Ddoichieu.families=500} reads and compares so many families instead of a few. */
class FamilyConflictsTest {
  private static final int COUNT = Integer.getInteger("doichieu.families", 8);

  @Test
  void whatIsPlantedIsFoundAndNothingElse() throws Exception {
    FamilyScores scores = FamilyRun.run(1, COUNT, Way.TEXT);

    for (String kind : scores.kinds()) {
      assertThat(scores.precision(kind))
          .as("precision of %s%n%s%n%s", kind, scores.table(), scores.misses())
          .isGreaterThanOrEqualTo(0.98);
      assertThat(scores.recall(kind))
          .as("recall of %s%n%s%n%s", kind, scores.table(), scores.misses())
          .isGreaterThanOrEqualTo(0.98);
    }
  }
}

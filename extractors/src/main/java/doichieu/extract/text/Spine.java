package doichieu.extract.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of one line stand in the rows of a table: labels and figures, of which each row
 * has one line; one page has one placing as a rule.
 *
 * @param labels where labels stand; null if the rows have none
 * @param values where figures stand; null if nothing is supposed of them
 */
record Spine(@Nullable Standing labels, @Nullable Standing values) {
  /** Those of rows with labels, the most usual first. */
  static final List<Spine> LABELLED =
      List.of(
          new Spine(Standing.TOP, Standing.TOP),
          new Spine(Standing.MIDDLE, Standing.MIDDLE),
          new Spine(Standing.BOTTOM, Standing.BOTTOM),
          new Spine(Standing.TOP, Standing.MIDDLE),
          new Spine(Standing.TOP, Standing.BOTTOM));

  /** Those of rows with labels that do not stand at the top. */
  static final List<Spine> LOWER = LABELLED.subList(1, 3);

  /** Nothing supposed of rows without labels. */
  static final Spine FREE = new Spine(null, null);

  /** By how much more must speak for other places than the top. */
  private static final double LIKELIER = 4;

  /** The same for figures that stand elsewhere than labels. */
  private static final double APART = 2;

  boolean isLabelled() {
    return labels != null;
  }

  /** True if labels or figures stand at the bottom. */
  boolean isLow() {
    return labels == Standing.BOTTOM || values == Standing.BOTTOM;
  }

  /** What speaks against it as less usual. */
  double price() {
    boolean top = values == null || values == Standing.TOP || labels == Standing.TOP;
    return (top ? 0 : LIKELIER) + (labels != null && labels != values ? APART : 0);
  }
}

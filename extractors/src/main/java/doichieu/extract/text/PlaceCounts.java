package doichieu.extract.text;

import org.jspecify.annotations.Nullable;

/** Where the cells of one column are seen to stand that are lower than their rows. */
final class PlaceCounts {
  /** Cells that show where those of a column stand, and for each that stands elsewhere. */
  private static final int MIN_PLACES = 2;

  private static final int MOST_PLACES = 3;

  /** Lines by which the row must be higher for a cell to show that it stands in the middle. */
  private static final int MIN_LOWER = 2;

  private int top;
  private int middle;
  private int bottom;

  /** Cells one line lower than their row, which may stand in its middle as well. */
  private int nearTop;

  private int nearBottom;

  /**
   * Takes a cell into account.
   *
   * @param above lines of the row above it
   * @param below lines of the row below it
   */
  void add(int above, int below) {
    if (above + below >= MIN_LOWER) {
      middle += Math.abs(above - below) <= 1 ? 1 : 0;
      top += above == 0 ? 1 : 0;
      bottom += below == 0 ? 1 : 0;
    } else {
      nearTop += below;
      nearBottom += above;
    }
  }

  /** Where most stand; null if that is not known. */
  @Nullable Standing standing() {
    if (isMost(middle, top + bottom)) {
      return Standing.MIDDLE;
    }
    if (isMost(top, middle + bottom)) {
      return Standing.TOP;
    }
    boolean seen = bottom > 0 || nearBottom > MIN_PLACES;
    return seen && isMost(bottom + nearBottom, top + middle + nearTop) ? Standing.BOTTOM : null;
  }

  private static boolean isMost(int here, int elsewhere) {
    return here >= MIN_PLACES && here > MOST_PLACES * elsewhere;
  }
}

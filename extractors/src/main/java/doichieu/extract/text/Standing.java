package doichieu.extract.text;

/** Where a cell stands in a row that is higher. */
enum Standing {
  TOP {
    @Override
    double misses(int above, int below) {
      return above;
    }
  },
  MIDDLE {
    @Override
    double misses(int above, int below) {
      return Math.abs(above - below) / 2.0;
    }
  },
  BOTTOM {
    @Override
    double misses(int above, int below) {
      return below;
    }
  };

  /**
   * The lines by which a cell misses that place.
   *
   * @param above lines of the row above it
   * @param below lines of the row below it
   */
  abstract double misses(int above, int below);
}

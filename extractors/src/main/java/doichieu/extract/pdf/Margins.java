package doichieu.extract.pdf;

import java.util.List;

/**
 * Where full lines of running text start and end on a page, and how far apart they stand.
 *
 * @param left x where lines start
 * @param right x where lines end
 * @param pitch usual distance of baselines, in font sizes
 * @param size usual font size of the page, in points
 */
record Margins(double left, double right, double pitch, double size) {
  private static final double USUAL_PITCH = 1.2;
  private static final double WIDEST_PITCH = 1.8;

  /** Measures the rows of text of a page. */
  static Margins of(List<LineRow> rows, double size) {
    List<Line> lines = rows.stream().filter(LineRow::isSingle).map(LineRow::first).toList();
    List<Line> used = lines.isEmpty() ? rows.stream().map(LineRow::whole).toList() : lines;
    return new Margins(TextBlock.left(used), TextBlock.right(used), pitch(used), size);
  }

  private static double pitch(List<Line> lines) {
    double[] pitches = new double[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      double pitch = (line.baseline() - above.baseline()) / line.size();
      if (Math.abs(above.size() - line.size()) < 0.6 && pitch > 0.9 && pitch < WIDEST_PITCH) {
        pitches[count] = pitch;
        count++;
      }
    }
    if (count < 4) {
      return USUAL_PITCH;
    }
    java.util.Arrays.sort(pitches, 0, count);
    return pitches[count / 4];
  }
}

package doichieu.evaluate;

import doichieu.evaluate.PlanScores.Judged;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program's confidence is worth: of the targets found with a confidence in a range, how
 * many are wrong.
 *
 * @param from least confidence of the range, included
 * @param to upper end of the range, not included, but for 1
 * @param targets targets found in the range
 * @param wrong those that are wrong
 * @param low lower end of the 95 % interval of the share of wrong ones, 0 to 1
 * @param high upper end
 */
public record Calibration(double from, double to, int targets, int wrong, double low, double high) {
  private static final double[] ENDS = {0.9, 0.8, 0.6, 0};

  /** Quantile of the normal distribution for 95 %. */
  private static final double Z = 1.959964;

  /** The ranges from the highest confidence down. */
  static List<Calibration> of(List<Judged> judged) {
    double above = 1;
    List<Calibration> ranges = new ArrayList<>();
    for (double from : ENDS) {
      double to = above;
      List<Judged> inside =
          judged.stream()
              .filter(one -> one.confidence() >= from && (one.confidence() < to || to == 1))
              .toList();
      int wrong = (int) inside.stream().filter(one -> !one.right()).count();
      ranges.add(of(from, to, inside.size(), wrong));
      above = from;
    }
    return List.copyOf(ranges);
  }

  /** With Wilson's score interval; from 0 to 1 if there is no target. */
  static Calibration of(double from, double to, int targets, int wrong) {
    if (targets == 0) {
      return new Calibration(from, to, 0, 0, 0, 1);
    }
    double n = targets;
    double share = wrong / n;
    double base = 1 + Z * Z / n;
    double middle = (share + Z * Z / (2 * n)) / base;
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / base;
    return new Calibration(
        from, to, targets, wrong, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /** Share of wrong targets, 0 to 1; 0 if there is no target. */
  public double share() {
    return targets == 0 ? 0 : (double) wrong / targets;
  }
}

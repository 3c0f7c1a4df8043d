package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import doichieu.cli.Pipeline;
import doichieu.confidence.Doubts;
import doichieu.export.DatabaseJson;
import doichieu.extract.ExtractionException;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures the weights of {@code doubt-weights.csv}: how many of the targets with a doubt are
 * right.
 *
 * <p>The worst doubt is settled first, by the lower end of Wilson's 95 % interval, and its targets
 * are set aside, so that a doubt is not blamed for what stands beside it. Arguments: the file to
 * write, then folders of truth and of plans by turns.
 */
public final class DoubtMeasure {
  /** A doubt that was never wrong counts as if it had been seen so often at least. */
  private static final int FEW = 20;

  private DoubtMeasure() {}

  /** A target of a plan with truth. */
  private record Case(Set<String> doubts, boolean right) {}

  /** A doubt and what was counted. */
  private record Weight(String doubt, int targets, int wrong) {
    double low() {
      return 1 - Calibration.of(0, 1, wrong == 0 ? Math.max(targets, FEW) : targets, wrong).high();
    }
  }

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      cases.addAll(cases(Path.of(arguments[i]), Path.of(arguments[i + 1])));
    }
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Tỷ lệ chỉ tiêu đọc đúng trong số chỉ tiêu mang mỗi nghi vấn: cận dưới khoảng 95 % (Wilson), đo bằng testdata/make/measure-confidence.sh trên các kế hoạch có kết quả đúng ("
                    + cases.size()
                    + " chỉ tiêu). none: không có nghi vấn nào.",
                "doubt,confidence,targets,wrong,source"));
    for (Weight weight : weights(cases)) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s,%.2f,%d,%d,measured",
              weight.doubt(),
              weight.low(),
              weight.targets(),
              weight.wrong()));
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  private static List<Case> cases(Path truths, Path plans) throws IOException {
    List<Case> cases = new ArrayList<>();
    Pipeline pipeline = Pipeline.standard();
    for (GoldFolder.Gold gold : GoldFolder.list(truths, plans)) {
      for (Path file : gold.files()) {
        try {
          PlanRecord record =
              pipeline.reader().read(file, String.valueOf(file.getFileName()), "0".repeat(64));
          cases.addAll(cases(gold.truth(), record));
        } catch (ExtractionException e) {
          System.err.println(file + ": " + e.getMessage());
        }
      }
    }
    return cases;
  }

  private static List<Case> cases(JsonNode truth, PlanRecord record) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(new DatabaseJson().line(record));
    Map<String, Target> targets =
        record.targets().stream().collect(Collectors.toMap(Target::id, target -> target));
    Doubts doubts = new Doubts(record);
    return PlanScorer.score("", truth, json).judged().stream()
        .map(one -> new Case(doubts.of(Objects.requireNonNull(targets.get(one.id()))), one.right()))
        .toList();
  }

  private static List<Weight> weights(List<Case> cases) {
    List<Weight> weights = new ArrayList<>();
    List<Case> left = new ArrayList<>(cases);
    while (true) {
      Optional<Weight> worst =
          counted(left).stream()
              .filter(weight -> weight.wrong() > 0)
              .min(Comparator.comparingDouble(Weight::low).thenComparing(Weight::doubt));
      if (worst.isEmpty()) {
        break;
      }
      weights.add(worst.get());
      left.removeIf(one -> one.doubts().contains(worst.get().doubt()));
    }
    weights.addAll(counted(left));
    weights.add(
        new Weight("none", left.size(), (int) left.stream().filter(c -> !c.right()).count()));
    weights.sort(Comparator.comparing(Weight::doubt));
    return weights;
  }

  /** The doubts of the cases. */
  private static List<Weight> counted(List<Case> cases) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Case one : cases) {
      for (String doubt : one.doubts()) {
        int[] count = counts.computeIfAbsent(doubt, d -> new int[2]);
        count[0]++;
        count[1] += one.right() ? 0 : 1;
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Weight(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }
}

package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a value cell that holds a figure for each of several levels: "cấp tỉnh 90%, cấp huyện 80%,
 * cấp xã 60%".
 */
final class LevelThresholds {
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:(?:ở|đối với|tại)\\s+)?(cấp\\s+(?:trung ương|bộ|tỉnh|sở|huyện|xã))\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PARTS = Pattern.compile("\\s*[;,](?!\\d)\\s*|\\s+[-+•]\\s+");

  private final FigureParser figures;

  LevelThresholds(FigureParser figures) {
    this.figures = figures;
  }

  /**
   * The figure of one level.
   *
   * @param level the words that name the level
   * @param text the piece of the cell as printed
   */
  record Threshold(String level, StatedValue value, String text) {}

  /** One entry a level, as printed; empty if the cell is anything else, a single level included. */
  List<Threshold> list(String cell) {
    List<Threshold> thresholds = new ArrayList<>();
    for (String part : PARTS.split(cell.strip().replaceFirst("^[-+•]\\s+", ""))) {
      Optional<Threshold> threshold = find(part.strip());
      if (threshold.isEmpty()) {
        return List.of();
      }
      thresholds.add(threshold.get());
    }
    return thresholds.size() > 1 ? thresholds : List.of();
  }

  private Optional<Threshold> find(String part) {
    Matcher level = LEVEL.matcher(part);
    if (!level.find()) {
      return Optional.empty();
    }
    String words = level.group(1);
    String rest = (part.substring(0, level.start()) + " " + part.substring(level.end())).strip();
    return figures.findInCell(rest).map(value -> new Threshold(words, value, part));
  }
}

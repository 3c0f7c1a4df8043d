package doichieu.extract.text;

import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one part under each supposition of where labels and figures stand, and which of these
 * the most speaks for: all parts of a table together tell.
 */
final class RowReadings {
  /** By how much less may speak for another supposition that is not excluded. */
  private static final double CLOSE = 2;

  private final LaidCells cells;
  private final int from;
  private final List<Reading> readings = new ArrayList<>();

  /** What was found under one supposition. */
  private record Reading(Spine spine, RowSearch search) {}

  /**
   * Reads a part.
   *
   * @param from the first line of the body
   */
  RowReadings(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    if (LaidRows.isLabelled(cells, from)) {
      List<Integer> anchors = RowAnchors.list(cells, from, true);
      read(anchors, Spine.LABELLED.stream().filter(spine -> !isRefuted(spine)).toList());
    } else {
      Optional<List<Integer>> middles =
          FigureLines.find(cells, from).or(() -> MiddleNames.find(cells, from));
      read(middles.orElseGet(() -> RowAnchors.list(cells, from, false)), List.of(Spine.FREE));
      FigureLines.findAnywhere(cells, from)
          .ifPresent(lines -> read(lines, List.of(new Spine(null, Standing.BOTTOM))));
    }
  }

  private void read(List<Integer> anchors, List<Spine> spines) {
    List<PlacedRows> judges = PlacedRows.list(cells, from, anchors, spines);
    for (int s = 0; s < spines.size(); s++) {
      RowSearch search = new RowSearch(from, from, cells.lineCount(), judges.get(s));
      readings.add(new Reading(spines.get(s), search));
    }
  }

  /** True if labels stand elsewhere, as the names beside them show. */
  private boolean isRefuted(Spine spine) {
    TableHabits habits = cells.habits();
    return spine.labels() == Standing.TOP
        ? habits.hasLabelsInMiddle()
        : habits.hasLabelsAtTop() && !habits.hasLabelsInMiddle();
  }

  /** Adds how much speaks for each supposition, and where labels are seen to stand. */
  void learn(TableHabits habits) {
    if (readings.stream().anyMatch(reading -> reading.spine().isLabelled())) {
      new LabelPlaces(cells, from).learn(habits);
    }
    readings.forEach(reading -> habits.addTotal(reading.spine(), reading.search().total()));
  }

  private double total(Reading reading) {
    Spine spine = reading.spine();
    return cells.habits().findTotal(spine).orElse(reading.search().total()) - spine.price();
  }

  /** The rows for which the most speaks. */
  List<Row> rows() {
    Reading best = readings.get(0);
    for (Reading reading : readings) {
      best = total(reading) > total(best) ? reading : best;
    }
    Set<Integer> doubtful = new HashSet<>();
    for (Reading reading : readings) {
      if (reading != best && total(best) - total(reading) < CLOSE) {
        best.search().starts().stream()
            .filter(start -> !reading.search().starts().contains(start))
            .forEach(doubtful::add);
      }
    }
    return LaidRows.rows(best.search(), cells.lineCount()).stream()
        .map(row -> doubtful.contains(row.from()) ? new Row(row.from(), row.to(), false) : row)
        .toList();
  }
}

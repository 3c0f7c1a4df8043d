package doichieu.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The marks of notes that stand glued to figures ("1.2501" for 1.250 with note 1). Marks follow
 * each other as their notes do, so all of a page are sought together: each place has a price by
 * what stands there, by the other figures of its column, and by the order. A mark is found only
 * where every other way to place the marks is clearly dearer, and only where several marks show the
 * habit.
 */
final class FigureMarks {
  /** Marks in figures that show the habit of its tool. */
  private static final int MIN_MARKS = 3;

  /** Marks among them that show by the form of the figure that they are no part of it. */
  private static final int MIN_SHOWN = 2;

  /** How many of the notes without mark elsewhere must have one in a figure. */
  private static final double MIN_FOUND = 0.75;

  /** Marks that show it by nothing but their order, if none of any note is lacking. */
  private static final int MIN_IN_ORDER = 5;

  /** What any other way to place the marks must cost more. */
  private static final double MARGIN = 1.8;

  /** How often the figures of columns are looked at anew, without the marks that were found. */
  private static final int ROUNDS = 3;

  private Map<Integer, MarkPlaces.Place> found = Map.of();
  private final long notes;

  /**
   * Looks for marks.
   *
   * @param lines all of the document
   * @param at for each note, in their order, the index of its line
   * @param marks for each of them the marks that stand elsewhere than in figures
   */
  FigureMarks(List<Line> lines, List<Integer> at, IntFunction<List<NoteMarks.Mark>> marks) {
    Map<Integer, Integer> feet = new HashMap<>();
    at.forEach(line -> feet.putIfAbsent(lines.get(line).page(), line));
    List<Integer> numbers = IntStream.rangeClosed(1, at.size()).boxed().toList();
    boolean changed = !at.isEmpty();
    for (int round = 0; round < ROUNDS && changed; round++) {
      MarkPlaces places = new MarkPlaces(lines, feet, found.values());
      List<List<MarkPlaces.Place>> all =
          numbers.stream()
              .map(n -> places.list(n, lines.get(at.get(n - 1)).page(), marks.apply(n)))
              .toList();
      Map<Integer, MarkPlaces.Place> next = certain(numbers, new MarkOrder(all));
      changed = !next.equals(found);
      found = next;
    }
    notes = numbers.stream().filter(number -> marks.apply(number).size() != 1).count();
  }

  private static Map<Integer, MarkPlaces.Place> certain(List<Integer> numbers, MarkOrder order) {
    Map<Integer, MarkPlaces.Place> certain = new TreeMap<>();
    for (int k = 0; k < numbers.size(); k++) {
      int number = numbers.get(k);
      order.find(k, MARGIN).ifPresent(place -> certain.put(number, place));
    }
    return certain;
  }

  /** The marks that are certain, by number: none if the pages do not show the habit. */
  Map<Integer, NoteMarks.Mark> certain() {
    List<MarkPlaces.Place> figures =
        found.values().stream().filter(MarkPlaces.Place::inFigure).toList();
    long shown = figures.stream().filter(MarkPlaces.Place::shown).count();
    boolean byForm =
        figures.size() >= MIN_MARKS && shown >= MIN_SHOWN && figures.size() >= notes * MIN_FOUND;
    boolean byOrder = figures.size() >= MIN_IN_ORDER && figures.size() == notes;
    Map<Integer, NoteMarks.Mark> marks = new TreeMap<>();
    found.forEach(
        (number, place) -> {
          if (!place.inFigure() || byForm || byOrder) {
            marks.put(number, place.mark());
          }
        });
    return marks;
  }
}

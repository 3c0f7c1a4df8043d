package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The marks of notes that stand glued to figures ("1.2501" for 1.250 with note 1). Marks follow
 * each other as their notes do; one is found only if one figure alone can hold it, and only where
 * several do, and the form of some figures or the order of all shows the habit.
 */
final class FigureMarks {
  private static final Pattern RUN = Pattern.compile("\\S+");
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:([.,])\\d{3}(?:\\1\\d{3})*)?(?:[.,]\\d{1,2})?|\\d{4,9}");

  /** Digits in threes, and too many at the end. */
  private static final Pattern TOO_LONG = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+\\d{1,2}");

  /** Marks that show the habit of its tool. */
  private static final int MIN_MARKS = 3;

  /** Marks among them that show by the form of the figure that they are no part of it. */
  private static final int MIN_SHOWN = 2;

  /** Blanks between a figure and its mark, where the mark does not touch it. */
  private static final int MAX_APART = 2;

  /** Marks that show it by nothing but their order, if none of any note is lacking. */
  private static final int MIN_IN_ORDER = 5;

  /** Lines times notes of a page of which more are not looked at. */
  private static final long MOST_LOOKS = 1_000_000;

  private final List<Line> lines;
  private final Map<Integer, NoteMarks.Mark> found = new TreeMap<>();
  private long shown;
  private int notes;

  /**
   * A figure that may end with a mark.
   *
   * @param shown true if the form of the figure tells so
   */
  private record Place(NoteMarks.Mark mark, boolean shown) {
    private boolean isBefore(Place other) {
      return ORDER.compare(mark, other.mark) < 0;
    }
  }

  private static final Comparator<NoteMarks.Mark> ORDER =
      Comparator.comparingInt(NoteMarks.Mark::index).thenComparingInt(NoteMarks.Mark::from);

  FigureMarks(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Looks at a page.
   *
   * @param from the first line of the page
   * @param to the line of its first note
   * @param numbers of its notes whose marks stand nowhere else
   */
  void look(int from, int to, List<Integer> numbers) {
    notes += numbers.size();
    if ((long) (to - from) * numbers.size() > MOST_LOOKS) {
      return;
    }
    List<List<Place>> places = new ArrayList<>();
    for (int number : numbers) {
      List<Place> all = list(from, to, number);
      List<Place> shown = all.stream().filter(Place::shown).toList();
      places.add(new ArrayList<>(shown.size() == 1 ? shown : all));
    }
    List<List<Place>> certain = places.stream().filter(FigureMarks::isShown).toList();
    if (!isInOrder(certain.stream().map(here -> here.get(0)).toList())) {
      return;
    }
    keepInOrder(places, FigureMarks::isShown);
    keepInOrder(places, here -> true);
    shown += places.stream().filter(FigureMarks::isShown).count();
    for (int i = 0; i < numbers.size(); i++) {
      if (places.get(i).size() == 1 && (isShown(places.get(i)) || isAmongOthers(places, i))) {
        found.put(numbers.get(i), places.get(i).get(0).mark());
      }
    }
  }

  /** The marks that are certain, by number: none if the pages do not show the habit. */
  Map<Integer, NoteMarks.Mark> certain() {
    boolean byForm = found.size() >= MIN_MARKS && shown >= MIN_SHOWN;
    boolean byOrder = found.size() >= MIN_IN_ORDER && found.size() == notes;
    return byForm || byOrder ? found : Map.of();
  }

  private static boolean isShown(List<Place> here) {
    return here.size() == 1 && here.get(0).shown();
  }

  /** True if there is a place for the notes right before and after as well. */
  private static boolean isAmongOthers(List<List<Place>> places, int i) {
    return (i == 0 || !places.get(i - 1).isEmpty())
        && (i == places.size() - 1 || !places.get(i + 1).isEmpty());
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static boolean isInOrder(List<Place> places) {
    return IntStream.range(1, places.size())
        .allMatch(i -> places.get(i - 1).isBefore(places.get(i)));
  }

  private List<Place> list(int from, int to, int number) {
    String digits = String.valueOf(number);
    List<Place> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Matcher run = RUN.matcher(lines.get(i).text());
      String before = "";
      int end = 0;
      while (run.find()) {
        String text = run.group();
        int cut = text.length() - digits.length();
        boolean apart = text.equals(digits) && isFigure(before) && run.start() - end <= MAX_APART;
        if (apart || (cut > 0 && text.endsWith(digits) && isFigure(text.substring(0, cut)))) {
          NoteMarks.Mark mark = new NoteMarks.Mark(number, i, run.start() + cut, run.end(), false);
          places.add(
              new Place(
                  mark, TOO_LONG.matcher(text).matches() || (apart && run.start() - end == 1)));
        }
        before = text;
        end = run.end();
      }
    }
    return places;
  }

  /**
   * Takes away the places that leave none before them for an earlier note, or after for a later.
   *
   * @param bounds which notes' places bound those of others
   */
  private static void keepInOrder(List<List<Place>> places, Predicate<List<Place>> bounds) {
    Place bound = null;
    for (List<Place> here : places) {
      Place least = bound;
      here.removeIf(place -> least != null && !least.isBefore(place));
      bound = here.isEmpty() || !bounds.test(here) ? bound : here.get(0);
    }
    bound = null;
    for (int i = places.size() - 1; i >= 0; i--) {
      List<Place> here = places.get(i);
      Place most = bound;
      here.removeIf(place -> most != null && !place.isBefore(most));
      bound = here.isEmpty() || !bounds.test(here) ? bound : here.get(here.size() - 1);
    }
  }
}

package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the mark of a note may stand, each place with its price: the lower the likelier. */
final class MarkPlaces {
  private static final Pattern RUN = Pattern.compile("\\S+");

  /** Signs before a figure. */
  private static final String SIGN = "[<>≥≤+(-]?";

  private static final Pattern FIGURE =
      Pattern.compile(
          SIGN + "(?:\\d{1,3}(?:([.,])\\d{3}(?:\\1\\d{3})*)?(?:[.,]\\d{1,2})?|\\d{4,9})");

  /** Figures that are too long: digits in threes and more, or places behind a date's year. */
  private static final Pattern TOO_LONG =
      Pattern.compile(
          SIGN + "\\d{1,3}(?:[.,]\\d{3})+\\d{1,2}|(?:\\d{1,2}/){1,2}(?:19|20)\\d{2}\\d{1,2}");

  private static final Pattern DATE = Pattern.compile("(?:\\d{1,2}/){1,2}(?:19|20)\\d\\d");

  /** A mark behind a word or "%", alone on its line, behind a figure too long. */
  private static final double SURE = -4;

  /** A mark with which its line ends, the row going on right of it on the next. */
  private static final double LINE_CUT = -3;

  /** A mark one blank behind a figure. */
  private static final double BESIDE = -2;

  /** A mark some blanks behind a figure: it may be the figure of the next column. */
  private static final double APART = 1;

  /** What speaks at most for or against a mark by the figures of its column. */
  private static final double MOST = 4;

  /** Blanks between a figure and its mark, where the mark does not touch it. */
  private static final int MAX_APART = 4;

  /** What a mark costs on the page before its note's: their row goes over the page's end. */
  private static final double PAGE_BEFORE = 1;

  /** Lines of such a row on the page before. */
  private static final int LAST_ROW = 12;

  /** Places between the end of a figure and its mark on another line. */
  private static final int NEAR = 2;

  private final List<Line> lines;

  /** The lines of each page, those of notes left out. */
  private final Map<Integer, List<Integer>> pages = new HashMap<>();

  private final ColumnForms forms = new ColumnForms();

  /** The same with all marks in them. */
  private final ColumnForms printed = new ColumnForms();

  private final Map<Integer, List<Run>> runs = new HashMap<>();

  /**
   * A place where a mark may stand.
   *
   * @param price in points of doubt
   * @param inFigure true if a figure would lose digits
   * @param shown true if the form of the figure tells that they are none of its own
   */
  record Place(NoteMarks.Mark mark, double price, boolean inFigure, boolean shown) {}

  private record Run(int start, int end, String text) {}

  /**
   * Looks at figures.
   *
   * @param lines all of the document
   * @param feet the pages that have notes, each with the line of its first one
   * @param known marks that are no part of their figures
   */
  MarkPlaces(List<Line> lines, Map<Integer, Integer> feet, Collection<Place> known) {
    this.lines = lines;
    Map<Integer, List<NoteMarks.Mark>> marks =
        known.stream().map(Place::mark).collect(Collectors.groupingBy(NoteMarks.Mark::index));
    for (int i = 0; i < lines.size(); i++) {
      int page = lines.get(i).page();
      boolean near = feet.containsKey(page) || feet.containsKey(page + 1);
      if (near && i < feet.getOrDefault(page, lines.size())) {
        if (!lines.get(i).isBlank()) {
          pages.computeIfAbsent(page, key -> new ArrayList<>()).add(i);
        }
        add(i, marks.getOrDefault(i, List.of()));
      }
    }
  }

  private void add(int i, List<NoteMarks.Mark> known) {
    List<Run> here = new ArrayList<>();
    Matcher matcher = RUN.matcher(lines.get(i).text());
    int page = lines.get(i).page();
    while (matcher.find()) {
      Run run = new Run(matcher.start(), matcher.end(), matcher.group());
      here.add(run);
      String figure = without(run, known);
      if (isFigure(figure)) {
        forms.add(new ColumnForms.Place(page, i, run.start(), run.end()), figure);
      }
      if (isFigure(run.text())) {
        printed.add(new ColumnForms.Place(page, i, run.start(), run.end()), run.text());
      }
    }
    runs.put(i, here);
  }

  private static String without(Run run, List<NoteMarks.Mark> known) {
    for (NoteMarks.Mark mark : known) {
      if (mark.from() >= run.start() && mark.to() == run.end()) {
        return run.text().substring(0, mark.from() - run.start());
      }
    }
    return run.text();
  }

  /**
   * The places of a note's mark, on its page or the one before.
   *
   * @param page of the note
   * @param elsewhere marks that stand behind words, behind "%" or alone
   */
  List<Place> list(int number, int page, List<NoteMarks.Mark> elsewhere) {
    List<Place> places = new ArrayList<>(listOn(number, page, elsewhere));
    List<Integer> before = pages.getOrDefault(page - 1, List.of());
    int last = before.isEmpty() ? 0 : before.get(Math.max(0, before.size() - LAST_ROW));
    for (Place place : listOn(number, page - 1, elsewhere)) {
      if (place.mark().index() >= last) {
        double price = place.price() + PAGE_BEFORE;
        places.add(new Place(place.mark(), price, place.inFigure(), place.shown()));
      }
    }
    return places;
  }

  private List<Place> listOn(int number, int page, List<NoteMarks.Mark> elsewhere) {
    List<Integer> indexes = pages.getOrDefault(page, List.of());
    List<Place> places = new ArrayList<>();
    elsewhere.stream()
        .filter(mark -> lines.get(mark.index()).page() == page && runs.containsKey(mark.index()))
        .forEach(mark -> places.add(new Place(mark, SURE, false, false)));
    if (elsewhere.size() == 1) {
      return places;
    }
    String digits = String.valueOf(number);
    for (int i : indexes) {
      List<Run> line = runs.getOrDefault(i, List.of());
      for (int r = 0; r < line.size(); r++) {
        if (line.get(r).text().equals(digits)) {
          addApart(number, i, r, places);
        } else if (line.get(r).text().endsWith(digits)) {
          addGlued(number, i, line.get(r), places);
        }
      }
    }
    return places;
  }

  private void addGlued(int number, int i, Run run, List<Place> places) {
    int cut = run.text().length() - String.valueOf(number).length();
    String figure = run.text().substring(0, cut);
    if (!isFigure(figure) && !DATE.matcher(figure).matches()) {
      return;
    }
    boolean shown = TOO_LONG.matcher(run.text()).matches();
    double price = shown ? SURE : price(forms, i, run, figure);
    NoteMarks.Mark mark = new NoteMarks.Mark(number, i, run.start() + cut, run.end(), false);
    places.add(new Place(mark, price, true, shown || price(printed, i, run, figure) < 0));
  }

  private double price(ColumnForms known, int i, Run run, String figure) {
    ColumnForms.Place place = new ColumnForms.Place(lines.get(i).page(), i, run.start(), run.end());
    double whole = known.share(place, run.text());
    double cut = known.share(place, figure);
    return Math.max(-MOST, Math.min(MOST, Math.log(whole / cut)));
  }

  private void addApart(int number, int i, int r, List<Place> places) {
    List<Run> line = runs.getOrDefault(i, List.of());
    Run run = line.get(r);
    NoteMarks.Mark mark = new NoteMarks.Mark(number, i, run.start(), run.end(), false);
    if (r == 0) {
      if (isBetween(i)) {
        places.add(new Place(mark, LINE_CUT, false, false));
      } else if (line.size() == 1 && (isBehind(run, i - 1) || isBehind(run, i + 1))) {
        places.add(new Place(mark, BESIDE, true, true));
      }
      return;
    }
    Run left = line.get(r - 1);
    int apart = run.start() - left.end();
    boolean cut = r + 1 == line.size() && goesOnRight(i, left.end());
    if (apart > MAX_APART || !(isFigure(left.text()) || cut)) {
      return;
    }
    double price = cut ? LINE_CUT : apart == 1 ? BESIDE : APART;
    places.add(new Place(mark, price, true, price < 0));
  }

  /** True if the next line has nothing but words right of a place. */
  private boolean goesOnRight(int i, int place) {
    List<Run> next = runs.getOrDefault(i + 1, List.of());
    return !next.isEmpty() && next.get(0).start() > place;
  }

  /** True for a line of one word between two parts of a row of which the lower one is right. */
  private boolean isBetween(int i) {
    List<Run> above = runs.getOrDefault(i - 1, List.of());
    return runs.getOrDefault(i, List.of()).size() == 1
        && !above.isEmpty()
        && goesOnRight(i, above.get(above.size() - 1).end());
  }

  /** True if the word stands right behind where a figure of another line ends. */
  private boolean isBehind(Run run, int line) {
    return runs.getOrDefault(line, List.of()).stream()
        .anyMatch(r -> isFigure(r.text()) && Math.abs(run.start() - r.end()) <= NEAR);
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }
}

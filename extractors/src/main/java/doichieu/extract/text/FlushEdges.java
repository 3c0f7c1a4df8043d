package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places where a column of figures set flush right meets one of words set flush left, one blank
 * between: "15.75 passed". Figures of several lengths end there, or a gap parts some of them from
 * the words; words begin there, no word goes over it, and two headings stand above, one for the
 * figures, one that begins with the words or has its middle over theirs; a figure and its unit in
 * one cell have but one. Where no headings stand above, more such lines tell it, all their words
 * with a capital.
 */
final class FlushEdges {
  /** Lines in which a figure and a word meet at one place. */
  private static final int MIN_LINES = 2;

  /** The same without headings above. */
  private static final int MIN_UNHEADED = 4;

  private final List<LaidLine> lines;
  private final boolean headed;

  /** Places by which the lines of one row stand aside from those of another. */
  private static final int ASIDE = 2;

  /**
   * A figure and the words behind it.
   *
   * @param line index of the line
   * @param place where the words begin
   * @param before where the text left of the figure ends; 0 if there is none
   * @param figure where it begins
   * @param end where the words end
   * @param behind where the text right of the words begins; the highest number if there is none
   */
  private record Meeting(int line, int place, int before, int figure, int end, int behind) {
    int length() {
      return place - figure;
    }
  }

  private FlushEdges(List<LaidLine> lines, boolean headed) {
    this.lines = lines;
    this.headed = headed;
  }

  /**
   * The lines with a gap at each such place.
   *
   * @param lines of one page, none blank, the headings first
   * @param headed false if the page goes on a table whose headings stand on one before
   */
  static List<LaidLine> part(List<LaidLine> lines, boolean headed) {
    Map<Integer, Set<Integer>> places = new FlushEdges(lines, headed).find();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).cutAt(places.getOrDefault(i, Set.of())))
        .toList();
  }

  /** The places by line. */
  private Map<Integer, Set<Integer>> find() {
    List<Meeting> meetings = meetings();
    Map<Integer, Set<Integer>> places = new HashMap<>();
    for (int at : meetings.stream().map(Meeting::place).distinct().toList()) {
      List<Meeting> near =
          meetings.stream().filter(m -> m.place() >= at && m.place() <= at + ASIDE).toList();
      if (isEdge(at, near)) {
        near.forEach(m -> places.computeIfAbsent(m.line(), key -> new HashSet<>()).add(m.place()));
      }
    }
    return places;
  }

  private List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int w = 1; w < lines.get(i).words().size(); w++) {
        if (isMeeting(lines.get(i), w)) {
          meetings.add(meeting(i, w));
        }
      }
    }
    return meetings;
  }

  private static boolean isMeeting(LaidLine line, int w) {
    return Character.isLetter(line.words().get(w).text().codePointAt(0))
        && RowScores.isFigure(line.words().get(w - 1).text())
        && !LineCut.isFree(line, w)
        && LineCut.isFree(line, w - 1);
  }

  private Meeting meeting(int i, int w) {
    List<Word> words = lines.get(i).words();
    int behind = w + 1;
    while (!LineCut.isFree(lines.get(i), behind)) {
      behind++;
    }
    return new Meeting(
        i,
        words.get(w).start(),
        w == 1 ? 0 : words.get(w - 2).end(),
        words.get(w - 1).start(),
        words.get(behind - 1).end(),
        behind == words.size() ? Integer.MAX_VALUE : words.get(behind).start());
  }

  private boolean isEdge(int place, List<Meeting> meetings) {
    Set<Integer> met = meetings.stream().map(Meeting::line).collect(Collectors.toSet());
    int first = Collections.min(met);
    return met.size() >= MIN_LINES
        && (meetings.stream().map(Meeting::length).distinct().count() > 1
            || lines.stream().filter(line -> isApart(line, place)).count() >= MIN_LINES)
        && IntStream.range(first, lines.size())
            .filter(i -> !met.contains(i) && !HeadingLines.isTitle(lines, i))
            .allMatch(i -> isFree(lines.get(i), place))
        && (headed
            ? isBetweenHeadings(place, Math.min(first, HeadingLines.count(lines)), meetings)
            : met.size() >= MIN_UNHEADED && meetings.stream().allMatch(this::hasCapital));
  }

  private boolean hasCapital(Meeting meeting) {
    return Character.isUpperCase(lines.get(meeting.line()).text().codePointAt(meeting.place()));
  }

  /** True if a figure ends near the place and a gap parts it from the words behind it. */
  private static boolean isApart(LaidLine line, int place) {
    List<Word> words = line.words();
    return IntStream.range(1, words.size())
        .anyMatch(
            w ->
                RowScores.isFigure(words.get(w - 1).text())
                    && Math.abs(words.get(w - 1).end() + 1 - place) <= ASIDE
                    && words.get(w).start() - words.get(w - 1).end() > 1
                    && words.get(w).start() - place <= 2 * ASIDE
                    && Character.isLetter(words.get(w).text().codePointAt(0)));
  }

  /** True if no word goes over the place and all right beside it. */
  private static boolean isFree(LaidLine line, int place) {
    return IntStream.rangeClosed(0, ASIDE).anyMatch(aside -> line.isBlankAt(place + aside - 1));
  }

  /** True if a heading stands over the figures, and another one over the words. */
  private boolean isBetweenHeadings(int place, int first, List<Meeting> meetings) {
    int left = meetings.stream().mapToInt(Meeting::before).max().orElse(0);
    int right = meetings.stream().mapToInt(Meeting::behind).min().orElse(Integer.MAX_VALUE);
    int end = meetings.stream().mapToInt(Meeting::end).max().orElse(place);
    return headings(first, left, place).findAny().isPresent()
        && (headings(first, place, right).anyMatch(heading -> isOver(heading, place, end))
            || areApart(meetings, headings(first, left, place), headings(first, place, right)));
  }

  /**
   * True if one heading begins behind the place, and the other one is not centred over figures and
   * words as over one cell, but ends before the place.
   */
  private static boolean areApart(
      List<Meeting> meetings, Stream<Word> figures, Stream<Word> words) {
    int place = meetings.stream().mapToInt(Meeting::place).min().orElse(0);
    int middles = meetings.stream().mapToInt(m -> m.figure() + m.end()).min().orElse(0);
    return figures.allMatch(f -> f.end() <= place && f.start() + f.end() + 2 * ASIDE < middles)
        && words.anyMatch(heading -> heading.start() >= place);
  }

  /** The texts of the header, above the line, that have their middle between the places. */
  private Stream<Word> headings(int first, int from, int to) {
    return lines.subList(0, first).stream()
        .flatMap(line -> line.segments().stream())
        .filter(s -> (s.start() + s.end()) / 2 >= from && (s.start() + s.end()) / 2 < to);
  }

  /** True if the heading begins over the words, or its middle is that of the widest of them. */
  private static boolean isOver(Word heading, int place, int end) {
    boolean begins = heading.start() >= place - ASIDE && heading.start() + ASIDE <= end;
    return begins || Math.abs(heading.start() + heading.end() - place - end) <= 2 * ASIDE;
  }
}

package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Places where a column of figures set flush right meets one of words set flush left, one blank
 * between: "15.75 passed". Figures of several lengths end there, words begin there, no word goes
 * over it, and two headings stand above, one for the figures, one for the words; a figure and its
 * unit in one cell have but one.
 */
final class FlushEdges {
  /** Lines in which a figure and a word meet at one place. */
  private static final int MIN_LINES = 2;

  private final List<LaidLine> lines;

  /**
   * A figure and the words behind it.
   *
   * @param line index of the line
   * @param before where the text left of the figure ends; 0 if there is none
   * @param figure where it begins
   * @param behind where the text right of the words begins; the highest number if there is none
   */
  private record Meeting(int line, int before, int figure, int behind) {}

  private FlushEdges(List<LaidLine> lines) {
    this.lines = lines;
  }

  /**
   * The lines with a gap at each such place.
   *
   * @param lines of one page, none blank, the headings first
   */
  static List<LaidLine> part(List<LaidLine> lines) {
    Set<Integer> places = new FlushEdges(lines).find();
    return places.isEmpty() ? lines : lines.stream().map(line -> line.cutAt(places)).toList();
  }

  private Set<Integer> find() {
    Map<Integer, List<Meeting>> meetings = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      for (int w = 1; w < line.words().size(); w++) {
        if (isMeeting(line, w)) {
          meetings
              .computeIfAbsent(line.words().get(w).start(), key -> new ArrayList<>())
              .add(meeting(i, w));
        }
      }
    }
    Set<Integer> places = new HashSet<>();
    meetings.forEach(
        (place, all) -> {
          if (isEdge(place, all)) {
            places.add(place);
          }
        });
    return places;
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
        w == 1 ? 0 : words.get(w - 2).end(),
        words.get(w - 1).start(),
        behind == words.size() ? Integer.MAX_VALUE : words.get(behind).start());
  }

  private boolean isEdge(int place, List<Meeting> meetings) {
    int first = meetings.get(0).line();
    return meetings.size() >= MIN_LINES
        && meetings.stream().map(Meeting::figure).distinct().count() > 1
        && IntStream.range(first, lines.size())
            .allMatch(i -> lines.get(i).isBlankAt(place - 1) || HeadingLines.isTitle(lines, i))
        && isBetweenHeadings(place, first, meetings);
  }

  /** True if a heading stands over the figures, and another one over the words. */
  private boolean isBetweenHeadings(int place, int first, List<Meeting> meetings) {
    int left = meetings.stream().mapToInt(Meeting::before).max().orElse(0);
    int right = meetings.stream().mapToInt(Meeting::behind).min().orElse(Integer.MAX_VALUE);
    return hasHeading(first, left, place) && hasHeading(first, place, right);
  }

  /** True if a text above the line has its middle between the places. */
  private boolean hasHeading(int first, int from, int to) {
    return lines.subList(0, first).stream()
        .flatMap(line -> line.segments().stream())
        .anyMatch(s -> s.start() + s.end() >= 2 * from && s.start() + s.end() < 2 * to);
  }
}

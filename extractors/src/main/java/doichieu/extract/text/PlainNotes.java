package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Marks of notes that a tool wrote as plain digits ("85%3", "đúng hạn2", a lone "1" above the line
 * of its word), known by the notes at the foot of the pages. A mark is taken off only if one place
 * alone can be that of its note; which note has none is told, for its mark may stand in a figure.
 */
final class PlainNotes {
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** Lines of a note at most. */
  private static final int MAX_NOTE = 8;

  private final List<Line> lines;

  /** Index of the line of each note, in their order from note 1. */
  private final List<Integer> notes;

  private final Map<Integer, List<NoteMarks.Mark>> marks = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> marked = new TreeSet<>();

  /**
   * Looks for notes and marks.
   *
   * @param lines all of the document
   */
  PlainNotes(List<Line> lines) {
    this.lines = lines;
    this.notes = findNotes();
    NoteMarks places = new NoteMarks(lines);
    for (int i = 0; i < lines.size(); i++) {
      List<NoteMarks.Mark> here = notes.contains(i) ? List.of() : places.at(i);
      here.forEach(mark -> marks.computeIfAbsent(mark.number(), n -> new ArrayList<>()).add(mark));
    }
    for (int number = 1; number <= notes.size(); number++) {
      if (marks(number).size() == 1) {
        marked.add(number);
      }
    }
    findInFigures();
    tell();
  }

  /** Looks at the figures for the marks of notes that stand nowhere else. */
  private void findInFigures() {
    new FigureMarks(lines, notes, this::marks)
        .certain()
        .forEach(
            (number, mark) -> {
              if (!marks(number).contains(mark)) {
                findings.add(finding("note-mark-in-figure", lines.get(mark.index()), number));
              }
              marks.put(number, List.of(mark));
              marked.add(number);
            });
  }

  /**
   * What is doubtful: notes without marks, marks taken off figures, and digits behind "%" that no
   * note tells.
   */
  List<Finding> findings() {
    return findings;
  }

  /** The lines with blanks in the place of the marks, and raised digits before their notes. */
  List<Line> withoutMarks() {
    List<Line> noted = new ArrayList<>(lines);
    for (int note = 1; note <= notes.size(); note++) {
      if (isAlone(notes.get(note - 1))) {
        raise(noted, note);
        joinBelow(noted, notes.get(note - 1));
      } else if (marked.contains(note)) {
        raise(noted, note);
      }
    }
    return new MarkedLines(noted, marked.stream().map(note -> marks(note).get(0)).toList()).list();
  }

  /** True if nothing but the number of the note stands on its line. */
  private boolean isAlone(int note) {
    return lines.get(note).text().codePoints().noneMatch(Character::isLetter);
  }

  private void raise(List<Line> clean, int note) {
    int at = notes.get(note - 1);
    Line words = clean.get(at);
    String raised = words.text().replaceFirst("\\d+", raised(note));
    clean.set(at, new Line(words.number(), raised, words.page()));
  }

  private static void joinBelow(List<Line> clean, int at) {
    Line number = clean.get(at);
    Line words = clean.get(at + 1);
    String text = number.text().stripTrailing() + " " + words.text().strip();
    clean.set(at, new Line(number.number(), text, number.page()));
    clean.set(at + 1, new Line(words.number(), "", words.page()));
  }

  private static String raised(int number) {
    return String.valueOf(number)
        .chars()
        .mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  /** The places that may be those of the note's mark. */
  private List<NoteMarks.Mark> marks(int note) {
    return marks.getOrDefault(note, List.of());
  }

  private void tell() {
    for (int number = 1; number <= notes.size(); number++) {
      Line note = lines.get(notes.get(number - 1));
      if (!marked.contains(number) && (!marked.isEmpty() || isSentence(notes.get(number - 1)))) {
        findings.add(finding("note-mark-unfound", note, number));
      }
    }
    marks.forEach(
        (number, places) -> {
          for (NoteMarks.Mark mark : places) {
            if (mark.percent() && !marked.contains(number)) {
              findings.add(finding("digit-after-percent", lines.get(mark.index()), number));
            }
          }
        });
  }

  private boolean isSentence(int note) {
    return lines.get(isAlone(note) ? note + 1 : note).text().endsWith(".");
  }

  private static Finding finding(String code, Line line, int number) {
    Evidence place = AlignedTables.place(line);
    return Finding.of(code, place, String.valueOf(line.number()), String.valueOf(number));
  }

  /** For each note the index of its line: those at the feet of the pages, numbered from 1. */
  private List<Integer> findNotes() {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
        to++;
      }
      addNotes(from, to, found);
      from = to;
    }
    return found;
  }

  private void addNotes(int from, int to, List<Integer> found) {
    int foot = to;
    while (foot > from && NoteMarks.mayBeOfNote(lines.get(foot - 1))) {
      foot--;
    }
    for (int i = foot; i < to; i++) {
      int next = found.size() + 1;
      boolean first = i == from || lines.get(i - 1).isBlank() || found.contains(i - 1);
      boolean goesOn = !found.isEmpty() && found.get(found.size() - 1) >= foot;
      boolean note = (first || goesOn) && NoteMarks.isNote(lines.get(i), next);
      boolean alone =
          i + 1 < to
              && NoteMarks.isNumberOfNote(lines.get(i), lines.get(i + 1), next)
              && (first || goesOn || i == foot || isFollowed(i, to, next));
      if (note || alone) {
        found.add(i);
      }
    }
  }

  /** True if the number of the next note stands alone below one that does. */
  private boolean isFollowed(int note, int to, int number) {
    return IntStream.range(note + 2, Math.min(to - 1, note + 2 + MAX_NOTE))
        .anyMatch(i -> NoteMarks.isNumberOfNote(lines.get(i), lines.get(i + 1), number + 1));
  }
}

package doichieu.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Lines from which the marks of notes are taken off, blanks in their places. A raised mark often
 * ends its line, and what stands right of it on the page follows on the next: such lines are put
 * together again, and a line of nothing but a mark is left out.
 */
final class MarkedLines {
  private final List<Line> lines;

  /** Lines with which a mark ended or that held nothing else. */
  private final BitSet ended = new BitSet();

  private final BitSet empty = new BitSet();

  MarkedLines(List<Line> lines, Collection<NoteMarks.Mark> marks) {
    this.lines = new ArrayList<>(lines);
    marks.forEach(this::takeOff);
  }

  private void takeOff(NoteMarks.Mark mark) {
    Line line = lines.get(mark.index());
    String text = line.text();
    String blanks = " ".repeat(mark.to() - mark.from());
    String without =
        (text.substring(0, mark.from()) + blanks + text.substring(mark.to())).stripTrailing();
    if (without.length() <= mark.from()) {
      ended.set(mark.index());
    }
    if (without.isEmpty()) {
      empty.set(mark.index());
    }
    lines.set(mark.index(), new Line(line.number(), without, line.page()));
  }

  /** The lines, each row's parts put together. */
  List<Line> list() {
    List<Line> whole = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (empty.get(i)) {
        open = true;
      } else if (open && last != null && goesOnRight(last, line)) {
        String text = last.text() + line.text().substring(last.text().length());
        whole.set(whole.size() - 1, new Line(last.number(), text, last.page()));
        open = ended.get(i);
      } else {
        whole.add(line);
        open = ended.get(i);
      }
    }
    return whole;
  }

  /** True if the lower line of the same page begins right of where the upper one ends. */
  private static boolean goesOnRight(Line upper, Line lower) {
    return !upper.isBlank()
        && !lower.isBlank()
        && upper.page() == lower.page()
        && lower
            .text()
            .substring(0, Math.min(lower.text().length(), upper.text().length() + 1))
            .isBlank();
  }
}

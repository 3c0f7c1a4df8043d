package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of names of a table without labels whose names stand in the middle of their rows'
 * height: words of a cell beside stand alone above and below one of them.
 */
final class MiddleNames {
  private MiddleNames() {}

  /**
   * The lines of names and titles, one of each row, from the first line of the body on.
   *
   * @return empty if no name stands in the middle of its row
   */
  static Optional<List<Integer>> find(LaidCells cells, int from) {
    boolean middle = false;
    List<Integer> names = new ArrayList<>();
    String above = "";
    for (int i = from; i < cells.lineCount(); i++) {
      String here = cells.text(i, 0);
      middle |= !here.isEmpty() && i > from && MiddleLine.is(cells.lines(), i);
      boolean alone = cells.pieces(i).size() == 1;
      boolean titleAbove = i > from && cells.isTitle(i - 1);
      if (!here.isEmpty()) {
        boolean anew = above.isEmpty() || cells.isTitle(i) != titleAbove;
        if (anew || !goesOn(above, here, alone)) {
          names.add(i);
        }
        above = here;
      }
    }
    return middle ? Optional.of(names) : Optional.empty();
  }

  /**
   * True if a name goes on the one above it.
   *
   * @param alone true if no other cell has words in its line
   */
  static boolean goesOn(String above, String here, boolean alone) {
    boolean sure = Continuation.of(above, here) == Continuation.SURE;
    boolean small = Character.isLowerCase(here.codePointAt(0));
    return alone ? sure || small : sure && small;
  }
}

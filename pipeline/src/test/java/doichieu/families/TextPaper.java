package doichieu.families;

import doichieu.families.Paper.Grid;
import doichieu.families.Paper.NewPage;
import doichieu.families.Paper.Piece;
import doichieu.families.Paper.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as plain text whose cells stand between tabs; a table over pages repeats its header, and
 * a row may be cut by a page.
 */
final class TextPaper {
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();
  private int page = 1;

  private TextPaper(Layout layout) {
    this.layout = layout;
  }

  static String of(Paper paper, Layout layout) {
    TextPaper made = new TextPaper(layout);
    for (Piece piece : paper.pieces()) {
      if (piece instanceof Words words) {
        made.text.append(words.text()).append('\n');
      } else if (piece instanceof NewPage) {
        made.text.append('\n');
      } else if (piece instanceof Grid grid) {
        made.table(grid);
      }
    }
    return made.text.toString();
  }

  private void table(Grid grid) {
    text.append('\n');
    row(grid.header());
    int onPage = 0;
    for (List<String> row : grid.rows()) {
      boolean full = onPage == layout.rowsOnPage();
      if (full && layout.rowsCut() && !Grid.isHeading(row)) {
        List<String> rest = firstPart(row);
        turn(grid);
        row(rest);
        onPage = 1;
        continue;
      }
      if (full) {
        turn(grid);
        onPage = 0;
      }
      row(row);
      onPage++;
    }
  }

  private void turn(Grid grid) {
    text.append("\n").append(++page).append("\n\n");
    row(grid.header());
  }

  /** Writes the first half of the long cells and gives the row that remains. */
  private List<String> firstPart(List<String> row) {
    List<String> first = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      String[] words = row.get(c).split(" ", -1);
      boolean cut = c == 1 && words.length > 5;
      int half = cut ? words.length / 2 + 1 : words.length;
      first.add(String.join(" ", List.of(words).subList(0, half)));
      rest.add(String.join(" ", List.of(words).subList(half, words.length)));
    }
    row(first);
    return rest;
  }

  private void row(List<String> cells) {
    text.append(String.join("\t", cells)).append('\n');
  }
}

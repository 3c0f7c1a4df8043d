package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;

/**
 * A row as the question sees it which cells hold for the rows below.
 *
 * @param texts the words that begin in each column; empty where a cell is blank or goes on from
 *     above
 * @param apart true for a title over columns or a sum: no cell goes on over it
 * @param rest true for the rest of the row above, cut by a page: it is no row of its own
 */
record HeldRow(List<String> texts, boolean apart, boolean rest) {
  HeldRow {
    texts = List.copyOf(texts);
  }

  String text(int column) {
    return texts.get(column);
  }

  /** True if it has words in a column behind those of label and name. */
  boolean isFilled() {
    return texts.stream().skip(2).anyMatch(text -> !text.isEmpty());
  }

  /** True if both rows are counted on one level. */
  boolean isCountedLike(HeldRow other) {
    return Labels.isLabel(text(0))
        && Labels.isLabel(other.text(0))
        && Labels.isSameKind(text(0), other.text(0));
  }
}

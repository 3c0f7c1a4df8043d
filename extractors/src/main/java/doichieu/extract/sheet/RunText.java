package doichieu.extract.sheet;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Superscripts;
import java.util.Optional;

/** The words of a cell put together from runs, each with a look of its own. */
final class RunText {
  private final RunRemarks remarks;
  private final StringBuilder text = new StringBuilder();

  RunText(RunRemarks remarks) {
    this.remarks = remarks;
  }

  /** Adds a run: words struck out are told instead, raised digits behind words are a mark. */
  void add(String words, boolean struckOut, boolean raised) {
    if (struckOut) {
      remarks.addStruckOut(words);
      return;
    }
    boolean glued = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    Optional<String> mark =
        raised && glued ? Superscripts.findMark(words) : Optional.<String>empty();
    text.append(mark.orElse(words));
  }

  /** The words so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}

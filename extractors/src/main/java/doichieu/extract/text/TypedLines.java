package doichieu.extract.text;

import java.util.List;

/** The lines of a text without what tools and habits of typing put around and into its words. */
final class TypedLines {
  private TypedLines() {}

  /** The lines, numbered as they stand in the file. */
  static List<Line> list(String text) {
    List<Line> quoted = QuoteMarks.without(Line.list(text));
    List<Line> apart = WebTables.apart(QuotedCells.join(quoted));
    return BrokenWords.mend(JustifiedCells.mend(JustifiedLines.mend(OpenBars.close(apart))));
  }
}

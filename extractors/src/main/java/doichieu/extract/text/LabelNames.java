package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/** Where, in tables whose first column holds labels, labels end and names begin. */
final class LabelNames {
  /** Places left of names at which words behind a label are a title, not a name set aside. */
  private static final int FAR = 4;

  private final List<LaidLine> lines;
  private final List<List<Piece>> pieces;
  private final LaidTitles titles;

  /**
   * Looks at lines.
   *
   * @param pieces of each line, which are changed
   */
  LabelNames(List<LaidLine> lines, List<List<Piece>> pieces, LaidTitles titles) {
    this.lines = lines;
    this.pieces = pieces;
    this.titles = titles;
  }

  /** Parts labels from names glued to them, and joins names that go over the labels' column. */
  void settle(int columns) {
    joinTitles();
    partLabels(columns);
    joinNames();
  }

  /**
   * Where most texts of the first column are labels, one glued to its name is one as well. Before a
   * title that stands alone it may be part of that, unless names beside it begin where it does.
   */
  private void partLabels(int columns) {
    int glued = 0;
    int labels = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean begins = GluedLabels.begins(pieces.get(i));
      boolean label = isLabelled(i) || begins;
      glued += begins ? 1 : 0;
      labels += label ? 1 : 0;
      all += pieces.get(i).get(0).from() == 0 && (label || labels > 0) ? 1 : 0;
    }
    if (glued == 0 || labels == glued || labels * 4 < all * 3 || columns < 3) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = pieces.get(i);
      boolean named = line.size() > 1 || isNamedTitle(i, line.get(0).text());
      if (named && GluedLabels.begins(line)) {
        pieces.set(i, GluedLabels.apart(line));
      }
    }
  }

  /** A label with a stop and words that touch it, left of where names begin, are a title. */
  private void joinTitles() {
    int names = namesOfLabels();
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = pieces.get(i);
      if (isTitleLeftOf(names, i)) {
        int to = Math.max(1, line.get(line.size() - 1).to());
        pieces.set(i, List.of(new Piece(0, to, lines.get(i).segments().get(0))));
      }
    }
  }

  /** Where the names beside labels begin, furthest left. */
  private int namesOfLabels() {
    int names = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = pieces.get(i);
      if (isLabelled(i) && line.size() > 1 && line.get(1).from() == 1) {
        names = Math.min(names, line.get(1).word().start());
      }
    }
    return names;
  }

  /** True for a text alone whose words behind the label begin left of all names: one cell. */
  private boolean isTitleLeftOf(int names, int i) {
    List<Word> words = lines.get(i).words();
    return names < Integer.MAX_VALUE
        && lines.get(i).segments().size() == 1
        && Labels.isLabelledTitle(lines.get(i).segments().get(0).text())
        && hasStop(words.get(0).text())
        && words.get(1).start() + FAR <= names;
  }

  private boolean isNamedTitle(int i, String text) {
    return !hasStop(text.split(" ", 2)[0]) && titles.isLabelled(i, lines.get(i).words());
  }

  private static boolean hasStop(String label) {
    return label.endsWith(".") || label.endsWith(")");
  }

  /** Below the first label, words that touch across the labels' column are one name. */
  private void joinNames() {
    int first = 0;
    while (first < lines.size() && !isLabelled(first)) {
      first++;
    }
    long labels = 0;
    long all = 0;
    for (int i = first; i < lines.size(); i++) {
      labels += isLabelled(i) ? 1 : 0;
      all += pieces.get(i).get(0).from() == 0 && !pieces.get(i).get(0).spans() ? 1 : 0;
    }
    for (int i = first; i < lines.size() && labels * 4 >= all * 3; i++) {
      List<Piece> cut = pieces.get(i);
      if (!isLabelled(i) && cut.size() > 1 && cut.get(0).from() == 0 && isOneName(cut)) {
        Word both = LaidLine.join(List.of(cut.get(0).word(), cut.get(1).word()));
        cut.set(0, new Piece(0, 1, both));
        cut.remove(1);
      } else if (!isLabelled(i) && (isOverNames(i, first) || isLeftOfNames(i, first))) {
        cut.set(0, new Piece(0, Math.max(1, cut.get(0).to()), cut.get(0).word()));
      }
    }
  }

  /** True if the first column's text goes over where the names of the next column begin. */
  private boolean isOverNames(int i, int first) {
    Piece piece = pieces.get(i).get(0);
    boolean alone =
        piece.from() == 0
            && !piece.spans()
            && pieces.get(i).stream().noneMatch(next -> next.from() == 1);
    int names =
        pieces.subList(first, pieces.size()).stream()
            .flatMap(List::stream)
            .filter(next -> next.from() == 1)
            .mapToInt(next -> next.word().start())
            .max()
            .orElse(Integer.MAX_VALUE);
    return alone && piece.word().end() > names;
  }

  /**
   * True if the second column's text begins left of all names: below the labels, or far from where
   * the names of rows that count begin. It goes over both columns.
   */
  private boolean isLeftOfNames(int i, int first) {
    int labels = -1;
    int names = Integer.MAX_VALUE;
    for (int row = first; row < lines.size(); row++) {
      List<Piece> cut = pieces.get(row);
      Piece head = cut.get(0);
      labels = isLabelled(row) ? Math.max(labels, head.word().start()) : labels;
      boolean counts = isLabelled(row) && Character.isDigit(head.text().codePointAt(0));
      if (counts && cut.size() > 1 && cut.get(1).from() == 1) {
        names = Math.min(names, cut.get(1).word().start());
      }
    }
    Piece piece = pieces.get(i).get(0);
    int start = piece.word().start();
    boolean left = start <= labels || (names < Integer.MAX_VALUE && start + LaidLine.GAP < names);
    boolean labelled = Labels.isLabel(piece.text().split(" ", 2)[0]);
    return piece.from() == 1 && left && !(piece.spans() && labelled);
  }

  private boolean isLabelled(int i) {
    Piece piece = pieces.get(i).get(0);
    return piece.from() == 0 && !piece.spans() && Labels.isLabel(piece.text());
  }

  private static boolean isOneName(List<Piece> cut) {
    Piece left = cut.get(0);
    Piece right = cut.get(1);
    return !left.spans()
        && right.from() == 1
        && !right.spans()
        && right.word().start() - left.word().end() < LaidLine.GAP
        && Character.isLetter(left.text().codePointAt(0));
  }
}

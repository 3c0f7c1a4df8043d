package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Paragraph.Role;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.table.Piece;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out the marks of notes that stand on another page than their mark. */
final class NoteMarks {
  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]++");

  /** The symbol of a length at the end of the text: a raised 2 or 3 makes it an area or a space. */
  private static final Pattern LENGTH = Pattern.compile("(?<![\\p{L}\\p{M}])[kcdm]?m$");

  private static final Set<String> POWERS = Set.of("2", "3");

  private final Set<String> marks = new TreeSet<>();

  /** True if the raised figure belongs to the unit of measure before it ("m²"). */
  static boolean isPower(CharSequence before, String figure) {
    return POWERS.contains(figure) && LENGTH.matcher(before).find();
  }

  /** Takes down the marks that a page's notes begin with. */
  void add(List<Placed> pieces, PageContent content) {
    for (Placed placed : pieces) {
      if (placed.piece() instanceof Piece.Text text && text.role() == Role.FOOTNOTE) {
        List<Glyph> inside =
            content.glyphs().stream()
                .filter(g -> g.direction() == Glyph.Direction.RIGHT && isIn(placed.box(), g))
                .toList();
        List<Line> lines = LineBuilder.lines(inside);
        String mark = lines.isEmpty() ? "" : LineText.leadingMark(lines.get(0));
        if (!mark.isEmpty()) {
          marks.add(mark);
        }
      }
    }
  }

  private static boolean isIn(Box box, Glyph glyph) {
    return glyph.centerX() >= box.x0()
        && glyph.centerX() <= box.x1()
        && glyph.centerY() >= box.y0()
        && glyph.centerY() <= box.y1();
  }

  /** The pieces without the raised figures that are marks of the document's notes. */
  List<Piece> leaveOut(List<Piece> pieces) {
    return marks.isEmpty() ? pieces : pieces.stream().map(this::leaveOut).toList();
  }

  private Piece leaveOut(Piece piece) {
    if (piece instanceof Piece.Text text) {
      String left = leaveOut(text.text());
      return new Piece.Text(text.role(), left, withText(text.evidence(), left), text.mayContinue());
    }
    Piece.Part part = (Piece.Part) piece;
    return new Piece.Part(
        part.rowCount(),
        part.columnCount(),
        part.headerRowCount(),
        part.cells().stream().map(this::leaveOut).collect(Collectors.toUnmodifiableList()),
        part.mayContinue(),
        part.columnEdges(),
        part.cut());
  }

  private Piece.PartCell leaveOut(Piece.PartCell cell) {
    String left = leaveOut(cell.text());
    return new Piece.PartCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        left,
        withText(cell.evidence(), left));
  }

  private String leaveOut(String text) {
    Matcher raised = RAISED.matcher(text);
    StringBuilder left = new StringBuilder();
    int from = 0;
    while (raised.find()) {
      String figure = Superscripts.lower(raised.group());
      boolean isMark =
          marks.contains(figure) && !isPower(text.substring(0, raised.start()), figure);
      left.append(text, from, isMark ? raised.start() : raised.end());
      from = raised.end();
    }
    return from == 0 ? text : left.append(text, from, text.length()).toString().strip();
  }

  private static Evidence withText(Evidence evidence, String text) {
    return new Evidence(
        evidence.page(),
        evidence.table(),
        evidence.row(),
        evidence.block(),
        evidence.line(),
        evidence.sheet(),
        evidence.bbox(),
        text);
  }
}

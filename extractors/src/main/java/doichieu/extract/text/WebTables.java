package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import doichieu.extract.HiddenWords;
import doichieu.extract.html.HtmlLayout;
import doichieu.extract.html.HtmlLook;
import doichieu.extract.html.HtmlTable;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.text.DrawnTables.Found;
import doichieu.extract.text.DrawnTables.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Tables that stand in a text as HTML, as converters write them where a table has merged cells, for
 * which Markdown has no marks.
 */
final class WebTables {
  private static final Pattern TAG =
      Pattern.compile("<table(?=[\\s>])|</table\\s*>", Pattern.CASE_INSENSITIVE);

  /** Only tables have these, even one whose end is missing. */
  private static final Pattern ROW =
      Pattern.compile("</?t[rdh](?=[\\s>])|</table", Pattern.CASE_INSENSITIVE);

  /** Tables within each other; what has more is no page. */
  private static final int MAX_NESTED = 20;

  private final List<Line> lines;
  private final UnaryOperator<String> words;
  private final GridBudget budget;

  /** The last line with a mark of a table. */
  private final int last;

  /**
   * Looks at lines.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   */
  WebTables(List<Line> lines, UnaryOperator<String> words, GridBudget budget) {
    this.lines = lines;
    this.words = words;
    this.budget = budget;
    int line = lines.size() - 1;
    while (line >= 0 && !isMarked(lines.get(line).text())) {
      line--;
    }
    last = line;
  }

  private static boolean isMarked(String text) {
    return text.indexOf('<') >= 0 && ROW.matcher(text).find();
  }

  /**
   * The lines, those in which such tables begin or end cut there; the pieces keep the number.
   * Within the cells of a table of Markdown they stay.
   */
  static List<Line> apart(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int from = 0;
      if (line.text().indexOf('<') >= 0 && !line.isPipeRow()) {
        Matcher tag = TAG.matcher(line.text());
        while (tag.find()) {
          int cut = tag.group().startsWith("</") ? tag.end() : tag.start();
          if (!line.text().substring(from, cut).isBlank()) {
            all.add(new Line(line.number(), line.text().substring(from, cut), line.page()));
            from = cut;
          }
        }
      }
      if (from == 0 || !line.text().substring(from).isBlank()) {
        all.add(
            from == 0 ? line : new Line(line.number(), line.text().substring(from), line.page()));
      }
    }
    return all;
  }

  /**
   * Reads the table that begins with the line. Words in it that stand in no cell are told above it,
   * as pages show them.
   *
   * @return empty if no table begins here, or if it has no rows
   * @throws ExtractionException if the tables of the document are too large together
   */
  Optional<Found> find(int from) throws ExtractionException {
    int to = begins(lines.get(from)) ? end(from) : -1;
    if (to < 0) {
      return Optional.empty();
    }
    String source =
        lines.subList(from, to).stream().map(Line::text).collect(Collectors.joining("\n"));
    Element body = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true)).body();
    Element table = body.selectFirst("table");
    if (table == null) {
      return Optional.empty();
    }
    HtmlTable grid = new HtmlTable(table, budget);
    if (grid.cells().isEmpty()) {
      return Optional.empty();
    }
    HiddenWords hidden = new HiddenWords();
    grid.leftOut().forEach(element -> addHidden(element, from, hidden));
    grid.cells().stream().filter(HtmlLook::isHidden).forEach(c -> addHidden(c, from, hidden));
    Piece.Part part =
        grid.toPart(
            true,
            cell -> HtmlLook.isHidden(cell) ? "" : words.apply(cell.html()),
            cell -> number(from, cell));
    List<Words> aside = new ArrayList<>();
    aside(body, table).forEach(text -> aside.add(new Words(text, lines.get(from).number())));
    List<Finding> findings = hidden.find().stream().toList();
    return Optional.of(Found.of(part, HtmlLayout.is(table, grid), findings, from, to).below(aside));
  }

  /** The caption and words between the rows, which pages show above the table. */
  private List<String> aside(Element body, Element table) {
    List<String> aside = new ArrayList<>();
    table.select("> caption").forEach(caption -> aside.add(words.apply(caption.html())));
    Element rest = body.clone();
    rest.select("table").remove();
    rest.childNodes().forEach(node -> aside.add(words.apply(node.outerHtml())));
    aside.removeIf(String::isBlank);
    return aside;
  }

  private void addHidden(Element element, int from, HiddenWords hidden) {
    int number = number(from, element);
    String words = element.text();
    hidden.add(words, "line " + number, LineCells.place(number, words));
  }

  private static boolean begins(Line line) {
    Matcher tag = TAG.matcher(line.text());
    return line.text().indexOf('<') >= 0
        && tag.find()
        && !tag.group().startsWith("</")
        && line.text().substring(0, tag.start()).isBlank();
  }

  /**
   * The line after the one that closes the table; if none does, the one after the last mark of a
   * table, as in a text that was cut off. -1 if there are no marks, or too many tables within each
   * other.
   */
  private int end(int from) {
    int open = 0;
    for (int i = from; i <= last; i++) {
      Matcher tag = TAG.matcher(lines.get(i).text());
      while (tag.find()) {
        open += tag.group().startsWith("</") ? -1 : 1;
        if (open == 0) {
          return i + 1;
        }
        if (open > MAX_NESTED) {
          return -1;
        }
      }
    }
    return last < from ? -1 : last + 1;
  }

  private int number(int from, Element cell) {
    int line = from + Math.max(1, cell.sourceRange().start().lineNumber()) - 1;
    return lines.get(Math.min(line, lines.size() - 1)).number();
  }
}

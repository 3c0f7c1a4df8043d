package doichieu.extract.text;

import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.html.HtmlLook;
import doichieu.extract.html.HtmlTable;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.UnlinedTable;
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
import org.jspecify.annotations.Nullable;

/**
 * Tables that stand in a text as HTML, as converters write them where a table has merged cells, for
 * which Markdown has no marks.
 */
final class WebTables {
  private static final Pattern TAG =
      Pattern.compile("<table(?=[\\s>])|</table\\s*>", Pattern.CASE_INSENSITIVE);

  private WebTables() {}

  /** The lines, those in which such tables begin or end cut there; the pieces keep the number. */
  static List<Line> apart(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int from = 0;
      if (line.text().indexOf('<') >= 0) {
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
   * Reads the table that begins with the line.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @return empty if no table begins here, or if it is not closed
   * @throws ExtractionException if the tables of the document are too large together
   */
  static Optional<DrawnTables.Found> find(
      List<Line> lines, int from, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    if (!begins(lines.get(from))) {
      return Optional.empty();
    }
    int to = end(lines, from);
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
    Piece.Part part =
        grid.toPart(
            true,
            cell -> HtmlLook.isHidden(cell) ? "" : words.apply(cell.html()),
            cell -> number(lines, from, cell));
    return Optional.of(new DrawnTables.Found(part, isLayout(table, grid), List.of(), from, to));
  }

  private static boolean begins(Line line) {
    Matcher tag = TAG.matcher(line.text());
    return line.text().indexOf('<') >= 0
        && tag.find()
        && !tag.group().startsWith("</")
        && line.text().substring(0, tag.start()).isBlank();
  }

  /** The line after the one that closes the table; -1 if none does. */
  private static int end(List<Line> lines, int from) {
    int open = 0;
    for (int i = from; i < lines.size(); i++) {
      Matcher tag = TAG.matcher(lines.get(i).text());
      while (tag.find()) {
        open += tag.group().startsWith("</") ? -1 : 1;
        if (open == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static @Nullable Integer number(List<Line> lines, int from, Element cell) {
    int line = from + Math.max(1, cell.sourceRange().start().lineNumber()) - 1;
    return lines.get(Math.min(line, lines.size() - 1)).number();
  }

  /** True for blocks of words side by side, as in a letterhead. */
  private static boolean isLayout(Element element, HtmlTable table) {
    if (element.selectFirst("th") != null || HtmlLook.hasLines(element)) {
      return false;
    }
    List<List<String>> texts =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Characters.fold(cell.text())).toList())
            .toList();
    return !UnlinedTable.isTable(texts, table.columnCount(), table.headerRows());
  }
}

package doichieu.extract.word;

import doichieu.extract.RunRemarks;
import doichieu.extract.flow.FlowTable;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.flow.FlowTable.FlowRow;
import doichieu.extract.flow.Look;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table of a Word document, its cells placed by the widths of Word's grid. */
final class WordTable {
  /** Twentieths of a point; the width of a grid column that states none. */
  private static final int UNSTATED = 320;

  /** Word itself allows 63 columns. */
  private static final int MAX_SPAN = 1000;

  private final XmlNode table;
  private final boolean lines;
  private final WordBlocks blocks;
  private final RunRemarks remarks;
  private final List<Integer> edges = new ArrayList<>();
  private int last;

  WordTable(XmlNode table, Styles styles, RunRemarks remarks, WordBlocks blocks) {
    this.table = table;
    this.lines = Borders.hasColumnLines(table, styles);
    this.remarks = remarks;
    this.blocks = blocks;
  }

  /** Reads the table; rows marked as deleted are left out and told. */
  FlowTable read() {
    List<Integer> widths = widths();
    boolean unstated = widths.stream().allMatch(w -> w == 0);
    edges.add(0);
    for (int width : widths) {
      edges.add(edges.get(edges.size() - 1) + (unstated ? UNSTATED : Math.max(width, 1)));
    }
    List<FlowRow> rows = new ArrayList<>();
    Set<Integer> above = Set.of();
    for (XmlNode row : unwrapped(table, "w:tr").toList()) {
      if (!isDeleted(row)) {
        Set<Integer> starts = new HashSet<>();
        rows.add(readRow(row, above, starts));
        above = starts;
      }
    }
    return new FlowTable(rows, widths.size() >= last);
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    table
        .find("w:tblGrid")
        .ifPresent(grid -> grid.all("w:gridCol").forEach(c -> widths.add(c.number("w", 0))));
    return widths;
  }

  private boolean isDeleted(XmlNode row) {
    Optional<XmlNode> properties = row.find("w:trPr");
    boolean deleted = properties.flatMap(p -> p.find("w:del")).isPresent();
    if (deleted || properties.flatMap(p -> p.find("w:ins")).isPresent()) {
      remarks.addChange();
    }
    return deleted;
  }

  private FlowRow readRow(XmlNode row, Set<Integer> above, Set<Integer> starts) {
    List<FlowCell> cells = new ArrayList<>();
    for (Placed placed : places(row)) {
      XmlNode cell = placed.cell();
      starts.add(placed.from());
      boolean continues = isContinued(cell) && above.contains(placed.from());
      cells.add(
          new FlowCell(
              edge(placed.from()),
              edge(placed.to()),
              continues,
              lines || Borders.hasOwnLine(cell),
              cell.find("w:tcPr").map(RunLook::fill).orElse(Look.NONE),
              continues ? List.of() : blocks.list(cell)));
      last = Math.max(last, placed.to());
    }
    return new FlowRow(
        cells, row.find("w:trPr").filter(p -> p.isOn("w:tblHeader")).isPresent(), true);
  }

  /** A cell between two lines of the grid. */
  private record Placed(XmlNode cell, int from, int to) {}

  /** A row's cells; the place of one marked as deleted goes to the next one, or to the last. */
  private List<Placed> places(XmlNode row) {
    List<Placed> places = new ArrayList<>();
    int from = row.find("w:trPr", "w:gridBefore").map(b -> b.number("val", 0)).orElse(0);
    from = Math.min(Math.max(from, 0), MAX_SPAN);
    int to = from;
    for (XmlNode cell : unwrapped(row, "w:tc").toList()) {
      to += span(cell);
      if (cell.find("w:tcPr", "w:cellDel").isPresent()) {
        remarks.addChange();
      } else if (isRestOfLeft(cell) && !places.isEmpty()) {
        Placed left = places.remove(places.size() - 1);
        places.add(new Placed(left.cell(), left.from(), to));
        from = to;
      } else {
        places.add(new Placed(cell, from, to));
        from = to;
      }
    }
    if (from < to && !places.isEmpty()) {
      Placed end = places.remove(places.size() - 1);
      places.add(new Placed(end.cell(), end.from(), to));
    }
    return places;
  }

  private static int span(XmlNode cell) {
    int span =
        cell.find("w:tcPr")
            .flatMap(p -> p.find("w:gridSpan"))
            .map(s -> s.number("val", 1))
            .orElse(1);
    return Math.min(Math.max(1, span), MAX_SPAN);
  }

  private static boolean isContinued(XmlNode cell) {
    return isRest(cell, "w:vMerge");
  }

  /** True if the cell is one with its left neighbour, as old files merge cells across. */
  private static boolean isRestOfLeft(XmlNode cell) {
    return isRest(cell, "w:hMerge");
  }

  private static boolean isRest(XmlNode cell, String merged) {
    return cell.find("w:tcPr", merged)
        .filter(m -> !m.attribute("val").equals("restart"))
        .isPresent();
  }

  /** Where the grid's line stands; beyond the stated widths lines are evenly apart. */
  private int edge(int line) {
    int beyond = Math.max(0, line - edges.size() + 1);
    return edges.get(line - beyond) + beyond * UNSTATED;
  }

  /** Children of a name, also where a content control or custom XML wraps them. */
  static Stream<XmlNode> unwrapped(XmlNode parent, String name) {
    return parent.children().stream()
        .flatMap(
            child ->
                switch (child.name()) {
                  case "w:sdt" ->
                      child.find("w:sdtContent").stream().flatMap(c -> unwrapped(c, name));
                  case "mc:AlternateContent" ->
                      WordBlocks.chosen(child).stream().flatMap(c -> unwrapped(c, name));
                  case "w:customXml", "w:ins", "w:moveTo" -> unwrapped(child, name);
                  default -> child.name().equals(name) ? Stream.of(child) : Stream.empty();
                });
  }
}

package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.List;

/** Writes the words of a table without rules into cells. */
final class UnruledCells {
  /** Nearer to the middle of its columns by less than this share of their width is not better. */
  private static final double CENTRED = 0.02;

  /** Words so far (share of the head's height) below its middle stand under a heading. */
  private static final double LOW = 0.2;

  private final UnruledTable table;
  private final int page;
  private final LineText speller;
  private final List<Piece.PartCell> cells = new ArrayList<>();

  private UnruledCells(UnruledTable table, int page, LineText speller) {
    this.table = table;
    this.page = page;
    this.speller = speller;
  }

  /** The columns from one to before another that one cell covers. */
  private record Group(int from, int to) {}

  /** The table as a part; a cell spans columns where a heading or a title runs over their white. */
  static Piece.Part part(UnruledTable table, int page, LineText speller) {
    UnruledCells writer = new UnruledCells(table, page, speller);
    int row = 0;
    for (int i = 0; i < table.bands().size(); i++) {
      boolean head = i == 0 && table.hasHead();
      row += head ? writer.addHead(row, table.bands().get(i)) : writer.addRow(row, i);
    }
    return new Piece.Part(
        row, table.columns().count(), 0, List.copyOf(writer.cells), true, table.columns().edges());
  }

  private int addRow(int row, int index) {
    List<TextRow> band = table.bands().get(index);
    for (Group group : groups(band)) {
      add(band, row, 1, group);
    }
    return 1;
  }

  /** A head of which a cell over several columns stands above cells of its columns is two rows. */
  private int addHead(int row, List<TextRow> band) {
    List<Group> groups = groups(band);
    int rows = groups.stream().anyMatch(group -> firstUnder(band, group) > 0) ? 2 : 1;
    boolean[] done = new boolean[table.columns().count()];
    for (Group group : groups) {
      int under = firstUnder(band, group);
      if (under > 0) {
        addTwoRows(row, band, widened(band, group, under, done), under, done);
      }
    }
    for (Group group : groups) {
      if (!done[group.from()]) {
        add(band, row, rows, group);
      }
    }
    return rows;
  }

  private void addTwoRows(int row, List<TextRow> band, Group wide, int under, boolean[] done) {
    add(band.subList(0, under), row, 1, wide);
    List<TextRow> below = band.subList(under, band.size());
    for (int column = wide.from(); column < wide.to(); column++) {
      add(below, row + 1, 1, new Group(column, column + 1));
      done[column] = true;
    }
  }

  /** The group with the low columns beside it over whose middle its heading stands best. */
  private Group widened(List<TextRow> band, Group group, int under, boolean[] done) {
    Group best = group;
    for (int from = group.from(); from >= 0; from--) {
      if (from < group.from() && (done[from] || !isLow(band, from, under))) {
        break;
      }
      for (int to = group.to(); to <= table.columns().count(); to++) {
        if (to > group.to() && (done[to - 1] || !isLow(band, to - 1, under))) {
          break;
        }
        Group wider = new Group(from, to);
        if (offCentre(band, wider, under) < offCentre(band, best, under) - CENTRED) {
          best = wider;
        }
      }
    }
    return best;
  }

  /** True if the column's words stand below the middle of the head, so that a heading is above. */
  private static boolean isLow(List<TextRow> band, int column, int under) {
    boolean above = band.subList(0, under).stream().anyMatch(r -> r.find(column).isPresent());
    List<Entry> words =
        band.subList(under, band.size()).stream().flatMap(r -> r.find(column).stream()).toList();
    if (above || words.isEmpty()) {
      return false;
    }
    double top = band.get(0).baseline();
    double bottom = band.get(band.size() - 1).baseline();
    double middle = (words.get(0).baseline() + words.get(words.size() - 1).baseline()) / 2;
    return middle - (top + bottom) / 2 > LOW * (bottom - top);
  }

  /** How far from the middle of the group its heading stands, as a share of the group's width. */
  private double offCentre(List<TextRow> band, Group group, int under) {
    List<Double> edges = table.columns().edges();
    double left = edges.get(group.from());
    double right = edges.get(group.to());
    return band.subList(0, under).stream()
            .flatMap(row -> row.entries().stream())
            .filter(entry -> entry.from() < group.to() && entry.to() > group.from())
            .mapToDouble(entry -> Math.abs(entry.line().center() - (left + right) / 2))
            .max()
            .orElse(0)
        / (right - left);
  }

  private void add(List<TextRow> band, int row, int rowSpan, Group group) {
    List<Line> lines =
        band.stream()
            .flatMap(text -> text.entries().stream())
            .filter(entry -> entry.from() < group.to() && entry.to() > group.from())
            .map(Entry::line)
            .toList();
    String text = speller.of(lines);
    Box box = lines.stream().map(Line::box).reduce(Box::union).orElseGet(() -> blank(band, group));
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    cells.add(
        new Piece.PartCell(row, group.from(), rowSpan, group.to() - group.from(), text, evidence));
  }

  private Box blank(List<TextRow> band, Group group) {
    List<Double> edges = table.columns().edges();
    double top = band.get(0).row().first().top();
    double bottom = band.get(band.size() - 1).row().first().bottom();
    return new Box(edges.get(group.from()), top, edges.get(group.to()), Math.max(top, bottom));
  }

  /** Columns that belong together in a row of the table. */
  private List<Group> groups(List<TextRow> band) {
    List<Group> groups = new ArrayList<>();
    int column = 0;
    while (column < table.columns().count()) {
      int end = column + 1;
      while (isJoined(band, end)) {
        end++;
      }
      groups.add(new Group(column, end));
      column = end;
    }
    return groups;
  }

  private static boolean isJoined(List<TextRow> band, int edge) {
    return band.stream()
        .flatMap(row -> row.entries().stream())
        .anyMatch(entry -> entry.from() < edge && entry.to() > edge);
  }

  /** The first row of text in which the group's columns stand apart again; 0 if none does. */
  private static int firstUnder(List<TextRow> band, Group group) {
    int last = 0;
    for (int i = 0; i < band.size(); i++) {
      for (Entry entry : band.get(i).entries()) {
        if (entry.spans() && entry.from() >= group.from() && entry.to() <= group.to()) {
          last = i + 1;
        }
      }
    }
    if (last == 0 || last == band.size()) {
      return 0;
    }
    List<TextRow> below = band.subList(last, band.size());
    for (int column = group.from(); column < group.to(); column++) {
      int at = column;
      if (below.stream().noneMatch(row -> row.find(at).isPresent())) {
        return 0;
      }
    }
    return last;
  }
}

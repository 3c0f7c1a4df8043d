package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one page: tables where they stand, text between them in reading order. */
final class PageLayout {
  /** What may stand between a note's mark and its words. */
  private static final Pattern AFTER_MARK = Pattern.compile("^(?:\\d{1,2}(?=[.) ]))?[.):]? ");

  private final PageRows page;
  private final PageContent content;
  private final PageTables tables;
  private final RunningHeads heads;
  private final List<Placed> pieces = new ArrayList<>();
  private Optional<KnownTable> known;
  private boolean unruled;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<TableFoot> above = Optional.empty();

  private PageLayout(PageRows page, RunningHeads heads, Optional<KnownTable> known) {
    this.page = page;
    this.content = page.content();
    this.tables = page.tables();
    this.heads = heads;
    this.known = known;
  }

  /**
   * A page as read.
   *
   * @param pieces in reading order
   * @param unruled true if a table was told by its gaps only
   * @param findings on places that look like tables and were read as running text, and on cells of
   *     tables told by gaps
   * @param last such a table that reaches the foot of the page
   */
  record Reading(
      List<Placed> pieces, boolean unruled, List<Finding> findings, Optional<KnownTable> last) {}

  /**
   * Reads the page.
   *
   * @param heads its running heads
   * @param known what {@code last} of the page before holds
   */
  static Reading read(PageRows page, RunningHeads heads, Optional<KnownTable> known) {
    PageLayout layout = new PageLayout(page, heads, known);
    layout.readText();
    for (List<Glyph> turned : page.turned()) {
      List<Line> lines = LineBuilder.lines(turned);
      if (!lines.isEmpty()) {
        layout.addText(Role.FURNITURE, lines, new LineText(Set.of()), false);
      }
    }
    return new Reading(layout.pieces, layout.unruled, layout.findings, layout.known);
  }

  private void readText() {
    List<LineRow> all = page.rows();
    List<LineRow> rows = all.subList(heads.top(), all.size());
    List<Line> numbers = page.numbers();
    Margins margins = Margins.of(rows, content.usualSize());
    List<List<LineRow>> sections = sections(rows);
    List<LineRow> lowest = sections.get(sections.size() - 1);
    FootNotes notes = FootNotes.find(lowest, margins, tables.rulings());
    List<LineRow> foot = foot(lowest, notes);
    lowest.removeAll(foot);
    LineText speller = new LineText(notes.marks());
    numbers.stream()
        .filter(this::isInUpperHalf)
        .forEach(line -> addEdge(Role.BODY, List.of(line), speller));
    all.subList(0, heads.top()).forEach(row -> addHead(row, speller));
    int last = sections.size() - 1;
    int noteLines = notes.notes().stream().mapToInt(List::size).sum();
    for (int i = 0; i <= last; i++) {
      List<LineRow> section = sections.get(i);
      int end = section.size() - (i == last ? noteLines : 0);
      addSection(section.subList(0, end), known, margins, speller);
      if (i < last) {
        known = Optional.empty();
        PageTables.Filled table = tables.tables().get(i);
        Piece.Part part =
            TableParts.part(table.table(), table.inside(), content.number(), notes.marks());
        pieces.add(new Placed(part, content.number(), table.table().box(), false));
        above =
            Optional.of(
                new TableFoot(new WhiteColumns(table.table().xs()), table.table().box().y1()));
      }
    }
    notes.notes().forEach(lines -> addText(Role.FOOTNOTE, lines, speller, false));
    foot.forEach(row -> addHead(row, speller));
    markEdges();
    numbers.stream()
        .filter(n -> !isInUpperHalf(n))
        .forEach(line -> addEdge(Role.BODY, List.of(line), speller));
  }

  /** The running heads below the lowest table: what notes begin with is none. */
  private List<LineRow> foot(List<LineRow> lowest, FootNotes notes) {
    int size = notes.notes().isEmpty() ? Math.min(heads.foot(), lowest.size()) : 0;
    return List.copyOf(lowest.subList(lowest.size() - size, lowest.size()));
  }

  private boolean isInUpperHalf(Line line) {
    return line.baseline() < content.height() / 2;
  }

  /** The rows before, between and after the tables; one list more than there are tables. */
  private List<List<LineRow>> sections(List<LineRow> rows) {
    List<List<LineRow>> sections = new ArrayList<>();
    for (int i = 0; i <= tables.tables().size(); i++) {
      sections.add(new ArrayList<>());
    }
    for (LineRow row : rows) {
      double middle = row.baseline() - 0.3 * row.size();
      long above = tables.tables().stream().filter(t -> t.table().box().y0() < middle).count();
      sections.get((int) above).add(row);
    }
    return sections;
  }

  private void addSection(
      List<LineRow> rows, Optional<KnownTable> before, Margins margins, LineText speller) {
    addSection(rows, before, Optional.empty(), margins, speller);
  }

  private void addSection(
      List<LineRow> rows,
      Optional<KnownTable> before,
      Optional<KnownTable> higher,
      Margins margins,
      LineText speller) {
    Optional<UnruledTable> table = TableSearch.find(rows, tables, before);
    if (!rows.isEmpty()) {
      known = Optional.empty();
    }
    if (table.isEmpty()) {
      addText(rows, margins, speller);
      return;
    }
    UnruledTable found = table.get();
    addText(rows.subList(0, found.from()), margins, speller);
    boolean told = before.filter(k -> k.columns().equals(found.columns())).isPresent();
    addTable(found, told, speller);
    KnownTable own = found.known();
    known = higher.map(own::below).or(() -> Optional.of(own));
    addSection(rows.subList(found.to(), rows.size()), Optional.empty(), known, margins, speller);
  }

  /** Adds text and what tables of two columns it holds. */
  private void addText(List<LineRow> rows, Margins margins, LineText speller) {
    Optional<UnruledTable> table = TableSearch.findPair(rows, tables);
    int from = table.map(UnruledTable::from).orElse(rows.size());
    for (Evidence place : UnreadColumns.list(rows.subList(0, from), above, content.number())) {
      String text = String.valueOf(place.text());
      findings.add(Finding.of("table-not-read", place, content.number(), text));
    }
    for (TextBlock block : Columns.blocks(rows.subList(0, from), margins)) {
      Paragraphs.split(block, margins).forEach(lines -> addText(Role.BODY, lines, speller, true));
    }
    if (table.isPresent()) {
      addTable(table.get(), false, speller);
      addText(rows.subList(table.get().to(), rows.size()), margins, speller);
    }
  }

  private void addTable(UnruledTable table, boolean told, LineText speller) {
    for (UnruledTable one : SideBySide.list(table)) {
      UnruledCells.Written written = UnruledCells.write(one, told, content.number(), speller);
      findings.addAll(written.findings());
      pieces.add(new Placed(written.part(), content.number(), one.box(), false));
    }
    above = Optional.of(new TableFoot(table.columns(), table.box().y1()));
    unruled = true;
  }

  /** Adds a running head; what is set as titles are may be the title of each page. */
  private void addHead(LineRow row, LineText speller) {
    String text = speller.of(row.whole());
    boolean loud =
        row.whole().isBold()
            || (text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT)));
    addEdge(loud ? Role.BODY : Role.FURNITURE, row.segments(), speller);
  }

  /** Adds a page number or a running head: text at the edge of the page. */
  private void addEdge(Role role, List<Line> lines, LineText speller) {
    int before = pieces.size();
    addText(role, lines, speller, true);
    if (pieces.size() > before) {
      Placed placed = pieces.remove(before);
      pieces.add(new Placed(placed.piece(), placed.page(), placed.box(), true));
    }
  }

  private void addText(Role role, List<Line> lines, LineText speller, boolean mayContinue) {
    String text = speller.of(lines);
    if (role == Role.FOOTNOTE) {
      text = AFTER_MARK.matcher(text).replaceFirst("");
    }
    if (text.isEmpty()) {
      return;
    }
    Box box = lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
    int page = content.number();
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    pieces.add(new Placed(new Piece.Text(role, text, evidence, mayContinue), page, box, false));
  }

  /** Marks the first and the last text of the page, page numbers aside, if no table is beyond. */
  private void markEdges() {
    int first = 0;
    while (first < pieces.size() && pieces.get(first).atEdge()) {
      first++;
    }
    for (int i : new int[] {first, pieces.size() - 1}) {
      if (i >= 0 && i < pieces.size() && pieces.get(i).piece() instanceof Piece.Text) {
        Placed placed = pieces.get(i);
        pieces.set(i, new Placed(placed.piece(), placed.page(), placed.box(), true));
      }
    }
  }
}

package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.RawNumerals;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Text;
import doichieu.extract.table.PlainGrid;
import doichieu.extract.table.WordLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a text into paragraphs and parts of tables. */
final class TextPieces {
  private final List<Line> lines;
  private final Footnotes footnotes;
  private final BitSet edges;
  private final WrappedLines wrapped;
  private final DrawnTables drawn;
  private final LaidTables laidTables;
  private final Map<Integer, LineCells.Found> lineCells = new HashMap<>();
  private final PairTables pairTables;
  private final Set<Line> read = new HashSet<>();

  /** Lines at which a table begins that was not read and is told. */
  private final Set<Line> told = new HashSet<>();

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final GridBudget budget = new GridBudget();
  private int tabs;

  /**
   * Takes the lines of a text apart.
   *
   * @throws ExtractionException if the tables are too large
   */
  TextPieces(String text) throws ExtractionException {
    PlainNotes plainNotes = new PlainNotes(TypedLines.list(text));
    lines = plainNotes.withoutMarks();
    findings.addAll(plainNotes.findings());
    footnotes = Footnotes.of(lines);
    wrapped = new WrappedLines(lines);
    drawn = new DrawnTables(lines, this::words, budget);
    edges = PageEdges.find(drawn.others());
    List<Line> inside = PageEdges.without(drawn.others(), edges);
    List<Line> undrawn = PageEdges.without(inside, NoteLines.find(inside));
    laidTables = new LaidTables(undrawn, this::words);
    LineCells.list(undrawn, this::words).forEach(found -> lineCells.put(found.from(), found));
    BarCells.list(undrawn, this::words).forEach(found -> lineCells.put(found.from(), found));
    pairTables = new PairTables(undrawn, this::takenTo, this::words);
  }

  /** The line after what is read or told from the line on; the line itself if nothing is. */
  private int takenTo(int i) {
    boolean begins = laidTables.beginsAt(i) || lineCells.containsKey(i);
    return begins || laidTables.isUnread(i) ? Math.max(i + 1, laidTables.end(i)) : i;
  }

  /**
   * The pieces in reading order.
   *
   * @throws ExtractionException if the tables are too large
   */
  List<Piece> list() throws ExtractionException {
    int i = 0;
    while (i < lines.size()) {
      i = lines.get(i).isBlank() ? i + 1 : readBlock(i);
    }
    List<Evidence> unread =
        new ArrayList<>(laidTables.unread().stream().map(AlignedTables::place).toList());
    if (unread.isEmpty()) {
      AlignedTables.findFirst(notInTables()).ifPresent(unread::add);
    }
    unread.forEach(place -> findings.add(Finding.of("aligned-table", place)));
    LostCells.list(
            lines,
            line -> read.contains(line) || line.tabs() > 0 || line.isPipeRow(),
            told::contains)
        .forEach(line -> findings.add(lost(line)));
    return pieces;
  }

  /** What is doubtful in the pieces listed. */
  List<Finding> findings() {
    return findings;
  }

  /** The numerals of all lines. */
  NumeralCensus census() {
    RawNumerals raw = new RawNumerals();
    RawWords.read(lines, footnotes, raw);
    return raw.census();
  }

  private List<Line> notInTables() {
    return lines.stream().filter(line -> !read.contains(line)).toList();
  }

  private int readBlock(int from) throws ExtractionException {
    if (edges.get(from)) {
      String text = words(lines.get(from).text());
      add(text, lines.get(from).number(), Role.FURNITURE);
      read.add(lines.get(from));
      return from + 1;
    }
    DrawnTables.Found table = drawn.at(from);
    if (table != null) {
      return readDrawnTable(table);
    }
    if (laidTables.beginsAt(from)) {
      return readLaidTables(from);
    }
    LineCells.Found cells = lineCells.get(from);
    if (cells != null && !cells.rows().isEmpty()) {
      return readLineCells(cells);
    }
    if (cells != null) {
      told.add(lines.get(from));
      findings.add(lost(lines.get(from)));
    }
    List<PairTable> pairs = pairTables.at(from);
    if (pairs != null) {
      return readPairTables(from, pairs);
    }
    if (lines.get(from).isPipeRow()) {
      return readPipeTable(from);
    }
    Optional<TabTable> tabbed = TabTable.find(lines, from, tabs, this::words);
    return tabbed.isPresent() ? readTabTable(tabbed.get()) : readParagraph(from);
  }

  private static Finding lost(Line line) {
    String number = String.valueOf(line.number());
    return Finding.of("cells-on-lines-unread", LineCells.place(line.number(), line.text()), number);
  }

  private int readDrawnTable(DrawnTables.Found table) throws ExtractionException {
    for (DrawnTables.Words words : table.words()) {
      add(words.text(), words.line());
    }
    if (table.part() != null) {
      pieces.add(table.part());
    }
    findings.addAll(table.findings());
    read.addAll(lines.subList(table.from(), table.to()));
    tabs = 0;
    return table.to();
  }

  private int readLaidTables(int from) throws ExtractionException {
    for (LaidTables.Found found : laidTables.at(from)) {
      Piece.Part part = found.table().part(found.mayContinue());
      budget.add(part.rowCount(), part.columnCount());
      pieces.add(part);
      if (found.first()) {
        findings.add(guessed(lines.get(from), part.columnCount()));
      }
      findings.addAll(found.table().findings());
    }
    int to = laidTables.end(from);
    read.addAll(lines.subList(from, to));
    tabs = 0;
    return to;
  }

  private int readPairTables(int from, List<PairTable> tables) throws ExtractionException {
    for (PairTable table : tables) {
      budget.add(table.rows().size(), 2);
      Piece.Part part = PlainGrid.part(table.rows(), 2, 0);
      pieces.add(table == tables.get(0) ? part : part.beside());
      if (lines.get(from).tabs() == 0) {
        findings.add(guessed(lines.get(from), 2));
      }
      findings.addAll(table.findings());
    }
    int next = tables.get(0).next();
    read.addAll(lines.subList(from, next));
    tabs = 0;
    return next;
  }

  private int readLineCells(LineCells.Found found) throws ExtractionException {
    int columns = found.rows().get(0).size();
    budget.add(found.rows().size(), columns);
    pieces.add(PlainGrid.part(found.rows(), columns, 0));
    Line line = lines.get(found.from());
    findings.add(
        Finding.of(
            "cells-on-lines",
            LineCells.place(line.number(), line.text()),
            String.valueOf(line.number()),
            String.valueOf(columns)));
    read.addAll(lines.subList(found.from(), found.to()));
    tabs = 0;
    return found.to();
  }

  private static Finding guessed(Line first, int columns) {
    String text = Characters.fold(first.text());
    return Finding.of(
        "columns-by-gaps",
        new Evidence(null, null, null, null, first.number(), null, null, text),
        String.valueOf(first.number()),
        String.valueOf(columns));
  }

  private int readPipeTable(int from) throws ExtractionException {
    PipeTable table = PipeTable.read(lines, from, this::words);
    budget.add(table.rows().size(), table.columnCount());
    Piece.Part part = PlainGrid.part(table.rows(), table.columnCount(), table.headerRows());
    boolean layout = table.isOneBareRow() && WordLayout.is(part, false);
    return readDrawnTable(
        DrawnTables.Found.of(part, layout, UnfitRows.list(table.rows()), from, table.next()));
  }

  private int readTabTable(TabTable table) throws ExtractionException {
    if (table.isLetterhead()) {
      for (List<PlainGrid.Cell> row : table.rows()) {
        for (PlainGrid.Cell cell : row) {
          add(cell.text(), cell.evidence().line());
        }
      }
      tabs = 0;
    } else {
      budget.add(table.rows().size(), table.columnCount());
      findings.addAll(UnfitRows.list(table.rows()));
      pieces.add(PlainGrid.part(table.rows(), table.columnCount(), 0));
      tabs = table.columnCount() - 1;
    }
    return table.next();
  }

  private int readParagraph(int from) throws ExtractionException {
    Line first = lines.get(from);
    String text = words(first.text());
    String above = text;
    int i = from + 1;
    while (i < lines.size()
        && isProse(lines.get(i))
        && !edges.get(i)
        && drawn.at(i) == null
        && !laidTables.beginsAt(i)
        && !lineCells.containsKey(i)
        && pairTables.at(i) == null
        && text.length() < WrappedLines.MAX_PARAGRAPH) {
      String below = words(lines.get(i).text());
      if (above.isEmpty() || below.isEmpty() || !wrapped.goesOn(above, below)) {
        break;
      }
      text = LineJoiner.join(text, below);
      above = below;
      i++;
    }
    if (add(text, first.number()) == Role.BODY) {
      tabs = 0;
    }
    return i;
  }

  private static boolean isProse(Line line) {
    return !line.isBlank() && !line.isPipeRow() && line.tabs() < 2;
  }

  private Role add(String text, @Nullable Integer line) throws ExtractionException {
    if (text.isEmpty()) {
      return Role.FURNITURE;
    }
    Optional<String> note = footnotes.findNote(text);
    Role role =
        note.isPresent() ? Role.FOOTNOTE : PageEdges.isNumber(text) ? Role.FURNITURE : Role.BODY;
    add(note.orElse(text), line, role);
    return role;
  }

  private void add(String words, @Nullable Integer line, Role role) throws ExtractionException {
    budget.addParagraph(words);
    Evidence evidence = new Evidence(null, null, null, null, line, null, null, words);
    pieces.add(new Text(role, words, evidence, true));
  }

  private String words(String source) {
    return footnotes.withoutMarks(InlineMarkup.plain(source));
  }
}

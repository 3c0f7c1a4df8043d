package doichieu.extract.table;

import doichieu.document.Block;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what pages cut, and numbers blocks, tables and rows. */
public final class DocumentAssembler {
  private final List<Open> open = new ArrayList<>();
  private final List<Evidence> repeated = new ArrayList<>();

  /** Index of the last block that belongs to the running text; -1 if there is none. */
  private int lastOfBody = -1;

  private DocumentAssembler() {}

  /**
   * Makes the document of its pieces.
   *
   * <p>Parts of a table with nothing but footnotes and furniture between them are one table, unless
   * they stand side by side; a repeated header is dropped; a row, a merged cell or a paragraph cut
   * by a page is joined where it goes on for certain. Joined rows give a finding {@code
   * rows-joined}, rows that may be cut {@code row-maybe-cut}; merged cells {@code
   * merged-cell-joined} or {@code merged-cell-cut}; a header typed again among rows {@code
   * header-typed-again}. Numbers of rows that do not count on give {@code numbering-broken}.
   *
   * <p>The document's census says what was left out as printed before; who read the file adds what
   * it prints.
   *
   * @param pieces in reading order
   * @param findings what the reader itself found doubtful; those of the joining are added
   */
  public static ExtractedDocument assemble(
      SourceFormat format,
      @Nullable Integer pages,
      @Nullable String encoding,
      List<Piece> pieces,
      List<Finding> findings) {
    DocumentAssembler assembler = new DocumentAssembler();
    for (Piece piece : pieces) {
      if (piece instanceof Text text) {
        assembler.add(text);
      } else if (piece instanceof Part part) {
        assembler.add(part);
      }
    }
    List<Finding> all = new ArrayList<>(findings);
    List<Block> blocks = assembler.close(all);
    NumeralCensus census = new NumeralCensus(List.of(), assembler.repeated, List.of());
    return new ExtractedDocument(format, pages, encoding, blocks, all, census);
  }

  /** A block that may still grow. */
  private sealed interface Open permits OpenText, OpenTable {}

  private record OpenText(Role role, String text, List<Evidence> evidence, boolean mayContinue)
      implements Open {}

  /** A table, and the block of the table it stands beside; -1 if it stands alone. */
  private record OpenTable(TableJoiner joiner, int besideBlock) implements Open {}

  private void add(Text text) {
    if (text.text().isBlank()) {
      return;
    }
    int last = lastOfBody;
    if (text.role() == Role.BODY
        && last >= 0
        && open.get(last) instanceof OpenText above
        && above.mayContinue()
        && text.mayContinue()
        && ParagraphJoiner.goesOn(above.text(), text.text())) {
      List<Evidence> evidence = new ArrayList<>(above.evidence());
      evidence.add(text.evidence());
      String words = LineJoiner.join(above.text(), text.text());
      open.set(last, new OpenText(Role.BODY, words, evidence, true));
      return;
    }
    open.add(new OpenText(text.role(), text.text(), List.of(text.evidence()), text.mayContinue()));
    lastOfBody = text.role() == Role.BODY ? open.size() - 1 : lastOfBody;
  }

  private void add(Part part) {
    if (isHeaderAgain(part)) {
      part.cells().forEach(cell -> repeated.add(cell.evidence()));
      return;
    }
    leaveOutRepeated(part);
    int above = findContinued(part);
    if (above >= 0 && open.get(above) instanceof OpenTable table) {
      table.joiner().append(part);
    } else if (part.cells().stream().anyMatch(cell -> !cell.text().isEmpty())) {
      boolean beside =
          lastOfBody >= 0
              && open.get(lastOfBody) instanceof OpenTable last
              && last.joiner().standsBeside(part);
      open.add(new OpenTable(new TableJoiner(part), beside ? lastOfBody : -1));
      lastOfBody = open.size() - 1;
    }
  }

  /** True if the part is the header of the table before it, on a page that holds no more of it. */
  private boolean isHeaderAgain(Part part) {
    for (int at = open.size() - 1; at >= 0; at--) {
      if (open.get(at) instanceof OpenTable table) {
        return at < lastOfBody && table.joiner().isHeadedLike(part);
      }
    }
    return false;
  }

  /**
   * Leaves out the words right above a part that stand right above the table which goes on in it as
   * well, as the unit of its figures may.
   */
  private void leaveOutRepeated(Part part) {
    int table = bodyBefore(lastOfBody);
    int above = bodyBefore(table);
    if (above >= 0
        && open.get(lastOfBody) instanceof OpenText again
        && open.get(table) instanceof OpenTable before
        && open.get(above) instanceof OpenText words
        && words.text().equals(again.text())
        && before.joiner().continuesWith(part)) {
      repeated.addAll(again.evidence());
      open.remove(lastOfBody);
      lastOfBody = table;
    }
  }

  /** Index of the last block of the running text before one; -1 if there is none. */
  private int bodyBefore(int block) {
    int at = block - 1;
    while (at >= 0 && open.get(at) instanceof OpenText text && text.role() != Role.BODY) {
      at--;
    }
    return at;
  }

  /** The table that goes on in the part, among the last one and those at its side; -1 if none. */
  private int findContinued(Part part) {
    int at = lastOfBody;
    boolean several = at >= 0 && open.get(at) instanceof OpenTable last && last.besideBlock() >= 0;
    while (at >= 0 && open.get(at) instanceof OpenTable table) {
      if (table.joiner().continuesWith(part)
          && (!several || table.joiner().standsInLineWith(part))) {
        return at;
      }
      at = table.besideBlock();
    }
    return -1;
  }

  private List<Block> close(List<Finding> findings) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = 0;
    int tables = 0;
    for (Open block : open) {
      if (block instanceof OpenTable table) {
        Table made = table.joiner().toTable(++tables);
        findings.addAll(table.joiner().findings(made));
        findings.addAll(LabelOrder.list(made));
        findings.addAll(HeadAgain.list(made));
        repeated.addAll(table.joiner().repeated());
        blocks.add(made);
      } else if (block instanceof OpenText text) {
        int number = ++paragraphs;
        List<Evidence> evidence = text.evidence().stream().map(e -> e.inBlock(number)).toList();
        blocks.add(new Paragraph(number, text.role(), text.text(), evidence));
      }
    }
    return blocks;
  }
}

package doichieu.extract.markup;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.RawNumerals;
import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.html.HtmlLayout;
import doichieu.extract.html.HtmlTable;
import doichieu.extract.table.BrokenLines;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Turns a page into paragraphs and parts of tables. */
final class HtmlPieces {
  /** What stands around the document on a portal's page. */
  private static final Set<String> AROUND = Set.of("nav", "menu", "aside");

  private static final Pattern NOTE =
      Pattern.compile("(?:sd(?:foot|end)note|_?ftn|_?edn|fn)\\W?\\d+");

  private final RunRemarks remarks = new RunRemarks();
  private final HtmlText words = new HtmlText(remarks);
  private final GridBudget budget = new GridBudget();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Role role = Role.BODY;
  private boolean broken;
  private @Nullable Part lastTable;

  List<Piece> list() {
    return pieces;
  }

  List<Finding> findings() {
    List<Finding> findings = remarks.findings();
    if (words.nestedTables() > 0) {
      findings.add(Finding.of("nested-table", Evidence.FILE));
    }
    return findings;
  }

  /** Numbers of lists that are printed, and words that are not. */
  RawNumerals raw() {
    RawNumerals raw = new RawNumerals();
    words.printedLabels().forEach(raw::print);
    words.droppedMarks().forEach(mark -> raw.repeat(mark, Evidence.FILE));
    raw.hideAll(remarks.unprinted());
    return raw;
  }

  /**
   * Adds what a block holds.
   *
   * @throws ExtractionException if the tables are too large
   */
  void add(Element block) throws ExtractionException {
    Role outer = role;
    role = roleOf(block, outer);
    for (Node child : block.childNodes()) {
      addNode(child);
    }
    endParagraph();
    role = outer;
  }

  private static Role roleOf(Element block, Role outer) {
    if (AROUND.contains(block.normalName()) || block.attr("role").equals("navigation")) {
      return Role.FURNITURE;
    }
    return NOTE.matcher(block.id()).matches() ? Role.FOOTNOTE : outer;
  }

  private void addNode(Node node) throws ExtractionException {
    if (!(node instanceof Element element)) {
      int before = line.length();
      words.append(node, line);
      broken &= line.substring(before).isBlank();
      return;
    }
    if (HtmlText.isSilent(element)) {
      return;
    }
    if (element.normalName().equals("br")) {
      addBreak();
    } else if (HtmlText.isInline(element) && element.select("table, p, div, li").isEmpty()) {
      broken = false;
      words.append(element, line);
    } else if (!words.isLeftOut(element)) {
      endParagraph();
      addBlock(element);
    }
  }

  /** Two breaks in a row end a paragraph. */
  private void addBreak() throws ExtractionException {
    if (broken) {
      endParagraph();
    }
    broken = true;
    line.append(Characters.LINE_BREAK);
  }

  private void addBlock(Element element) throws ExtractionException {
    switch (element.normalName()) {
      case "table" -> addTable(element);
      case "li" -> {
        line.append(words.label(element));
        add(element);
      }
      default -> add(element);
    }
  }

  private void addTable(Element element) throws ExtractionException {
    HtmlTable table = new HtmlTable(element, budget);
    table.leftOut().forEach(words::leaveOut);
    for (Element caption : element.children()) {
      if (caption.normalName().equals("caption")) {
        add(caption);
      }
    }
    if (HtmlLayout.is(element, table)) {
      for (Element cell : table.cells()) {
        lastTable = null;
        if (!words.isLeftOut(cell)) {
          add(cell);
        }
      }
      lastTable = null;
      return;
    }
    Part last = lastTable;
    boolean goesOn = last != null && last.columnCount() == table.columnCount();
    Part part =
        table.toPart(goesOn, cell -> words.isLeftOut(cell) ? "" : words.of(cell), cell -> null);
    for (Piece.PartCell cell : part.cells()) {
      budget.addWords(cell.text());
    }
    pieces.add(part);
    lastTable = part;
  }

  private void endParagraph() throws ExtractionException {
    List<String> texts = BrokenLines.apart(line.toString());
    line.setLength(0);
    broken = false;
    for (String text : texts) {
      remarks.see(text);
      budget.addParagraph(text);
      Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
      pieces.add(new Text(role, text, evidence, false));
      if (role == Role.BODY) {
        lastTable = null;
      }
    }
  }
}

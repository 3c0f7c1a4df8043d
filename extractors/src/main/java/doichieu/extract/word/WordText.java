package doichieu.extract.word;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowParagraph;
import doichieu.extract.flow.ListCounter;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.Run;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The runs of a paragraph: tracked changes as accepted, hidden text left out, results of fields,
 * automatic numbers.
 */
final class WordText {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "w:del",
          "w:moveFrom",
          "w:pPr",
          "w:rPr",
          "w:delText",
          "w:delInstrText",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:footnoteRef",
          "w:endnoteRef",
          "w:annotationRef",
          "w:rt",
          "w:customXmlPr",
          "w:smartTagPr");
  private static final Set<String> CHANGES = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo");

  private final Styles styles;
  private final Numbering numbering;
  private final ListCounter lists;
  private final RunLook looks;
  private final WordBlocks blocks;
  private final RunRemarks remarks;

  /**
   * Makes a reader of paragraphs.
   *
   * @param blocks reads what hangs on a paragraph: notes and text boxes
   */
  WordText(Styles styles, Numbering numbering, RunRemarks remarks, WordBlocks blocks) {
    this.styles = styles;
    this.numbering = numbering;
    this.lists = new ListCounter(numbering);
    this.looks = new RunLook(styles);
    this.remarks = remarks;
    this.blocks = blocks;
  }

  /** Reads the paragraph and counts it in its list. */
  FlowParagraph read(XmlNode paragraph) {
    Collected collected = new Collected(styles.paragraphStyle(paragraph));
    collected.addChildren(paragraph);
    collected.endRun(Look.PLAIN);
    boolean goesOn =
        paragraph.find("w:pPr", "w:rPr").filter(p -> p.find("w:del").isPresent()).isPresent();
    return new FlowParagraph(
        goesOn && collected.isBlank() ? "" : label(paragraph, collected.style),
        collected.runs,
        ground(paragraph, collected.style),
        collected.notes,
        collected.boxes,
        goesOn);
  }

  private int ground(XmlNode paragraph, String style) {
    return paragraph
        .find("w:pPr")
        .filter(p -> p.find("w:shd").isPresent())
        .or(
            () ->
                styles.findInherited(
                    style, s -> s.find("w:pPr").filter(p -> p.find("w:shd").isPresent())))
        .map(RunLook::fill)
        .orElse(Look.NONE);
  }

  private String label(XmlNode paragraph, String style) {
    Optional<XmlNode> own = paragraph.find("w:pPr", "w:numPr");
    String list = listValue(own, style, "w:numId").orElse("0");
    int level =
        listValue(own, style, "w:ilvl")
            .map(value -> XmlNode.toNumber(value, 0))
            .or(() -> numbering.findLevelOf(list, style))
            .orElse(0);
    return list.equals("0") ? "" : lists.next(list, level);
  }

  private Optional<String> listValue(Optional<XmlNode> own, String style, String name) {
    return own.flatMap(n -> n.findValue(name))
        .or(
            () ->
                styles.findInherited(
                    style, s -> s.find("w:pPr", "w:numPr").flatMap(n -> n.findValue(name))));
  }

  /** What one paragraph holds, while it is read. */
  private final class Collected {
    final String style;
    final List<Run> runs = new ArrayList<>();
    final List<List<FlowBlock>> notes = new ArrayList<>();
    final List<List<FlowBlock>> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private boolean markFollows;
    private final WordFields fields = new WordFields(remarks);

    Collected(String style) {
      this.style = style;
    }

    boolean isBlank() {
      return runs.stream().allMatch(run -> run.text().isBlank());
    }

    void addChildren(XmlNode node) {
      for (XmlNode child : node.children()) {
        add(child);
      }
    }

    private void add(XmlNode child) {
      if (CHANGES.contains(child.name())) {
        remarks.addChange();
      }
      switch (child.name()) {
        case "w:r" -> addRun(child);
        case "w:t", "m:t" -> addWords(child.text());
        case "w:fldSimple" -> addField(child);
        case "w:instrText" -> fields.addInstruction(child.text());
        case "w:fldChar" -> addShown(child);
        case "m:sSup" -> addPower(child);
        case "m:rad" -> addRoot(child);
        case "m:d", "m:eqArr", "m:mr" -> addParts(child);
        case "m:sub", "m:sup", "m:lim" -> {
          text.append(' ');
          addChildren(child);
          text.append(' ');
        }
        case "w:br", "w:cr" -> text.append(Characters.LINE_BREAK);
        case "w:tab", "w:ptab" -> text.append(' ');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:footnoteReference" -> addNote("f", child);
        case "w:endnoteReference" -> addNote("e", child);
        case "w:sym" -> {
          endRun(look);
          fields.seeWords("*");
          int code = XmlNode.toHexNumber(child.attribute("char"));
          runs.add(Run.ofSymbol(child.attribute("font"), code, look));
        }
        case "textpath" -> addArt(child.attribute("string"));
        case "w:txbxContent" -> boxes.add(blocks.list(child));
        case "w:altChunk", "w:subDoc" -> remarks.addEmbedded();
        case "chart", "relIds" -> remarks.addEmbedded();
        case "o:OLEObject" -> addObject(child.attribute("ProgID"));
        case "m:f" -> {
          child.find("m:num").ifPresent(this::addChildren);
          text.append('/');
          child.find("m:den").ifPresent(this::addChildren);
        }
        case "mc:AlternateContent" -> WordBlocks.chosen(child).ifPresent(this::addChildren);
        default -> {
          if (!LEFT_OUT.contains(child.name())) {
            addChildren(child);
          }
        }
      }
    }

    private void addWords(String words) {
      if (fields.showsWords()) {
        fields.seeWords(words);
        text.append(words);
      }
    }

    /** Words that old files keep as the form of a drawing stand apart like those of a box. */
    private void addArt(String words) {
      if (!words.isBlank()) {
        Run run = new Run(words, Look.PLAIN);
        remarks.addStated(words);
        boxes.add(
            List.of(new FlowParagraph("", List.of(run), Look.NONE, List.of(), List.of(), false)));
      }
    }

    private void addField(XmlNode field) {
      fields.begin(field.attribute("instr"), !field.children().isEmpty());
      addChildren(field);
      fields.end();
    }

    private void addShown(XmlNode fieldMark) {
      endRun(look);
      fields.take(fieldMark, look).ifPresent(runs::add);
    }

    /** The upper part of a power is as good as raised words: 10 to the 3rd is not 103. */
    private void addPower(XmlNode power) {
      power.find("m:e").ifPresent(this::addChildren);
      endRun(look);
      power.find("m:sup").ifPresent(this::addChildren);
      endRun(look.asRaised());
    }

    /**
     * A root's degree is raised before its sign, so that it is no digit of what stands below it.
     */
    private void addRoot(XmlNode root) {
      int before = text.length();
      root.find("m:deg").ifPresent(this::addChildren);
      String degree = text.substring(Math.min(before, text.length()));
      text.setLength(text.length() - degree.length());
      text.append(Superscripts.raise(degree));
      text.append('\u221a');
      root.find("m:e").ifPresent(this::addChildren);
    }

    private void addParts(XmlNode formula) {
      String sign = FormulaSigns.before(formula);
      for (XmlNode part : formula.all("m:e").toList()) {
        text.append(sign);
        add(part);
        sign = FormulaSigns.between(formula);
      }
      text.append(FormulaSigns.behind(formula));
    }

    /** Formulas and pictures are objects, too; these two hold words and figures. */
    private void addObject(String program) {
      if (program.startsWith("Excel.") || program.startsWith("Word.")) {
        remarks.addEmbedded();
      }
    }

    private void addNote(String kind, XmlNode reference) {
      blocks.findNote(kind + reference.attribute("id")).ifPresent(notes::add);
      markFollows |= XmlNode.isTrue(reference.attributes().getOrDefault("customMarkFollows", "0"));
    }

    private void addRun(XmlNode run) {
      if (styles.isOn(run, style, "w:vanish")) {
        addHidden(run);
        return;
      }
      boolean isMark = markFollows;
      Look outer = look;
      endRun(outer);
      int before = runs.size();
      look = looks.of(run, style);
      addChildren(run);
      endRun(look);
      dropMark(isMark, before);
      look = outer;
    }

    /** Keeps the words for counting; what hangs on them is as hidden as they are. */
    private void addHidden(XmlNode run) {
      endRun(look);
      for (XmlNode child : run.children()) {
        text.append(child.name().equals("w:t") ? child.text() : " ");
      }
      endRun(Look.HIDDEN);
    }

    /** The mark typed behind a reference to a note is no text; the note itself follows. */
    private void dropMark(boolean isMark, int before) {
      List<Run> own = runs.subList(before, runs.size());
      String words = String.join("", own.stream().map(Run::text).toList());
      if (!markFollows || words.isBlank()) {
        return;
      }
      markFollows = false;
      if (!isMark || look.raised() || words.strip().length() <= 1) {
        own.clear();
      }
    }

    private void endRun(Look ended) {
      if (text.length() > 0) {
        runs.add(new Run(text.toString(), ended));
        text.setLength(0);
      }
    }
  }
}

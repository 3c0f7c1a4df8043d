package doichieu.extract.odt;

import doichieu.extract.ExtractionException;
import doichieu.extract.xml.XmlNode;
import java.util.Optional;
import java.util.Set;

/** Walks through blocks: lists and headings get their numbers, sections are opened. */
final class OdtBlocks {
  private static final Set<String> CONTAINERS =
      Set.of(
          "text:section",
          "text:index-body",
          "text:index-title",
          "text:table-of-content",
          "text:illustration-index",
          "text:table-index",
          "text:object-index",
          "text:user-index",
          "text:alphabetical-index",
          "text:bibliography");

  private final OdtStyles styles;
  private final OdtNumbering numbering;

  OdtBlocks(OdtStyles styles) {
    this.styles = styles;
    this.numbering = new OdtNumbering(styles);
  }

  /** Takes the blocks in reading order. */
  interface Sink {
    /** Takes a paragraph or heading and its label, a blank behind; empty text if it has none. */
    void paragraph(XmlNode paragraph, String label) throws ExtractionException;

    /** Takes a table. */
    void table(XmlNode table) throws ExtractionException;

    /** Takes a frame or shape that stands between the paragraphs. */
    void shape(XmlNode shape) throws ExtractionException;

    /** Takes a section that is not printed. */
    void hidden(XmlNode section) throws ExtractionException;

    /** Takes the store of tracked changes. */
    void changes(XmlNode changes) throws ExtractionException;
  }

  /** Hands over what the children of a node are. */
  void walkChildren(XmlNode parent, Sink sink) throws ExtractionException {
    for (XmlNode child : parent.children()) {
      walk(child, sink);
    }
  }

  /** Hands over what a block is; nothing if it prints nothing. */
  void walk(XmlNode block, Sink sink) throws ExtractionException {
    switch (block.name()) {
      case "text:p" -> sink.paragraph(block, "");
      case "text:h" -> sink.paragraph(block, numbering.heading(block));
      case "text:list" -> {
        String style = styleOfList(block, "");
        list(block, new Place(style, 1, numbering.begin(block, style)), sink);
      }
      case "text:numbered-paragraph" -> numbered(block, sink);
      case "table:table" -> sink.table(block);
      case "text:tracked-changes" -> sink.changes(block);
      default -> {
        if (CONTAINERS.contains(block.name())) {
          section(block, sink);
        } else if (block.name().startsWith("draw:")) {
          sink.shape(block);
        }
      }
    }
  }

  /** Where an item stands: style, level from 1 on, and the counters of its list. */
  private record Place(String style, int level, int[] counters) {}

  private void section(XmlNode section, Sink sink) throws ExtractionException {
    String display = section.attribute("display");
    boolean off =
        display.equals("none")
            || (display.equals("condition") && section.attribute("is-hidden").equals("true"));
    if (off) {
      sink.hidden(section);
    } else {
      walkChildren(section, sink);
    }
  }

  private void list(XmlNode list, Place place, Sink sink) throws ExtractionException {
    for (XmlNode item : list.children()) {
      switch (item.name()) {
        case "text:list-item" -> item(item, place, true, sink);
        case "text:list-header" -> item(item, place, false, sink);
        default -> {}
      }
    }
  }

  /** An item that begins with another list is only the way into that list and is not counted. */
  private void item(XmlNode item, Place place, boolean numbered, Sink sink)
      throws ExtractionException {
    String override = item.attribute("style-override");
    String style = override.isEmpty() ? place.style() : override;
    boolean open = numbered;
    for (XmlNode child : item.children()) {
      switch (child.name()) {
        case "text:p", "text:h" -> {
          String label = open ? label(item, child, style, place) : "";
          open = false;
          sink.paragraph(child, label);
        }
        case "text:list" ->
            list(
                child,
                new Place(
                    styleOfList(child, style),
                    Math.min(place.level() + 1, OdtNumbering.MAX_LEVEL),
                    place.counters()),
                sink);
        default -> walk(child, sink);
      }
    }
  }

  private String label(XmlNode item, XmlNode paragraph, String style, Place place) {
    String listStyle = style.isEmpty() ? styleOfParagraph(paragraph) : style;
    return numbering.next(place.counters(), listStyle, place.level(), item);
  }

  private void numbered(XmlNode block, Sink sink) throws ExtractionException {
    for (XmlNode child : block.children()) {
      if (child.name().equals("text:p") || child.name().equals("text:h")) {
        String named = styleOfList(block, "");
        String style = named.isEmpty() ? styleOfParagraph(child) : named;
        int[] counters = numbering.begin(block, style);
        String label = numbering.next(counters, style, block.number("level", 1), block);
        sink.paragraph(child, label);
      }
    }
  }

  private static String styleOfList(XmlNode list, String outer) {
    String own = list.attribute("style-name");
    return own.isEmpty() ? outer : own;
  }

  private String styleOfParagraph(XmlNode paragraph) {
    return styles
        .findInherited(
            "paragraph",
            paragraph.attribute("style-name"),
            s -> Optional.ofNullable(s.attributes().get("list-style-name")))
        .orElse("");
  }
}

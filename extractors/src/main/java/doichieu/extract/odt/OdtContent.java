package doichieu.extract.odt;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the large parts of a document in their order: fonts, styles, page layouts, the text. */
final class OdtContent {
  private static final Set<String> OTHER_KINDS =
      Set.of("office:spreadsheet", "office:presentation", "office:drawing", "office:chart");
  private static final Set<String> HEADERS =
      Set.of("style:header", "style:header-left", "style:header-first");
  private static final Set<String> FOOTERS =
      Set.of("style:footer", "style:footer-left", "style:footer-first");

  private final OdtStyles styles = new OdtStyles();
  private final OdtPieces pieces = new OdtPieces(styles);
  private final List<String> footers = new ArrayList<>();

  /**
   * Takes one part; styles come before what uses them.
   *
   * @throws ExtractionException if the file holds no text document, or its tables are too large
   */
  void add(XmlNode part) throws ExtractionException {
    if (OTHER_KINDS.contains(part.name())) {
      throw new ExtractionException(
          Reason.UNSUPPORTED, "unsupported-type", null, "OpenDocument, " + part.name());
    }
    switch (part.name()) {
      case "office:font-face-decls", "office:styles", "office:automatic-styles" -> styles.add(part);
      case "office:master-styles" -> addPages(part);
      default -> pieces.add(part);
    }
  }

  private void addPages(XmlNode masters) throws ExtractionException {
    List<String> headers = new ArrayList<>();
    for (XmlNode page : masters.children()) {
      for (XmlNode part : page.children()) {
        if (HEADERS.contains(part.name())) {
          headers.addAll(pieces.furniture(part));
        } else if (FOOTERS.contains(part.name())) {
          footers.addAll(pieces.furniture(part));
        }
      }
    }
    pieces.addFurniture(headers);
  }

  /** The pieces, once all parts are taken. */
  OdtPieces close() {
    pieces.addFurniture(footers);
    return pieces;
  }
}

package doichieu.extract.xml;

import doichieu.extract.ExtractionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML parts: no document types, no entities, bounded depth and size. */
public final class XmlParts {
  /** Deeper nesting is made to break readers; Word's own goes to some 60. */
  private static final int MAX_DEPTH = 400;

  /** Elements of one paragraph or table; a table of 50,000 cells has fewer. */
  private static final int MAX_ELEMENTS = 4_000_000;

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
          Map.entry(ODF + "office:1.0", "office:"),
          Map.entry(ODF + "text:1.0", "text:"),
          Map.entry(ODF + "table:1.0", "table:"),
          Map.entry(ODF + "style:1.0", "style:"),
          Map.entry(ODF + "drawing:1.0", "draw:"),
          Map.entry(ODF + "manifest:1.0", "manifest:"));

  private XmlParts() {}

  /** Takes the children of the root or body one by one, so that a long part is never held whole. */
  public interface Sink {
    /** Takes one child. */
    void accept(XmlNode child) throws ExtractionException;
  }

  /** The whole part as a tree. */
  public static XmlNode readTree(InputStream in) throws IOException, XMLStreamException {
    return tree(in, false);
  }

  /**
   * The whole part as a tree in which words stand between elements: each run of characters is a
   * child named {@link XmlNode#WORDS} as well.
   */
  public static XmlNode readMixedTree(InputStream in) throws IOException, XMLStreamException {
    return tree(in, true);
  }

  private static XmlNode tree(InputStream in, boolean mixed) throws XMLStreamException {
    XMLStreamReader reader = open(in);
    toStart(reader);
    return node(reader, 0, new int[1], mixed);
  }

  /**
   * Hands over each child of the element of that name, so that the part is never held whole; what
   * stands between the root and that element is handed over as well.
   */
  public static void readChildren(InputStream in, String parent, Sink sink)
      throws IOException, XMLStreamException, ExtractionException {
    children(in, Set.of(parent), sink, false);
  }

  /**
   * Hands over each child of the elements of those names, one inside the other, with their words as
   * in {@link #readMixedTree}; what stands beside those elements is handed over as well.
   */
  public static void readMixedChildren(InputStream in, Set<String> parents, Sink sink)
      throws IOException, XMLStreamException, ExtractionException {
    children(in, parents, sink, true);
  }

  private static void children(InputStream in, Set<String> parents, Sink sink, boolean mixed)
      throws XMLStreamException, ExtractionException {
    XMLStreamReader reader = open(in);
    toStart(reader);
    while (reader.hasNext()) {
      int event = next(reader);
      if (event == XMLStreamConstants.START_ELEMENT && !parents.contains(name(reader))) {
        sink.accept(node(reader, 0, new int[1], mixed));
      }
    }
  }

  /** A reader that refuses document types and entities. */
  public static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(in);
  }

  private static void toStart(XMLStreamReader reader) throws XMLStreamException {
    while (next(reader) != XMLStreamConstants.START_ELEMENT) {
      // skips what stands before the root
    }
  }

  private static int next(XMLStreamReader reader) throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("document type declarations are refused");
    }
    return event;
  }

  private static XmlNode node(XMLStreamReader reader, int depth, int[] count, boolean mixed)
      throws XMLStreamException {
    if (depth > MAX_DEPTH || ++count[0] > MAX_ELEMENTS) {
      throw new XMLStreamException("nested too deeply or too large");
    }
    String name = name(reader);
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<XmlNode> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = next(reader); event != XMLStreamConstants.END_ELEMENT; event = next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(node(reader, depth + 1, count, mixed));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
        if (mixed) {
          children.add(new XmlNode(XmlNode.WORDS, Map.of(), List.of(), reader.getText()));
        }
      }
    }
    return new XmlNode(name, attributes, children, text.toString());
  }

  private static String name(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    return prefix + reader.getLocalName();
  }
}

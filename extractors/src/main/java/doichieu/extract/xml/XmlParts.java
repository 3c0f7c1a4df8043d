package doichieu.extract.xml;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.ReadingSteps;
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

  /**
   * Memory of one paragraph or table, equal nodes counted once; 500,000 cells of text need less.
   */
  private static final long MAX_WEIGHT = 256L << 20;

  /** Elements and attributes of one paragraph or table; a part within its bytes hardly has more. */
  private static final int MAX_ELEMENTS = 5_000_000;

  /** Bytes that a node takes, its lists empty. */
  private static final int NODE = 64;

  /** Bytes that an attribute takes. */
  private static final int ATTRIBUTE = 80;

  /** Bytes that a child takes in its parent's list, which grows by copying. */
  private static final int CHILD = 10;

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  /** LibreOffice's own names, of which only those of tables in shapes hold words. */
  private static final String TABLES_IN_SHAPES =
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
          Map.entry(ODF + "office:1.0", "office:"),
          Map.entry(ODF + "text:1.0", "text:"),
          Map.entry(ODF + "table:1.0", "table:"),
          Map.entry(TABLES_IN_SHAPES, "table:"),
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
    return new Tree(reader, new EqualNodes(), mixed).node(0);
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
    EqualNodes known = new EqualNodes();
    while (reader.hasNext()) {
      int event = next(reader);
      if (event == XMLStreamConstants.START_ELEMENT && !parents.contains(name(reader))) {
        ReadingSteps.made();
        sink.accept(new Tree(reader, known, mixed).node(0));
      }
    }
  }

  /**
   * Why a part could not be read: a limit is exceeded, or the part is damaged.
   *
   * @param fault what the reading threw
   * @param format the file's format, for people
   */
  public static ExtractionException refusal(Exception fault, String format) {
    Throwable cause = fault instanceof XMLStreamException e ? e.getNestedException() : fault;
    if (cause instanceof XmlLimit limit) {
      return new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", fault, limit.limit(), limit.value());
    }
    return new ExtractionException(Reason.DAMAGED, "damaged-file", fault, format);
  }

  /** A reader that refuses document types and entities. */
  public static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new BoundedMarkup(in));
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

  /** One tree being read, and what it weighs. */
  private static final class Tree {
    private final XMLStreamReader reader;
    private final EqualNodes known;
    private final boolean mixed;
    private long weight;
    private int elements;

    Tree(XMLStreamReader reader, EqualNodes known, boolean mixed) {
      this.reader = reader;
      this.known = known;
      this.mixed = mixed;
    }

    XmlNode node(int depth) throws XMLStreamException {
      if (depth > MAX_DEPTH) {
        throw new XMLStreamException(new XmlLimit("depth", String.valueOf(MAX_DEPTH)));
      }
      long before = weight;
      elements += 1 + reader.getAttributeCount();
      if (elements > MAX_ELEMENTS) {
        throw new XMLStreamException(new XmlLimit("elements", String.valueOf(MAX_ELEMENTS)));
      }
      String name = name(reader);
      Map<String, String> attributes = attributes();
      List<XmlNode> children = new ArrayList<>(0);
      StringBuilder text = new StringBuilder(0);
      int told = 0;
      int event = next(reader);
      while (event != XMLStreamConstants.END_ELEMENT) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          told = addWords(text, told, children);
          children.add(node(depth + 1));
          add(CHILD);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          add(2L * reader.getTextLength());
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        event = next(reader);
      }
      addWords(text, told, children);
      add(NODE);
      XmlNode made = new XmlNode(name.intern(), attributes, List.copyOf(children), text.toString());
      XmlNode same = known.same(made);
      weight = same == made ? weight : before;
      return same;
    }

    /** Adds the characters from there on as a child, where such are wanted; tells their end. */
    private int addWords(StringBuilder text, int from, List<XmlNode> children)
        throws XMLStreamException {
      if (mixed && text.length() > from) {
        children.add(new XmlNode(XmlNode.WORDS, Map.of(), List.of(), text.substring(from)));
        add(NODE + CHILD + 2L * (text.length() - from));
      }
      return text.length();
    }

    private Map<String, String> attributes() throws XMLStreamException {
      int count = reader.getAttributeCount();
      add((long) count * ATTRIBUTE);
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < count; i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      return Map.copyOf(attributes);
    }

    private void add(long bytes) throws XMLStreamException {
      weight += bytes;
      if (weight > MAX_WEIGHT) {
        throw new XMLStreamException(new XmlLimit("memory-per-block", (MAX_WEIGHT >> 20) + " MiB"));
      }
    }
  }

  /** The element's name with the prefix that its namespace usually has. */
  static String name(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    return prefix + reader.getLocalName();
  }
}

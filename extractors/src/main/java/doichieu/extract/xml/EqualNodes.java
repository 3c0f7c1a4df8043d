package doichieu.extract.xml;

/**
 * Keeps one node of several that are equal: office documents repeat the looks of every run and cell
 * word for word, and a long table would hold them a million times.
 */
final class EqualNodes {
  /** Nodes remembered; a power of two. */
  private static final int SIZE = 1 << 14;

  /** Children of a node that is worth comparing. */
  private static final int MAX_CHILDREN = 16;

  /** Characters of a node that is worth comparing. */
  private static final int MAX_TEXT = 64;

  private final XmlNode[] known = new XmlNode[SIZE];

  /** An equal node seen lately, else the node itself; its children have gone through here. */
  XmlNode same(XmlNode node) {
    if (node.children().size() > MAX_CHILDREN || node.text().length() > MAX_TEXT) {
      return node;
    }
    int hash = hash(node);
    int place = (hash ^ (hash >>> 16)) & (SIZE - 1);
    XmlNode other = known[place];
    if (other != null && isSame(node, other)) {
      return other;
    }
    known[place] = node;
    return node;
  }

  private static int hash(XmlNode node) {
    int hash = node.name().hashCode();
    hash = 31 * hash + node.attributes().hashCode();
    hash = 31 * hash + node.text().hashCode();
    for (XmlNode child : node.children()) {
      hash = 31 * hash + System.identityHashCode(child);
    }
    return hash;
  }

  /** True if the two are equal down to children that are one and the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(XmlNode a, XmlNode b) {
    if (!a.name().equals(b.name())
        || !a.text().equals(b.text())
        || !a.attributes().equals(b.attributes())
        || a.children().size() != b.children().size()) {
      return false;
    }
    for (int i = 0; i < a.children().size(); i++) {
      if (a.children().get(i) != b.children().get(i)) {
        return false;
      }
    }
    return true;
  }
}

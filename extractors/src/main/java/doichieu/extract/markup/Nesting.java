package doichieu.extract.markup;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How many tables stand in tables; pages lay words out with a few. */
final class Nesting implements NodeVisitor {
  /** Tables in tables in tables: deeper ones are made to break readers. */
  private static final int MAX_TABLES = 20;

  private int open;
  private int deepest;

  private Nesting() {}

  /**
   * Looks a page through.
   *
   * @throws ExtractionException if its tables are nested more deeply than can be read safely
   */
  static void check(Element page) throws ExtractionException {
    Nesting nesting = new Nesting();
    page.traverse(nesting);
    if (nesting.deepest > MAX_TABLES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "nested-tables", String.valueOf(MAX_TABLES));
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (isTable(node)) {
      deepest = Math.max(deepest, ++open);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    open -= isTable(node) ? 1 : 0;
  }

  private static boolean isTable(Node node) {
    return node instanceof Element element && element.normalName().equals("table");
  }
}

package doichieu.extract.markup;

import doichieu.extract.RawNumerals;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes down the words of a page's elements in their order, without a look at tables or lists. */
final class RawWords implements NodeFilter {
  private final RawNumerals raw;
  private final StringBuilder line = new StringBuilder();

  private RawWords(RawNumerals raw) {
    this.raw = raw;
  }

  static void read(Element body, RawNumerals raw) {
    RawWords words = new RawWords(raw);
    body.filter(words);
    words.endLine();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (HtmlText.isSilent(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      endBlock(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endBlock(element);
    }
    return FilterResult.CONTINUE;
  }

  private void endBlock(Element element) {
    if (!HtmlText.isInline(element)) {
      endLine();
    } else if (element.normalName().equals("sup")) {
      line.append(' ');
    }
  }

  private void endLine() {
    raw.print(line.toString());
    line.setLength(0);
  }
}

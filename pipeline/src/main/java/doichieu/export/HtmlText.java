package doichieu.export;

/** Text for an HTML page. */
final class HtmlText {
  private HtmlText() {}

  /** Without signs that a page would obey, and with the marks of HTML written out. */
  static String escape(String text) {
    return CleanStringSerializer.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

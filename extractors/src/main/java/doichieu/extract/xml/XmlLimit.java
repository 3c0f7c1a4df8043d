package doichieu.extract.xml;

import java.io.IOException;

/** An XML part exceeds a limit; which one, and its value. */
final class XmlLimit extends IOException {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final String value;

  XmlLimit(String limit, String value) {
    super(limit + " " + value);
    this.limit = limit;
    this.value = value;
  }

  String limit() {
    return limit;
  }

  String value() {
    return value;
  }
}

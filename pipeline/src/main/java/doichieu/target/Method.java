package doichieu.target;

import java.util.Locale;

/** How the text came out of the file. */
public enum Method {
  NATIVE,
  OCR,
  MIXED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

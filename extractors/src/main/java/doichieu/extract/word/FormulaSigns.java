package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;

/**
 * Signs of a formula that stand beside its parts and in none of them, so that the figures of two
 * parts are never one.
 */
final class FormulaSigns {
  private static final String BRACKETS = "m:d";

  private FormulaSigns() {}

  /** What stands before all parts: a round bracket where none is stated. */
  static String before(XmlNode formula) {
    return formula.name().equals(BRACKETS) ? stated(formula, "m:begChr", "(") : " ";
  }

  /** What stands between two parts: a bar in brackets where nothing is stated, else a blank. */
  static String between(XmlNode formula) {
    String sign = formula.name().equals(BRACKETS) ? stated(formula, "m:sepChr", "|") : " ";
    return sign.isEmpty() ? " " : sign;
  }

  /** What stands behind all parts. */
  static String behind(XmlNode formula) {
    return formula.name().equals(BRACKETS) ? stated(formula, "m:endChr", ")") : " ";
  }

  private static String stated(XmlNode brackets, String name, String usual) {
    return brackets.find("m:dPr").flatMap(p -> p.findValue(name)).orElse(usual);
  }
}

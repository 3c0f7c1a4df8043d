package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file.
 *
 * @param number 1-based, as editors count; a form feed ends no line
 * @param text without its line end
 * @param page 1-based; form feeds begin pages
 */
record Line(int number, String text, int page) {
  /** A rule of Markdown holds nothing but these. */
  private static final String RULE = "|-: +=\t";

  static List<Line> list(String text) {
    List<Line> lines = new ArrayList<>();
    int page = 1;
    int number = 0;
    for (String leaf : text.split("\f", -1)) {
      boolean sameLine = page > 1;
      for (String part : leaf.split("\r\n|[\n\r\u000b\u0085\u2028\u2029]", -1)) {
        number += sameLine ? 0 : 1;
        sameLine = false;
        lines.add(new Line(number, part, page));
      }
      page++;
    }
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  int tabs() {
    return (int) text.chars().filter(c -> c == '\t').count();
  }

  /** True for "| --- | --- |", "|:-:|-:|" and the like, also with tabs between. */
  boolean isRule() {
    return (text.contains("--") || text.contains(":-") || text.contains("-:"))
        && (text.contains("|") || text.contains("\t"))
        && text.chars().allMatch(c -> RULE.indexOf(c) >= 0);
  }

  /** True for a row of a table drawn with pipes at both or one of its ends. */
  boolean isPipeRow() {
    String row = text.strip();
    return row.length() > 2 && row.charAt(0) == '|' && row.indexOf('|', 1) > 0;
  }

  /** The words before the first tab. */
  String firstCell() {
    int tab = text.indexOf('\t');
    return tab < 0 ? text : text.substring(0, tab);
  }
}

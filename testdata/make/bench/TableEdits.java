import java.util.List;
import org.w3c.dom.Element;

/** Changes of a plan's XML that cut a table, or put something beside or around it. */
final class TableEdits {

  /** Rows of the body which two parts side by side have together at most. */
  private static final int SIDE_ROWS = 12;

  private TableEdits() {}

  /** The header typed again on a new page in the middle of every table. */
  static void headerTyped(Element plan) {
    cutInTheMiddle(plan, 0);
  }

  /** On the new page only the row "(1) (2) (3)" typed again. */
  static void numbersTyped(Element plan) {
    PlanEdits.numbers(plan);
    cutInTheMiddle(plan, -1);
  }

  /** A new page in the middle of every table, no header after it. */
  static void headerless(Element plan) {
    cutInTheMiddle(plan, Integer.MAX_VALUE);
  }

  /** The header typed again among the rows, wherever on the page they come to stand. */
  static void headerAmongRows(Element plan) {
    for (Element table : PlanTree.all(plan, "table")) {
      List<Element> rows = PlanTree.children(table, "row");
      Element middle = middle(table);
      for (int i = 0; middle != null && i < PlanTree.headerRows(table); i++) {
        Element again = (Element) rows.get(i).cloneNode(true);
        again.setAttribute("again", "yes");
        table.insertBefore(again, middle);
      }
    }
  }

  /** Each table is two with a heading between. */
  static void twoTables(Element plan) {
    plan.setAttribute("tableSize", "9");
    for (Element table : PlanTree.all(plan, "table")) {
      Element rest = cut(table, 0);
      if (rest != null) {
        PlanTree.after(table, PlanTree.paragraph(table, "Heading", "Biểu số 02. Các chỉ tiêu còn lại"));
        table.getParentNode().insertBefore(PlanTree.paragraph(table, "Heading", "Biểu số 01. Các chỉ tiêu"), table);
      }
    }
  }

  /** Each table is two, side by side; rows that would make them long are left out. */
  static void sideBySide(Element plan) {
    plan.setAttribute("tableSize", "7");
    for (Element table : PlanTree.all(plan, "table")) {
      Element rest = table.getParentNode().getNodeName().equals("column") ? null : cut(table, 0);
      if (rest == null) {
        continue;
      }
      ((Element) table.getParentNode()).setAttribute("page", "landscape");
      Element columns = PlanTree.make(table, "columns", "");
      columns.setAttribute("widths", "50 50");
      Element line = PlanTree.make(table, "line", "");
      columns.appendChild(line);
      table.getParentNode().insertBefore(columns, table);
      for (Element half : List.of(table, rest)) {
        shorten(half);
        Element column = PlanTree.make(table, "column", "");
        column.appendChild(half);
        column.appendChild(PlanTree.paragraph(table, "Gap", ""));
        half.setAttribute("widths", half(half.getAttribute("widths")));
        line.appendChild(column);
      }
    }
  }

  /** A letterhead box over every table and a signature box under it, a small line apart. */
  static void boxes(Element plan) {
    for (Element table : PlanTree.all(plan, "table")) {
      if (table.getParentNode().getNodeName().equals("section")) {
        Element head = box(table, new String[] {"ỦY BAN NHÂN DÂN", "VĂN PHÒNG"},
            new String[] {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"});
        table.getParentNode().insertBefore(head, table);
        table.getParentNode().insertBefore(PlanTree.paragraph(table, "Gap", ""), table);
        PlanTree.after(table, box(table, new String[] {"NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)", "Trần Văn An"},
            new String[] {"CHÁNH VĂN PHÒNG", "(Ký, đóng dấu)", "Lê Thị Bình"}));
        PlanTree.after(table, PlanTree.paragraph(table, "Gap", ""));
      }
    }
  }

  private static Element box(Element near, String[]... columns) {
    Element box = PlanTree.make(near, "columns", "");
    box.setAttribute("widths", "45 55");
    Element line = PlanTree.make(near, "line", "");
    box.appendChild(line);
    for (String[] texts : columns) {
      Element column = PlanTree.make(near, "column", "");
      for (String text : texts) {
        column.appendChild(PlanTree.paragraph(near, "Signature", text));
      }
      line.appendChild(column);
    }
    return box;
  }

  private static void cutInTheMiddle(Element plan, int headerFrom) {
    for (Element table : PlanTree.all(plan, "table")) {
      int header = PlanTree.headerRows(table);
      Element rest = cut(table, headerFrom < 0 ? Math.max(0, header + headerFrom) : Math.min(headerFrom, header));
      if (rest != null) {
        rest.setAttribute("goesOn", "yes");
        PlanTree.after(table, PlanTree.paragraph(table, "NewPage", ""));
      }
    }
  }

  /** Cuts a table before its middle row; the rest starts with the header's rows from the given one on. */
  private static Element cut(Element table, int headerFrom) {
    Element middle = middle(table);
    if (middle == null) {
      return null;
    }
    List<Element> rows = PlanTree.children(table, "row");
    int header = PlanTree.headerRows(table);
    Element rest = (Element) table.cloneNode(false);
    rest.setAttribute("headerRows", String.valueOf(header - headerFrom));
    rows.subList(headerFrom, header).forEach(r -> rest.appendChild(r.cloneNode(true)));
    rows.subList(rows.indexOf(middle), rows.size()).forEach(rest::appendChild);
    PlanTree.after(table, rest);
    return rest;
  }

  /** The row nearest the middle before which a table can be cut; null if there is none. */
  private static Element middle(Element table) {
    List<Element> rows = PlanTree.children(table, "row");
    int first = PlanTree.headerRows(table);
    return PlanTree.cuts(table).stream().filter(r -> r > first)
        .min((a, b) -> Math.abs(2 * a - first - rows.size()) - Math.abs(2 * b - first - rows.size()))
        .map(rows::get).orElse(null);
  }

  private static void shorten(Element table) {
    List<Element> rows = PlanTree.children(table, "row");
    int most = PlanTree.headerRows(table) + SIDE_ROWS / 2;
    int from = PlanTree.cuts(table).stream().filter(r -> r >= most).findFirst().orElse(rows.size());
    rows.subList(from, rows.size()).forEach(table::removeChild);
  }

  private static String half(String widths) {
    StringBuilder out = new StringBuilder();
    for (String width : widths.trim().split("\\s+")) {
      out.append(Double.parseDouble(width) * 0.48).append(' ');
    }
    return out.toString();
  }
}

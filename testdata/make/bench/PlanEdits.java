import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Changes of a plan's XML that change what is printed, and with it the truth. */
final class PlanEdits {

  /** Characters of a cell that fill a good part of a page. */
  private static final int LONG_CELL = 1500;

  /** Share of the text's width, in percent, that "Nghị quyết" does not fill and "45/2020/NĐ-CP" does. */
  private static final double NARROW = 10;

  private PlanEdits() {}

  static void nothing(Element plan) {}

  static void portrait(Element plan) {
    PlanTree.all(plan, "section").forEach(s -> s.setAttribute("page", "portrait"));
    plan.setAttribute("tableSize", "9");
  }

  /** Upright pages whose columns but the second are so narrow that words and document numbers do not fit on a line. */
  static void narrow(Element plan) {
    portrait(plan);
    plan.setAttribute("tableSize", "11");
    for (Element table : PlanTree.all(plan, "table")) {
      double[] widths =
          Arrays.stream(table.getAttribute("widths").trim().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
      for (int i = 2; i < widths.length; i++) {
        double less = Math.min(widths[i], NARROW);
        widths[1] += widths[i] - less;
        widths[i] = less;
      }
      table.setAttribute("widths", Arrays.stream(widths).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    }
  }

  static void pageNumbers(Element plan) {
    plan.setAttribute("pageNumbers", "yes");
  }

  static void decomposed(Element plan) {
    PlanTree.eachText(plan, t -> Normalizer.normalize(t, Normalizer.Form.NFD));
  }

  /** A row "(1) (2) (3) …" under the header of every table that has none. */
  static void numbers(Element plan) {
    for (Element table : PlanTree.all(plan, "table")) {
      int header = PlanTree.headerRows(table);
      boolean numbered =
          PlanTree.children(table, "row").subList(0, header).stream().anyMatch(r -> Truth.text(r).startsWith("(1)"));
      if (!numbered && header > 0) {
        Element row = PlanTree.make(table, "row", "");
        for (int i = 1; i <= PlanTree.width(table); i++) {
          row.appendChild(PlanTree.make(table, "cell", "(" + i + ")"));
        }
        PlanTree.after(PlanTree.children(table, "row").get(header - 1), row);
        table.setAttribute("headerRows", String.valueOf(header + 1));
      }
    }
  }

  /** Every third row gets a cell with the words of the cells below it, as paragraphs: rows that a page must cut. */
  static void longCells(Element plan) {
    for (Element table : PlanTree.all(plan, "table")) {
      List<PlanTree.Place> body = body(table);
      for (PlanTree.Place place : body) {
        if ((place.row() - PlanTree.headerRows(table)) % 3 != 0 || place.columns() > 1
            || body.stream().anyMatch(p -> p.row() == place.row() && length(p) > length(place))) {
          continue;
        }
        List<String> texts = body.stream()
            .filter(p -> p.column() == place.column() && p.columns() == 1 && p.row() > place.row())
            .map(p -> Truth.text(p.cell())).filter(t -> t.length() > 20).collect(Collectors.toCollection(ArrayList::new));
        texts.add(0, Truth.text(place.cell()));
        place.cell().setTextContent("");
        int written = 0;
        for (String text : texts) {
          if (written < LONG_CELL) {
            place.cell().appendChild(PlanTree.make(table, "p", text));
          }
          written += text.length();
        }
      }
    }
  }

  /** Equal cells below each other are one; in the last column also every four rows, whatever they say. */
  static void mergedDown(Element plan) {
    for (Element table : PlanTree.all(plan, "table")) {
      Map<Integer, PlanTree.Place> above = new HashMap<>();
      int last = PlanTree.width(table) - 1;
      for (PlanTree.Place place : body(table)) {
        PlanTree.Place top = above.get(place.column());
        boolean meets = top != null && top.columns() == 1 && place.columns() == 1
            && top.row() + PlanTree.number(top.cell(), "rows") == place.row();
        boolean alike = meets && !Truth.text(place.cell()).isEmpty() && place.column() > 1
            && Truth.text(place.cell()).equals(Truth.text(top.cell()));
        boolean forced = meets && place.column() == last && last > 2 && PlanTree.number(top.cell(), "rows") < 4;
        if (alike || forced) {
          top.cell().setAttribute("rows", String.valueOf(PlanTree.number(top.cell(), "rows") + place.rows()));
          place.cell().getParentNode().removeChild(place.cell());
        } else {
          above.put(place.column(), place);
        }
      }
    }
  }

  /** Every second figure of the body carries a raised mark, with its note at the foot of the page. */
  static void notes(Element plan) {
    int count = 0;
    for (Element table : PlanTree.all(plan, "table")) {
      for (PlanTree.Place place : body(table)) {
        if (place.column() > 0 && Truth.text(place.cell()).matches("\\D{0,10}\\d[\\d.,]*\\s?%?") && count++ % 2 == 0) {
          place.cell().appendChild(PlanTree.make(table, "note", " Tính đến hết ngày 31 tháng 12."));
        }
      }
    }
  }

  /** As notes, with the mark typed as a character ("60¹") and no note. */
  static void typedNotes(Element plan) {
    String[] marks = {"¹", "²", "¹²"};
    notes(plan);
    int count = 0;
    for (Element note : PlanTree.all(plan, "note")) {
      if (note.getParentNode() instanceof Element cell && cell.getTagName().equals("cell")) {
        cell.removeChild(note);
        cell.appendChild(PlanTree.make(plan, "b", marks[count++ % marks.length]));
      }
    }
  }

  static List<PlanTree.Place> body(Element table) {
    List<PlanTree.Place> body = new ArrayList<>(PlanTree.places(table));
    body.removeIf(p -> p.row() < PlanTree.headerRows(table));
    return body;
  }

  private static int length(PlanTree.Place place) {
    return place.columns() > 1 ? 0 : Truth.text(place.cell()).length();
  }
}

package doichieu.extract.hostile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** HTML and plain text files with spans, nesting and lines without measure. */
public final class HostilePages {
  private static final String CELL = "<td>Kế hoạch</td>";

  private HostilePages() {}

  /** Writes characters. */
  private interface Words {
    void write(Out out) throws IOException;
  }

  private record Out(Writer writer) {
    Out add(String text) throws IOException {
      writer.write(text);
      return this;
    }

    Out repeat(String text, long times) throws IOException {
      for (long i = 0; i < times; i++) {
        writer.write(text);
      }
      return this;
    }
  }

  /** The files; the largest has some tens of MiB. */
  public static List<HostileFile> list() {
    return List.of(
        html("span-billion", o -> spans(o, "1000000000", 100)),
        html("span-many", o -> spans(o, "900", 20_000)),
        html("span-long", o -> spans(o, "9".repeat(100_000), 20)),
        html("tables-nested", o -> o.repeat("<table border=1><tr><td>Kế hoạch", 5_000)),
        html("tables-nested-200", o -> o.repeat("<table border=1><tr><td>Kế hoạch<td>2025", 200)),
        html("layouts-nested", o -> o.repeat("<table><tr><td>Kế hoạch<td>2025", 450)),
        html("blocks-deep-20000", o -> o.repeat("<div>", 20_000).add("Kế hoạch")),
        html("inline-deep-20000", o -> o.repeat("<b><i>", 10_000).add("Kế hoạch")),
        html("blocks-deep", o -> o.repeat("<div>", 1_000_000).add("Kế hoạch")),
        html("inline-deep", o -> o.repeat("<b><i>", 500_000).add("Kế hoạch")),
        html("font-unclosed", o -> o.repeat("<p><font size=2>Kế", 20_000)),
        html("rows-100000", o -> rows(o, 100_000)),
        html(
            "columns-10000",
            o -> o.add("<table border=1><tr>").repeat(CELL, 10_000).add("</table>")),
        html("items-million", o -> o.add("<ol>").repeat("<li>Kế", 300_000)),
        html("attributes-many", o -> o.add("<p").repeat(" a=b", 3_000_000).add(">Kế hoạch")),
        html("style-flood", HostilePages::styles),
        html("entities", o -> o.add("<p>").repeat("&amp;&eacute;", 2_000_000)),
        html(
            "hidden-many",
            o -> o.repeat("<p style='display:none'>Kế hoạch</p>", 200_000).add("<p>Kế")),
        text("pipes-million", o -> o.repeat("| Kế hoạch | 2025 | 60% |\n", 1_000_000)),
        text("pipes-100000", o -> o.repeat("| Kế hoạch | 2025 | 60% |\n", 100_000)),
        text(
            "pipes-only",
            o -> o.add("Kế hoạch\n").repeat("|||||||||||||||||||||||||||\n", 500_000)),
        text(
            "pipes-one-line",
            o -> o.add("|").repeat(" a |", 1_000_000).add("\n").repeat("|a|\n", 10)),
        text("tabs-one-line", o -> o.add("Kế hoạch\n").repeat("a\t", 1_000_000).add("\n")),
        text("tabs-then-rows", o -> o.repeat("a\t", 50_000).add("\n").repeat("1\ta\tb\n", 50_000)),
        text("tabs-stairs", HostilePages::stairs),
        text("tabs-cut", o -> o.repeat("a\tb\tc\td\te\n", 10).repeat("x\ty\n", 300_000)),
        text("tabs-short", o -> o.repeat("a\tb\tc\n\n", 200_000)),
        text("line-10-mib", o -> o.repeat("kế hoạch ", 1_000_000)),
        text("letters-10-mib", o -> o.repeat("a", 10 << 20)),
        text("digits-10-mib", o -> o.repeat("1.", 5 << 20)),
        text("stars-10-mib", o -> o.add("Kế hoạch ").repeat("**a", 3 << 20)),
        text("brackets-10-mib", o -> o.add("Kế hoạch ").repeat("[a](", 2 << 20)),
        text("lines-short", o -> o.repeat("kế hoạch\n", 1_000_000)),
        text(
            "lines-joined",
            o -> o.repeat("kế hoạch năm nay và các năm sau của các đơn vị thuộc tỉnh\n", 200_000)),
        text("notes-many", HostilePages::notes),
        text("blanks", o -> o.add("Kế hoạch").repeat("\n", 10_000_000)),
        text("huge", o -> o.repeat("kế hoạch năm 2025 của tỉnh\n", 10_000_000)));
  }

  private static HostileFile html(String name, Words words) {
    return file(name + ".html", o -> words.write(o.add("<!DOCTYPE html><meta charset=utf-8>")));
  }

  private static HostileFile text(String name, Words words) {
    return file(name + ".txt", words);
  }

  private static HostileFile file(String name, Words words) {
    return new HostileFile(
        name,
        path -> {
          try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            words.write(new Out(out));
          }
        });
  }

  private static void spans(Out out, String span, int rows) throws IOException {
    out.add("<table border=1>");
    for (int i = 0; i < rows; i++) {
      out.add("<tr><td rowspan=" + span + ">Kế hoạch<td colspan=" + span + ">60%");
    }
    out.add("</table>");
  }

  private static void rows(Out out, int count) throws IOException {
    out.add("<table border=1><tr><th>TT<th>Chỉ tiêu<th>Mức<th>Chủ trì");
    for (int i = 1; i <= count; i++) {
      out.add("<tr><td>" + i + "<td>Tỷ lệ hồ sơ trực tuyến<td>" + i % 100 + "%<td>Sở Nội vụ\n");
    }
    out.add("</table>");
  }

  private static void styles(Out out) throws IOException {
    out.add("<style>");
    for (int i = 0; i < 20_000; i++) {
      out.add(".c" + i + " > p, p.d" + i + ":not(.x) { display: none }\n");
    }
    out.add("</style>").repeat("<p>Kế hoạch</p>", 20_000);
  }

  /** Lines of which each has a tab more than the one above. */
  private static void stairs(Out out) throws IOException {
    for (int i = 0; i < 3_000; i++) {
      out.repeat("a\t", i).add("b\n");
    }
  }

  private static void notes(Out out) throws IOException {
    for (int i = 0; i < 100_000; i++) {
      out.add("Kế hoạch[^" + i + "] năm 2025\n\n[^" + i + "]: Ghi chú " + i + "\n\n");
    }
  }
}

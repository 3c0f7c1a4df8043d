package doichieu.families;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import doichieu.catalogue.Catalogue;
import doichieu.families.Layout.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes families of plans into a folder: {@code NAME.txt}, {@code NAME.docx} or {@code NAME.pdf}
 * for each plan, its truth as {@code expected/NAME.json} (so that {@code doichieu evaluate FOLDER}
 * can be run), and what must be found among each family's plans as {@code conflicts/FAMILY.json}.
 *
 * <p>Arguments: folder, number of families, first seed (default 1), kinds of file ("text", "docx",
 * "pdf" or "all", default "text").
 */
public final class FamilyFolder {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FamilyFolder() {}

  /** Writes the families. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    String ways = arguments.length > 3 ? arguments[3] : "text";
    FamilyMaker maker = new FamilyMaker(Catalogue.load());
    for (int seed = first; seed < first + count; seed++) {
      write(folder, maker.make(seed), ways);
    }
  }

  /** Writes one family. */
  static void write(Path folder, Family family, String ways) throws IOException {
    Files.createDirectories(folder.resolve("expected"));
    Files.createDirectories(folder.resolve("conflicts"));
    for (MadePlan plan : family.plans()) {
      Draw draw = new Draw(plan.name.hashCode());
      Way way = way(ways, draw);
      Layout layout = Layout.of(draw, plan, way);
      PaperMaker maker = new PaperMaker(plan, layout, draw);
      PaperMaker.Made made = maker.make();
      String name = plan.name + "." + ending(way);
      Files.write(folder.resolve(name), bytes(made.paper(), layout));
      Files.writeString(
          folder.resolve("expected").resolve(plan.name + ".json"),
          JSON.writerWithDefaultPrettyPrinter()
                  .writeValueAsString(FamilyTruth.of(plan, made, maker))
              + "\n",
          StandardCharsets.UTF_8);
    }
    Files.writeString(
        folder.resolve("conflicts").resolve(family.name() + ".json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(expected(family)) + "\n",
        StandardCharsets.UTF_8);
  }

  /** The file of a plan. */
  static byte[] bytes(Paper paper, Layout layout) throws IOException {
    return switch (layout.way()) {
      case TEXT -> TextPaper.of(paper, layout).getBytes(StandardCharsets.UTF_8);
      case DOCX -> DocxPaper.of(paper);
      case PDF -> PdfPaper.of(paper);
    };
  }

  static String ending(Way way) {
    return way == Way.TEXT ? "txt" : way.name().toLowerCase(Locale.ROOT);
  }

  private static Way way(String ways, Draw draw) {
    return ways.equals("all")
        ? draw.from(List.of(Way.values()))
        : Way.valueOf(ways.toUpperCase(Locale.ROOT));
  }

  private static ArrayNode expected(Family family) {
    ArrayNode list = JSON.createArrayNode();
    for (Family.Expected one : family.expected()) {
      ObjectNode node = list.addObject();
      node.put("kind", one.kind()).put("about", one.about());
      one.plans().forEach(node.putArray("plans")::add);
    }
    return list;
  }
}

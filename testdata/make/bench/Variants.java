import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Writes FOLDER/VARIANT/PLAN.docx (or .xlsx) and FOLDER/VARIANT/truth/PLAN.json of every plan under
 * testdata/make/sources, and FOLDER/VARIANT/formats with what else the Word files are to be turned into.
 *
 * <p>Arguments: FOLDER [VARIANT...]. Started by make-variants.sh from the project's root.
 */
public final class Variants {

  private Variants() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    List<Path> sources = sources();
    for (Variant variant : Variant.all()) {
      if (wanted.isEmpty() || wanted.contains(variant.name())) {
        write(variant, sources, folder.resolve(variant.name()));
      }
    }
  }

  private static void write(Variant variant, List<Path> sources, Path folder) throws Exception {
    Files.createDirectories(folder.resolve("truth"));
    Files.writeString(folder.resolve("formats"), String.join("\n", variant.formats()) + "\n");
    for (Path source : sources) {
      String name = source.getFileName().toString().replaceFirst("\\.xml$", "");
      Element plan = PlanTree.read(source);
      variant.plan().accept(plan);
      Files.writeString(folder.resolve("truth").resolve(name + ".json"), Truth.json(plan));
      if (variant.formats().contains("xlsx")) {
        if (PlanTree.all(plan, "table").isEmpty()) {
          continue; // a workbook holds the tables alone
        }
        Files.write(folder.resolve(name + ".xlsx"), SheetFile.of(plan, variant.name().equals("sheet-hidden")));
      } else {
        Files.write(folder.resolve(name + ".docx"), docx(plan, variant));
      }
    }
  }

  private static byte[] docx(Element plan, Variant variant) throws IOException {
    Map<String, String> parts = WordParts.of(PlanDocx.docx(plan));
    variant.look().accept(parts);
    Looks.same(parts);
    return WordParts.zip(parts);
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("testdata", "make", "sources"))) {
      files.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(found::add);
    }
    return found;
  }
}

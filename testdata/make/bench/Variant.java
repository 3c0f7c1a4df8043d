import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * A way to lay out a plan.
 *
 * @param name of its folder
 * @param plan changes the source, and with it perhaps the truth
 * @param look changes the Word file made from it
 * @param formats what the Word file is turned into, by endings; without "docx" the Word file is no part of the bench
 */
record Variant(String name, Consumer<Element> plan, Consumer<Map<String, String>> look, List<String> formats) {

  private static final List<String> PDF = List.of("pdf");
  private static final List<String> BOTH = List.of("docx", "pdf");
  private static final List<String> EVERY = List.of("docx", "pdf", "doc", "odt", "rtf", "html", "txt");

  /** Letters of labels, units and figures, at most. */
  private static final int SHORT = 16;

  static List<Variant> all() {
    return List.of(
        new Variant("borderless", PlanEdits::nothing, p -> Looks.rules(p, "nil", "nil", "nil", "nil"),
            List.of("docx", "pdf", "odt", "rtf", "html", "txt")),
        new Variant("horizontal-rules", PlanEdits::nothing, p -> Looks.rules(p, "nil", "single", "single", "nil"), BOTH),
        new Variant("header-rule", PlanEdits::nothing, Looks::headerRule, BOTH),
        new Variant("merged-down", PlanEdits::mergedDown, Looks::same, EVERY),
        new Variant("portrait", PlanEdits::portrait, Looks::same, List.of("pdf", "txt")),
        new Variant("narrow", PlanEdits::narrow, Looks::same, List.of("pdf", "txt")),
        new Variant("ruled", PlanEdits::nothing, Looks::same, EVERY),
        new Variant("middle", PlanEdits::nothing, p -> Looks.inMiddle(p, Integer.MAX_VALUE), EVERY),
        new Variant("middle-values", PlanEdits::nothing, p -> Looks.inMiddle(p, SHORT), EVERY),
        new Variant("middle-portrait", PlanEdits::portrait, p -> Looks.inMiddle(p, SHORT), List.of("pdf", "txt")),
        new Variant("header-once", PlanEdits::nothing, Looks::headerOnce, BOTH),
        new Variant("header-typed", TableEdits::headerTyped, Looks::headerOnce, EVERY),
        new Variant("header-among-rows", TableEdits::headerAmongRows, Looks::same, EVERY),
        new Variant("headerless-rest", TableEdits::headerless, Looks::headerOnce, BOTH),
        new Variant("numbers", PlanEdits::numbers, Looks::same, EVERY),
        new Variant("numbers-typed", TableEdits::numbersTyped, Looks::headerOnce, BOTH),
        new Variant("long-cells", PlanEdits::longCells, Looks::same, EVERY),
        new Variant("long-cells-portrait", with(PlanEdits::longCells, PlanEdits::portrait), Looks::same, PDF),
        new Variant("long-cells-borderless", PlanEdits::longCells, p -> Looks.rules(p, "nil", "nil", "nil", "nil"), PDF),
        new Variant("merged-down-horizontal", PlanEdits::mergedDown,
            p -> Looks.rules(p, "nil", "single", "single", "nil"), PDF),
        new Variant("merged-down-long", with(PlanEdits::longCells, PlanEdits::mergedDown), Looks::same, BOTH),
        new Variant("rows-whole", PlanEdits::nothing, Looks::rowsWhole, BOTH),
        new Variant("sans", PlanEdits::nothing, p -> Looks.font(p, "Liberation Sans"), PDF),
        new Variant("dejavu-small", PlanEdits::nothing, look(Looks::font, "DejaVu Sans", 8), PDF),
        new Variant("noto-large", PlanEdits::nothing, look(Looks::font, "Noto Sans", 13), PDF),
        new Variant("serif-tiny", PlanEdits::nothing, look(Looks::font, "Noto Serif", 6), PDF),
        new Variant("boxes", TableEdits::boxes, Looks::same, EVERY),
        new Variant("boxes-borderless", TableEdits::boxes, p -> Looks.rules(p, "nil", "nil", "nil", "nil"), BOTH),
        new Variant("dotted-rules", PlanEdits::nothing, p -> Looks.rules(p, "dotted", "dotted", "dotted", "dotted"), BOTH),
        new Variant("dashed-inside", PlanEdits::nothing, p -> Looks.rules(p, "single", "single", "dashed", "single"), PDF),
        new Variant("double-rules", PlanEdits::nothing, p -> Looks.rules(p, "double", "double", "double", "double"), BOTH),
        new Variant("vertical-rules", PlanEdits::nothing, p -> Looks.rules(p, "single", "single", "nil", "single"), PDF),
        new Variant("coloured", PlanEdits::nothing, Looks::coloured, List.of("docx", "pdf", "html")),
        new Variant("coloured-borderless", PlanEdits::nothing, p -> {
          Looks.coloured(p);
          Looks.rules(p, "nil", "nil", "nil", "nil");
        }, PDF),
        new Variant("sideways-header", PlanEdits::nothing, Looks::sidewaysHeader, BOTH),
        new Variant("rotated-90", PlanEdits::nothing, Looks::same, PDF),
        new Variant("rotated-180", PlanEdits::nothing, Looks::same, PDF),
        new Variant("rotated-270", PlanEdits::nothing, Looks::same, PDF),
        new Variant("sideways-page", PlanEdits::nothing, Looks::same, PDF),
        new Variant("decomposed", PlanEdits::decomposed, Looks::same, EVERY),
        new Variant("notes", PlanEdits::notes, Looks::same, EVERY),
        new Variant("typed-notes", PlanEdits::typedNotes, Looks::same, EVERY),
        new Variant("watermark", PlanEdits::pageNumbers, Looks::watermark, BOTH),
        new Variant("watermark-text", PlanEdits::nothing, Looks::same, PDF),
        new Variant("stamp", PlanEdits::nothing, Looks::same, PDF),
        new Variant("running-head", PlanEdits::pageNumbers, Looks::runningHead, EVERY),
        new Variant("two-tables", TableEdits::twoTables, Looks::same, EVERY),
        new Variant("side-by-side", TableEdits::sideBySide, Looks::same, EVERY),
        new Variant("sheet", PlanEdits::nothing, Looks::same, List.of("xlsx")),
        new Variant("sheet-merged-down", PlanEdits::mergedDown, Looks::same, List.of("xlsx")),
        new Variant("sheet-hidden", PlanEdits::nothing, Looks::same, List.of("xlsx")));
  }

  private static Consumer<Element> with(Consumer<Element> first, Consumer<Element> then) {
    return first.andThen(then);
  }

  private static Consumer<Map<String, String>> look(BiConsumer<Map<String, String>, String> font, String name, int points) {
    return p -> {
      font.accept(p, name);
      Looks.tableSize(p, points);
    };
  }
}

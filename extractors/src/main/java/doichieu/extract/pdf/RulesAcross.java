package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables with rules across only: rules of one width below each other. */
final class RulesAcross {
  private static final int FEWEST_RULES = 3;

  /** The same where the table goes on from the page before with one row. */
  private static final int RULES_OF_ONE_ROW = 2;

  /** Rules of one table begin and end this near (points) to each other. */
  private static final double SAME_END = 6;

  /** What is shorter (points) underlines a word. */
  private static final double SHORTEST = 20;

  /** Rules so near (points) are level. */
  private static final double LEVEL = 1;

  private RulesAcross() {}

  /**
   * The tables: those whose rows are told by colour as well, and the others.
   *
   * @param rules lines of the page that enclose no cells
   * @param shading coloured areas outside of cells with rules
   * @param glyphs visible characters of the page
   * @param known columns of such a table at the foot of the page before
   */
  static List<AcrossTable> tables(
      List<Ruling> rules, Shading shading, List<Glyph> glyphs, Optional<WhiteColumns> known) {
    if (shading.cells().isEmpty()) {
      return tables(new Page(rules, glyphs, known, shading));
    }
    List<Ruling> sides = new ArrayList<>(rules);
    sides.addAll(shading.sides());
    List<AcrossTable> tables =
        new ArrayList<>(
            tables(new Page(RulingMerger.merge(sides), glyphs, known, shading)).stream()
                .filter(table -> Stripes.tell(table, shading) || goesOn(table, known))
                .toList());
    List<Ruling> rest =
        rules.stream().filter(r -> tables.stream().noneMatch(t -> t.encloses(r))).toList();
    tables.addAll(tables(new Page(rest, glyphs, known, Shading.NONE)));
    return tables;
  }

  /** True for rows at which a table of the page before ends: too few for colours in turn. */
  private static boolean goesOn(AcrossTable table, Optional<WhiteColumns> known) {
    return table.strips().size() <= RULES_OF_ONE_ROW
        && known.filter(before -> AcrossTable.isAsWide(before, table.strips().across())).isPresent()
        && known.filter(before -> before.count() == table.columns().count()).isPresent();
  }

  /**
   * What the page holds.
   *
   * @param rules lines that enclose no cells, sides of coloured areas among them
   * @param known columns of such a table at the foot of the page before, or right above
   */
  private record Page(
      List<Ruling> rules, List<Glyph> glyphs, Optional<WhiteColumns> known, Shading shading) {

    /** What stands below a height, where a table begins; one without head has known columns. */
    Page below(double y, Optional<WhiteColumns> columns) {
      List<Glyph> lower = glyphs.stream().filter(glyph -> glyph.centerY() > y).toList();
      return new Page(rules, lower, columns, shading);
    }
  }

  /** The tables, from the widest to the narrowest. */
  private static List<AcrossTable> tables(Page page) {
    List<Ruling> rules = page.rules();
    List<Ruling> rest =
        new ArrayList<>(
            rules.stream()
                .filter(r -> r.horizontal() && (r.length() >= SHORTEST || goesOn(r, rules)))
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList());
    List<AcrossTable> tables = new ArrayList<>();
    while (rest.size() >= RULES_OF_ONE_ROW) {
      List<Ruling> group = group(rest);
      rest.removeAll(group);
      addTables(group, page, tables);
    }
    return tables;
  }

  /**
   * True if a longer rule runs at the height of a short one: both part rows beside merged cells.
   */
  private static boolean goesOn(Ruling rule, List<Ruling> rules) {
    return rules.stream()
        .filter(r -> r.horizontal() && r.length() >= SHORTEST)
        .anyMatch(r -> Math.abs(r.at() - rule.at()) <= LEVEL);
  }

  /**
   * The longest rule, those as wide, and the shorter ones between them; several short ones at one
   * height may bound a table as a wide one does.
   */
  private static List<Ruling> group(List<Ruling> across) {
    Ruling longest = across.stream().max(Comparator.comparingDouble(Ruling::length)).orElseThrow();
    List<Ruling> wide =
        across.stream()
            .filter(r -> Math.abs(r.from() - longest.from()) <= SAME_END)
            .filter(r -> Math.abs(r.to() - longest.to()) <= SAME_END)
            .toList();
    double top = wide.get(0).at();
    double bottom =
        across.stream()
            .filter(r -> isPartOfWide(r, longest, across))
            .mapToDouble(Ruling::at)
            .reduce(wide.get(wide.size() - 1).at(), Math::max);
    return across.stream()
        .filter(r -> r.at() >= top && r.at() <= bottom)
        .filter(r -> r.from() >= longest.from() - SAME_END && r.to() <= longest.to() + SAME_END)
        .toList();
  }

  /** True if rules at the height of this one reach as far together as a wide one does. */
  private static boolean isPartOfWide(Ruling rule, Ruling wide, List<Ruling> across) {
    List<Ruling> level =
        across.stream()
            .filter(r -> Math.abs(r.at() - rule.at()) <= LEVEL)
            .filter(r -> r.from() >= wide.from() - SAME_END && r.to() <= wide.to() + SAME_END)
            .toList();
    return level.stream().mapToDouble(Ruling::length).sum() * 2 > wide.length()
        && level.stream().anyMatch(r -> r.from() <= wide.from() + SAME_END)
        && level.stream().anyMatch(r -> r.to() >= wide.to() - SAME_END);
  }

  /** Adds the table of the rules; of two tables below each other both. */
  private static void addTables(List<Ruling> across, Page page, List<AcrossTable> tables) {
    boolean goesOn =
        page.known().filter(columns -> AcrossTable.isAsWide(columns, across)).isPresent();
    if (across.size() < (goesOn ? RULES_OF_ONE_ROW : FEWEST_RULES)) {
      return;
    }
    RuleBands strips = RuleBands.of(across, page.glyphs());
    Optional<Double> between =
        new OtherTable(strips, page.glyphs(), !page.shading().cells().isEmpty()).find();
    if (between.isPresent()) {
      double y = between.get();
      int before = tables.size();
      addTables(across.stream().filter(r -> r.at() < y).toList(), page, tables);
      Optional<WhiteColumns> above =
          tables.stream().skip(before).reduce((one, other) -> other).map(AcrossTable::columns);
      List<Ruling> lower = across.stream().filter(r -> r.at() > y).toList();
      addTables(lower, page.below(lower.get(0).at(), above), tables);
      return;
    }
    AcrossTable.find(strips, page.known(), page.shading())
        .map(table -> withHead(table, page))
        .map(table -> OpenRow.close(table, page.glyphs(), page.known()))
        .map(table -> OpenFoot.close(table, page.glyphs(), page.known()))
        .map(table -> SumFoot.close(table, page.glyphs(), page.known()))
        .ifPresent(tables::add);
  }

  /** The table with the head that stands above its uppermost rule, if one does. */
  private static AcrossTable withHead(AcrossTable table, Page page) {
    int count = table.columns().count();
    return OpenTop.close(table, page.glyphs(), page.rules())
        .flatMap(
            closed ->
                AcrossTable.find(RuleBands.of(closed, page.glyphs()), page.known(), page.shading()))
        .filter(whole -> whole.columns().count() - (endsBlank(whole, table) ? 1 : 0) == count)
        .orElse(table);
  }

  /** True if no words of the table stand in the last column, which the head alone tells. */
  private static boolean endsBlank(AcrossTable whole, AcrossTable table) {
    double edge = whole.columns().edges().get(whole.columns().count() - 1);
    return table.strips().rows(0, table.strips().size()).stream()
        .flatMap(row -> row.segments().stream())
        .allMatch(line -> line.x1() < edge);
  }
}

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
   * The tables, from the widest to the narrowest.
   *
   * @param rules lines of the page that enclose no cells
   * @param glyphs visible characters of the page
   * @param known columns of such a table at the foot of the page before
   */
  static List<AcrossTable> tables(
      List<Ruling> rules, List<Glyph> glyphs, Optional<WhiteColumns> known) {
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
      addTables(group, glyphs, known, new Found(rules, tables));
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

  /** The longest rule, those as wide, and the shorter ones between them. */
  private static List<Ruling> group(List<Ruling> across) {
    Ruling longest = across.stream().max(Comparator.comparingDouble(Ruling::length)).orElseThrow();
    List<Ruling> wide =
        across.stream()
            .filter(r -> Math.abs(r.from() - longest.from()) <= SAME_END)
            .filter(r -> Math.abs(r.to() - longest.to()) <= SAME_END)
            .toList();
    double top = wide.get(0).at();
    double bottom = wide.get(wide.size() - 1).at();
    return across.stream()
        .filter(r -> r.at() >= top && r.at() <= bottom)
        .filter(r -> r.from() >= longest.from() - SAME_END && r.to() <= longest.to() + SAME_END)
        .toList();
  }

  /** The rules of the page, and the tables found in them. */
  private record Found(List<Ruling> rules, List<AcrossTable> tables) {}

  /** Adds the table of the rules; of two tables below each other both. */
  private static void addTables(
      List<Ruling> across, List<Glyph> glyphs, Optional<WhiteColumns> known, Found found) {
    boolean goesOn = known.filter(columns -> AcrossTable.isAsWide(columns, across)).isPresent();
    if (across.size() < (goesOn ? RULES_OF_ONE_ROW : FEWEST_RULES)) {
      return;
    }
    RuleBands strips = RuleBands.of(across, glyphs);
    Optional<Double> between = new OtherTable(strips).find();
    if (between.isPresent()) {
      double y = between.get();
      addTables(across.stream().filter(r -> r.at() < y).toList(), glyphs, known, found);
      addTables(across.stream().filter(r -> r.at() > y).toList(), glyphs, Optional.empty(), found);
      return;
    }
    AcrossTable.find(strips, known)
        .map(table -> withHead(table, glyphs, known, found.rules()))
        .map(table -> OpenFoot.close(table, glyphs, known))
        .ifPresent(found.tables()::add);
  }

  /** The table with the head that stands above its uppermost rule, if one does. */
  private static AcrossTable withHead(
      AcrossTable table, List<Glyph> glyphs, Optional<WhiteColumns> known, List<Ruling> rules) {
    return OpenTop.close(table, glyphs, rules)
        .flatMap(closed -> AcrossTable.find(RuleBands.of(closed, glyphs), known))
        .filter(whole -> whole.columns().count() == table.columns().count())
        .orElse(table);
  }
}

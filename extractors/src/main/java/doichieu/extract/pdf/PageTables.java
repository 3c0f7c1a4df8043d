package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.pdf.RuledTable.Slot;
import doichieu.extract.table.WordLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ruled tables of a page with their glyphs, and what stands outside of them.
 *
 * @param tables from top to bottom, each with the glyphs of its cells
 * @param outside glyphs of no table
 * @param rulings merged rulings that belong to no table
 * @param guessed true if columns or rows of some table are told by white only
 * @param limit name and number of the limit on lines beyond which tables were not looked for, or
 *     not everywhere
 * @param shading coloured areas that belong to no ruled table
 * @param blank nets of rules in which no words stand
 * @param lowest columns of the lowest table if it has rules across only
 */
record PageTables(
    List<Filled> tables,
    List<Glyph> outside,
    List<Ruling> rulings,
    boolean guessed,
    Optional<String> limit,
    Shading shading,
    List<RuledTable> blank,
    Optional<WhiteColumns> lowest) {
  /** Merged lines of a page; beyond, it is a drawing, and pairing them would take too long. */
  static final int MAX_LINES = 4_000;

  /** A letterhead has no more cells. */
  private static final int FEW_CELLS = 8;

  /** A table and the glyphs of its cells. */
  record Filled(RuledTable table, Map<Slot, List<Glyph>> inside) {
    /** True if no words stand in it. */
    boolean isBlank() {
      return inside.keySet().stream().allMatch(this::isBlank);
    }

    /** True if no words stand in the cell. */
    boolean isBlank(Slot slot) {
      return inside.getOrDefault(slot, List.of()).stream().allMatch(Glyph::isBlank);
    }

    /** True if it only lays out words side by side, as the frame around a letterhead does. */
    boolean isLetterhead() {
      return table.slots().size() <= FEW_CELLS
          && WordLayout.is(TableParts.part(table, inside, 1, Set.of()), true);
    }

    /** True if a part of the box lies in it. */
    boolean overlaps(Box box) {
      Box own = table.box();
      return box.x0() < own.x1()
          && own.x0() < box.x1()
          && box.y0() < own.y1()
          && own.y0() < box.y1();
    }
  }

  /**
   * Finds the tables: nets of rules with at least two cells, one of them with text.
   *
   * @param known what {@code lowest} of the page before holds
   */
  static PageTables find(PageContent content, Optional<WhiteColumns> known) {
    List<Ruling> rulings = RulingMerger.merge(content.rulings());
    Optional<String> limit = content.limit();
    if (limit.isEmpty() && rulings.size() > MAX_LINES) {
      limit = Optional.of("lines-per-page " + MAX_LINES);
    }
    if (limit.isPresent()) {
      return new PageTables(
          List.of(),
          content.glyphs(),
          List.of(),
          false,
          limit,
          Shading.NONE,
          List.of(),
          Optional.empty());
    }
    List<RuledTable> candidates = new ArrayList<>();
    List<Ruling> free = new ArrayList<>(rulings);
    boolean guessed = false;
    for (List<Ruling> net : OpenNets.join(RulingNets.list(rulings))) {
      List<Ruling> whole = RulesDown.complete(net, rulings, content.glyphs());
      guessed |= whole.size() > net.size();
      if (CellGrid.isTooFine(whole)) {
        limit = Optional.of("fields-per-table " + CellGrid.MAX_FIELDS);
      }
      Optional<RuledTable> table = CellGrid.findTable(whole).filter(t -> t.slots().size() > 1);
      if (table.isPresent() && !isFrameOnly(table.get(), net, content)) {
        candidates.add(table.get());
        free.removeAll(whole);
      }
    }
    int ruled = candidates.size();
    Shading shading = Shading.of(content).outside(boxes(candidates));
    List<AcrossTable> across = RulesAcross.tables(free, shading, content.glyphs(), known);
    for (AcrossTable one : across) {
      CellGrid.findTable(one.net()).ifPresent(candidates::add);
      free.removeIf(one::encloses);
    }
    guessed |= candidates.size() > ruled;
    Shading rest = shading.outside(boxes(candidates));
    PageTables tables = fill(candidates, content.glyphs(), free, guessed, limit, rest);
    return across.isEmpty() ? tables : tables.with(across);
  }

  private static List<Box> boxes(List<RuledTable> tables) {
    return tables.stream().map(RuledTable::box).toList();
  }

  /** With the columns of that of the tables with rules across only which is the lowest of all. */
  private PageTables with(List<AcrossTable> across) {
    double foot = tables.stream().mapToDouble(t -> t.table().box().y1()).max().orElse(0);
    Optional<WhiteColumns> found =
        across.stream()
            .filter(one -> one.strips().bottom() >= foot - RuleBands.SAME_HEIGHT)
            .map(AcrossTable::columns)
            .findFirst();
    return new PageTables(tables, outside, rulings, guessed, limit, shading, blank, found);
  }

  /** True if rules across in a frame hold columns that no rule parts. */
  private static boolean isFrameOnly(RuledTable table, List<Ruling> net, PageContent content) {
    List<Ruling> across = net.stream().filter(Ruling::horizontal).toList();
    return table.columnCount() == 1
        && !RulesAcross.tables(across, Shading.NONE, content.glyphs(), Optional.empty()).isEmpty();
  }

  private static PageTables fill(
      List<RuledTable> candidates,
      List<Glyph> glyphs,
      List<Ruling> free,
      boolean guessed,
      Optional<String> limit,
      Shading shading) {
    List<Filled> tables =
        new ArrayList<>(
            candidates.stream()
                .sorted(Comparator.comparingDouble(RuledTable::area))
                .map(table -> new Filled(table, new LinkedHashMap<>()))
                .toList());
    List<Glyph> outside = new ArrayList<>();
    List<Filling> fillings = tables.stream().map(Filling::new).toList();
    @Nullable Place[] places = new Place[glyphs.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = find(fillings, glyphs.get(i));
    }
    WholeWords.settle(glyphs, places);
    for (int i = 0; i < places.length; i++) {
      Place place = places[i];
      if (place == null) {
        outside.add(glyphs.get(i));
      } else {
        place.glyphs().add(glyphs.get(i));
      }
    }
    List<Filled> without = tables.stream().filter(Filled::isBlank).toList();
    tables.removeAll(without);
    for (Filled letterhead : tables.stream().filter(Filled::isLetterhead).toList()) {
      tables.remove(letterhead);
      letterhead.inside().values().forEach(outside::addAll);
    }
    tables.sort(
        Comparator.<Filled>comparingDouble(filled -> filled.table().box().y0())
            .thenComparingDouble(filled -> filled.table().box().x0()));
    List<RuledTable> blank =
        without.stream()
            .map(Filled::table)
            .filter(table -> tables.stream().noneMatch(filled -> filled.overlaps(table.box())))
            .toList();
    return new PageTables(tables, outside, free, guessed, limit, shading, blank, Optional.empty());
  }

  /** The glyphs of one cell. */
  private record Place(Slot slot, List<Glyph> glyphs) {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** A table that is being filled: words follow each other in one cell. */
  private static final class Filling {
    private final Filled filled;
    private final Map<Slot, Place> places = new HashMap<>();
    private @Nullable Place last;

    Filling(Filled filled) {
      this.filled = filled;
    }

    /** The cell that holds the glyph's middle; null if none does. */
    @Nullable Place find(Glyph glyph) {
      if (!contains(filled.table().box(), glyph)) {
        return null;
      }
      if (last == null || !isWithin(last.slot().box(), glyph)) {
        last = search(glyph);
      }
      return last;
    }

    private @Nullable Place search(Glyph glyph) {
      for (Slot slot : filled.table().slots()) {
        if (contains(slot.box(), glyph)) {
          return places.computeIfAbsent(
              slot,
              s -> new Place(s, filled.inside().computeIfAbsent(s, any -> new ArrayList<>())));
        }
      }
      return null;
    }
  }

  private static @Nullable Place find(List<Filling> tables, Glyph glyph) {
    for (Filling table : tables) {
      Place place = table.find(glyph);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** True if the glyph's middle stands inside the box and on no edge that another box shares. */
  private static boolean isWithin(Box box, Glyph glyph) {
    return glyph.centerX() > box.x0()
        && glyph.centerX() < box.x1()
        && glyph.centerY() > box.y0()
        && glyph.centerY() < box.y1();
  }

  private static boolean contains(Box box, Glyph glyph) {
    return glyph.centerX() >= box.x0()
        && glyph.centerX() <= box.x1()
        && glyph.centerY() >= box.y0()
        && glyph.centerY() <= box.y1();
  }
}

package doichieu.extract.text;

import doichieu.extract.table.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table in which a cell holds for the rows below that leave it blank: its words
 * stand at the top of a cell merged down, and in a text nothing else shows it. One group of rows
 * cannot tell; the whole column can, over all pages, where its blanks would hardly stand so by
 * chance: see {@link HeldOdds}.
 *
 * <p>What a column holds says how much it takes. Each row needs its unit, its lead agency, its
 * time: there a blank cell is seldom one that nobody filled in. Elsewhere the pattern must be
 * plain, and for figures certain, for a wrong one is worse than none. Notes belong to their row,
 * and ticks are left out on purpose: those are never carried down.
 */
final class HeldDown {
  /** A blank is more likely one under a merged cell than not, in columns that each row needs. */
  private static final double NEEDED = 0.5;

  private static final double PLAIN = 0.15;
  private static final double CERTAIN = 0.02;

  /** Longer texts are no figures with their words ("tối thiểu 50%"). */
  private static final int MAX_FIGURE = 16;

  /** Columns before which no cell is carried down: those of labels. */
  private static final int FIRST = 1;

  private static final WordList NOTES = WordList.load(HeldDown.class, "note-headings.txt");
  private static final WordList EACH = WordList.load(HeldDown.class, "each-row-headings.txt");

  private final List<HeldRow> rows;
  private final List<List<String>> headings;

  private HeldDown(List<HeldRow> rows, List<List<String>> headings) {
    this.rows = rows;
    this.headings = headings;
  }

  /**
   * Looks at a table.
   *
   * @param rows those of all its pages
   * @param headings those over each column
   */
  static HeldDown of(List<HeldRow> rows, List<List<String>> headings) {
    return new HeldDown(List.copyOf(rows), List.copyOf(headings));
  }

  /** True if the column's cells hold for the blank ones below them. */
  boolean isHeld(int column) {
    if (column < FIRST || isUnder(NOTES, column)) {
      return false;
    }
    List<List<String>> groups = groups(column);
    List<String> filled =
        groups.stream().flatMap(List::stream).filter(text -> !text.isEmpty()).toList();
    if (filled.isEmpty() || filled.stream().anyMatch(HeldDown::isTick)) {
      return false;
    }
    double chance = HeldOdds.chance(groups);
    if (isUnder(EACH, column) || filled.contains("%")) {
      return chance < NEEDED;
    }
    if (filled.stream().filter(HeldDown::isFigure).count() * 2 >= filled.size()) {
      return filled.size() == groups.size() && chance < CERTAIN;
    }
    return filled.size() > 1 && chance < PLAIN;
  }

  private boolean isUnder(WordList list, int column) {
    return headings.get(column).stream().anyMatch(text -> list.lengthOfBegin(text) > 0);
  }

  /** The texts of a column, a list for the rows between two titles. */
  private List<List<String>> groups(int column) {
    List<List<String>> groups = new ArrayList<>();
    boolean begins = true;
    for (HeldRow row : rows) {
      if (isApart(row)) {
        begins = true;
      } else if (!row.rest()) {
        if (begins) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(row.text(column));
        begins = false;
      }
    }
    return groups;
  }

  /** True for a title or a sum, which parts groups: among rows counted like it none is filled. */
  boolean isApart(HeldRow row) {
    return row.apart()
        || (!row.isFilled()
            && !row.rest()
            && rows.stream().noneMatch(other -> other.isFilled() && other.isCountedLike(row)));
  }

  private static boolean isTick(String text) {
    return text.length() == 1 && !text.equals("%");
  }

  private static boolean isFigure(String text) {
    return text.length() <= MAX_FIGURE && text.chars().anyMatch(Character::isDigit);
  }
}

package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the first row after a page break is the rest of the last row before it.
 *
 * <p>It can be only if the label stands on one side: above (the lower row's first cell is blank),
 * or below where labels are centred in their cells. Then the words decide.
 */
final class RowJoiner {
  private static final int MAX_LENGTH = 50_000;

  /** Two pieces that are shorter together are no clause, so their words prove nothing. */
  private static final int CLAUSE = 12;

  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]{1,20}|\\p{L}{1,3}\\.?");

  private static final Pattern OPEN_FIGURE = Pattern.compile("\\d[-–/]$");

  private static final Pattern BULLET_AT_HEAD = Pattern.compile("^[-+\u2022\u2013] ");
  private static final Pattern BULLET = Pattern.compile("(?:^|[:;.] )[-+\u2022\u2013] ");

  private RowJoiner() {}

  /** What is to be done with the lower row. */
  enum Verdict {
    JOIN,
    KEEP,
    DOUBTFUL
  }

  /**
   * Judges two rows of equal grids.
   *
   * @param upper the cells that cover the last row above, spans resolved
   * @param lower the first body row below
   * @param labelled true if the rows of the table carry labels
   */
  static Verdict judge(GridRow upper, GridRow lower, int columnCount, boolean labelled) {
    if (!labelled && goesOnWithoutLabel(upper, lower)) {
      return Verdict.JOIN;
    }
    boolean labelAbove = lower.text(0).isEmpty() && !upper.text(0).isEmpty();
    boolean labelBelow = upper.text(0).isEmpty() && Labels.isLabel(lower.text(0));
    boolean noLabel = upper.text(0).isEmpty() && lower.text(0).isEmpty();
    if (lower.isBlank()
        || upper.isBlank()
        || isFull(upper)
        || !(labelAbove || labelBelow || noLabel)) {
      return Verdict.KEEP;
    }
    List<Cell> both =
        lower.printed().stream().filter(c -> !upper.text(c.column()).isEmpty()).toList();
    if (isUnderTitle(upper, both)
        || both.stream().anyMatch(c -> bothComplete(upper.text(c.column()), c.text()))) {
      return Verdict.KEEP;
    }
    if (both.stream().anyMatch(c -> goesOnForSure(upper.text(c.column()), c.text()))) {
      return Verdict.JOIN;
    }
    if (labelAbove && columnCount > 2 && isTailOfOneCell(upper, lower)) {
      return Verdict.JOIN;
    }
    return withoutSureWords(upper, lower, both, columnCount, labelBelow);
  }

  /**
   * Words in one inner cell alone, under a labelled row, make no row of their own: they go on the
   * name above, or the title of a section.
   */
  private static boolean isTailOfOneCell(GridRow upper, GridRow lower) {
    if (lower.printed().size() != 1) {
      return false;
    }
    Cell tail = lower.printed().get(0);
    String above = upper.text(tail.column());
    return tail.column() > 0
        && (tail.columnSpan() == 1 || spansAlike(upper, tail))
        && !above.isEmpty()
        && Continuation.of(above, tail.text()) != Continuation.NO;
  }

  private static boolean spansAlike(GridRow upper, Cell tail) {
    return upper.printed().stream()
        .anyMatch(c -> c.column() == tail.column() && c.columnSpan() == tail.columnSpan());
  }

  private static Verdict withoutSureWords(
      GridRow upper, GridRow lower, List<Cell> both, int columnCount, boolean labelBelow) {
    GridRow named = labelBelow ? upper : lower;
    GridRow labelled = labelBelow ? lower : upper;
    if (isRestOfList(upper, lower)
        || isRestOfTitle(upper, lower)
        || isListBelowColon(upper, both)) {
      return Verdict.JOIN;
    }
    if (columnCount > 2
        && (isRest(named, labelled, labelBelow)
            || (both.isEmpty() && isNameOfLabel(upper, lower)))) {
      return Verdict.JOIN;
    }
    return both.isEmpty() && lower.printed().size() * 2 > columnCount
        ? Verdict.KEEP
        : Verdict.DOUBTFUL;
  }

  /** A lone merged cell in capitals below a title in capitals is the rest of that title. */
  private static boolean isRestOfTitle(GridRow upper, GridRow lower) {
    List<Cell> printed = lower.printed();
    if (printed.size() != 1 || printed.get(0).columnSpan() == 1 || !lower.text(0).isEmpty()) {
      return false;
    }
    Cell rest = printed.get(0);
    return upper
        .findAt(rest.column())
        .filter(title -> title.columnSpan() == rest.columnSpan())
        .filter(title -> isCapitals(title.text()) && isCapitals(rest.text()))
        .filter(title -> !Continuation.isFinished(title.text()))
        .isPresent();
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** A lone cell of bullets below a cell of bullets is the rest of that list. */
  private static boolean isRestOfList(GridRow upper, GridRow lower) {
    List<Cell> printed = lower.printed();
    return printed.size() == 1
        && lower.text(0).isEmpty()
        && BULLET_AT_HEAD.matcher(printed.get(0).text()).find()
        && BULLET.matcher(upper.text(printed.get(0).column())).find();
  }

  /**
   * A list of bullets goes on behind the colon above it, and the name beside it may go on. In the
   * column of names such bullets are rows of their own.
   */
  private static boolean isListBelowColon(GridRow upper, List<Cell> both) {
    return both.size() > 1
        && Continuation.of(upper.text(both.get(0).column()), both.get(0).text()) != Continuation.NO
        && both.stream()
            .skip(1)
            .anyMatch(
                c ->
                    upper.text(c.column()).endsWith(":")
                        && BULLET_AT_HEAD.matcher(c.text()).find());
  }

  /**
   * A row with neither label nor name is none; a labelled row without name lacks its upper part.
   */
  private static boolean isRest(GridRow named, GridRow labelled, boolean labelBelow) {
    return labelBelow
        ? labelled.text(1).isEmpty() && !named.text(1).isEmpty()
        : named.text(1).isEmpty() && !labelled.text(1).isEmpty();
  }

  /** A label whose name did not fit above the page break, and a name without label below it. */
  private static boolean isNameOfLabel(GridRow upper, GridRow lower) {
    return Labels.isLabel(upper.text(0))
        && upper.text(1).isEmpty()
        && lower.text(0).isEmpty()
        && !lower.text(1).isEmpty();
  }

  /**
   * Where no row has a label, words decide alone: the first cell and another one cannot begin
   * there, or the first one begins with a small letter and stands alone; and nothing stands below a
   * blank.
   */
  private static boolean goesOnWithoutLabel(GridRow upper, GridRow lower) {
    List<Cell> printed = lower.printed();
    if (lower.text(0).isEmpty() || isFull(upper) || isUnderTitle(upper, printed)) {
      return false;
    }
    long sure = 0;
    for (Cell cell : printed) {
      String above = upper.text(cell.column());
      if (above.isEmpty() || bothComplete(above, cell.text())) {
        return false;
      }
      boolean goesOn = goesOnForSure(above, cell.text());
      if (cell.column() == 0 && !goesOn) {
        return false;
      }
      sure += goesOn ? 1 : 0;
    }
    boolean lone =
        printed.size() == 1
            && upper.printed().size() > 1
            && Character.isLowerCase(printed.get(0).text().charAt(0));
    return sure >= 2 || (sure == 1 && lone);
  }

  private static boolean goesOnForSure(String upper, String lower) {
    return isCutFigure(upper, lower)
        || (upper.length() + lower.length() >= CLAUSE
            && Continuation.of(upper, lower) == Continuation.SURE);
  }

  /** True for a figure that ends with a sign after which another must come: "2025-" + "2027". */
  private static boolean isCutFigure(String upper, String lower) {
    return OPEN_FIGURE.matcher(upper).find() && Character.isDigit(lower.charAt(0));
  }

  /** No cell of a plan is so long: the joining would go on without end. */
  private static boolean isFull(GridRow upper) {
    return upper.cells().stream().anyMatch(cell -> cell.text().length() > MAX_LENGTH);
  }

  /** Several cells below one title are a row of their own. */
  private static boolean isUnderTitle(GridRow upper, List<Cell> both) {
    return both.size() > 1
        && both.stream().map(c -> upper.findAt(c.column())).distinct().count() == 1;
  }

  /** Two figures or units below each other are two values, never one cut in half. */
  private static boolean bothComplete(String upper, String lower) {
    return (upper.equals(lower) && upper.length() < CLAUSE)
        || (FIGURE.matcher(upper).matches()
            && FIGURE.matcher(lower).matches()
            && !isCutFigure(upper, lower));
  }
}

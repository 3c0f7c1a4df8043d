package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of one column look like; shares are 0 to 1, 0 where nothing is printed. */
final class ColumnContent {
  private static final double HALF = 0.5;
  private static final double MOST_CELLS = 0.7;
  private static final int FEWEST_LETTERS = 4;

  /** Shorter cells name no indicator and no work; chars. */
  private static final int SHORTEST_NAME = 8;

  private static final Pattern FIGURE =
      Pattern.compile(
          "[^\\d\\p{L}]{0,5}(?:\\p{L}{1,12}\\s+){0,3}[^\\d\\p{L}]{0,5}\\d[\\d.,]*\\s*%?(?:\\s*[-–/]\\s*\\d[\\d.,]*\\s*%?)?[^\\d]{0,20}");
  private static final Pattern LABELLED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s*\\p{L}");
  private static final Pattern MARK = Pattern.compile("[xX×✓✔☑☒●•■]|\\([xX]\\)");
  private static final Pattern CITATION = Pattern.compile("\\d{1,5}(?:/\\d{4})?[/-]\\p{Lu}");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:trước|trong|từ|đến|hết|chậm nhất|ngày|tháng|quý|năm|thường xuyên|hằng|hàng|định kỳ|cả năm)(?!\\p{L})[^%]{0,60}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Of the rows below a column of headings, at most this share opens a new one. */
  private static final double OPENING = 0.75;

  private static final Pattern TIMELESS =
      Pattern.compile(
          "(?!.*(?:19|20)\\d{2})(?:[≥≤<>=\\s]*\\d[\\d.,]*\\s*%?|\\d[\\d.,]*%?(?:\\s+/\\s+\\d[\\d.,]*%?){2,})");

  /** A dash says that there is nothing. */
  private static final Pattern NONE = Pattern.compile("[\\s–—-]+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** More words ahead of a figure that nothing follows are a name that ends with it. */
  private static final int MOST_UNKNOWN_WORDS = 2;

  private static final Pattern AHEAD =
      Pattern.compile("^[^\\p{L}\\d]*(\\p{L}[^\\d]*?)[^\\p{L}\\d]*(?=\\d)");
  private static final Pattern FIGURE_AT_END = Pattern.compile("\\d\\s*%?[\\s.;,)]*$");

  private final Words words;
  private final List<String> cells = new ArrayList<>();

  /** Filled cells, each once however many rows it is merged over. */
  private int printed;

  /** Collects the cells of the column from the row on that are not merged over others. */
  ColumnContent(Table table, int bodyStart, int column, Words words) {
    this.words = words;
    for (int r = bodyStart; r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, column);
      if (cell.isPresent()
          && !cell.get().isBlank()
          && !NONE.matcher(cell.get().text()).matches()
          && cell.get().columnSpan() == 1) {
        cells.add(cell.get().text());
        printed += cell.get().row() == r ? 1 : 0;
      }
    }
  }

  /** The content of every column. */
  static List<ColumnContent> ofTable(Table table, int bodyStart, Words words) {
    List<ColumnContent> contents = new ArrayList<>();
    for (int c = 0; c < table.columnCount(); c++) {
      contents.add(new ColumnContent(table, bodyStart, c, words));
    }
    return contents;
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  double figureShare() {
    return share(this::isFigure);
  }

  private boolean isFigure(String text) {
    String bare = ValueCell.withoutComparison(text);
    return FIGURE.matcher(bare).matches()
        && !TIME.matcher(text).matches()
        && !LABELLED.matcher(text).lookingAt()
        && !isNameWithFigure(bare);
  }

  /**
   * True for a name that holds a figure ("Tỷ lệ trẻ 5 tuổi ra lớp"): words that lead to no figure
   * stand ahead of it, and others behind it. "Top 10" and "Giữ vững 100%" are figures.
   */
  private boolean isNameWithFigure(String text) {
    Matcher ahead = AHEAD.matcher(text);
    if (!ahead.find() || !words.valueCell().list(text).isEmpty()) {
      return false;
    }
    String unknown = words.values().withoutLead(ahead.group(1));
    return words.beginsIndicator(text)
        || words.prose().names().beginsQuantity(text)
        || !unknown.isEmpty()
            && !(FIGURE_AT_END.matcher(text).find()
                && (text.contains("%") || unknown.split(" ").length <= MOST_UNKNOWN_WORDS));
  }

  double ordinalShare() {
    return share(text -> OutlineLabel.find(text).isPresent());
  }

  double citationShare() {
    return share(text -> CITATION.matcher(text).find());
  }

  double timeShare() {
    return share(text -> TIME.matcher(text).matches());
  }

  /** True if hardly a cell can be a time: figures alone, none of them a year, a month or a day. */
  boolean isTimeless() {
    return !cells.isEmpty() && share(text -> TIMELESS.matcher(text).matches()) >= MOST_CELLS;
  }

  /** True if several cells are filled and all of them with a year alone. */
  boolean isYears() {
    return cells.size() > 1 && share(text -> YEAR.matcher(text.strip()).matches()) == 1;
  }

  /** True for a cross or a tick and nothing else. */
  static boolean isMark(String text) {
    return MARK.matcher(text.strip()).matches();
  }

  double share(Predicate<String> test) {
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
  }

  /** True if this column opens groups of the other's rows: words, printed clearly less often. */
  boolean opensGroupsOf(ColumnContent other) {
    return fits(ColumnRole.SECTION)
        && other.fits(ColumnRole.NAME)
        && printed > 0
        && printed <= other.printed * OPENING;
  }

  double averageLength() {
    return cells.stream().mapToInt(String::length).average().orElse(0);
  }

  /** True if the cells may well hold what the role says; blank columns fit nothing but notes. */
  boolean fits(ColumnRole role) {
    return switch (role) {
      case VALUE, BASELINE -> figureShare() >= HALF;
      case ORDINAL -> ordinalShare() >= HALF;
      case NAME, TASK ->
          figureShare() < HALF && averageLength() >= SHORTEST_NAME && citationShare() < HALF;
      case UNIT -> figureShare() < HALF && averageLength() <= SHORTEST_NAME * 2;
      case TIME -> timeShare() >= HALF;
      case SECTION -> figureShare() < HALF && averageLength() >= FEWEST_LETTERS;
      case LEAD, COORDINATE, ASSIGNMENT, DELIVERABLE, BASIS ->
          !isBlank()
              && figureShare() < HALF
              && timeShare() < HALF
              && share(ColumnContent::isMark) < HALF;
      default -> true;
    };
  }
}

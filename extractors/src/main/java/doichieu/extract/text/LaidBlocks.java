package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Where lines stand in columns: the parts of tables set with blanks, page by page. */
final class LaidBlocks {
  /** Segments of a line that make columns; letterheads and signatures have fewer. */
  static final int MIN_SEGMENTS = 3;

  /** Lines between two lines in columns, where only one column has words. */
  private static final int MAX_BETWEEN = 40;

  /** The same below a text that goes on in a narrow column. */
  private static final int MAX_LONG = 120;

  /** Blank lines between two rows. */
  private static final int MAX_BLANK = 2;

  /** Columns of print of one line, and lines of one part: more is no page. */
  static final int MAX_WIDTH = 600;

  private static final int MAX_LINES = 400;

  private final List<Line> lines;
  private final List<LaidLine> laid;

  private final HeaderAgain again = new HeaderAgain();

  private final BlockParts parts;

  private final PageTops tops;

  private final BlockEnds ends;

  private final PageHeaders headers;

  /** The first line of a page on which the table above goes on without header; -1 if none does. */
  private int goesOnAt = -1;

  /** The first line that the next part may begin with. */
  private int free;

  /** The title at which the part above ended, and so one of the next part; -1 if there is none. */
  private int titled = -1;

  /** The title over the table read last: it stands over its parts on the next pages as well. */
  private Optional<LaidLine> lastTitle = Optional.empty();

  /**
   * A part of a table.
   *
   * @param from index of its first line
   * @param to index after its last line
   * @param lines those that are not blank
   * @param thin true if it has so few lines that it can only go on the part of the page before
   * @param side 1, 2, … from left to right where several tables share the lines; else 0
   */
  record Block(int from, int to, List<LaidLine> lines, boolean thin, int side) {
    /** The part with its lines as they were seen. */
    Block with(List<LaidLine> seen) {
      return new Block(from, to, seen, thin, side);
    }
  }

  private LaidBlocks(List<Line> lines) {
    this.lines = lines;
    this.laid = Letterheads.mark(lines);
    this.parts = new BlockParts(laid, again);
    this.tops = new PageTops(laid);
    this.ends = new BlockEnds(laid);
    this.headers = PageHeaders.find(laid);
  }

  /** The parts from top to bottom. */
  static List<Block> list(List<Line> lines) {
    return new LaidBlocks(lines).list();
  }

  private List<Block> list() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      List<PairTable> pairs =
          isColumns(i) && PairsBeside.isHeadedTwice(laid.get(i))
              ? PairTable.list(lines, i, UnaryOperator.identity())
              : List.of();
      if (!pairs.isEmpty()) {
        i = pairs.get(0).next();
        free = i;
      } else if (isColumns(i) || isHeaderOfPage(i)) {
        boolean headed = headers.isAt(i) || i == goesOnAt || !isColumns(i);
        Block block = headed ? block(firstColumns(i), i) : block(i, above(i));
        blocks.addAll(parts.list(block));
        free = Math.max(free, block.to());
        i = Math.max(i + 1, block.to());
      } else {
        i++;
      }
    }
    return blocks;
  }

  private boolean isColumns(int i) {
    return isPlain(i)
        && lines.get(i).text().length() <= MAX_WIDTH
        && (laid.get(i).segments().size() >= MIN_SEGMENTS
            || (laid.get(i).segments().size() == MIN_SEGMENTS - 1 && MiddleLine.is(laid, i)))
        && !HeadingsAbove.isInBrackets(laid.get(i))
        && !SigningLine.is(laid.get(i));
  }

  /**
   * True for the first words of a page that are those of a header read before, or the rest of a
   * row, though no line of them has enough texts to show columns.
   */
  private boolean isHeaderOfPage(int i) {
    if (laid.get(i).isBlank() || !isPlain(i)) {
      return false;
    }
    if (i == goesOnAt) {
      return true;
    }
    return headers.isAt(i) || (isTop(i) && again.isAt(onPage(i)));
  }

  /** True if nothing but the number of the page stands above the line on its page. */
  private boolean isTop(int i) {
    int page = lines.get(i).page();
    int above = i - 1;
    while (above >= 0
        && lines.get(above).page() == page
        && LaidGroups.isPageNumber(lines.get(above).text())) {
      above--;
    }
    return above < 0 || lines.get(above).page() != page;
  }

  /** The lines of the page from one on, none blank. */
  private List<LaidLine> onPage(int i) {
    return laid.subList(i, pageEnd(i)).stream().filter(line -> !line.isBlank()).toList();
  }

  private boolean isPlain(int i) {
    return BlockEnds.isPlain(laid.get(i));
  }

  private int pageEnd(int i) {
    int end = i;
    while (end < lines.size()
        && end - i <= MAX_BETWEEN
        && lines.get(end).page() == lines.get(i).page()
        && isPlain(end)) {
      end++;
    }
    return end;
  }

  private int above(int first) {
    return new HeadingsAbove(lines, laid).from(first, free);
  }

  /** The first line of the page, from one on, that shows columns; that line itself if none does. */
  private int firstColumns(int from) {
    int end = pageEnd(from);
    int i = from;
    while (i < end && !isColumns(i)) {
      i++;
    }
    return i < end ? i : from;
  }

  /**
   * The part of which one line is the first that shows columns.
   *
   * @param from the first line of its header
   */
  private Block block(int first, int from) {
    int unread = free;
    int last = first;
    int near = first;
    int second = secondColumn(first);
    int count = 1;
    NewTable other = new NewTable(laid, first);
    Optional<LaidLine> above =
        TableTitles.findAbove(laid, from, titled >= 0 && titled == unread - 1 ? titled : unread);
    lastTitle = above.isPresent() || !again.isAt(onPage(from)) ? above : lastTitle;
    Optional<LaidLine> title = lastTitle;
    int rest = lines.size();
    boolean whole = headers.goesOn(from);
    int goesOn = -1;
    for (int i = first + 1; i < lines.size(); i++) {
      if (i - first == MAX_LINES) {
        rest = ends.between(i);
        goesOn = rest;
        free = rest;
        break;
      }
      if (headers.isAt(i) && i >= headers.end(from)) {
        rest = i;
        break;
      }
      if (lines.get(i).page() != lines.get(first).page()
          || !isPlain(i)
          || i - near > MAX_BETWEEN
          || isBlankRun(i)
          || (!whole
              && (isCaption(i, last) || other.isSentence(i) || SigningLine.is(laid.get(i))))) {
        break;
      }
      int captioned = whole ? i : LabelsAnew.belowCaption(laid, from, i, pageEnd(i));
      if (captioned > i) {
        rest = i;
        free = captioned;
        break;
      }
      Optional<NewTable.Between> between =
          !whole && NewTable.mayBegin(laid.get(i)) ? other.find(i, pageEnd(i)) : Optional.empty();
      if (between.isPresent()) {
        rest = between.get().from();
        free = between.get().to();
        break;
      }
      if (!whole && isColumns(i) && LabelsAnew.inOtherColumns(laid.subList(from, i), onPage(i))) {
        rest = i;
        free = i;
        break;
      }
      if (!whole && title.isPresent() && TableTitles.isNext(title.get(), laid.get(i))) {
        rest = i;
        free = i + 1;
        titled = i;
        break;
      }
      if (isColumns(i)) {
        last = i;
        second = Math.min(second, secondColumn(i));
        count++;
      }
      near = last == i || isCellGoingOn(i, last, second) ? i : near;
    }
    int page = ends.withTitle(from, ends.pageRest(last));
    OptionalInt next = rest == lines.size() ? tops.find(from, page) : OptionalInt.empty();
    int below = ends.withTitle(from, ends.below(from, last));
    int to = Math.min(rest, whole || next.isPresent() ? page : below);
    List<LaidLine> inside = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!laid.get(i).isBlank()) {
        boolean known = headers.isAt(from) || from == goesOnAt;
        inside.add(known ? known(i, headers.end(from)) : laid.get(i));
      }
    }
    goesOnAt = next.orElse(goesOn);
    int height = again.height(inside, isTop(from));
    List<LaidLine> parted = FlushEdges.part(HeadingRuns.part(inside, height), height > 0);
    return new Block(from, to, parted, ThinBlock.is(parted, count), 0);
  }

  /** The line as a heading, if it is above the place where its header ends, or of a row. */
  private LaidLine known(int i, int end) {
    return laid.get(i).in(i < end ? LaidLine.Place.HEADING : LaidLine.Place.ROW);
  }

  /** Where the second text of a line begins; the highest number if it has but one. */
  private int secondColumn(int i) {
    List<LaidLine.Word> texts = laid.get(i).segments();
    return texts.size() > 1 ? texts.get(1).start() : Integer.MAX_VALUE;
  }

  /** True for texts right of where the second column begins: long cells go on. */
  private boolean isCellGoingOn(int i, int last, int second) {
    return i - last <= MAX_LONG && laid.get(i).start() >= second && !laid.get(i).isBlank();
  }

  private boolean isBlankRun(int i) {
    int blank = 0;
    while (i - blank >= 0 && laid.get(i - blank).isBlank()) {
      blank++;
    }
    return blank > MAX_BLANK;
  }

  /** A text below a blank line that stands far from the left: the caption of another table. */
  private boolean isCaption(int i, int last) {
    LaidLine line = laid.get(i);
    return i > 0
        && line.segments().size() == 1
        && laid.get(i - 1).isBlank()
        && line.start() - 2 > secondColumn(last)
        && line.end() < laid.get(last).end()
        && isCentred(line, laid.get(last));
  }

  private static boolean isCentred(LaidLine line, LaidLine table) {
    int middle = table.start() + table.end();
    return Math.abs(line.start() + line.end() - middle) * 8 < table.end() - table.start();
  }
}

package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to see the texts of a header as headings, read line by line: a text goes on a heading
 * above it or begins one, of one column or over several. The price tells what speaks against it: a
 * heading stands in the middle of its columns, from side to side and from top to bottom; one over
 * several columns has others below it; a small letter begins no heading.
 */
record HeadingTree(HeaderPlaces places, List<Heading> headings, double price) {
  private static final double EACH_OVER = 0.3;
  private static final double EACH_OFF = 0.25;

  private static final double EACH_NEAR = 0.05;

  /** Places by which texts set in the middle miss it at most in print. */
  private static final double SLACK = 1.5;

  /** Places by which the middle is missed so much that no text is over those columns. */
  private static final double MOST_OFF = 9;

  /** Places by which a text hangs over its column at most, where headings touch. */
  private static final int MOST_OVER = 8;

  /** Lines between two lines of one heading, in which others have theirs. */
  private static final int MOST_APART = 3;

  private static final double SMALL_LETTER = 1.5;
  private static final double GOES_ON = -0.5;
  private static final double NEW_WORD = 0.6;
  private static final double FINISHED = 1;
  private static final double OVER_SEVERAL = 0.4;
  private static final double EACH_OVERED = 0.02;
  private static final double BELOW_ITSELF = 1.2;
  private static final double NOTHING_BELOW = 4;
  private static final double UNHEADED = 4;
  private static final double TWICE = 3;
  private static final double YEAR_OVER = 2;
  private static final double ASIDE = 0.5;
  private static final double EACH_LINE_OFF = 0.8;
  private static final double LINE_SLACK = 0.5;
  private static final double EACH_NEAR_LINE = 0.2;

  /**
   * A heading.
   *
   * @param from first column
   * @param to last column
   * @param top its first line
   * @param bottom its last line
   * @param middle of its first text, in places
   */
  record Heading(int from, int to, int top, int bottom, double middle, String text) {
    boolean covers(int column) {
      return from <= column && column <= to;
    }

    boolean meets(int a, int b) {
      return from <= b && a <= to;
    }
  }

  HeadingTree {
    headings = List.copyOf(headings);
  }

  HeadingTree dearer(double by) {
    return new HeadingTree(places, headings, price + by);
  }

  /** All trees that hold one text more. */
  List<HeadingTree> with(int line, Word text) {
    List<HeadingTree> grown = new ArrayList<>();
    int home = places.home(line, text);
    for (int near = Math.max(0, home - 1); near <= home + 1 && near < places.columns(); near++) {
      if (near == home || places.over(line, text, near, near) <= MOST_OVER) {
        goingOn(line, text, near).ifPresent(grown::add);
        if (near != home) {
          begun(line, text, near, near).map(tree -> tree.dearer(ASIDE)).ifPresent(grown::add);
        }
      }
    }
    for (int from = home; from >= 0; from--) {
      for (int to = home; to < places.columns(); to++) {
        begun(line, text, from, to).ifPresent(grown::add);
      }
    }
    return grown;
  }

  private Optional<HeadingTree> goingOn(int line, Word text, int home) {
    Optional<Heading> above = lowest(home);
    if (above.isEmpty()
        || above.get().bottom() >= line
        || line - above.get().bottom() > MOST_APART
        || !isLowest(above.get())) {
      return Optional.empty();
    }
    Heading heading = above.get();
    double off = Math.abs(heading.middle() - middle(text));
    double added =
        EACH_OFF * Math.max(0, off - SLACK)
            + EACH_OVER * places.over(line, text, heading.from(), heading.to())
            + joint(heading.text(), text.text())
            + (places.isOneOfFigures(line, text) ? NEW_WORD : 0)
            + (isYearOver(heading, text) ? YEAR_OVER : 0);
    List<Heading> all = new ArrayList<>(headings);
    String joined = LineJoiner.join(heading.text(), text.text());
    all.set(
        all.indexOf(heading),
        new Heading(heading.from(), heading.to(), heading.top(), line, heading.middle(), joined));
    return Optional.of(new HeadingTree(places, all, price + added));
  }

  /** True for a year beside others above a word with a capital, which is a heading of its own. */
  private boolean isYearOver(Heading heading, Word text) {
    return Character.isUpperCase(text.text().codePointAt(0))
        && places.isOneOfFigures(heading.top(), new Word(0, 0, heading.text()));
  }

  private static double joint(String above, String below) {
    return switch (Continuation.of(above, below)) {
      case SURE -> GOES_ON;
      case POSSIBLE -> Character.isUpperCase(below.codePointAt(0)) ? NEW_WORD : 0;
      case NO -> FINISHED;
    };
  }

  private Optional<HeadingTree> begun(int line, Word text, int from, int to) {
    Optional<Heading> above = lowest(from);
    for (int column = from; column <= to; column++) {
      if (!lowest(column).equals(above)) {
        return Optional.empty();
      }
    }
    boolean inside =
        above.isEmpty()
            || (above.get().from() <= from
                && to <= above.get().to()
                && above.get().bottom() < line);
    double off = from == to ? 0 : places.offMiddle(line, text, from, to);
    if (!inside || off > MOST_OFF) {
      return Optional.empty();
    }
    double added =
        EACH_OVER * places.over(line, text, from, to)
            + EACH_OFF * Math.max(0, off - SLACK)
            + EACH_NEAR * off
            + (from == to ? 0 : OVER_SEVERAL + EACH_OVERED * (to - from));
    if (Character.isLowerCase(text.text().codePointAt(0))) {
      added += SMALL_LETTER;
    }
    if (above.isPresent() && above.get().from() == from && above.get().to() == to) {
      added += from == to ? BELOW_ITSELF : 0;
    }
    List<Heading> all = new ArrayList<>(headings);
    all.add(new Heading(from, to, line, line, middle(text), text.printed()));
    return Optional.of(new HeadingTree(places, all, price + added));
  }

  private static double middle(Word text) {
    return (text.start() + text.end()) / 2.0;
  }

  /** The lowest heading of a column. */
  private Optional<Heading> lowest(int column) {
    Heading lowest = null;
    for (Heading heading : headings) {
      lowest = heading.covers(column) ? heading : lowest;
    }
    return Optional.ofNullable(lowest);
  }

  private boolean isLowest(Heading heading) {
    return !hasBelow(heading);
  }

  /** True if others stand below it. */
  boolean hasBelow(Heading heading) {
    int at = headings.indexOf(heading);
    return headings.subList(at + 1, headings.size()).stream()
        .anyMatch(h -> h.meets(heading.from(), heading.to()));
  }

  /** Number of headings above it over its columns. */
  int level(Heading heading) {
    int at = headings.indexOf(heading);
    return (int) headings.subList(0, at).stream().filter(h -> h.covers(heading.from())).count();
  }

  /** What speaks against the whole once all texts are in. */
  double finalPrice() {
    double sum = 0;
    for (int c = 1; c < places.columns(); c++) {
      int column = c;
      sum += headings.stream().anyMatch(h -> h.covers(column)) ? 0 : UNHEADED;
    }
    for (Heading heading : headings) {
      sum += TWICE * countTwice(heading);
      sum += hasBelow(heading) || heading.from() < heading.to() ? bare(heading) : upright(heading);
    }
    return sum + HeadingOrder.price(this);
  }

  /** Number of later headings below the same one that hold the same words: each would say it. */
  private long countTwice(Heading heading) {
    Optional<Heading> over = over(heading);
    int at = headings.indexOf(heading);
    return over.isEmpty()
        ? 0
        : headings.subList(at + 1, headings.size()).stream()
            .filter(h -> h.text().equals(heading.text()) && over(h).equals(over))
            .count();
  }

  /** The lowest heading above another one, over its columns. */
  Optional<Heading> over(Heading heading) {
    return headings.subList(0, headings.indexOf(heading)).stream()
        .filter(h -> h.covers(heading.from()))
        .reduce((upper, lower) -> lower);
  }

  /** The price of columns below a heading that have none of their own. */
  private double bare(Heading heading) {
    int at = headings.indexOf(heading);
    int bare = 0;
    for (int c = heading.from(); c <= heading.to(); c++) {
      int column = c;
      boolean own =
          headings.subList(at + 1, headings.size()).stream().anyMatch(h -> h.covers(column));
      bare += own ? 0 : 1;
    }
    return NOTHING_BELOW * bare;
  }

  /** The price of lines by which a heading misses the middle between what is above and the rows. */
  private double upright(Heading heading) {
    return EACH_LINE_OFF * Math.max(0, off(heading) - LINE_SLACK);
  }

  /**
   * What decides between ways for which as much speaks: half a line by which headings miss their
   * middle may be right, but they are more often right where they do not.
   */
  double leaning() {
    return headings.stream()
        .filter(heading -> heading.from() == heading.to() && !hasBelow(heading))
        .mapToDouble(heading -> EACH_NEAR_LINE * Math.min(LINE_SLACK, off(heading)))
        .sum();
  }

  /** Lines by which a heading misses the middle of its height. */
  private double off(Heading heading) {
    double middle = (free(heading) + places.lines() - 1) / 2.0;
    return Math.abs((heading.top() + heading.bottom()) / 2.0 - middle);
  }

  /** The first line below the headings over the heading. */
  int free(Heading heading) {
    return headings.subList(0, headings.indexOf(heading)).stream()
        .filter(h -> h.covers(heading.from()))
        .mapToInt(h -> h.bottom() + 1)
        .max()
        .orElse(0);
  }
}

package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of figures that stand in a row and say only what is new: kinds behind a colon ("Tỷ lệ
 * trường đạt chuẩn: mầm non 65%; tiểu học 70%" measures "Tỷ lệ trường đạt chuẩn: tiểu học") and
 * places behind a preposition that the name before has too ("… ở đô thị đạt 98%, ở nông thôn đạt
 * 85%").
 */
final class RowNames {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern COUNTING =
      Pattern.compile("^(?:tổng\\s+)?số(?:\\s+lượng)?\\s+", FLAGS);
  private static final String COLON = ": ";

  /** So many words more tell what a shorter name leaves out. */
  private static final int FEWEST_WORDS_MORE = 2;

  /** "GRDP", "PCI": known by letters alone. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{3,}");

  private final ProseWords prose;
  private final MeasuredPhrase measured;
  private final Pattern preposition;
  private final Pattern joint;

  /** "có bằng cấp 30%" behind "lao động qua đào tạo đạt 62%". */
  private final Pattern subjectless;

  private String last = "";

  /** The name before and the words behind its figure. */
  private String lastTold = "";

  private String head = "";
  private final SharedHead shared;
  private boolean lastLinked;

  /** The last name that leaves nothing out. */
  private String whole = "";

  /** Whether words of the name before were dropped that may belong to this one as well. */
  private boolean cutOff;

  /** Whether the figure before stands in the clause that is being read. */
  private boolean sameClause;

  /** Whether a verb leads to the row's first figure; null before it is read. */
  private @Nullable Boolean linked;

  /**
   * Makes a row.
   *
   * @param listed what the words above a list say that its figures measure; empty outside of lists
   */
  RowNames(ProseWords prose, MeasuredPhrase measured, Optional<String> listed) {
    this.prose = prose;
    this.measured = measured;
    this.shared = new SharedHead(measured.ahead());
    this.preposition =
        Pattern.compile(
            "^(" + prose.kindPattern("preposition") + ")\\s+(?!(?:số\\s+)?(?:đó|này)\\s)", FLAGS);
    this.joint =
        Pattern.compile(
            "^("
                + prose.kindPattern("preposition")
                + "|"
                + prose.kindPattern("classifier")
                + ")\\s+(?!(?:số\\s+)?(?:đó|này)\\s)",
            FLAGS);
    this.subjectless = Pattern.compile("(?:" + prose.kindPattern("subjectless") + ")\\s", FLAGS);
    listed.ifPresent(name -> head = name + COLON);
  }

  /**
   * Keeps the name of a promised figure for those behind it.
   *
   * @param before the words between the figure before it and this one
   * @param after the words up to the figure behind it
   * @param linked true if a verb such as "đạt" leads to the figure
   */
  void keep(String name, String before, String after, boolean linked) {
    int colon = name.indexOf(COLON);
    if (colon > 0 && isHead(name)) {
      String own = name.substring(0, colon + COLON.length());
      this.linked = own.equals(head) && this.linked != null ? this.linked : Boolean.valueOf(linked);
      head = own;
    } else if (!PartOfWhole.in(before).find()) {
      head = "";
    }
    whole = leavesOut(name) || ABBREVIATED.matcher(name).lookingAt() ? whole : name;
    cutOff = false;
    last = name;
    lastTold = name + " " + after;
    lastLinked = linked;
    sameClause = true;
  }

  /** Begins another clause: its words, by which a reader checks a figure, hold no name before. */
  void beginClause() {
    sameClause = false;
  }

  /**
   * True if the name may leave out what is measured: it says only a thing, and the one before says
   * more, be it what is measured of a thing or what is done with it; bodies reach something that is
   * told elsewhere.
   */
  boolean leavesOut(String name) {
    boolean more =
        words(whole) >= words(name) + FEWEST_WORDS_MORE || measured.ahead().beginsQuantity(whole);
    boolean thing =
        shared.isThing(name)
            && !measured.ahead().beginsQuantity(name)
            && !ABBREVIATED.matcher(name).lookingAt();
    return cutOff
        || !whole.isEmpty() && subjectless.matcher(name).lookingAt()
        || thing && (more || LevelPhrase.beginsWithGroup(name));
  }

  private static int words(String name) {
    return name.split("\\s+").length;
  }

  private boolean isHead(String name) {
    return measured.ahead().beginsQuantity(name)
        || prose.works().isWork(name)
        || prose.isChangeNamed(name);
  }

  /** Where the preposition stands last in the name before; "nhà ở" is a thing. */
  private int lastOf(String word) {
    Matcher found =
        Pattern.compile("(?<!nhà|chỗ|nơi)\\s" + Pattern.quote(word) + "\\s", FLAGS).matcher(last);
    int at = -1;
    while (found.find()) {
      at = found.start();
    }
    return at;
  }

  /** True if the name before is a number of such things ("Số hộ …" and "1.500 hộ"). */
  boolean counts(String unit) {
    return COUNTING.matcher(last).replaceFirst("").startsWith(unit + " ")
        && COUNTING.matcher(last).lookingAt();
  }

  /** True if the name of the figure before, or the words behind that figure, hold the word. */
  boolean hasTold(String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", FLAGS)
        .matcher(lastTold)
        .find();
  }

  /** The words that lead the row, with their colon; empty outside of rows. */
  String head() {
    return head;
  }

  /**
   * The whole name of a figure whose own words stand before it; empty if they begin with a
   * preposition that joins them to nothing.
   *
   * @param named the words, without joint
   * @param before the words between the figure before it and this one
   * @param linked true if a verb leads to the figure
   * @param alike true if the figure before is measured in the same
   */
  Optional<String> complete(String named, String before, boolean linked, boolean alike) {
    cutOff = false;
    Matcher part = PartOfWhole.in(named);
    String own = part.lookingAt() ? named.substring(part.end()).strip() : named;
    Matcher joins = joint.matcher(prose.withoutLeadingTime(before));
    if (joins.find()) {
      String word = joins.group(1);
      int at = lastOf(word);
      String thing = joint.matcher(own).replaceFirst("");
      if (at > 0 && !measured.ahead().beginsQuantity(thing)) {
        String behind = shared.saidBehind(last, at);
        String replaced = last.substring(at + 1 + word.length());
        cutOff = behind.isEmpty() && words(replaced) >= words(thing) + FEWEST_WORDS_MORE;
        return Optional.of(last.substring(0, at) + " " + word + " " + thing + behind);
      }
    }
    if (preposition.matcher(own).find()) {
      return Optional.empty();
    }
    boolean kind =
        !head.isEmpty()
            && (this.linked == null || linked == this.linked)
            && !own.contains(COLON)
            && !measured.ahead().beginsQuantity(own)
            && !PartOfWhole.in(before).find();
    boolean share =
        !kind
            && !sameClause
            && alike
            && lastLinked
            && linked
            && !measured.ahead().beginsQuantity(own)
            && !PartOfWhole.in(before).find();
    return Optional.of(kind ? head + own : share ? shared.find(last, own).orElse(own) : own);
  }
}

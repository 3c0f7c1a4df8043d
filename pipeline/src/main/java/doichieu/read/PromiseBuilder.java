package doichieu.read;

import doichieu.read.ClauseReader.Promise;
import doichieu.read.ClauseReader.Tools;
import doichieu.read.FigureParser.Found;
import doichieu.read.LevelPhrase.Group;
import doichieu.target.Target.Baseline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes promises of the named figures of one sentence: for whom, by how much, part of what. */
final class PromiseBuilder {
  private static final Pattern HELD_FOR =
      Pattern.compile(
          "^\\s*\\(?\\s*(?:đối với|riêng với)\\s+([^,;:.()%\\d]{3,80})(?:\\)|\\s*(?=[,;.]|$))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Tools tools;
  private final @Nullable String condition;
  private final String opening;
  private final boolean severalLevels;
  private final GroupAside aside;
  private final Optional<Group> forWhom;

  /** The last promise so far that is no part of another; null if there is none. */
  private @Nullable Promise earlier;

  /** For whom the clause that is being read opens to hold ("…; đối với các xã biên giới, …"). */
  private Optional<Group> forWhomInClause = Optional.empty();

  /** The promises of the sentence so far. */
  private final List<Promise> promises;

  /** Wholes and parts of the clause that is being read. */
  private PartOfWhole parts = new PartOfWhole("", null, false);

  PromiseBuilder(
      Tools tools,
      @Nullable String condition,
      String opening,
      String sentence,
      Optional<Promise> earlier,
      List<Promise> promises) {
    this.tools = tools;
    this.condition = condition;
    this.opening = opening;
    this.severalLevels = LevelPhrase.namesSeveral(sentence);
    this.aside = new GroupAside(tools.words());
    this.forWhom = opening(sentence);
    this.promises = promises;
    this.earlier = earlier.orElse(null);
  }

  /**
   * A figure in its clause, with the words up to its neighbours.
   *
   * @param printed the clause as printed
   * @param clause the same without remarks
   * @param plain the same without conditions
   * @param last true if no figure follows
   * @param behind true if its name stands behind it
   * @param aside for whom alone it holds, of what the figure before measures; else null
   */
  record Piece(
      String printed,
      String clause,
      String plain,
      Found figure,
      String before,
      String after,
      boolean last,
      boolean behind,
      @Nullable String aside) {}

  /** True if the sentence names several levels of authorities. */
  boolean severalLevels() {
    return severalLevels;
  }

  /** Begins a clause. */
  void beginClause(String clause) {
    parts = new PartOfWhole(clause, earlier, parts.isListing());
    forWhomInClause = opening(clause);
  }

  private Optional<Group> opening(String words) {
    return LevelPhrase.findOpening(words)
        .or(() -> aside.findOpening(words).map(group -> new Group(group, null, true)));
  }

  /**
   * Adds the promise of a figure.
   *
   * @param moved from where the figure moves; null if it does not
   */
  Promise add(Piece piece, String name, @Nullable Baseline moved) {
    Promise promise = promise(piece, name, moved);
    promises.add(promise);
    parts.keep(promise);
    earlier = promise.whole() == null ? promise : earlier;
    return promise;
  }

  private Promise promise(Piece piece, String name, @Nullable Baseline moved) {
    Optional<Group> group = group(piece.before(), piece.after());
    String of =
        group.filter(Group::narrow).isPresent()
            ? NameCell.bare(WholePhrase.withoutAtEnd(name))
            : name;
    return new Promise(
        opening,
        piece.printed(),
        piece.figure(),
        piece.before(),
        piece.after(),
        piece.last(),
        tools
            .words()
            .prose()
            .names()
            .withoutPrepositionAtEnd(
                tools.words().values().boundsApart().withoutClosing(piece.figure(), of)),
        group
            .map(Group::level)
            .or(() -> tools.words().prose().findEach(piece.before()))
            .orElse(null),
        moved == null ? change(piece, name) : "",
        moved,
        onlyFor(piece, group),
        parts
            .findWhole(piece.figure(), piece.before())
            .map(Promise::name)
            .filter(whole -> group.isEmpty() || !whole.equals(name))
            .orElse(null));
  }

  private @Nullable String onlyFor(Piece piece, Optional<Group> group) {
    if (condition != null) {
      return condition;
    }
    return group
        .filter(Group::narrow)
        .map(Group::words)
        .or(() -> Optional.ofNullable(piece.aside()))
        .or(() -> group.isEmpty() ? conditionBehind(piece) : Optional.empty())
        .orElse(null);
  }

  /** The words that make the figure the amount of a change, or those of the figure before it. */
  private String change(Piece piece, String name) {
    String own = tools.changes().of(piece.before(), piece.figure().value().text());
    if (!own.isEmpty() || promises.isEmpty()) {
      return own;
    }
    Promise last = promises.get(promises.size() - 1);
    return isAlike(last.figure(), piece.figure())
        ? tools
            .changes()
            .goingOn(
                last.change(),
                last.figure().value().text().endsWith(ChangeWord.YEARLY),
                piece.before(),
                piece.figure(),
                name,
                piece.behind())
        : "";
  }

  /** True for two shares, and for two figures in one unit. */
  static boolean isAlike(Found one, Found other) {
    return FigureChooser.isPercentage(one)
        ? FigureChooser.isPercentage(other)
        : Objects.equals(one.value().unit(), other.value().unit());
  }

  /**
   * "… đạt 80% đối với hồ sơ cũ", "100% (đối với hồ sơ mới)": for what the figure of a name ahead
   * holds.
   */
  private static Optional<String> conditionBehind(Piece piece) {
    int end = piece.printed().indexOf(piece.figure().value().text());
    String after =
        end < 0
            ? piece.after()
            : piece.printed().substring(end + piece.figure().value().text().length());
    Matcher held = HELD_FOR.matcher(after);
    return !piece.behind() && held.find() ? Optional.of(held.group(1).strip()) : Optional.empty();
  }

  /**
   * For whom the figure holds: the words beside it, else those that open its clause or sentence.
   */
  private Optional<Group> group(String before, String after) {
    boolean alone = severalLevels || tools.measured().between().goesOn(before);
    return LevelPhrase.findBehind(after)
        .or(() -> alone ? tools.levels().findBefore(before) : Optional.empty())
        .or(() -> WholePhrase.isIn(before) ? Optional.empty() : forWhomInClause.or(() -> forWhom));
  }
}

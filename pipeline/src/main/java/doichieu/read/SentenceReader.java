package doichieu.read;

import doichieu.read.ClauseReader.NotTaken;
import doichieu.read.ClauseReader.Promise;
import doichieu.read.ClauseReader.Reading;
import doichieu.read.ClauseReader.Reason;
import doichieu.read.ClauseReader.Tools;
import doichieu.read.FigureParser.Found;
import doichieu.read.MeasuredPhrase.Named;
import doichieu.read.PromiseBuilder.Piece;
import doichieu.target.Comparator;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence while its clauses are being read. */
final class SentenceReader {
  /** "dân số" between a share and a comma. */
  private static final Pattern FEW_WORDS =
      Pattern.compile("\\s+\\p{L}+(?:\\s+\\p{L}+){0,4}(?=,\\s+\\p{L})");

  private final Tools tools;
  private final List<String> headings;
  private final Reading reading =
      new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final boolean goal;
  private final FigureNames names;
  private final PromiseBuilder builder;

  /**
   * The figure before, where nothing named it and nothing but that keeps it from being promised.
   */
  private @Nullable Piece unnamed;

  /** The figure before, where it is a rate. */
  private @Nullable Found rated;

  SentenceReader(
      Tools tools,
      List<String> headings,
      @Nullable String condition,
      String opening,
      String sentence,
      Optional<Promise> earlier,
      Optional<String> listed) {
    this.tools = tools;
    this.headings = headings;
    this.goal = tools.results().isBelowGoals(headings);
    this.builder =
        new PromiseBuilder(tools, condition, opening, sentence, earlier, reading.promises());
    this.names = new FigureNames(tools, headings, builder.severalLevels(), goal, listed);
  }

  /** What has been read so far. */
  Reading reading() {
    return reading;
  }

  /**
   * Reads a clause; gives the name that its last figure leaves to the next clause.
   *
   * @param told the clauses before it
   */
  Optional<String> readClause(String told, String printed, Optional<String> carriedOn) {
    names.beginClause();
    Remarks remarks = Remarks.of(printed, tools.words().figures());
    String clause = remarks.clause();
    List<Found> figures =
        new ArrayList<>(tools.chooser().list(clause, goal, names.goingOn().findPromised()));
    figures.removeIf(figure -> tools.respective().runsInto(clause, figure));
    List<Found> all = List.copyOf(figures);
    List<Found> inTurn = tools.respective().list(clause, figures);
    figures.removeAll(inTurn);
    inTurn.forEach(
        figure -> reading.notTaken().add(new NotTaken(figure.value().text(), Reason.RESPECTIVE)));
    String plain = tools.chooser().withoutConditions(clause, goal);
    builder.beginClause(clause);
    Optional<String> carried = carriedOn;
    int named = 0;
    int based = 0;
    unnamed = null;
    for (int i = 0; i < figures.size(); i++) {
      Found figure = tools.words().values().boundsApart().underBracketed(clause, figures.get(i));
      int last = i == 0 ? 0 : figures.get(i - 1).end();
      int to = i + 1 == figures.size() ? clause.length() : figures.get(i + 1).start();
      String before =
          clause.substring(Math.min(Math.max(named, last), figure.start()), figure.start());
      String after = clause.substring(figure.end(), to);
      String between = clause.substring(Math.max(last, based), figure.start());
      boolean more = i + 1 < figures.size();
      boolean moved = i > 0 && Movement.leads(clause, figures.get(i - 1), figure);
      boolean repeated =
          carried.isPresent()
              && (moved || names.goingOn().isRepeated(figure, between, before, after, i == 0));
      Optional<Named> found = repeated ? Optional.empty() : names.name(figure, before, after, more);
      Found counting = figure;
      if (carried.isPresent() && found.filter(n -> isHeadOnly(n, counting)).isPresent()) {
        repeated = true;
        found = Optional.empty();
      }
      Optional<String> own =
          repeated
              ? carried.map(n -> names.withOwnWords(n, counting, between, after))
              : Optional.empty();
      Optional<String> aside =
          carried.isEmpty() || repeated ? Optional.empty() : names.findAside(figure, before, found);
      Optional<String> name = repeated || aside.isPresent() ? carried : found.map(Named::name);
      boolean bodies = carried.isPresent() && name.filter(LevelPhrase::beginsWithGroup).isPresent();
      carried = bodies ? carried : name;
      if (found.isPresent() && found.get().used() > 0) {
        figure =
            tools
                .words()
                .values()
                .boundsApart()
                .under(figure, after.substring(0, found.get().used()));
      }
      figure = repeated ? names.goingOn().counted(figure) : figure;
      boolean ahead = repeated || found.filter(n -> n.used() == 0).isPresent();
      based = figure.end() + Math.max(based(figure, after), ahead ? shareOf(after) : 0);
      named = Math.max(based, figure.end() + found.map(Named::used).orElse(0));
      if (more && Movement.leads(clause, figure, figures.get(i + 1))) {
        continue;
      }
      boolean behind = found.isPresent() && found.get().used() > 0;
      Piece piece =
          new Piece(
              printed, clause, plain, figure, before, after, !more, behind, aside.orElse(null));
      if (behind) {
        noteCountOnly(name.orElseThrow(), figure);
      }
      if (behind && unnamed != null && tools.measured().between().isRepeated(between)) {
        nameBackwards(unnamed, name.orElseThrow(), figure);
      }
      take(piece, told, own.isPresent() ? own : name, moved(clause, figures, i));
    }
    readRemarks(remarks);
    boolean results = !goal && tools.results().tellsResults(headings, told + clause);
    if (!results) {
      tools.words().figures().listOpenPercentages(clause).stream()
          .map(open -> new NotTaken(open, Reason.UNKNOWN))
          .forEach(reading.notTaken()::add);
    }
    if (goal) {
      tools
          .bareNumbers()
          .list(clause, all, tools.chooser().listConditions(clause))
          .forEach(number -> reading.notTaken().add(new NotTaken(number, Reason.UNKNOWN)));
    } else if (!results) {
      List<Found> taken = all.stream().filter(FigureChooser::isPercentage).toList();
      reading
          .counts()
          .addAll(tools.bareNumbers().list(clause, taken, tools.chooser().listConditions(clause)));
    }
    return carried;
  }

  /**
   * "…, tốc độ tăng bình quân 12%/năm", "…, tỷ lệ này đạt 97%", "…, nâng tổng số lên 52 xã": the
   * words name nothing by themselves. A count goes on with one of the same things only.
   */
  private boolean isHeadOnly(Named named, Found figure) {
    return named.used() == 0
        && tools.words().prose().names().isHeadOnly(named.name())
        && (FigureChooser.isPercentage(figure)
            || names
                .goingOn()
                .findPromised()
                .filter(l -> PromiseBuilder.isAlike(l, figure))
                .isPresent());
  }

  /** Chars of the words right behind a percentage that say of what it is a share. */
  private int based(Found figure, String after) {
    return FigureChooser.isPercentage(figure) && tools.words().prose().isBase(after)
        ? Math.max(0, after.indexOf(','))
        : 0;
  }

  /**
   * Chars of few words up to a comma that say of what a figure is, whose name stands before it
   * ("đạt 96,5% dân số, …", "tạo việc làm cho 2.000 lao động nông thôn, …").
   */
  private int shareOf(String after) {
    Matcher few = FEW_WORDS.matcher(after);
    return few.lookingAt() && !tools.words().prose().endsWithVerb(few.group()) ? few.end() : 0;
  }

  /** "Có 5 xã và 2 phường đạt chuẩn": what is told behind may hold for the count before as well. */
  private void noteCountOnly(String name, Found figure) {
    List<Promise> promises = reading.promises();
    Promise last = promises.isEmpty() ? null : promises.get(promises.size() - 1);
    if (last != null
        && last.name().equals(last.figure().value().unit())
        && name.startsWith(figure.value().unit() + " ")
        && !reading.elliptical().contains(last)) {
      reading.elliptical().add(last);
    }
  }

  /** Makes a figure a promise, or tells why it is none. */
  private void take(Piece piece, String told, Optional<String> name, Optional<Baseline> moved) {
    Found figure = piece.figure();
    boolean result = isResult(piece, told, moved.isPresent());
    boolean since =
        !result && tools.results().isSincePastYear(headings, told, piece.plain(), figure);
    boolean worked =
        !goal
            && FigureChooser.isPercentage(figure)
            && !isPromiseOfAll(piece, told)
            && !tools.words().values().isLinked(figure)
            && tools.words().prose().works().endsWithWorkOnly(piece.before());
    String ahead = told + piece.clause().substring(0, figure.start());
    boolean rate =
        isRateGoingOn(piece)
            || tools.results().isShareOfMoney(ahead, figure)
            || tools.results().isRate(piece.before(), name.orElse(""), piece.after());
    boolean ratio = !result && !rate && isRatio(piece, name);
    unnamed = null;
    boolean none =
        name.filter(tools.words().prose().names()::saysNone).isPresent() && isCeiling(figure);
    rated = rate ? figure : null;
    boolean counted = name.filter(n -> isShareCounted(n, figure)).isPresent();
    if (name.isPresent() && !result && !since && !rate && !worked && !ratio && !none && !counted) {
      Promise promise = builder.add(piece, name.get(), moved.orElse(null));
      if (FigureNames.countsOnly(promise.name(), figure) || leavesOut(piece, promise)) {
        reading.elliptical().add(promise);
      }
      if (piece.behind() || promise.name().equals(figure.value().unit())) {
        new SameNames(tools.words().prose())
            .list(promise, reading.promises()).stream()
                .filter(same -> !reading.elliptical().contains(same))
                .forEach(reading.elliptical()::add);
      }
      names.keep(name.get(), figure, piece.before(), piece.after());
      return;
    }
    Reason why =
        result
            ? Reason.RESULT
            : rate ? Reason.RATE : ratio ? Reason.RATIO : since ? Reason.SINCE : Reason.UNKNOWN;
    moved
        .map(Baseline::statedValue)
        .ifPresent(from -> reading.notTaken().add(new NotTaken(from, why)));
    reading.notTaken().add(new NotTaken(figure.value().text(), why));
    if (why == Reason.UNKNOWN && !worked && !none && !counted) {
      unnamed = piece;
    }
  }

  /** "Rà soát 100% văn bản …": work on all of something is what the whole sentence promises. */
  private boolean isPromiseOfAll(Piece piece, String told) {
    ProseWords prose = tools.words().prose();
    return told.isEmpty()
        && FigureChooser.isWhole(piece.figure())
        && prose.works().isOnlyWork(prose.withoutLeadingTime(piece.before()).strip());
  }

  private boolean leavesOut(Piece piece, Promise promise) {
    return !piece.behind()
        && (promise.whole() == null || LevelPhrase.beginsWithGroup(promise.name()))
        && promise.level() == null
        && names.leavesOut(promise.name(), piece.figure());
  }

  private boolean isResult(Piece piece, String told, boolean moved) {
    ResultTeller results = tools.results();
    Found figure = piece.figure();
    return moved
        ? results.isMovedInPast(headings, told, piece.plain(), figure)
        : results.isResult(
                headings, told, piece.plain(), figure, names.goingOn().findPromised().isPresent())
            || piece.behind() && results.isLeft(piece.before(), figure);
  }

  /** "mức hỗ trợ 60 triệu đồng/nhà xây mới và 30 triệu đồng/nhà sửa chữa". */
  private boolean isRateGoingOn(Piece piece) {
    return rated != null
        && Objects.equals(rated.value().unit(), piece.figure().value().unit())
        && (piece.before().isBlank()
            || tools.words().prose().withoutJoint(piece.before()).isBlank());
  }

  /** A share is no length and no count of things: "tỷ lệ … trong vòng 500 m". */
  private boolean isShareCounted(String name, Found figure) {
    String unit = figure.value().unit();
    return unit != null
        && tools.words().prose().isMeasure(unit)
        && !unit.startsWith("điểm")
        && !tools.words().values().change().endsWith(figure.value().text())
        && tools.words().values().isShareCounted(name, unit);
  }

  /** "Không còn xã dưới 10 tiêu chí": the bound belongs to what shall not be there. */
  private static boolean isCeiling(Found figure) {
    Comparator comparator = figure.value().comparator();
    return comparator == Comparator.LESS || comparator == Comparator.AT_MOST;
  }

  /** "…, bằng 108,5% dự toán" beside an amount of the same thing. */
  private boolean isRatio(Piece piece, Optional<String> name) {
    List<Promise> promises = reading.promises();
    boolean amount =
        !promises.isEmpty()
            && !tools.words().values().change().endsWith(piece.before())
            && !FigureChooser.isPercentage(promises.get(promises.size() - 1).figure())
            && name.filter(promises.get(promises.size() - 1).name()::equals).isPresent();
    return tools.ratios().holds(piece.figure(), piece.before(), piece.after(), amount);
  }

  /**
   * "Đến năm 2025 có 70% và đến năm 2030 có 90% hồ sơ …": the noun phrase names both; of other
   * things it tells the same ("12 bác sĩ và 34 giường bệnh trên 10.000 dân").
   */
  private void nameBackwards(Piece piece, String name, Found named) {
    String unit = piece.figure().value().unit();
    String thing = String.valueOf(named.value().unit());
    boolean alike = PromiseBuilder.isAlike(piece.figure(), named);
    if (alike || unit != null && name.startsWith(thing + " ")) {
      reading.notTaken().remove(reading.notTaken().size() - 1);
      builder.add(piece, alike ? name : unit + name.substring(thing.length()), null);
    }
  }

  /** Figures in brackets: where the target before them stands, or nothing that is promised. */
  private void readRemarks(Remarks remarks) {
    for (Remarks.Remark remark : remarks.list()) {
      List<Promise> promises = reading.promises();
      Promise target = null;
      for (Promise promise : promises) {
        boolean ahead = promise.figure().figureStart() < remark.start();
        target = ahead && promise.clause().equals(remarks.printed()) ? promise : target;
      }
      Optional<Baseline> stands = remark.findBaseline(tools.current());
      if (target != null && target.baseline() == null && stands.isPresent()) {
        promises.set(promises.lastIndexOf(target), target.standing(stands.get()));
      } else {
        Reason why = stands.isPresent() || target == null ? Reason.RESULT : Reason.UNKNOWN;
        reading.notTaken().add(new NotTaken(remark.figure().value().text(), why));
      }
    }
  }

  private static Optional<Baseline> moved(String clause, List<Found> figures, int i) {
    return i > 0 && Movement.leads(clause, figures.get(i - 1), figures.get(i))
        ? Optional.of(Movement.baseline(clause, figures.get(i - 1), figures.get(i)))
        : Optional.empty();
  }
}

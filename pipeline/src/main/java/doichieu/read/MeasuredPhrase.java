package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun phrase that a figure in running text measures, before or after it. */
final class MeasuredPhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NAME = 400;

  /** Fewer words behind "100%" say of what it is a share, not what is done with it. */
  private static final int SHORTEST_SHARE = 4;

  private static final Pattern ABOUT = Pattern.compile("^\\s*(?:về\\s+)?", FLAGS);
  private static final Pattern YEARLY =
      Pattern.compile("^\\s*" + TimeWords.EACH + "\\s+năm\\s+(?=\\p{L})", FLAGS);

  /** "(Ái Thượng, Lương Trung)": which of the things counted are meant. */
  private static final Pattern WHICH =
      Pattern.compile(
          "\\s*\\(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)+(?:(?:,|;|\\s+và)\\s*\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)*)*\\s*\\)$");

  /** "Kích hoạt định danh mức 2 đạt 85% dân số": so much work before "đạt" is what is measured. */
  private static final int FEWEST_WORDS_OF_WORK = 4;

  /** Bodies or places that reach something. */
  private static final Pattern EACH = Pattern.compile("(?:mỗi|từng|các)\\s", FLAGS);

  private static final Pattern END = Pattern.compile("\\s*(?:[,.;]|$)");

  private final ValueWords values;
  private final ProseWords prose;
  private final NameAhead ahead;
  private final JoinedThing joined;
  private final BetweenFigures between;
  private final PhraseBehind behind;
  private final WhatIsDone done;
  private final Pattern forWhom;

  /** "(nhóm 15) tỉnh, thành phố dẫn đầu cả nước về …": what is ranked, behind the rank. */
  private final Pattern rankedAbout;

  /**
   * What is measured.
   *
   * @param name the noun phrase
   * @param used chars behind the figure that hold it; 0 if it stands before
   */
  record Named(String name, int used) {}

  /**
   * How a percentage stands in its clause.
   *
   * @param bounded true if words that bound the figure touch it
   * @param linked true if a verb such as "đạt" is among them
   * @param row true if it is joined to a figure that is promised
   * @param more true if another figure follows in the clause
   * @param goal true below a heading of goals
   */
  record Standing(boolean bounded, boolean linked, boolean row, boolean more, boolean goal) {
    /** Of the bare words behind a figure. */
    static final Standing ALONE = new Standing(false, false, false, false, false);
  }

  MeasuredPhrase(Words words) {
    this.values = words.values();
    this.prose = words.prose();
    this.ahead = new NameAhead(words);
    this.joined = new JoinedThing(words);
    this.between = new BetweenFigures(values, prose);
    this.behind = new PhraseBehind(values, prose);
    this.done = new WhatIsDone(prose.works());
    this.forWhom = Pattern.compile("(?:" + prose.kindPattern("own-words") + ")\\s", FLAGS);
    this.rankedAbout =
        Pattern.compile(
            "^\\s+(?:[^\\d;:.%]{0,60}?\\s)?(?:"
                + prose.kindPattern("ranked-best")
                + ")(?:\\s[^\\d;:.,%]{1,40}?)?\\s+về\\s+([^\\d;.%]{4,160})",
            FLAGS);
  }

  /** What the words between two figures say. */
  BetweenFigures between() {
    return between;
  }

  /** What short words beside figures name. */
  JoinedThing joined() {
    return joined;
  }

  /** The names before figures. */
  NameAhead ahead() {
    return ahead;
  }

  /**
   * What a percentage measures: "Tỷ lệ …" before it; else the words after it; else, where these
   * only say of what it is a share, the subject before its verb.
   */
  Optional<Named> findOfPercentage(String before, String after, Standing standing) {
    Matcher yearly = YEARLY.matcher(after);
    if (yearly.find()) {
      return findOfPercentage(before, after.substring(yearly.end()), standing)
          .map(n -> new Named(n.name(), n.used() == 0 ? 0 : n.used() + yearly.end()));
    }
    Optional<Named> named = ahead.opened(before).map(name -> new Named(name, 0));
    if (named.isPresent()) {
      return named;
    }
    String raw = standing.more() ? behind.upToNext(after) : prose.untilEnd(after);
    String phrase =
        values.boundsApart().without(NameCell.bare(LevelPhrase.withoutBracketed(raw).strip()));
    boolean joins = standing.row() && joined.joins(before);
    boolean noun =
        (isNoun(phrase) || joins && joined.isThingBehind(after)) && phrase.length() <= LONGEST_NAME;
    boolean base =
        prose.isBase(after)
                && !(values.change().endsWith(before) && prose.names().beginsQuantity(phrase))
            || raw.stripLeading().startsWith("(") && phrase.startsWith("(");
    Optional<Named> subject =
        noun && !base && before.stripTrailing().endsWith(":")
            ? Optional.empty()
            : ahead
                .subject(before, standing.bounded(), standing.linked())
                .filter(
                    name ->
                        standing.goal() || !prose.works().isWork(name) || isWorkDone(name, after))
                .map(name -> new Named(name, 0));
    if (noun && !base) {
      boolean whole =
          words(phrase) >= SHORTEST_SHARE
              || values.change().endsWith(before)
              || joins
              || (standing.goal() || prose.endsWithDue(after))
                  && prose.works().endsWithWork(before);
      boolean led =
          standing.linked()
              && subject
                  .map(Named::name)
                  .filter(n -> words(n) >= FEWEST_WORDS_OF_WORK && !EACH.matcher(n).lookingAt())
                  .isPresent();
      return whole && !led
          ? Optional.of(
              new Named(joined.workFor(before) + NameAhead.withoutTimeAtEnd(phrase), raw.length()))
          : subject;
    }
    if (noun
        && standing.goal()
        && prose.names().isBaseNoun(phrase)
        && subject.map(s -> words(s.name()) < 3).orElse(true)) {
      return Optional.of(new Named(NameAhead.withoutTimeAtEnd(phrase), raw.length()));
    }
    boolean bodies = subject.filter(s -> LevelPhrase.isOnly(s.name())).isPresent();
    if (noun && bodies && words(phrase) >= SHORTEST_SHARE) {
      return Optional.of(new Named(NameAhead.withoutTimeAtEnd(phrase), raw.length()));
    }
    return base || phrase.isEmpty() || after.isBlank() || !noun ? subject : Optional.empty();
  }

  /** "Huy động trẻ 5 tuổi ra lớp đạt 99,7%": work told at length with nothing behind its share. */
  private static boolean isWorkDone(String name, String after) {
    boolean end = after.isBlank() || ",.;".indexOf(after.strip().charAt(0)) >= 0;
    return end && words(name) >= FEWEST_WORDS_OF_WORK;
  }

  private static int words(String phrase) {
    return phrase.split("\\s+").length;
  }

  private boolean isNoun(String phrase) {
    return NameAhead.LETTERS.matcher(phrase).find()
        && phrase.contains(" ")
        && !phrase.startsWith("(")
        && !prose.names().beginsNoNoun(phrase)
        && !values.endsWithBound(phrase)
        && !phrase.endsWith(" và");
  }

  /** Below a heading that names the indicator: the row's own words ("Đối với UBND cấp xã"). */
  Optional<Named> findOwnWords(String before) {
    String words = NameCell.bare(prose.withoutVerb(" " + before));
    return forWhom.matcher(words).lookingAt()
            && words.length() <= NameAhead.LONGEST_COUNTED
            && words.chars().noneMatch(Character::isDigit)
        ? Optional.of(new Named(words, 0))
        : Optional.empty();
  }

  /** What stands in a rank: "Chỉ số …" before it; empty if nothing is named so. */
  Optional<Named> findOfRank(String before, String after) {
    Optional<Named> index = ahead.opened(before).map(name -> new Named(name, 0));
    Matcher about = rankedAbout.matcher(after);
    if (index.isPresent() || !about.find()) {
      return index;
    }
    String name = NameCell.bare(prose.untilEnd(about.group(1)));
    return name.isEmpty() ? Optional.empty() : Optional.of(new Named(name, about.end()));
  }

  /** What a number without unit says: "Số bác sĩ/10.000 dân: 11,2"; empty if no quantity leads. */
  Optional<Named> findOfPlain(String before) {
    String words = ahead.name(prose.withoutVerb(prose.withoutLeadingTime(before)));
    return ahead.beginsQuantity(words) && words.contains(" ") && words.length() <= LONGEST_NAME
        ? Optional.of(new Named(words, 0))
        : Optional.empty();
  }

  /** True if a verb or a bound leads to the figure; else it is part of a name ("trẻ 5 tuổi"). */
  boolean isLedTo(String clause, FigureParser.Found figure) {
    String before = clause.substring(0, figure.start());
    return figure.start() < figure.figureStart()
        || prose.endsWithVerb(before)
        || prose.works().endsWithWork(before)
        || isOpening(prose.withoutLeadingTime(before), figure)
        || joined.isWorkMeasured(before, figure.value().unit())
            && END.matcher(clause.substring(figure.end())).lookingAt()
        || (ahead.beginsQuantity(prose.withoutLeadingTime(before))
            && NameAhead.isWithoutFigures(before));
  }

  /**
   * What a figure with a unit measures: the words from the clause's beginning to the verb or bound
   * that leads to it ("Diện tích trồng rừng mới phấn đấu đạt 320 ha"); else, where nothing but a
   * promise or a verb of work stands before it, the things counted ("Có ít nhất 02 xã đạt chuẩn").
   *
   * @param bounded true if words that bound the figure touch it
   * @param linked true if a verb such as "đạt" is among them
   * @param more true if another figure follows in the clause
   */
  Optional<Named> findOfCount(
      String before, boolean bounded, boolean linked, String unit, String after, boolean more) {
    String open = prose.withoutLeadingTime(before);
    boolean named = ahead.beginsQuantity(open);
    if (prose.isPossession(before)) {
      return Optional.empty();
    }
    boolean changed = values.change().is(before.strip());
    boolean worked = !linked && !named && (changed || prose.works().endsWithWork(before));
    Optional<Named> subject =
        worked
            ? Optional.empty()
            : ahead
                .subject(before, bounded, prose.works().endsForWhom(before))
                .map(name -> new Named(name, 0));
    if (subject.isPresent()) {
      return subject;
    }
    Optional<String> rate = worked ? Optional.empty() : ahead.opened(before);
    if (rate.isPresent() && ahead.opener().matcher(open).lookingAt()) {
      return rate.map(name -> new Named(name, 0));
    }
    if (named && !bounded && !linked) {
      return ahead.subject(open, true, false).map(name -> new Named(name, 0));
    }
    open = prose.withoutLeadingTime(values.withoutLead(open));
    if (!bounded && !linked && !worked && joined.isWorkMeasured(before, unit)) {
      return Optional.of(new Named(ahead.name(prose.withoutJoint(open).strip()), 0));
    }
    String raw = more ? behind.upToNext(after) : prose.untilEnd(after);
    String told =
        WHICH.matcher(NameCell.bare(ABOUT.matcher(raw).replaceFirst(""))).replaceFirst("");
    String counted = values.boundsApart().without(told);
    if (!worked && !open.isEmpty() || counted.length() > NameAhead.LONGEST_COUNTED) {
      return Optional.empty();
    }
    boolean noun =
        NameAhead.LETTERS.matcher(counted).find()
            && !prose.isBase(after)
            && (!prose.names().beginsNoNoun(counted) || isDone(counted, unit))
            && !counted.startsWith("phải ")
            && !counted.startsWith("(")
            && !counted.endsWith(" và");
    if (prose.isMeasure(unit)) {
      return noun
          ? Optional.of(
              new Named(done.of(before, NameAhead.withoutTimeAtEnd(counted)), raw.length()))
          : Optional.empty();
    }
    String thing = prose.withoutMultiple(unit);
    return noun
        ? Optional.of(new Named(thing + " " + NameAhead.withoutTimeAtEnd(counted), raw.length()))
        : worked
            ? Optional.of(new Named(done.forWhom(before, thing), 0))
            : done.perBase(open, unit, after).map(name -> new Named(name, 0));
  }

  /** A count of things with nothing but a time before it opens its sentence. */
  private boolean isOpening(String before, FigureParser.Found figure) {
    return before.isBlank() && !prose.isMeasure(String.valueOf(figure.value().unit()));
  }

  /** "03 sáng kiến được công nhận". */
  private boolean isDone(String counted, String unit) {
    return counted.startsWith("được ") && !prose.isMeasure(unit);
  }
}

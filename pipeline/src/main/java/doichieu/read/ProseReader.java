package doichieu.read;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.read.ClauseReader.Promise;
import doichieu.read.FigureParser.Found;
import doichieu.target.Commitment;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads running text: numbered paragraphs become headings, promised figures targets. A figure that
 * tells a result, or whose noun phrase is not found, is a finding instead. "phấn đấu" governs the
 * figures after it in its clause, and below a heading that begins so those of its list.
 */
final class ProseReader {
  private static final double SURE = 0.9;
  private static final int LONGEST_HEADING = 300;

  /** Chars quoted on both sides of the first figure that is left out. */
  private static final int WORDS_BESIDE = 80;

  /** Figures read of one paragraph; whole plans printed as one paragraph hold some hundred. */
  static final int MOST_FIGURES = 2_000;

  /**
   * Of a clause cut by a page the whole pieces are quoted, but no more than this of each; chars.
   */
  private static final int LONGEST_QUOTE = 2000;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "^\\s*(?:(?:\\p{L}+\\s+){0,3}?vào\\s+(?:cuối\\s+)?|trong\\s+)?năm\\s+(?:19|20)\\d{2}(?!\\d)|^\\s*"
              + Years.BARE_UNTIL,
          FLAGS);
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?:(?:đến|tới|hết|trong)\\s+)*(?:quý\\s+(?:IV|III|II|I|[1-4])(?!\\p{L})|tháng\\s+(?:0?[1-9]|1[0-2])(?!\\d)|\\d{1,2}\\s+tháng\\s+(?:đầu|cuối)\\s+năm)(?:\\s*(?:/|năm|\\s)\\s*\\d{4})?",
          FLAGS);
  private static final Pattern TIME_AT_END =
      Pattern.compile("[\\s,]+(" + SentenceTimes.due() + ")\\s*[.;]?\\s*$", FLAGS);
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\([^()]*\\)|giai\\s+đoạn\\s+đến\\s+năm\\s+(?:19|20)\\d{2}|(?:so\\s+với|vượt|cùng\\s+kỳ)\\s(?:(?![,;]|\\s(?:lên|xuống|còn|đạt)\\s)[^%]){0,60}?năm\\s+(?:19|20)\\d{2}",
          FLAGS);
  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "(?<!giai đoạn )(?:vào|trong|đến|tới)\\s+(?:(?:hết|cuối)\\s+)?năm\\s+(?:19|20)\\d{2}\\s*[.;]?\\s*$",
          FLAGS);

  /** A document cited in a heading, with a year of its own. */
  private static final Pattern NUMBERED = Pattern.compile("\\d+[-/]\\p{Lu}|\\d+/\\d{4}/");

  private static final Pattern PAUSE = Pattern.compile("[.;:]");

  private final Words words;
  private final @Nullable Integer planYear;
  private final ClauseReader clauses;
  private final ListLead lead;
  private final ChangeAhead ahead;
  private final SharedFigure shared;

  /** The label of a heading whose title stands on the next line ("Phần I"); null elsewhere. */
  private @Nullable OutlineLabel labelAlone;

  ProseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.planYear = planYear;
    this.clauses = new ClauseReader(words, planYear);
    this.lead = new ListLead(words);
    this.shared = new SharedFigure(words);
    this.ahead = new ChangeAhead(words.values(), words.prose());
  }

  /** Reads a paragraph: its figures become targets, and a numbered one a heading for the next. */
  void read(
      Paragraph paragraph, SectionPath path, List<StatedTarget> targets, List<Finding> findings) {
    String text = paragraph.text();
    Optional<OutlineLabel.Labelled> labelled = label(text);
    labelled.ifPresent(l -> path.close(l.label()));
    lead.pass(text);
    int had = targets.size();
    List<String> headings = path.list().stream().map(Section::title).toList();
    String told = ListLead.withoutBullet(labelled.map(l -> l.rest()).orElse(text));
    int figures = 0;
    for (String sentence : sentences(told)) {
      if (figures > MOST_FIGURES) {
        List<Found> left = words.figures().list(sentence);
        if (left.isEmpty()) {
          continue;
        }
        findings.add(tooMany(paragraph, sentence, left.get(0)));
        break;
      }
      ClauseReader.Reading reading = clauses.read(sentence, headings, lead.findSubject());
      for (Promise promise : reading.promises()) {
        targets.add(target(promise, paragraph, path));
        noteDoubt(promise, paragraph, findings);
      }
      reading.notTaken().forEach(figure -> findings.add(finding(figure, paragraph)));
      figures += reading.promises().size() + reading.notTaken().size();
    }
    if (targets.size() > had) {
      return;
    }
    OutlineLabel alone = labelAlone;
    labelAlone = labelled.filter(l -> l.rest().isEmpty()).map(l -> l.label()).orElse(null);
    if (alone != null && labelled.isEmpty() && AnnexHeading.isTitle(text)) {
      path.enter(alone, title(text));
      return;
    }
    labelled
        .filter(l -> !l.rest().isEmpty())
        .ifPresent(l -> path.enter(l.label(), title(l.rest())));
    lead.enter(text, labelled.isPresent());
  }

  /**
   * The sentences, each thing of a list with one percentage as a sentence of its own; none for
   * words that only introduce such a list.
   */
  private List<String> sentences(String told) {
    if (shared.findLead(told).isPresent()) {
      return List.of();
    }
    boolean figures = told.chars().anyMatch(Character::isDigit);
    String lead = figures ? "" : this.lead.findInnermost().flatMap(shared::findLead).orElse("");
    return words.sentences().list(lead + told).stream()
        .flatMap(sentence -> Sentences.bounded(sentence).stream())
        .flatMap(sentence -> shared.spread(sentence).stream())
        .map(SharedPredicate::spread)
        .toList();
  }

  /** Notes the percentages of a paragraph before the body, which tells how things stand. */
  void note(Paragraph paragraph, List<Finding> findings) {
    for (String sentence : words.sentences().list(paragraph.text())) {
      clauses.listResults(sentence).forEach(figure -> findings.add(finding(figure, paragraph)));
    }
  }

  private static Finding finding(ClauseReader.NotTaken figure, Paragraph paragraph) {
    return Finding.of(
        figure.why().code(), PlanReader.place(paragraph).withText(figure.text()), figure.text());
  }

  /** The limit, at the first figure that is left out. */
  private static Finding tooMany(Paragraph paragraph, String sentence, Found left) {
    int end = Math.min(sentence.length(), left.end() + WORDS_BESIDE);
    String place = sentence.substring(Math.max(0, left.start() - WORDS_BESIDE), end).strip();
    return Finding.of(
        "too-many-figures",
        PlanReader.place(paragraph).withText(place),
        "figures-per-paragraph " + MOST_FIGURES,
        place);
  }

  /** "IV. …", "a) …", and a line of capitals whose label lost its dot. */
  private static Optional<OutlineLabel.Labelled> label(String text) {
    return OutlineLabel.findPrefix(text)
        .or(() -> OutlineLabel.findPrefixOrGlued(text).filter(l -> AnnexHeading.isTitle(l.rest())));
  }

  private static String title(String words) {
    if (words.length() <= LONGEST_HEADING) {
      return NameCell.bare(words);
    }
    Matcher end = PAUSE.matcher(words);
    return NameCell.bare(
        end.find() && end.start() <= LONGEST_HEADING
            ? words.substring(0, end.start())
            : words.substring(0, LONGEST_HEADING));
  }

  private static void noteDoubt(Promise promise, Paragraph paragraph, List<Finding> findings) {
    StatedValue value = promise.figure().value();
    if (Plausibility.isDoubtful(value, value.unit())) {
      findings.add(
          Finding.of(
              "implausible-percentage", PlanReader.place(paragraph), value.text(), promise.name()));
    }
    String onlyFor = promise.condition();
    if (onlyFor != null && LevelPhrase.isUnknown(onlyFor)) {
      findings.add(
          Finding.of("figure-for-group", PlanReader.place(paragraph), value.text(), onlyFor));
    }
  }

  private StatedTarget target(Promise promise, Paragraph paragraph, SectionPath path) {
    StatedValue value = promise.figure().value();
    return new StatedTarget(
        Origin.NARRATIVE,
        TargetKind.QUANTITATIVE,
        null,
        path.list(),
        null,
        promise.name(),
        LevelPhrase.isOnly(promise.name()),
        promise.whole(),
        promise.condition(),
        null,
        value,
        value.unit(),
        change(promise, value.text()) + boundedWords(value.text()),
        isAspired(promise, path) ? Commitment.ASPIRED : Commitment.REQUIRED,
        List.of(),
        period(promise, path),
        promise.baseline(),
        List.of(),
        List.of(),
        "",
        null,
        evidence(paragraph, promise.clause()),
        levelWords(promise),
        false,
        SURE);
  }

  private String change(Promise promise, String stated) {
    String close = words.values().changeAtEnd(promise.before());
    return close.isEmpty() && promise.baseline() == null
        ? ahead.of(promise.before(), stated)
        : close;
  }

  private boolean isAspired(Promise promise, SectionPath path) {
    ValueWords values = words.values();
    return values.isAspired(promise.clause().substring(0, promise.figure().figureStart()))
        || values.isAspired(promise.opening())
        || lead.list().stream().anyMatch(values::isAspired)
        || values.opensAspired(path.innermostTitle());
  }

  /** The clause where it is printed; the pieces of the paragraph if a page cuts the clause. */
  private static List<Evidence> evidence(Paragraph paragraph, String clause) {
    for (Evidence piece : paragraph.evidence()) {
      if (piece.text() != null && piece.text().contains(clause)) {
        return List.of(piece.withText(clause));
      }
    }
    return paragraph.evidence().stream()
        .map(
            piece ->
                piece.text() == null || piece.text().length() <= LONGEST_QUOTE
                    ? piece
                    : piece.withText(piece.text().substring(0, LONGEST_QUOTE)))
        .toList();
  }

  /** Comparator, figure and unit, without the verb before them ("đạt"). */
  private String boundedWords(String stated) {
    String rest = stated;
    for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
      String first = rest.substring(0, space);
      if (words.values().isEqualWord(first) || first.toLowerCase(Locale.ROOT).equals("mức")) {
        rest = rest.substring(space + 1);
      } else {
        break;
      }
    }
    return rest;
  }

  /** The level beside the figure, else the only one that the list's introduction names. */
  private @Nullable String levelWords(Promise promise) {
    return promise.level() != null
        ? promise.level()
        : lead.list().stream()
            .map(LevelPhrase::groups)
            .filter(groups -> groups.size() == 1)
            .findFirst()
            .map(groups -> groups.get(0).level())
            .orElse(null);
  }

  /**
   * The part of a year before the figure, else the year that stands right behind the figure or in
   * the words before it; else that of the sentence's opening, of the clause before and behind, of
   * the list's introduction or of a heading of goals; else the plan's. A year that is compared
   * with, or in which things stood from which they move, is none of these.
   */
  private @Nullable Period period(Promise promise, SectionPath path) {
    Matcher behind = YEAR_BEHIND.matcher(promise.after());
    String near = behind.find() ? behind.group() : promise.before();
    Optional<Period> part =
        promise.baseline() == null
            ? partOfYear(COMPARED.matcher(near).replaceAll(" "))
            : Optional.empty();
    if (part.isPresent()) {
      return part.get();
    }
    String ahead = promise.clause().substring(0, promise.figure().figureStart());
    String rest = promise.last() ? promise.after() : upToComma(promise.after());
    List<String> places =
        new ArrayList<>(List.of(near, promise.opening(), rest, ahead, lastWords(promise)));
    places.addAll(lead.list());
    for (String told : places) {
      String own = BoundTimes.withoutPast(COMPARED.matcher(withoutYearBefore(promise, told)).replaceAll(" "), planYear);
      Optional<Integer> year = Years.findYear(own);
      if (year.isPresent()) {
        return stated(year.get(), own);
      }
    }
    Optional<Period> behindAll = promise.last() ? timeAtEnd(promise.after()) : Optional.empty();
    if (behindAll.isPresent()) {
      return behindAll.get();
    }
    for (String heading : yearHeadings(path)) {
      Optional<Integer> year = Years.findYear(heading);
      if (year.isPresent()) {
        boolean plan = year.get().equals(planYear) && !ColumnWords.isYear(heading);
        return plan ? new Period(planYear, null, null, null) : stated(year.get(), heading);
      }
    }
    return planYear == null ? null : new Period(planYear, null, null, null);
  }

  /** The headings that say for which year their goals are, innermost first. */
  private List<String> yearHeadings(SectionPath path) {
    List<String> headings = new ArrayList<>();
    for (Section section : path.list()) {
      String title = Objects.requireNonNullElse(section.title(), "");
      boolean goals = words.values().isGoal(title) && !NUMBERED.matcher(title).find();
      if (goals || ColumnWords.isYear(title)) {
        headings.add(0, title);
      }
    }
    return headings;
  }

  /** "100% sổ hộ tịch trước 30/6/2026": the time behind all that a figure measures. */
  private Optional<Period> timeAtEnd(String after) {
    Matcher matcher = TIME_AT_END.matcher(COMPARED.matcher(after).replaceAll(" "));
    return matcher.find() ? period(matcher.group(1)) : Optional.empty();
  }

  /** "đến hết quý II/2026", the last one where several stand before the figure. */
  private Optional<Period> partOfYear(String near) {
    Matcher matcher = PART_OF_YEAR.matcher(near);
    String words = null;
    while (matcher.find()) {
      words = matcher.group();
    }
    return words == null ? Optional.empty() : period(words);
  }

  private Optional<Period> period(String told) {
    return new DeadlineParser(planYear)
        .find(told)
        .filter(time -> time.end() != null)
        .map(
            time ->
                new Period(
                    Integer.valueOf(String.valueOf(time.end()).substring(0, 4)),
                    time.start(),
                    time.end(),
                    told));
  }

  /** The words without the year of the figure's baseline. */
  private static String withoutYearBefore(Promise promise, String told) {
    Baseline stands = promise.baseline();
    return stands == null || stands.year() == null
        ? told
        : told.replaceAll("năm\\s+" + stands.year(), " ");
  }

  private static String upToComma(String words) {
    int comma = words.indexOf(',');
    return comma < 0 ? "" : words.substring(0, comma);
  }

  /** The words behind the last comma of the clause, where no figure of its own follows. */
  private String lastWords(Promise promise) {
    String clause = BoundTimes.withoutPast(promise.clause(), planYear);
    Matcher year = YEAR_AT_END.matcher(clause);
    return year.find() && year.start() > promise.figure().end() ? year.group() : "";
  }

  private Period stated(int year, String told) {
    String words = Years.findStatedInSentence(told).orElse(null);
    String end =
        words != null && words.toLowerCase(Locale.ROOT).startsWith("đến")
            ? lastDay(year, words)
            : null;
    return new Period(year, null, end, words);
  }

  /** The day that the words name ("đến ngày 30/6/2026"), else the last one of the year. */
  private String lastDay(int year, String words) {
    return new DeadlineParser(planYear)
        .find(words)
        .flatMap(time -> Optional.ofNullable(time.end()))
        .filter(end -> end.startsWith(year + "-"))
        .orElse(year + "-12-31");
  }
}

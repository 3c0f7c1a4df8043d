package doichieu.read;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.read.ClauseReader.Promise;
import doichieu.read.FigureParser.Found;
import doichieu.target.Commitment;
import doichieu.target.Origin;
import doichieu.target.Section;
import doichieu.target.TargetKind;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern PAUSE = Pattern.compile("[.;:]");

  private final OutsideGoals counts = new OutsideGoals();
  private final Words words;
  private final ClauseReader clauses;
  private final ListLead lead;
  private final SharedFigure shared;
  private final PromiseTimes times;
  private final YearlyAverages averages;

  /** The last figure of the sentence before that is no part of another; null if it has none. */
  private @Nullable Promise whole;

  /** The label of a heading whose title stands on the next line ("Phần I"); null elsewhere. */
  private @Nullable OutlineLabel labelAlone;

  /**
   * Makes a reader.
   *
   * @param time when the plan holds and when it was issued
   */
  ProseReader(Words words, PlanTime time) {
    this.words = words;
    this.times = new PromiseTimes(words, time);
    this.clauses = new ClauseReader(words, time);
    this.averages = new YearlyAverages(words);
    this.lead = new ListLead(words);
    this.shared = new SharedFigure(words);
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
    AgencyCell.Assignment headed = words.agencyCell().readHead(told);
    for (String sentence : sentences(told)) {
      if (figures > MOST_FIGURES) {
        List<Found> left = words.figures().list(sentence);
        if (left.isEmpty()) {
          continue;
        }
        findings.add(tooMany(paragraph, sentence, left.get(0)));
        break;
      }
      ClauseReader.Reading reading =
          clauses.read(sentence, headings, lead.findSubject(), Optional.ofNullable(whole));
      whole = lastWhole(reading).orElse(PartOfWhole.begins(sentence) ? whole : null);
      AgencyCell.Assignment assigned =
          words.agencyCell().readSentence(reading.promises().isEmpty() ? "" : sentence);
      assigned = assigned.lead().isEmpty() ? headed : assigned;
      for (Promise promise : reading.promises()) {
        StatedTarget target = target(promise, assigned, paragraph, path);
        targets.add(target);
        noteDoubt(promise, paragraph, findings);
        times
            .findYearBeforePlan(target.period())
            .ifPresent(
                year ->
                    findings.add(
                        Finding.of(
                            "figure-of-year-before-plan",
                            PlanReader.place(paragraph),
                            promise.figure().value().text(),
                            String.valueOf(year))));
      }
      reading
          .elliptical()
          .forEach(
              promise ->
                  findings.add(
                      Finding.of(
                          "name-leaves-out",
                          PlanReader.place(paragraph),
                          promise.figure().value().text(),
                          promise.name())));
      reading.notTaken().forEach(figure -> findings.add(finding(figure, paragraph)));
      reading.counts().forEach(count -> counts.add(count, paragraph));
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

  private static Optional<Promise> lastWhole(ClauseReader.Reading reading) {
    return reading.promises().stream()
        .filter(promise -> promise.whole() == null)
        .reduce((first, last) -> last);
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

  /** Tells once, with their places, of the numbers outside of goals that were read past. */
  void noteCounts(List<Finding> findings) {
    counts.note(findings);
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
    if (onlyFor != null && LevelPhrase.isNamed(onlyFor) && LevelPhrase.isUnknown(onlyFor)) {
      findings.add(
          Finding.of("figure-for-group", PlanReader.place(paragraph), value.text(), onlyFor));
    }
  }

  private StatedTarget target(
      Promise promise, AgencyCell.Assignment assigned, Paragraph paragraph, SectionPath path) {
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
        averages.before(promise)
            + promise.change()
            + boundedWords(value.text())
            + averages.behind(promise)
            + compared(promise),
        isAspired(promise, path) ? Commitment.ASPIRED : Commitment.REQUIRED,
        List.of(),
        times.find(promise, lead.list(), path),
        promise.baseline(),
        assigned.lead(),
        assigned.coordinating(),
        "",
        null,
        evidence(paragraph, promise.clause()),
        levelWords(promise),
        false,
        SURE);
  }

  /** "cao hơn ít nhất 5% so với năm 2025": what the figure is compared with, for it is no level. */
  private String compared(Promise promise) {
    return words.values().change().findComparison(promise.figure().value().text(), promise.after());
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
}

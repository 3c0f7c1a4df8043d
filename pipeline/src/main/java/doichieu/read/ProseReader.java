package doichieu.read;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.read.FigureParser.Found;
import doichieu.target.Commitment;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import doichieu.target.TargetKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that running text promises: percentages anywhere, counts with a unit of measure
 * below a heading of goals.
 *
 * <p>Two forms: "đạt tối thiểu 65% hồ sơ …" (the noun phrase follows) and "Tỷ lệ … đạt từ 85% trở
 * lên" (it goes before). A figure that tells a result, or whose noun phrase is not found, is a
 * finding instead. "phấn đấu" governs the figures after it in its clause.
 */
final class ProseReader {
  private static final double SURE = 0.9;
  private static final int LONGEST_HEADING = 300;

  /**
   * Of a clause cut by a page the whole pieces are quoted, but no more than this of each; chars.
   */
  private static final int LONGEST_QUOTE = 2000;

  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\p{Nd})%”\"])[.!?](?:/\\.)?\\s+(?=[\\p{Lu}\\d“\"(-])");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:^|\\s)((?:tăng|giảm)(?:\\s+thêm)?)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "^\\s*(?:(?:vào|trong)\\s+)?năm\\s+(?:19|20)\\d{2}(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*");

  private final Words words;
  private final @Nullable Integer planYear;
  private final MeasuredPhrase measured;
  private final ResultTeller results;

  ProseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.planYear = planYear;
    this.measured = new MeasuredPhrase(words);
    this.results = new ResultTeller(words.values(), planYear);
  }

  /** Reads a paragraph: its figures become targets, and a numbered one a heading for the next. */
  void read(
      Paragraph paragraph, SectionPath path, List<StatedTarget> targets, List<Finding> findings) {
    String text = paragraph.text();
    Optional<OutlineLabel.Labelled> labelled = OutlineLabel.findPrefix(text);
    labelled.ifPresent(l -> path.close(l.label()));
    int had = targets.size();
    String told = labelled.map(OutlineLabel.Labelled::rest).orElse(text);
    for (String sentence : SENTENCE_END.split(BULLET.matcher(told).replaceFirst(""))) {
      String before = "";
      for (String clause : CLAUSE_END.split(sentence)) {
        readClause(before, clause, paragraph, path, targets, findings);
        before = before + clause + "; ";
      }
    }
    if (targets.size() == had) {
      labelled
          .filter(l -> !l.rest().isEmpty())
          .ifPresent(l -> path.enter(l.label(), title(l.rest())));
    }
  }

  private static String title(String words) {
    if (words.length() <= LONGEST_HEADING) {
      return NameCell.bare(words);
    }
    Matcher end = Pattern.compile("[.;:]").matcher(words);
    return NameCell.bare(
        end.find() && end.start() <= LONGEST_HEADING
            ? words.substring(0, end.start())
            : words.substring(0, LONGEST_HEADING));
  }

  private void readClause(
      String told,
      String clause,
      Paragraph paragraph,
      SectionPath path,
      List<StatedTarget> targets,
      List<Finding> findings) {
    List<String> headings = path.list().stream().map(Section::title).toList();
    boolean goal = headings.stream().anyMatch(words.values()::isGoal);
    List<Found> figures =
        words.figures().list(clause).stream()
            .filter(f -> isPercentage(f) || (goal && measured.isLedTo(clause, f)))
            .toList();
    Optional<String> carried = Optional.empty();
    for (int i = 0; i < figures.size(); i++) {
      Found figure = figures.get(i);
      int from = i == 0 ? 0 : figures.get(i - 1).end();
      int to = i + 1 == figures.size() ? clause.length() : figures.get(i + 1).start();
      String before = clause.substring(from, figure.start());
      String after = clause.substring(figure.end(), to);
      Optional<String> name =
          carried.isPresent() && measured.isRepeated(before)
              ? carried
              : name(figure, before, after);
      carried = name;
      if (i + 1 < figures.size() && Movement.leads(clause, figure, figures.get(i + 1))) {
        continue;
      }
      Optional<Baseline> baseline =
          i > 0 && Movement.leads(clause, figures.get(i - 1), figure)
              ? Optional.of(Movement.baseline(clause, figures.get(i - 1), figure))
              : Optional.empty();
      boolean result = baseline.isEmpty() && results.isResult(headings, told, clause, figure);
      if (name.isPresent() && !isBracketed(clause, figure.figureStart()) && !result) {
        Promise promise = new Promise(clause, figure, before, after, baseline.orElse(null));
        targets.add(target(promise, name.get(), paragraph, path));
        noteDoubt(figure, name.get(), paragraph, findings);
      } else {
        findings.add(
            Finding.of(
                result ? "result-in-prose" : "figure-in-prose-not-taken",
                PlanReader.place(paragraph).withText(figure.value().text()),
                figure.value().text()));
      }
    }
  }

  /** A figure with the words between its neighbours. */
  private record Promise(
      String clause, Found figure, String before, String after, @Nullable Baseline baseline) {}

  private Optional<String> name(Found figure, String before, String after) {
    return isPercentage(figure)
        ? measured.findOfPercentage(before, after)
        : measured.findOfCount(before);
  }

  private static void noteDoubt(
      Found figure, String name, Paragraph paragraph, List<Finding> findings) {
    if (Plausibility.isDoubtful(figure.value(), figure.value().unit())) {
      findings.add(
          Finding.of(
              "implausible-percentage", PlanReader.place(paragraph), figure.value().text(), name));
    }
  }

  private static boolean isPercentage(Found figure) {
    return "%".equals(figure.value().unit());
  }

  /** True inside round brackets, where texts explain and remark. */
  private static boolean isBracketed(String clause, int at) {
    return clause.lastIndexOf('(', at) > clause.lastIndexOf(')', at);
  }

  private StatedTarget target(Promise promise, String name, Paragraph paragraph, SectionPath path) {
    Found figure = promise.figure();
    boolean aspired = words.values().isAspired(promise.clause().substring(0, figure.figureStart()));
    StatedValue value = figure.value();
    return new StatedTarget(
        Origin.NARRATIVE,
        TargetKind.QUANTITATIVE,
        null,
        path.list(),
        null,
        name,
        false,
        null,
        value,
        value.unit(),
        change(promise.before()) + boundedWords(value.text()),
        aspired ? Commitment.ASPIRED : Commitment.REQUIRED,
        List.of(),
        period(promise, path),
        promise.baseline(),
        List.of(),
        List.of(),
        "",
        null,
        evidence(paragraph, promise.clause()),
        MeasuredPhrase.findLevel(promise.after()).orElse(null),
        false,
        SURE);
  }

  /** The word that makes the figure a change ("tăng ít nhất 03 bậc"); empty if there is none. */
  private static String change(String before) {
    Matcher matcher = CHANGE.matcher(before);
    return matcher.find() ? matcher.group(1) + " " : "";
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

  /**
   * The year that the words before the figure state, or those right behind it; else the one that
   * the clause states alone, that of a heading which is nothing but a year, and that of the plan.
   */
  private @Nullable Period period(Promise promise, SectionPath path) {
    Matcher behind = YEAR_BEHIND.matcher(promise.after());
    String near = behind.find() ? behind.group() : promise.before();
    Optional<Integer> stated = Years.findYear(near);
    String told = near;
    if (stated.isEmpty()) {
      told = promise.clause();
      stated = Years.findYear(told);
    }
    if (stated.isEmpty()) {
      told = path.innermostTitle();
      stated = ColumnWords.isYear(told) ? Years.findYear(told) : Optional.empty();
    }
    Integer year = stated.orElse(planYear);
    if (year == null) {
      return null;
    }
    String words = stated.isPresent() ? Years.findStatedInSentence(told).orElse(null) : null;
    boolean until = words != null && words.toLowerCase(Locale.ROOT).startsWith("đến");
    return new Period(year, null, until ? year + "-12-31" : null, words);
  }
}

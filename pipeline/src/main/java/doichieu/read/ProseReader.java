package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.read.FigureParser.Found;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the percentages that running text promises.
 *
 * <p>Two forms: "đạt tối thiểu 65% hồ sơ …" (the noun phrase follows) and "Tỷ lệ … đạt từ 85% trở
 * lên" (it goes before). A figure that tells a result, or whose noun phrase is not found, is a
 * finding instead. "phấn đấu" governs the figures after it in its clause.
 */
final class ProseReader {
  private static final double SURE = 0.9;
  private static final int LONGEST_HEADING = 300;
  private static final int LONGEST_NAME = 400;
  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\p{Nd})%”\"])[.!?](?:/\\.)?\\s+(?=[\\p{Lu}\\d“\"(-])");
  private static final Pattern RANKED =
      Pattern.compile(
          "\\s*,?\\s*(?:đứng|xếp)\\s+(?:hạng\\s+)?thứ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*");
  private static final Pattern LETTERS = Pattern.compile("^\\p{L}{2,}");

  private final Words words;
  private final @Nullable Integer planYear;
  private final Pattern phraseEnd;
  private final Pattern opener;

  ProseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.planYear = planYear;
    List<String> anywhere = new ArrayList<>();
    List<String> afterComma = new ArrayList<>();
    doichieu.catalogue.CatalogueFile.load("prose-breaks.csv")
        .rows()
        .forEach(
            row -> (row.get("kind").equals("word") ? anywhere : afterComma).add(row.get("word")));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.phraseEnd =
        Pattern.compile(
            "\\s+(?:"
                + ValueWords.alternation(anywhere)
                + ")(?!\\p{L})|,\\s*(?:và\\s+)?(?:(?:"
                + ValueWords.alternation(afterComma)
                + ")(?!\\p{L})|(?:(?:"
                + words.values().prefixPattern()
                + ")\\s*){0,3}\\d)",
            flags);
    this.opener =
        Pattern.compile(
            "(?<!\\p{L})(?:" + ValueWords.alternation(words.openers()) + ")(?!\\p{L})", flags);
  }

  /** Reads a paragraph: its figures become targets, and a numbered one a heading for the next. */
  void read(
      Paragraph paragraph, SectionPath path, List<StatedTarget> targets, List<Finding> findings) {
    String text = paragraph.text();
    Optional<OutlineLabel.Labelled> labelled = OutlineLabel.findPrefix(text);
    labelled.ifPresent(l -> path.close(l.label()));
    int before = targets.size();
    for (String sentence : SENTENCE_END.split(BULLET.matcher(text).replaceFirst(""))) {
      String told = "";
      for (String clause : CLAUSE_END.split(sentence)) {
        readClause(told, clause, paragraph, path, targets, findings);
        told = told + clause + "; ";
      }
    }
    if (targets.size() == before) {
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
    List<Found> figures = words.figures().listPercentages(clause);
    for (int i = 0; i < figures.size(); i++) {
      Found figure = figures.get(i);
      int from = i == 0 ? 0 : figures.get(i - 1).end();
      int to = i + 1 == figures.size() ? clause.length() : figures.get(i + 1).start();
      String before = clause.substring(from, figure.start());
      String after = clause.substring(figure.end(), to);
      Optional<String> name = measured(before, after);
      if (name.isEmpty()
          || isBracketed(clause, figure.figureStart())
          || isResult(told, clause, figure)) {
        findings.add(
            Finding.of(
                "figure-in-prose-not-taken", PlanReader.place(paragraph), figure.value().text()));
      } else {
        targets.add(target(clause, figure, name.get(), paragraph, path));
      }
    }
  }

  /**
   * Whether the figure tells what has been achieved: by a word that says so, or because a bare
   * figure without a word of duty stands beside a word of the past or a year before the plan's.
   */
  private boolean isResult(String told, String clause, Found figure) {
    String before = clause.substring(0, figure.figureStart());
    String after = clause.substring(figure.end());
    if (words.values().isAspired(before)) {
      return false;
    }
    if (words.values().isResult(before) || RANKED.matcher(after).lookingAt()) {
      return true;
    }
    boolean bare = figure.value().comparator() == Comparator.EQUAL;
    if (!bare || words.values().isPromise(before)) {
      return false;
    }
    Optional<Integer> year = Years.findLast(told + before);
    boolean yearPast = planYear != null && year.isPresent() && year.get() < planYear;
    return yearPast || words.values().isPast(before);
  }

  /** True inside round brackets, where texts explain and remark. */
  private static boolean isBracketed(String clause, int at) {
    return clause.lastIndexOf('(', at) > clause.lastIndexOf(')', at);
  }

  private static final Pattern BASE =
      Pattern.compile(
          "(?:trên|/|của|so với)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The noun phrase that the figure measures. */
  private Optional<String> measured(String before, String after) {
    Matcher named = opener.matcher(before);
    int start = -1;
    while (named.find()) {
      boolean base = start >= 0 && BASE.matcher(before.substring(0, named.start())).find();
      start = base ? start : named.start();
    }
    String lead = start < 0 ? "" : NameCell.bare(trimVerb(before.substring(start)));
    if (lead.contains(" ") && !opener.matcher(lead).matches()) {
      return Optional.of(lead);
    }
    String phrase = after.strip();
    Matcher end = phraseEnd.matcher(phrase);
    if (end.find()) {
      phrase = phrase.substring(0, end.start());
    }
    phrase = NameCell.bare(phrase);
    boolean noun = LETTERS.matcher(phrase).find() && phrase.contains(" ");
    return noun && phrase.length() <= LONGEST_NAME ? Optional.of(phrase) : Optional.empty();
  }

  private static final Pattern TRAILING_VERB =
      Pattern.compile(
          "(?:[\\s,:]+(?:phấn đấu|phải|cần|đạt|là|bằng|đạt mức|ở mức|đến (?:hết )?năm \\d{4}|đến (?:hết )?ngày [\\d/-]{8,10}|năm \\d{4}|lên|được nâng lên|trong năm))+\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static String trimVerb(String text) {
    Matcher matcher = TRAILING_VERB.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : text;
  }

  private StatedTarget target(
      String clause, Found figure, String name, Paragraph paragraph, SectionPath path) {
    boolean aspired = words.values().isAspired(clause.substring(0, figure.figureStart()));
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
        boundedWords(value.text()),
        aspired ? Commitment.ASPIRED : Commitment.REQUIRED,
        List.of(),
        period(clause),
        null,
        List.of(),
        List.of(),
        "",
        null,
        paragraph.evidence(),
        SURE);
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

  private @Nullable Period period(String clause) {
    Optional<Integer> stated = Years.findYear(clause);
    Integer year = stated.isPresent() ? stated.get() : planYear;
    if (year == null) {
      return null;
    }
    String words = stated.isPresent() ? Years.findStatedInSentence(clause).orElse(null) : null;
    boolean until = words != null && words.toLowerCase(Locale.ROOT).startsWith("đến");
    return new Period(year, null, until ? year + "-12-31" : null, words);
  }
}

package doichieu.ledger;

import doichieu.document.NumeralCensus.Numeral;
import doichieu.ledger.StatedHere.Facts;
import doichieu.target.Agency;
import doichieu.target.Constraint;
import doichieu.target.Deadline;
import doichieu.target.Period;
import doichieu.target.Target;
import doichieu.target.Target.Baseline;
import doichieu.target.Target.Formula;
import doichieu.target.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the numerals of a table's cells are, by what the targets and tasks of its rows say.
 */
final class CellLedger {
  /** A cell of fewer words that states nothing known is a figure, not a text that counts things. */
  private static final int PROSE = 6;

  private static final Pattern FOOTNOTE = Pattern.compile("\\(\\d{1,2}\\)|\\[\\d{1,2}]");

  private static final Pattern BARE_ORDINAL =
      Pattern.compile("\\(?(?:\\p{L}|\\d{1,3}(?:\\.\\d{1,3})*)[.)]?(?:\\s*=.*)?");

  /** "2025", "6 tháng". */
  private static final Pattern TIME_IN_HEADING =
      Pattern.compile("(?<![\\d.,])(?:(?:19|20)\\d{2}(?![\\d.,]\\d|\\d|%)|\\d{1,2}(?=\\s+tháng))");

  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d/.,])(\\d{1,6})\\s*/\\s*\\d{1,6}(?![\\d/]|[.,]\\d)");

  private final NumeralReader reader;

  CellLedger(NumeralReader reader) {
    this.reader = reader;
  }

  /**
   * Claims the numerals of a cell.
   *
   * @param facts what the rows that it covers state
   * @param first true for a cell of the first column
   * @param above true if no row of the table up to here states anything
   * @param headings all headings of the document's targets and tasks
   */
  void claim(NumeralClaims claims, Facts facts, boolean first, boolean above, Headings headings) {
    String text = claims.text();
    facts.targets().forEach(target -> claimValues(claims, target));
    facts.targets().forEach(target -> barUnread(claims, target));
    reader.claimCitations(claims);
    if (first && BARE_ORDINAL.matcher(text).matches()) {
      claims.claimRest(Bucket.ORDINAL);
    }
    reader.claimLabelsOf(claims, ordinals(facts));
    reader.claimTypedLabel(claims);
    facts.targets().forEach(target -> claimTimes(claims, target));
    facts.tasks().forEach(task -> claimTask(claims, task));
    reader.claimDates(claims);
    facts.targets().forEach(target -> claimNames(claims, target));
    headings.claim(claims);
    if (above) {
      claimHeader(claims);
    }
    reader.claimNumbered(claims);
    if (!facts.isEmpty() && isProse(text) || words(text) > 2 * PROSE) {
      reader.claimCounts(claims);
    }
    reader.claimNames(claims);
  }

  /**
   * Claims what a row keeps in its notes with the heading of a column that is known and is no part
   * of a target: money, weights, comparisons, former plans.
   */
  void claimKept(NumeralClaims claims, Facts facts) {
    String kept = ": " + claims.text().replaceFirst("[.:;,\\s]+$", "");
    boolean noted =
        Stream.concat(
                facts.targets().stream().map(Target::notes),
                facts.tasks().stream().map(Task::notes))
            .filter(Objects::nonNull)
            .anyMatch(notes -> (notes + ";").contains(kept + ";"));
    if (noted) {
      claims.claimRest(Bucket.COUNT);
    }
  }

  private static void claimValues(NumeralClaims claims, Target target) {
    claims.claim(target.statedValue(), Bucket.TARGET, n -> !n.raised() && isValue(n, target));
    for (Constraint constraint : target.constraints()) {
      claims.claim(
          constraint.text(),
          Bucket.CONSTRAINT,
          n -> NumeralClaims.writes(n, constraint.value()) && claims.isPercentage(n));
    }
    claimWhole(claims, target.value(), Bucket.TARGET);
    Baseline baseline = target.baseline();
    if (baseline != null) {
      claimWhole(claims, baseline.value(), Bucket.BASELINE);
    }
    if (baseline != null && claims.text().equals(baseline.statedValue())) {
      claims.claimRest(Bucket.BASELINE);
    }
  }

  /** "09/14": of how many the value is. */
  private static void claimWhole(NumeralClaims claims, @Nullable BigDecimal value, Bucket bucket) {
    Matcher fraction = FRACTION.matcher(claims.text());
    while (value != null && fraction.find()) {
      if (new BigDecimal(fraction.group(1)).compareTo(value) == 0) {
        claims.claim(fraction.start(), fraction.end(), bucket);
      }
    }
  }

  static boolean isValue(Numeral numeral, Target target) {
    return NumeralClaims.writes(numeral, target.value())
        || NumeralClaims.writes(numeral, target.valueHigh());
  }

  /** A value cell whose figure gave no value is not understood, whatever its words look like. */
  private static void barUnread(NumeralClaims claims, Target target) {
    String stated = target.statedValue();
    if (stated != null && target.value() == null && claims.text().equals(stated)) {
      claims.bar(0, claims.text().length());
    }
  }

  private static List<String> ordinals(Facts facts) {
    return Stream.concat(
            facts.targets().stream().map(Target::ordinal),
            facts.tasks().stream().map(Task::ordinal))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static void claimTimes(NumeralClaims claims, Target target) {
    Period period = target.period();
    if (period != null) {
      claims.claim(period.statedText(), Bucket.DATE);
    }
  }

  private static void claimTask(NumeralClaims claims, Task task) {
    Deadline deadline = task.deadline();
    if (deadline != null && claims.text().equals(deadline.statedText())) {
      claims.claimRest(Bucket.DATE);
    }
    claims.claim(task.deliverable(), Bucket.TASK);
    claims.claim(task.content(), Bucket.TASK);
    claimAgencies(claims, task.leadAgencies());
    claimAgencies(claims, task.coordinatingAgencies());
  }

  private static void claimNames(NumeralClaims claims, Target target) {
    claims.claim(target.statedName(), Bucket.NAME);
    Formula formula = target.formula();
    if (formula != null) {
      claims.claim(formula.text(), Bucket.NAME);
      claims.claim(formula.numerator(), Bucket.NAME);
      claims.claim(formula.denominator(), Bucket.NAME);
    }
    claimFootnotes(claims, target.notes());
    if (claims.text().equals(target.unit())) {
      claims.claimRest(Bucket.NAME);
    }
    claimAgencies(claims, target.leadAgencies());
    claimAgencies(claims, target.coordinatingAgencies());
  }

  /** The marks of footnotes that a row keeps in its notes, where a cell ends with one. */
  private static void claimFootnotes(NumeralClaims claims, @Nullable String notes) {
    for (String note : notes == null ? new String[0] : notes.split("; ")) {
      if (FOOTNOTE.matcher(note).matches() && claims.text().endsWith(note)) {
        int end = claims.text().length();
        claims.claim(end - note.length(), end, Bucket.FURNITURE);
      }
    }
  }

  private static void claimAgencies(NumeralClaims claims, List<Agency> agencies) {
    agencies.forEach(agency -> claims.claim(agency.statedName(), Bucket.NAME));
  }

  /** Years and the numbers of columns above the first row that states something. */
  private static void claimHeader(NumeralClaims claims) {
    Matcher time = TIME_IN_HEADING.matcher(claims.text());
    while (time.find()) {
      claims.claim(time.start(), time.end(), Bucket.DATE);
    }
    if (BARE_ORDINAL.matcher(claims.text()).matches()) {
      claims.claimRest(Bucket.ORDINAL);
    }
  }

  private static boolean isProse(String text) {
    return words(text) >= PROSE || !Character.isDigit(text.codePointAt(0));
  }

  private static int words(String text) {
    return text.split(" ").length;
  }
}

package doichieu.ledger;

import doichieu.document.Evidence;
import doichieu.document.NumeralCensus.Numeral;
import doichieu.document.Paragraph;
import doichieu.ledger.StatedHere.Facts;
import doichieu.target.Header;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the numerals of paragraphs are. */
final class ProseLedger {
  /** The code of a figure that tells what has been reached. */
  static final String RESULT = "result-in-prose";

  /** The codes of figures that are told to be no targets, or none that could be given a name. */
  private static final Set<String> TOLD =
      Set.of("rate-in-prose", "ratio-in-prose", "figures-in-turn", "figure-since-past-year");

  /** The last line of the recipients: units and clerks by their codes. */
  private static final Pattern ARCHIVED = Pattern.compile("^[-+\\s]*Lưu\\s*:");

  /** A year alone on the last line of a title. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}[.)]?");

  private final NumeralReader reader;
  private final Header header;
  private final Map<Integer, List<String>> results = new HashMap<>();
  private final Map<Integer, List<String>> rates = new HashMap<>();

  ProseLedger(NumeralReader reader, Header header, List<Problem> problems) {
    this.reader = reader;
    this.header = header;
    for (Problem problem : problems) {
      if (problem.code().equals(RESULT)) {
        problem.evidence().forEach(place -> add(place, results));
      } else if (TOLD.contains(problem.code())) {
        problem.evidence().forEach(place -> add(place, rates));
      }
    }
  }

  private static void add(Evidence place, Map<Integer, List<String>> told) {
    Integer block = place.block();
    if (block != null && place.text() != null) {
      told.computeIfAbsent(block, b -> new ArrayList<>()).add(place.text());
    }
  }

  /** Claims the numerals of a paragraph. */
  void claim(NumeralClaims claims, Paragraph paragraph, Facts facts) {
    if (paragraph.role() == Paragraph.Role.FURNITURE) {
      claims.claimRest(Bucket.FURNITURE);
      return;
    }
    facts.targets().forEach(target -> claimValue(claims, target));
    results
        .getOrDefault(paragraph.number(), List.of())
        .forEach(figure -> claims.claim(figure, Bucket.BASELINE));
    rates
        .getOrDefault(paragraph.number(), List.of())
        .forEach(figure -> claims.claim(figure, Bucket.COUNT));
    if (ARCHIVED.matcher(claims.text()).find()) {
      claims.claimRest(Bucket.NAME);
    }
    reader.claimCitations(claims);
    claims.claim(header.fullNumber(), Bucket.CITATION);
    claimOwnNumber(claims);
    reader.claimLabels(claims);
    reader.claimDates(claims);
    if (YEAR.matcher(claims.text()).matches()) {
      claims.claimRest(Bucket.DATE);
    }
    facts
        .targets()
        .forEach(
            target ->
                claims.claim(
                    target.statedName(), Bucket.NAME, numeral -> !claims.isPercentage(numeral)));
    reader.claimNumbered(claims);
    reader.claimCounts(claims);
    reader.claimNames(claims);
  }

  private void claimOwnNumber(NumeralClaims claims) {
    String number = header.number();
    if (number != null && claims.text().startsWith("Số")) {
      claims.claimOne(0, claims.text().length(), Bucket.CITATION, n -> n.text().equals(number));
    }
  }

  /** The figure of the target inside its clause, and the past one that it moves away from. */
  private static void claimValue(NumeralClaims claims, Target target) {
    String clause = clause(target);
    int at = clause == null ? -1 : claims.text().indexOf(clause);
    int from = Math.max(0, at);
    int to = clause == null || at < 0 ? claims.text().length() : at + clause.length();
    claimFigure(claims, from, to, target, n -> NumeralClaims.writes(n, target.value()));
    if (target.valueHigh() != null) {
      claimFigure(claims, from, to, target, n -> NumeralClaims.writes(n, target.valueHigh()));
    }
    if (target.unit() != null) {
      claims.claim(target.unit(), Bucket.COUNT);
    }
    Baseline baseline = target.baseline();
    if (baseline != null) {
      claims.claimOne(from, to, Bucket.BASELINE, n -> NumeralClaims.writes(n, baseline.value()));
      String year = String.valueOf(baseline.year());
      claims.claimOne(from, to, Bucket.DATE, n -> n.text().equals(year));
    }
  }

  private static void claimFigure(
      NumeralClaims claims, int from, int to, Target target, Predicate<Numeral> wanted) {
    boolean percent = target.unit() != null && target.unit().startsWith("%");
    claims.claimOne(
        from, to, Bucket.TARGET, n -> wanted.test(n) && claims.isPercentage(n) == percent);
  }

  private static @Nullable String clause(Target target) {
    return target.evidence().stream().map(Evidence::text).findFirst().orElse(null);
  }
}

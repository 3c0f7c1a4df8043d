package doichieu.confidence;

import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import doichieu.document.Severity;
import doichieu.target.IndicatorMatch;
import doichieu.target.MatchStatus;
import doichieu.target.Origin;
import doichieu.target.PlanDocument.Coverage;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.TargetKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What speaks against the targets of one document, each by a name that the weights know. */
public final class Doubts {
  /** Names of fewer words seldom name an indicator. */
  private static final int FEW_WORDS = 3;

  /** Names of more letters hold more than a name. */
  private static final int LONG_NAME = 220;

  private static final BigDecimal SURE_MATCH = new BigDecimal("0.85");

  /** Sums up numerals whose places are doubts of their own. */
  private static final String SUMMARY = "numerals-unexplained";

  private static final Pattern PERCENT = Pattern.compile("\\d\\s*(?:%|phần trăm)");
  private static final Pattern FIGURE_IN_NAME = Pattern.compile("\\d[\\d.,]*\\s*%");
  private static final Pattern FIGURE_AT_END = Pattern.compile(".*\\s\\d[\\d.,]*%?$");

  private final Map<String, List<String>> codesByPlace = new HashMap<>();
  private final SortedSet<String> ofDocument = new TreeSet<>();
  private final Map<String, Integer> namesakes = new HashMap<>();

  /** Gathers the doubts about a document; its ledger of numerals is closed. */
  public Doubts(PlanRecord record) {
    record.problems().forEach(this::add);
    Coverage coverage = record.document().coverage();
    if (coverage != null) {
      coverage.unexplained().stream()
          .flatMap(numeral -> numeral.evidence().stream())
          .forEach(place -> add(place, "numeral-unexplained"));
    }
    record.targets().forEach(target -> namesakes.merge(sameRow(target), 1, Integer::sum));
  }

  private void add(Problem problem) {
    if (problem.code().equals(SUMMARY)) {
      return;
    }
    boolean placed = false;
    for (Evidence place : problem.evidence()) {
      placed |= place.table() != null || place.block() != null;
      add(place, problem.code());
    }
    if (!placed && problem.severity() != Severity.INFO) {
      ofDocument.add("document:" + problem.code());
    }
  }

  private void add(Evidence place, String code) {
    if (place.table() != null && place.row() != null) {
      codesByPlace
          .computeIfAbsent("row " + place.table() + " " + place.row(), k -> new ArrayList<>())
          .add("row:" + code);
    }
    if (place.table() != null) {
      codesByPlace
          .computeIfAbsent("table " + place.table(), k -> new ArrayList<>())
          .add("table:" + code);
    } else if (place.block() != null) {
      codesByPlace
          .computeIfAbsent("block " + place.block(), k -> new ArrayList<>())
          .add("paragraph:" + code);
    } else if (place.page() != null) {
      codesByPlace
          .computeIfAbsent("page " + place.page(), k -> new ArrayList<>())
          .add("page:" + code);
    }
  }

  /** The doubts about a target of that document, sorted. */
  public SortedSet<String> of(Target target) {
    SortedSet<String> doubts = new TreeSet<>(ofDocument);
    for (Evidence place : target.evidence()) {
      addAt(doubts, "row " + place.table() + " " + place.row());
      addAt(doubts, "table " + place.table());
      addAt(doubts, "block " + place.block());
      addAt(doubts, "page " + place.page());
    }
    addOfValue(doubts, target);
    addOfName(doubts, target);
    addOfMatch(doubts, target.indicatorMatch());
    if (target.origin() == Origin.NARRATIVE) {
      addOfClause(doubts, target);
    }
    return doubts;
  }

  private static void addOfMatch(SortedSet<String> doubts, IndicatorMatch match) {
    if (match.status() != MatchStatus.MATCHED) {
      doubts.add("indicator-" + match.status());
    } else if (match.score() != null && match.score().compareTo(SURE_MATCH) < 0) {
      doubts.add("indicator-unsure");
    }
  }

  private void addAt(SortedSet<String> doubts, String place) {
    doubts.addAll(codesByPlace.getOrDefault(place, List.of()));
  }

  private static void addOfValue(SortedSet<String> doubts, Target target) {
    if (target.kind() == TargetKind.QUALITATIVE) {
      doubts.add("qualitative");
    } else if (target.kind() == TargetKind.ASSIGNMENT) {
      doubts.add("assignment");
    } else if (target.value() == null) {
      doubts.add("no-value");
    } else if (target.unit() == null) {
      doubts.add("no-unit");
    } else if (!target.unit().equals("%")) {
      doubts.add("unit-in-words");
    }
    if (target.period() == null || target.period().year() == null) {
      doubts.add("no-year");
    }
  }

  private void addOfName(SortedSet<String> doubts, Target target) {
    String name = target.statedName();
    if (name.split(" ").length < FEW_WORDS) {
      doubts.add("short-name");
    }
    if (name.length() > LONG_NAME) {
      doubts.add("long-name");
    }
    if (!name.isEmpty() && Character.isLowerCase(name.codePointAt(0))) {
      doubts.add(target.origin() == Origin.ANNEX ? "name-cut" : "name-behind-figure");
    }
    if (FIGURE_IN_NAME.matcher(name).find() || FIGURE_AT_END.matcher(name).matches()) {
      doubts.add("figure-in-name");
    }
    if (count(name, '(') != count(name, ')')) {
      doubts.add("open-bracket");
    }
    if (namesakes.getOrDefault(sameRow(target), 0) > 1) {
      doubts.add("said-twice");
    }
  }

  private static String sameRow(Target target) {
    return target.statedName().toLowerCase(Locale.ROOT)
        + "|"
        + target.origin()
        + "|"
        + (target.period() == null ? null : target.period().year())
        + "|"
        + Objects.requireNonNullElse(target.ordinal(), "")
        + "|"
        + target.leadAgencies();
  }

  private static void addOfClause(SortedSet<String> doubts, Target target) {
    doubts.add("prose");
    String clause =
        target.evidence().stream()
            .map(place -> String.valueOf(place.text()))
            .findFirst()
            .orElse("");
    if (PERCENT.matcher(clause).results().count() > 1) {
      doubts.add("several-percentages");
    }
    if (NumeralCensus.numerals(clause).size() > 3) {
      doubts.add("many-figures");
    }
    if (target.section().isEmpty()) {
      doubts.add("prose-without-heading");
    }
    if (target.baseline() != null) {
      doubts.add("movement");
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}

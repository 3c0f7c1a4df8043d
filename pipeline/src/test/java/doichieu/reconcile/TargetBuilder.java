package doichieu.reconcile;

import doichieu.target.Agency;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Constraint;
import doichieu.target.IndicatorMatch;
import doichieu.target.Level;
import doichieu.target.MatchStatus;
import doichieu.target.Narrowing;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Resolution;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one target for tests: by default "= value %" in an annex, required, for all. */
final class TargetBuilder {
  private final String id;
  private final String documentId;
  private final String indicatorId;
  private final String value;
  private final int row;
  private final List<Citation> legalBasis = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Agency> leads = new ArrayList<>();
  private int printedRow;
  private Origin origin = Origin.ANNEX;
  private Level scope = Level.ALL;
  private Comparator comparator = Comparator.EQUAL;
  private Commitment commitment = Commitment.REQUIRED;
  private String unit = "%";
  private @Nullable BigDecimal valueHigh;
  private String notes = "";
  private @Nullable String bodies;
  private @Nullable String partOf;
  private MatchStatus match = MatchStatus.MATCHED;
  private boolean named = true;
  private String change = "";
  private Section section = new Section("I", "Chỉ tiêu");
  private Period period = new Period(2025, null, null, null);

  TargetBuilder(String id, String documentId, String indicatorId, String value, int row) {
    this.id = id;
    this.documentId = documentId;
    this.indicatorId = indicatorId;
    this.value = value;
    this.row = row;
    this.printedRow = row;
  }

  TargetBuilder prose() {
    origin = Origin.NARRATIVE;
    return this;
  }

  /** From the value to that. */
  TargetBuilder upTo(String high) {
    comparator = Comparator.RANGE;
    valueHigh = new BigDecimal(high);
    return this;
  }

  TargetBuilder aspired() {
    commitment = Commitment.ASPIRED;
    return this;
  }

  TargetBuilder atLeast() {
    comparator = Comparator.AT_LEAST;
    return this;
  }

  TargetBuilder atMost() {
    comparator = Comparator.AT_MOST;
    return this;
  }

  TargetBuilder scope(Level level) {
    scope = level;
    return this;
  }

  TargetBuilder year(int year) {
    period = new Period(year, null, null, null);
    return this;
  }

  /** A period of several years, which names no single one. */
  TargetBuilder years(String start, String end) {
    period = new Period(null, start, end, null);
    return this;
  }

  TargetBuilder until(String end) {
    period = new Period(2025, null, end, null);
    return this;
  }

  /** Printed in that row of the table, 1-based. */
  TargetBuilder inRow(int number) {
    printedRow = number;
    return this;
  }

  TargetBuilder unit(String words) {
    unit = words;
    return this;
  }

  /** The figure is what the words say of a change ("tăng thêm "). */
  TargetBuilder change(String words) {
    change = words;
    return this;
  }

  /** Below a heading without a label. */
  TargetBuilder below(String title) {
    section = new Section(null, title);
    return this;
  }

  /** An indicator outside the catalogue; with the id that its name gave it, or with none. */
  TargetBuilder unmatched(boolean known) {
    match = MatchStatus.UNMATCHED;
    named = known;
    return this;
  }

  /** Running text says that the figure holds for those bodies alone. */
  TargetBuilder onlyFor(String words) {
    bodies = words;
    return this;
  }

  /** A part of the figure of that name. */
  TargetBuilder partOf(String whole) {
    partOf = whole;
    return this;
  }

  TargetBuilder notes(String words) {
    notes = words;
    return this;
  }

  TargetBuilder lead(String name) {
    leads.add(PlanBuilder.agency(name));
    return this;
  }

  TargetBuilder floor(String least) {
    constraints.add(
        new Constraint(
            Comparator.AT_LEAST, new BigDecimal(least), "%", "tối thiểu " + least + "%"));
    return this;
  }

  TargetBuilder basis(String... legalDocumentIds) {
    for (String legalDocumentId : legalDocumentIds) {
      legalBasis.add(citation(legalDocumentId, null));
    }
    return this;
  }

  TargetBuilder basis(Citation citation) {
    legalBasis.add(citation);
    return this;
  }

  /** A citation that states that date. */
  static Citation citation(String legalDocumentId, @Nullable String issuedOn) {
    return citation(legalDocumentId, issuedOn, "Văn phòng Chính phủ");
  }

  static Citation citation(String legalDocumentId, @Nullable String issuedOn, String issuer) {
    return new Citation(
        "văn bản số … ngày " + issuedOn + " của " + issuer,
        legalDocumentId,
        null,
        legalDocumentId.substring(legalDocumentId.lastIndexOf('/') + 1),
        issuedOn,
        issuer,
        List.of(),
        null,
        Resolution.RESOLVED,
        List.of());
  }

  Target build() {
    return new Target(
        id,
        documentId,
        origin,
        TargetKind.QUANTITATIVE,
        origin == Origin.ANNEX ? PlanBuilder.annex() : null,
        List.of(section),
        Integer.toString(row),
        "Tỷ lệ " + indicatorId,
        named ? indicatorId : null,
        new IndicatorMatch(match, "exact", BigDecimal.ONE, List.of(), List.of()),
        scope,
        Narrowing.of(bodies, partOf),
        null,
        comparator,
        new BigDecimal(value),
        valueHigh,
        unit,
        change + value,
        commitment,
        constraints,
        period,
        null,
        leads,
        List.of(),
        legalBasis,
        List.of(),
        notes.isEmpty() ? null : notes,
        List.of(PlanBuilder.inTable(1, printedRow)),
        BigDecimal.ONE,
        Target.Review.OPEN);
  }
}

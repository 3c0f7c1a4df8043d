package doichieu.target;

import doichieu.document.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target: an indicator, what is asked of it, of whom, by when, on what basis, and where that is
 * printed.
 *
 * @param id derived from the document and the printed facts, never from the order of reading
 * @param section headings that govern the row, outermost first
 * @param statedName the indicator's name as printed
 * @param narrowing what the figure holds for where that is less than name and level say; null if it
 *     holds for all of it
 * @param value percent as printed 0-100, else in {@code unit}; null where no value is stated
 * @param valueHigh upper end of a range
 * @param statedValue the value's words as printed
 * @param confidence 0 to 1
 */
public record Target(
    String id,
    String documentId,
    Origin origin,
    TargetKind kind,
    @Nullable AnnexLabel annex,
    List<Section> section,
    @Nullable String ordinal,
    String statedName,
    @Nullable String indicatorId,
    IndicatorMatch indicatorMatch,
    Level appliesTo,
    @Nullable Narrowing narrowing,
    @Nullable Formula formula,
    @Nullable Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueHigh,
    @Nullable String unit,
    @Nullable String statedValue,
    Commitment commitment,
    List<Constraint> constraints,
    @Nullable Period period,
    @Nullable Baseline baseline,
    List<Agency> leadAgencies,
    List<Agency> coordinatingAgencies,
    List<Citation> legalBasis,
    List<Implements> implementing,
    @Nullable String notes,
    List<Evidence> evidence,
    BigDecimal confidence,
    Review review) {
  public Target {
    section = List.copyOf(section);
    constraints = List.copyOf(constraints);
    leadAgencies = List.copyOf(leadAgencies);
    coordinatingAgencies = List.copyOf(coordinatingAgencies);
    legalBasis = List.copyOf(legalBasis);
    implementing = List.copyOf(implementing);
    evidence = List.copyOf(evidence);
  }

  /** The bodies for which alone the figure holds, as printed; null if it holds for all. */
  public @Nullable String onlyFor() {
    return narrowing == null ? null : narrowing.bodies();
  }

  /** Name of the figure of which this one is a part; null if it is none. */
  public @Nullable String partOf() {
    return narrowing == null ? null : narrowing.partOf();
  }

  /** The same target, so sure. */
  public Target withConfidence(BigDecimal sure) {
    return concluded(indicatorId, indicatorMatch, legalBasis, implementing, sure);
  }

  /** The same target of another indicator. */
  public Target withIndicatorId(@Nullable String id) {
    return concluded(id, indicatorMatch, legalBasis, implementing, confidence);
  }

  /** The same target with other citations. */
  public Target withLegalBasis(List<Citation> citations) {
    return concluded(indicatorId, indicatorMatch, citations, implementing, confidence);
  }

  /** The same target with other superior targets. */
  public Target withImplementing(List<Implements> superiors) {
    return concluded(indicatorId, indicatorMatch, legalBasis, superiors, confidence);
  }

  /** The same target with another match. */
  public Target withMatch(@Nullable String id, IndicatorMatch match) {
    return concluded(id, match, legalBasis, implementing, confidence);
  }

  /** The same target if another single figure stood in it, which nobody has looked at. */
  public Target withFigure(BigDecimal figure, String words) {
    return copy(
        indicatorId,
        indicatorMatch,
        figure,
        null,
        words,
        legalBasis,
        implementing,
        confidence,
        Review.OPEN);
  }

  /** The printed facts stay; what the program concludes from them is replaced. */
  private Target concluded(
      @Nullable String indicatorId,
      IndicatorMatch indicatorMatch,
      List<Citation> legalBasis,
      List<Implements> implementing,
      BigDecimal confidence) {
    return copy(
        indicatorId,
        indicatorMatch,
        value,
        valueHigh,
        statedValue,
        legalBasis,
        implementing,
        confidence,
        review);
  }

  private Target copy(
      @Nullable String indicatorId,
      IndicatorMatch indicatorMatch,
      @Nullable BigDecimal value,
      @Nullable BigDecimal valueHigh,
      @Nullable String statedValue,
      List<Citation> legalBasis,
      List<Implements> implementing,
      BigDecimal confidence,
      Review review) {
    return new Target(
        id,
        documentId,
        origin,
        kind,
        annex,
        section,
        ordinal,
        statedName,
        indicatorId,
        indicatorMatch,
        appliesTo,
        narrowing,
        formula,
        comparator,
        value,
        valueHigh,
        unit,
        statedValue,
        commitment,
        constraints,
        period,
        baseline,
        leadAgencies,
        coordinatingAgencies,
        legalBasis,
        implementing,
        notes,
        evidence,
        confidence,
        review);
  }

  /** How the indicator is computed, as printed. */
  public record Formula(String text, @Nullable String numerator, @Nullable String denominator) {}

  /** A past result printed beside the target. */
  public record Baseline(
      @Nullable Integer year, @Nullable BigDecimal value, @Nullable String statedValue) {}

  /** A superior target that this one carries out, and by what it was found. */
  public record Implements(String targetId, String by) {}

  /** What a person said of this target. */
  public record Review(
      ReviewStatus status,
      @Nullable BigDecimal correctedValue,
      @Nullable String by,
      @Nullable String at,
      @Nullable String note) {
    /** Nobody has looked at it yet. */
    public static final Review OPEN = new Review(ReviewStatus.OPEN, null, null, null, null);
  }
}

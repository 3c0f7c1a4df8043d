package doichieu.read;

import doichieu.document.Evidence;
import doichieu.target.AnnexLabel;
import doichieu.target.Commitment;
import doichieu.target.Constraint;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import doichieu.target.Target.Formula;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target as its document states it.
 *
 * @param nameInHeading true where the row's own words are no indicator name ("Đối với UBND cấp xã",
 *     or a formula alone), so that the section's title names the indicator
 * @param partOf name of the row above, or of the figure before, of which this is a part ("Trong đó:
 *     cấp xã"); null if it is none
 * @param onlyFor the bodies for which alone the figure holds, as printed; null if it holds for all
 * @param value null where no figure is stated
 * @param unit unit from figure, cell or header; null if none
 * @param statedValue the value's words as printed; null if blank
 * @param leadAgencies one entry a body, as printed
 * @param legalBasisText the words of the row's legal-basis cell (or of a note that cites); empty if
 *     none
 * @param notes other words of the row; null if none
 * @param levelWords words beside the figure that name the level it is set for ("cấp xã"); null if
 *     none do
 * @param ofUnit true for a cell of a matrix: the leading body is the unit that the target is set
 *     for
 * @param nativeConfidence 0 to 1, how sure the reading is, before matching
 */
public record StatedTarget(
    Origin origin,
    TargetKind kind,
    @Nullable AnnexLabel annex,
    List<Section> section,
    @Nullable String ordinal,
    String statedName,
    boolean nameInHeading,
    @Nullable String partOf,
    @Nullable String onlyFor,
    @Nullable Formula formula,
    @Nullable StatedValue value,
    @Nullable String unit,
    @Nullable String statedValue,
    Commitment commitment,
    List<Constraint> constraints,
    @Nullable Period period,
    @Nullable Baseline baseline,
    List<String> leadAgencies,
    List<String> coordinatingAgencies,
    String legalBasisText,
    @Nullable String notes,
    List<Evidence> evidence,
    @Nullable String levelWords,
    boolean ofUnit,
    double nativeConfidence) {
  public StatedTarget {
    section = List.copyOf(section);
    constraints = List.copyOf(constraints);
    leadAgencies = List.copyOf(leadAgencies);
    coordinatingAgencies = List.copyOf(coordinatingAgencies);
    evidence = List.copyOf(evidence);
  }

  /** True if the figure is a rank ("trong nhóm 10 tỉnh dẫn đầu") and no score. */
  public boolean isRank() {
    return value != null && value.unit() == null && Ranks.isRank(value.text());
  }

  /** The same promise, printed in the name cell of a row: what the row says beside it is added. */
  StatedTarget inRow(
      @Nullable AnnexLabel label,
      List<Section> headings,
      RowReader.Row row,
      @Nullable Period time) {
    return new StatedTarget(
        Origin.ANNEX,
        kind,
        label,
        headings,
        row.ordinal(),
        statedName,
        nameInHeading,
        partOf,
        onlyFor,
        formula,
        value,
        unit,
        statedValue,
        commitment,
        constraints,
        time == null ? period : time,
        baseline,
        row.lead(),
        row.coordinating(),
        row.legalBasisText(),
        row.notes().isEmpty() ? null : String.join("; ", row.notes()),
        row.evidence(),
        levelWords,
        ofUnit,
        nativeConfidence);
  }

  /** The same target for another time. */
  StatedTarget withPeriod(Period time) {
    return new StatedTarget(
        origin,
        kind,
        annex,
        section,
        ordinal,
        statedName,
        nameInHeading,
        partOf,
        onlyFor,
        formula,
        value,
        unit,
        statedValue,
        commitment,
        constraints,
        time,
        baseline,
        leadAgencies,
        coordinatingAgencies,
        legalBasisText,
        notes,
        evidence,
        levelWords,
        ofUnit,
        nativeConfidence);
  }

  /** The same target with a figure that held before, and where that stands. */
  StatedTarget withBaseline(Baseline before, List<Evidence> places) {
    List<Evidence> all = new ArrayList<>(evidence);
    places.stream().filter(place -> !all.contains(place)).forEach(all::add);
    return new StatedTarget(
        origin,
        kind,
        annex,
        section,
        ordinal,
        statedName,
        nameInHeading,
        partOf,
        onlyFor,
        formula,
        value,
        unit,
        statedValue,
        commitment,
        constraints,
        period,
        before,
        leadAgencies,
        coordinatingAgencies,
        legalBasisText,
        notes,
        all,
        levelWords,
        ofUnit,
        nativeConfidence);
  }
}

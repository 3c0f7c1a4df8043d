package doichieu.reconcile;

import doichieu.catalogue.TextFold;
import doichieu.document.Evidence;
import doichieu.target.Agency;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Level;
import doichieu.target.Origin;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a plan asks: what is compared.
 *
 * @param position of the target in its document, 0-based
 */
record Statement(PlanDocument document, Body body, Target target, Figure figure, int position) {

  /** Superior bodies first, then by document, then in the document's order. */
  static final Comparator<Statement> SUPERIOR_FIRST =
      Comparator.comparingInt((Statement s) -> s.body().depth())
          .thenComparing(s -> s.document().id())
          .thenComparingInt(Statement::position);

  /** The level that the target applies to. */
  Level scope() {
    return target.appliesTo();
  }

  /** True if the figure binds, false if it is only striven for. */
  boolean isRequired() {
    return target.commitment() == Commitment.REQUIRED;
  }

  /** True if the figure stands in an annex. */
  boolean isInAnnex() {
    return target.origin() == Origin.ANNEX;
  }

  /** True if it can be compared where that scope is meant: it names it, or its body is of it. */
  boolean fits(Level wanted) {
    return scope() == wanted || (scope() == Level.ALL && document.level() == wanted);
  }

  /**
   * The legal documents that the target rests on: those of its own row; where it cites none, those
   * of its plan.
   */
  SortedSet<String> basis() {
    SortedSet<String> own = new TreeSet<>();
    target.legalBasis().forEach(citation -> add(own, citation));
    if (own.isEmpty()) {
      document.legalBasis().forEach(citation -> add(own, citation));
      document.carriesOut().forEach(superior -> own.add(superior.legalDocumentId()));
    }
    return own;
  }

  /**
   * True if both are rows of one table that divides a duty among different bodies (units down,
   * figures across), so that different figures are meant.
   */
  boolean sharesOutWith(Statement other) {
    return isInAnnex()
        && other.isInAnnex()
        && document.id().equals(other.document.id())
        && table() == other.table()
        && !target.leadAgencies().isEmpty()
        && !other.target.leadAgencies().isEmpty()
        && !hasLeadOf(other);
  }

  /** True if one lead agency is the same in both, as printed. */
  boolean hasLeadOf(Statement other) {
    return target.leadAgencies().stream()
        .map(Agency::statedName)
        .anyMatch(
            name ->
                other.target.leadAgencies().stream()
                    .anyMatch(lead -> lead.statedName().equals(name)));
  }

  /** True if both stand in one printed row or sentence under one name. */
  boolean sharesRowWith(Statement other) {
    return document.id().equals(other.document.id())
        && target.statedName().equals(other.target.statedName())
        && target.evidence().stream()
            .anyMatch(place -> other.target.evidence().stream().anyMatch(p -> isSameRow(place, p)));
  }

  /** The bodies for which alone it holds, in one spelling; null if it holds for all. */
  @Nullable String group() {
    String words = target.onlyFor();
    return words == null ? null : TextFold.foldPlain(words);
  }

  /** True if one of them holds for certain bodies alone, and the other not for the same ones. */
  boolean isForOthersThan(Statement other) {
    return !Objects.equals(group(), other.group());
  }

  /** True if one is told as a part of the other. */
  boolean isPartOrWholeOf(Statement other) {
    return document.id().equals(other.document.id())
        && (isPartOf(target, other.target) || isPartOf(other.target, target));
  }

  private static boolean isPartOf(Target part, Target whole) {
    return whole.statedName().equals(part.partOf()) && whole.partOf() == null;
  }

  private static boolean isSameRow(Evidence a, Evidence b) {
    return Objects.equals(a.table(), b.table())
        && Objects.equals(a.row(), b.row())
        && Objects.equals(a.block(), b.block())
        && Objects.equals(a.line(), b.line())
        && (a.row() != null || a.block() != null || a.line() != null);
  }

  private int table() {
    return target.evidence().stream()
        .filter(place -> place.table() != null)
        .mapToInt(
            place -> {
              Integer table = place.table();
              return table == null ? 0 : table;
            })
        .findFirst()
        .orElse(0);
  }

  private static void add(SortedSet<String> basis, Citation citation) {
    if (citation.legalDocumentId() != null) {
      basis.add(citation.legalDocumentId());
      return;
    }
    String date = citation.issuedOn();
    if (citation.number() != null && date != null && date.length() >= 4) {
      basis.add(citation.number() + "@" + date.substring(0, 4));
    }
  }
}

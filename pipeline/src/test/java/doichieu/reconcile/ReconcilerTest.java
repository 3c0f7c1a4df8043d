package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static doichieu.reconcile.TargetBuilder.citation;
import static doichieu.reconcile.TestReference.LETTER;
import static doichieu.reconcile.TestReference.NQ01;
import static doichieu.reconcile.TestReference.NQ02;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconcilerTest extends ReconcilerTestCase {
  private static final String LOCAL = "theo tình hình thực tế tại tỉnh";

  /** The figures of the three plans for 2025 and the district's letter for 2023. */
  static PlanBuilder[] seedPlans() {
    PlanBuilder konTum =
        province("kontum", "Tỉnh Kon Tum")
            .row("service.full.provided", "100", t -> t.basis(letter(16)).notes(LOCAL))
            .row("dossier.online.received", "60", t -> t.basis(letter(16)))
            .row("digit.dossier-and-result", "90", t -> t.basis(letter(16)).notes(LOCAL))
            .row("result.electronic", "100", t -> t.basis(NQ02).basis(letter(16)))
            .row("satisfaction.tthc", "95", t -> t.basis(NQ02).basis(letter(16)))
            .row("dossier.on-time", "99", t -> t.floor("95").scope(Level.COMMUNE))
            .row(
                "docflow.electronic",
                "100",
                t -> t.basis(letter(16)).notes(LOCAL).scope(Level.DEPARTMENT))
            .row(
                "docflow.electronic",
                "100",
                t -> t.basis(letter(16)).notes(LOCAL).scope(Level.COMMUNE));
    PlanBuilder ward =
        plan("ward", Level.COMMUNE, "Tỉnh Kon Tum", "Thành phố Kon Tum", "Phường Thống Nhất")
            .row("dossier.online.received", "60", t -> t.basis(letter(16)))
            .row("digit.dossier-and-result", "90", t -> t.basis(letter(16)).notes(LOCAL))
            .row("satisfaction.tthc", "95", t -> t.basis(NQ02).basis(letter(16)))
            .row("dossier.on-time", "99", t -> t.floor("95").scope(Level.COMMUNE))
            .row("docflow.electronic", "100", t -> t.basis(letter(16)).scope(Level.COMMUNE))
            .row("dossier.online.full-of-total", "65", t -> t.prose().atLeast())
            .row("service.full.provided", "100", t -> t.prose().aspired())
            .row("dossier.online.full-of-total", "80", t -> t.prose().atLeast().aspired());
    PlanBuilder construction =
        plan("sxd", Level.DEPARTMENT, "Tỉnh Khánh Hòa")
            .issuer("Sở Xây dựng")
            .row("service.full.provided", "80", t -> t.basis(NQ01).basis(letter(17)))
            .row("dossier.online.received", "60", t -> t.basis(NQ01).basis(letter(17)))
            .row("digit.dossier-and-result", "80", t -> t.basis(NQ01).basis(letter(17)))
            .row("result.electronic", "100", t -> t.basis(NQ01).basis(letter(17)))
            .row("satisfaction.tthc", "90", t -> t.basis(NQ01).basis(letter(17)).atLeast())
            .row("docflow.electronic", "90", t -> t.basis(NQ01).basis(letter(17)))
            .row("service.full.provided", "100", t -> t.prose().aspired())
            .row("dossier.online.full-of-total", "80", t -> t.prose().atLeast().aspired());
    PlanBuilder konRay =
        plan("konray", Level.DISTRICT, "Tỉnh Kon Tum", "Huyện Kon Rẫy")
            .planYear(2023)
            .issuedOn(2023, 2, null)
            .row("dossier.on-time", "97", t -> t.year(2023).scope(Level.COMMUNE));
    return new PlanBuilder[] {konTum, ward, construction, konRay};
  }

  private static doichieu.target.Citation letter(int day) {
    return citation(LETTER, "2025-01-" + day);
  }

  @Test
  void theSamplePlansGiveTheseFindingsAndNoOther() {
    Reconciled found = reconcile(seedPlans());

    assertThat(found.conflicts())
        .extracting(c -> c.severity() + " " + c.id())
        .containsExactly(
            "warning citation-mismatch:" + LETTER,
            "warning peer-divergence:satisfaction.tthc:2025:all",
            "info basis-differs:result.electronic:2025:all",
            "info basis-differs:satisfaction.tthc:2025:all",
            "info peer-divergence:digit.dossier-and-result:2025:all",
            "info peer-divergence:docflow.electronic:2025:department",
            "info peer-divergence:service.full.provided:2025:all",
            "info within-document:dossier.online.full-of-total:2025:all:doc-ward",
            "info within-document:dossier.online.received:2025:all:doc-sxd"
                + ":dossier.online.full-of-total",
            "info within-document:dossier.online.received:2025:all:doc-ward"
                + ":dossier.online.full-of-total",
            "info within-document:service.full.provided:2025:all:doc-sxd");
  }

  @Test
  void theOrderOfThePlansDoesNotMatter() {
    List<PlanRecord> plans =
        new ArrayList<>(Stream.of(seedPlans()).map(PlanBuilder::build).toList());
    Reconciler reconciler = new Reconciler(new TestReference());
    Reconciled first = reconciler.reconcile(plans);
    Random random = new Random(20250116);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(plans, random);
      assertThat(reconciler.reconcile(plans)).isEqualTo(first);
    }
  }

  @Test
  void everyConflictHasACodeAndWordsInBothLanguages() {
    for (Conflict conflict : reconcile(seedPlans()).conflicts()) {
      assertThat(Codes.list()).contains(conflict.kind());
      assertThat(conflict.explanation().vi()).doesNotContain("{", "null").endsWith(".");
      assertThat(conflict.explanation().en()).doesNotContain("{", "null").endsWith(".");
    }
  }

  @Test
  void aTargetWithoutYearAndABodyWithoutPlaceAreProblems() {
    PlanRecord noYear = province("y", "Tỉnh A").row("data.reuse", "50", t -> t.year(0)).build();
    PlanRecord stripped =
        new PlanRecord(withoutYear(noYear), List.of(withoutPeriod(noYear)), List.of(), List.of());
    PlanRecord noPlace = plan("z", Level.PROVINCE).row("data.reuse", "50").build();
    Reconciled found = new Reconciler(new TestReference()).reconcile(List.of(noPlace, stripped));

    assertThat(found.problems())
        .extracting(Problem::documentId, Problem::code, Problem::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("doc-y", "not-compared-year", Severity.INFO),
            org.assertj.core.groups.Tuple.tuple("doc-z", "not-compared-place", Severity.WARNING));
  }

  private static doichieu.target.PlanDocument withoutYear(PlanRecord plan) {
    doichieu.target.PlanDocument d = plan.document();
    return new doichieu.target.PlanDocument(
        d.id(),
        d.sourceFile(),
        d.sha256(),
        d.mediaType(),
        d.format(),
        d.pages(),
        d.extraction(),
        d.header(),
        d.level(),
        d.jurisdiction(),
        null,
        d.legalBasis(),
        d.carriesOut(),
        d.renditionOf(),
        d.revisionOf(),
        d.supersedes(),
        d.amends(),
        d.coverage());
  }

  private static doichieu.target.Target withoutPeriod(PlanRecord plan) {
    doichieu.target.Target t = plan.targets().get(0);
    return new doichieu.target.Target(
        t.id(),
        t.documentId(),
        t.origin(),
        t.kind(),
        t.annex(),
        t.section(),
        t.ordinal(),
        t.statedName(),
        t.indicatorId(),
        t.indicatorMatch(),
        t.appliesTo(),
        t.narrowing(),
        t.formula(),
        t.comparator(),
        t.value(),
        t.valueHigh(),
        t.unit(),
        t.statedValue(),
        t.commitment(),
        t.constraints(),
        null,
        t.baseline(),
        t.leadAgencies(),
        t.coordinatingAgencies(),
        t.legalBasis(),
        t.implementing(),
        t.notes(),
        t.evidence(),
        t.confidence(),
        t.review());
  }
}

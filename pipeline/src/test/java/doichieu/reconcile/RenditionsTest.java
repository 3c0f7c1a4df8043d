package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static doichieu.reconcile.TestReference.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenditionsTest extends ReconcilerTestCase {

  private static PlanBuilder file(String id, String format, String value) {
    return province(id, "Tỉnh A")
        .header("24/KH-UBND", "Kế hoạch cải cách")
        .format(format)
        .row("dossier.on-time", value, t -> t.basis(LETTER));
  }

  private static Map<String, String> renditions(Reconciled reconciled) {
    Map<String, String> found = new TreeMap<>();
    for (PlanDocument document : reconciled.documents()) {
      if (document.renditionOf() != null) {
        found.put(document.id(), document.renditionOf());
      }
    }
    return found;
  }

  @Test
  void equalFilesAreOnePlanAndThePdfCounts() {
    Reconciled found =
        reconcile(file("a", "text", "99"), file("b", "docx", "99"), file("c", "pdf", "99"));

    assertThat(renditions(found))
        .containsOnly(Map.entry("doc-a", "doc-c"), Map.entry("doc-b", "doc-c"));
    assertThat(found.conflicts()).isEmpty();
    assertThat(found.legalDocuments().stream().flatMap(legal -> legal.citedBy().stream()))
        .containsExactly("doc-c");
    assertThat(found.targets()).hasSize(3);
  }

  /** PDF, DOCX, other formats, Markdown, plain text, in this order. */
  @Test
  void theFormatThatComesNearestToThePaperCounts() {
    List<String> formats = List.of("pdf", "docx", "odt", "markdown", "text");
    for (int i = 0; i + 1 < formats.size(); i++) {
      Reconciled found =
          reconcile(file("a", formats.get(i + 1), "99"), file("z", formats.get(i), "99"));

      assertThat(renditions(found)).as(formats.get(i)).containsOnly(Map.entry("doc-a", "doc-z"));
    }
  }

  @Test
  void differentFilesAreAConflictAndOnlyThePreferredOneIsCompared() {
    PlanBuilder ward = plan("w", Level.COMMUNE, "Tỉnh A", "Xã C").row("dossier.on-time", "95");
    Reconciled found = reconcile(file("a", "docx", "99"), file("c", "pdf", "95"), ward);
    Conflict differing = only(found, "renditions-differ");

    assertThat(renditions(found)).isEmpty();
    assertThat(differing.documentIds()).containsExactly("doc-c", "doc-a");
    assertThat(differing.targetIds()).containsExactly("doc-c/1", "doc-a/1");
    assertThat(ofKind(found, "below-superior")).isEmpty();
  }

  @Test
  void anotherTitleIsAnotherPlan() {
    PlanBuilder other = file("b", "pdf", "99").header("24/KH-UBND", "Kế hoạch khác");

    assertThat(renditions(reconcile(file("a", "docx", "99"), other))).isEmpty();
  }

  @Test
  void anOlderVersionAndItsRenditionsAreOutOfComparison() {
    PlanBuilder ward = plan("w", Level.COMMUNE, "Tỉnh A", "Xã C").row("dossier.on-time", "95");
    Reconciled found =
        reconcile(
            file("old", "pdf", "99"),
            file("oldtext", "text", "99"),
            file("new", "pdf", "95").revises("old"),
            ward);

    assertThat(found.conflicts()).hasSize(1);
    assertThat(values(only(found, "superseded"))).containsExactly("new=95", "old=99");
    assertThat(renditions(found)).containsOnly(Map.entry("doc-oldtext", "doc-old"));
  }
}

package doichieu.reconcile;

import doichieu.document.Evidence;
import doichieu.target.Agency;
import doichieu.target.AnnexLabel;
import doichieu.target.Citation;
import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Method;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds plans for tests: a body, its place, its targets. */
final class PlanBuilder {
  private final String id;
  private final Level level;
  private final List<String> path;
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Citation> legalBasis = new ArrayList<>();
  private final List<PlanDocument.CarriesOut> carriesOut = new ArrayList<>();
  private String provinceCode = "";
  private String issuer = "";
  private String number = "";
  private String subject = "";
  private String type = "Kế hoạch";
  private String format = "text";
  private @Nullable Integer year = 2025;
  private Header.PartialDate issuedOn = new Header.PartialDate(2025, 2, null);
  private String revisionOf = "";
  private String folder = "";
  private final List<String> supersedes = new ArrayList<>();
  private final List<PlanDocument.Amends> amends = new ArrayList<>();

  private PlanBuilder(String id, Level level, List<String> path) {
    this.id = "doc-" + id;
    this.level = level;
    this.path = path;
    this.subject = "Kế hoạch của " + id;
  }

  static PlanBuilder plan(String id, Level level, String... path) {
    return new PlanBuilder(id, level, List.of(path));
  }

  static PlanBuilder province(String id, String province) {
    return plan(id, Level.PROVINCE, province);
  }

  /** The code of the province as of the document's day. */
  PlanBuilder code(String code) {
    provinceCode = code;
    return this;
  }

  PlanBuilder issuer(String name) {
    issuer = name;
    return this;
  }

  PlanBuilder header(String fullNumber, String title) {
    number = fullNumber;
    subject = title;
    return this;
  }

  PlanBuilder type(String name) {
    type = name;
    return this;
  }

  PlanBuilder format(String name) {
    format = name;
    return this;
  }

  PlanBuilder planYear(@Nullable Integer planYear) {
    year = planYear;
    return this;
  }

  PlanBuilder issuedOn(int y, @Nullable Integer m, @Nullable Integer d) {
    issuedOn = new Header.PartialDate(y, m, d);
    return this;
  }

  PlanBuilder inFolder(String name) {
    folder = name + "/";
    return this;
  }

  PlanBuilder replaces(String legalDocumentId) {
    supersedes.add(legalDocumentId);
    return this;
  }

  /** Changes rows of another plan, each named as in "số thứ tự 2 Phụ lục I". */
  PlanBuilder amends(String legalDocumentId, PlanDocument.AmendedRow... rows) {
    amends.add(new PlanDocument.Amends(legalDocumentId, "Kế hoạch số 1", null, List.of(rows)));
    return this;
  }

  PlanBuilder revises(String other) {
    revisionOf = "doc-" + other;
    return this;
  }

  PlanBuilder cites(Citation citation) {
    legalBasis.add(citation);
    return this;
  }

  PlanBuilder carriesOut(String legalDocumentId) {
    carriesOut.add(new PlanDocument.CarriesOut(legalDocumentId, null));
    return this;
  }

  /** Adds a target; its id is the document's, "/" and the number of the row. */
  PlanBuilder row(String indicatorId, String value, UnaryOperator<TargetBuilder> more) {
    String targetId = id + "/" + (targets.size() + 1);
    targets.add(
        more.apply(new TargetBuilder(targetId, id, indicatorId, value, targets.size() + 1))
            .build());
    return this;
  }

  /** Adds a task that stands on the given reference. */
  PlanBuilder task(Citation basis) {
    tasks.add(
        new Task(
            id + "/task" + (tasks.size() + 1),
            id,
            null,
            List.of(),
            null,
            "Rà soát thủ tục hành chính",
            List.of(),
            List.of(),
            null,
            null,
            List.of(basis),
            null,
            List.of()));
    return this;
  }

  PlanBuilder row(String indicatorId, String value) {
    return row(indicatorId, value, t -> t);
  }

  PlanRecord build() {
    Header header =
        new Header(
            issuer.isEmpty() ? null : new Header.Issuer(issuer, null, null),
            type,
            number.isEmpty() ? null : number.split("/", -1)[0],
            number.isEmpty() ? "KH-UBND" : number.substring(number.indexOf('/') + 1),
            number.isEmpty() ? null : number,
            null,
            issuedOn,
            subject,
            List.of(),
            null);
    PlanDocument document =
        new PlanDocument(
            id,
            folder + id + "." + format,
            "0",
            "text/plain",
            format,
            null,
            new PlanDocument.Extraction(Method.NATIVE, null, null),
            header,
            level,
            path.isEmpty()
                ? null
                : new PlanDocument.Jurisdiction(provinceCode.isEmpty() ? null : provinceCode, path),
            year,
            legalBasis,
            carriesOut,
            null,
            revisionOf.isEmpty() ? null : revisionOf,
            supersedes,
            amends,
            null);
    return new PlanRecord(document, targets, tasks, List.of());
  }

  static AnnexLabel annex() {
    return new AnnexLabel("Phụ lục I", "Giao chỉ tiêu");
  }

  static Agency agency(String name) {
    return new Agency(name, null);
  }

  static Evidence inTable(int table, int row) {
    return new Evidence(3, table, row, null, null, null, null, "…");
  }
}

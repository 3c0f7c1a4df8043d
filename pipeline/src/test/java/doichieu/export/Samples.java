package doichieu.export;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Severity;
import doichieu.target.Agency;
import doichieu.target.AnnexLabel;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import doichieu.target.Constraint;
import doichieu.target.Deadline;
import doichieu.target.DeadlineKind;
import doichieu.target.Direction;
import doichieu.target.Header;
import doichieu.target.Indicator;
import doichieu.target.IndicatorMatch;
import doichieu.target.LegalDocument;
import doichieu.target.LegalStatus;
import doichieu.target.Level;
import doichieu.target.MatchStatus;
import doichieu.target.Message;
import doichieu.target.Method;
import doichieu.target.Narrowing;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Resolution;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import doichieu.target.TargetKind;
import doichieu.target.Task;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records with every member filled, and records with nothing known, for tests. */
public final class Samples {
  public static final String LEGAL_ID = "vn/nq/2025/01-nq-cp";

  private Samples() {}

  public static String documentId(String sha256) {
    return "doc-" + sha256.substring(0, 16);
  }

  public static String sha(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  public static Citation citation() {
    return new Citation(
        "Nghị quyết số 01/NQ-CP ngày 08/01/2025",
        LEGAL_ID,
        "Nghị quyết",
        "01/NQ-CP",
        "2025-01-08",
        "Chính phủ",
        List.of(new Citation.Locator("phụ lục", null), new Citation.Locator("mục", "II")),
        "PL/II",
        Resolution.RESOLVED,
        List.of());
  }

  public static Evidence evidence(int row) {
    return new Evidence(
        2, 1, row, null, null, null, new Box(10.005, 20, 30.5, 40.126), "Tỷ lệ hồ sơ | 80%");
  }

  public static PlanDocument document(String sha256, String sourceFile) {
    Map<String, Integer> explained = new LinkedHashMap<>();
    explained.put("name", 1);
    explained.put("target", 2);
    return new PlanDocument(
        documentId(sha256),
        sourceFile,
        sha256,
        "application/pdf",
        "pdf",
        3,
        new PlanDocument.Extraction(Method.NATIVE, null, null),
        new Header(
            new Header.Issuer("ỦY BAN NHÂN DÂN TỈNH A", "ubnd-a", null),
            "Kế hoạch",
            null,
            "KH-UBND",
            null,
            "A",
            new Header.PartialDate(2025, 2, null),
            "Cải cách hành chính năm 2025",
            List.of("Các sở"),
            new Header.Signatory("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A")),
        Level.PROVINCE,
        new PlanDocument.Jurisdiction("62", List.of("Tỉnh A")),
        2025,
        List.of(citation()),
        List.of(new PlanDocument.CarriesOut(LEGAL_ID, null)),
        null,
        null,
        List.of(),
        List.of(
            new PlanDocument.Amends(
                "vn/kh/2025/15-kh-ubnd@lam-dong",
                "Kế hoạch số 15/KH-UBND",
                null,
                List.of(
                    new PlanDocument.AmendedRow(
                        List.of(new Citation.Locator("số thứ tự", "2")), evidence(9))))),
        new PlanDocument.Coverage(
            4,
            explained,
            List.of(new PlanDocument.Coverage.Unexplained("7", List.of(evidence(9))))));
  }

  public static PlanDocument unknownDocument(String sha256) {
    return new PlanDocument(
        documentId(sha256),
        "la.txt",
        sha256,
        "text/plain",
        "text",
        null,
        new PlanDocument.Extraction(Method.NATIVE, null, "UTF-8"),
        new Header(null, null, null, null, null, null, null, null, List.of(), null),
        null,
        new PlanDocument.Jurisdiction(null, List.of()),
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  public static Target target(
      String documentId, String id, @Nullable String value, String statedName) {
    return new Target(
        id,
        documentId,
        Origin.ANNEX,
        TargetKind.QUANTITATIVE,
        new AnnexLabel("Phụ lục I", "Chỉ tiêu"),
        List.of(new Section("I", "Dịch vụ công")),
        "01",
        statedName,
        "full-online",
        new IndicatorMatch(
            MatchStatus.MATCHED,
            "alias",
            new BigDecimal("0.98"),
            List.of("toàn trình"),
            List.of(new IndicatorMatch.Candidate("full-online", new BigDecimal("0.98")))),
        Level.PROVINCE,
        new Narrowing("các xã biên giới", "Hồ sơ trực tuyến"),
        new Target.Formula("a/b", "a", "b"),
        Comparator.AT_LEAST,
        value == null ? null : new BigDecimal(value),
        null,
        "%",
        "≥ 80",
        Commitment.REQUIRED,
        List.of(new Constraint(Comparator.AT_LEAST, new BigDecimal("95"), "%", "tối thiểu 95%")),
        new Period(2025, null, "2025-12-31", "năm 2025"),
        new Target.Baseline(2024, new BigDecimal("70.5"), "70,5"),
        List.of(new Agency("Văn phòng UBND tỉnh", "vp-ubnd")),
        List.of(new Agency("Sở Nội vụ", null)),
        List.of(citation()),
        List.of(new Target.Implements("t-superior", "cited-row")),
        "ghi chú",
        List.of(evidence(3)),
        new BigDecimal("0.95"),
        Target.Review.OPEN);
  }

  public static Task task(String documentId, String id) {
    return new Task(
        id,
        documentId,
        null,
        List.of(new Section(null, "Nhiệm vụ chung")),
        "a",
        "Ban hành kế hoạch",
        List.of(new Agency("Sở Tư pháp", null)),
        List.of(),
        "Kế hoạch",
        new Deadline("Trước ngày 20/02/2025", DeadlineKind.DATE, null, "2025-02-19", null),
        List.of(),
        null,
        List.of(evidence(12)));
  }

  public static Problem problem(@Nullable String documentId) {
    return new Problem(
        documentId,
        "a.pdf",
        "column-not-understood",
        Severity.WARNING,
        new Message("Không hiểu cột", "Column not understood"),
        List.of(evidence(1)));
  }

  public static PlanRecord plan(String sha256, String sourceFile, String value) {
    String id = documentId(sha256);
    return new PlanRecord(
        document(sha256, sourceFile),
        List.of(
            target(id, "t-" + sha256.charAt(0) + "1", value, "Tỷ lệ dịch vụ công toàn trình"),
            target(id, "t-" + sha256.charAt(0) + "2", null, "=HYPERLINK(\"x\")")),
        List.of(task(id, "k-" + sha256.charAt(0))),
        List.of(problem(id)));
  }

  public static LegalDocument legalDocument(String documentId) {
    return new LegalDocument(
        LEGAL_ID,
        "Nghị quyết",
        "01/NQ-CP",
        "2025-01-08",
        "Chính phủ",
        null,
        LegalStatus.IN_FORCE,
        null,
        List.of(documentId),
        List.of(new LegalDocument.StatedDate("2025-01-08", 2, List.of(documentId))));
  }

  public static Conflict conflict(PlanRecord first, PlanRecord second) {
    return new Conflict(
        "peer-divergence/full-online/2025/province",
        "peer-divergence",
        Severity.WARNING,
        "full-online",
        new Period(2025, null, null, null),
        Level.PROVINCE,
        List.of(first.targets().get(0).id(), second.targets().get(0).id()),
        List.of(first.document().id(), second.document().id()),
        List.of(value(first), value(second)),
        null,
        new Message("Hai mức khác nhau: 100 và 80.", "Two figures differ: 100 and 80."),
        ConflictStatus.OPEN,
        null);
  }

  public static Conflict datesConflict(String first, String second) {
    return new Conflict(
        "citation-mismatch/" + LEGAL_ID,
        "citation-mismatch",
        Severity.WARNING,
        null,
        null,
        null,
        List.of(),
        List.of(first, second),
        List.of(
            new Conflict.DateValue("2025-01-23", 3, List.of(first)),
            new Conflict.DateValue("2025-01", 1, List.of(second)),
            new Conflict.IssuerValue("Văn phòng Chính phủ", 1, List.of(first))),
        LEGAL_ID,
        new Message("Hai ngày khác nhau.", "Two dates."),
        ConflictStatus.POSTPONED,
        new Conflict.Decision("an", "2025-11-20T00:00:00Z", null, "2025-12-31"));
  }

  public static Conflict.TargetValue value(PlanRecord plan) {
    Target target = plan.targets().get(0);
    return new Conflict.TargetValue(
        target.id(),
        target.documentId(),
        target.comparator(),
        target.value(),
        target.valueHigh(),
        target.unit(),
        target.statedValue());
  }

  public static TargetDatabase database() {
    PlanRecord first = plan(sha('a'), "a.pdf", "100");
    PlanRecord second = plan(sha('b'), "b.pdf", "80");
    return new TargetDatabase(
        DatabaseJson.SCHEMA_VERSION,
        "2025-11-20T08:00:00Z",
        new TargetDatabase.Generator("Đối Chiếu", "0.1.0", "2025.1"),
        List.of(first.document(), second.document(), unknownDocument(sha('c'))),
        List.of(first.targets().get(0), first.targets().get(1), second.targets().get(0)),
        first.tasks(),
        List.of(legalDocument(first.document().id())),
        List.of(
            new Indicator(
                "full-online",
                "Tỷ lệ dịch vụ công trực tuyến toàn trình",
                "%",
                Direction.HIGHER,
                List.of("DVCTT toàn trình"),
                List.of("online"),
                List.of(citation()),
                new Target.Formula("a/b", "a", null))),
        List.of(
            conflict(first, second), datesConflict(first.document().id(), second.document().id())),
        List.of(problem(first.document().id()), problem(null)));
  }
}

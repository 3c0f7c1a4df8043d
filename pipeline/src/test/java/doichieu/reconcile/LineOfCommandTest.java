package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.reconcile.LineOfCommand.Relation;
import doichieu.target.Level;
import doichieu.target.PlanRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineOfCommandTest {
  private static final TestReference REFERENCE = new TestReference();
  private static final Standing OLD =
      new Standing(null, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 2, 1), "Tỉnh A");
  private static final Standing NEW =
      new Standing(LocalDate.of(2025, 7, 1), null, LocalDate.of(2025, 9, 1), "Tỉnh A");
  private static final Standing ELSEWHERE =
      new Standing(LocalDate.of(2025, 7, 1), null, LocalDate.of(2025, 9, 1), "Tỉnh B");

  private static final Map<String, Body> BODIES =
      Map.ofEntries(
          body("government", List.of(), Level.CENTRAL, "Chính phủ", null),
          body("ministry", List.of(), Level.CENTRAL, "Bộ Nội vụ", null),
          body("ministry, unsigned", List.of(), Level.CENTRAL, null, null),
          body("ministry's office", List.of(), Level.DEPARTMENT, "Cục Việc làm", "Bộ Nội vụ"),
          body("province", List.of("a"), Level.PROVINCE, "UBND tỉnh", null),
          body("province's council", List.of("a"), Level.PROVINCE, "HĐND tỉnh", null),
          body("other province", List.of("b"), Level.PROVINCE, "UBND tỉnh", null),
          body("department", List.of("a"), Level.DEPARTMENT, "Sở Nội vụ", "UBND tỉnh"),
          body("other department", List.of("a"), Level.DEPARTMENT, "Sở Y tế", "UBND tỉnh"),
          body("department, unsigned", List.of("a"), Level.DEPARTMENT, null, null),
          body("department's unit", List.of("a"), Level.UNIT, "Bệnh viện Đa khoa", "Sở Y tế"),
          body("district", List.of("a", "d"), Level.DISTRICT, null, null),
          body("commune", List.of("a", "d", "x"), Level.COMMUNE, null, null),
          body("commune of the province", List.of("a", "x"), Level.COMMUNE, null, null),
          body("commune's office", List.of("a", "x"), Level.UNIT, "Phòng Kinh tế", "UBND xã"),
          body("Party committee", List.of("a"), Level.PROVINCE, "Tỉnh ủy", null),
          body("body without place", null, Level.COMMUNE, "UBND xã", null),
          body("body without level", List.of("a", "x"), null, "UBND xã", null));

  private final LineOfCommand line =
      new LineOfCommand(DirectingBodies.load(REFERENCE), BodySystems.load(REFERENCE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          government               | all      | province                | SUPERIOR
          government               | all      | commune                 | SUPERIOR
          government               | all      | ministry                | PEER
          ministry                 | all      | province                | PEER
          ministry                 | commune  | commune                 | SUPERIOR
          ministry                 | central  | commune                 | PEER
          ministry                 | all      | ministry's office       | SUPERIOR
          government               | all      | ministry's office       | PEER
          ministry                 | all      | ministry, unsigned      | UNKNOWN
          ministry                 | all      | ministry                | SAME_BODY
          province                 | all      | district                | SUPERIOR
          province                 | all      | department              | SUPERIOR
          province                 | all      | commune of the province | SUPERIOR
          province                 | all      | commune's office        | SUPERIOR
          province                 | all      | other province          | PEER
          province                 | all      | province's council      | SAME_BODY
          province                 | all      | Party committee         | PEER
          other province           | all      | district                | PEER
          department               | all      | district                | PEER
          department               | all      | other department        | PEER
          department               | all      | department, unsigned    | UNKNOWN
          department               | all      | department              | SAME_BODY
          department               | all      | department's unit       | PEER
          other department         | all      | department's unit       | SUPERIOR
          district                 | all      | commune                 | SUPERIOR
          district                 | all      | commune of the province | PEER
          commune of the province  | all      | commune's office        | SUPERIOR
          body without place       | all      | commune                 | UNKNOWN
          province                 | all      | body without level      | UNKNOWN
          """)
  void howOneBodyStandsToAnother(String first, String scope, String second, Relation relation) {
    Statement one = statement(bodyOf(first), Level.valueOf(scope.toUpperCase(Locale.ROOT)));
    Statement other = statement(bodyOf(second), Level.ALL);

    assertThat(line.relation(one, other)).isEqualTo(relation);
    assertThat(line.relation(other, one)).isEqualTo(turned(relation));
  }

  @Test
  void bodiesThatNeverMetCommandOneAnotherInNothing() {
    Body before = new Body(List.of("a"), Level.PROVINCE, null, null, OLD);
    Body after = new Body(List.of("a"), Level.PROVINCE, null, null, NEW);
    Body elsewhere = new Body(List.of("a"), Level.PROVINCE, null, null, ELSEWHERE);
    Body commune = new Body(List.of("a", "x"), Level.COMMUNE, null, null, NEW);

    assertThat(relation(before, after)).isEqualTo(Relation.UNKNOWN);
    assertThat(relation(before, elsewhere)).isEqualTo(Relation.PEER);
    assertThat(line.commands(after, commune)).isTrue();
    assertThat(line.commands(before, commune)).isFalse();
  }

  @Test
  void whoWasGoneWhenTheOtherSpokeDoesNotHearIt() {
    Standing later = new Standing(null, null, LocalDate.of(2025, 9, 1), "Tỉnh A");
    Standing earlier = new Standing(null, null, LocalDate.of(2025, 6, 30), "Tỉnh A");
    Body gone = new Body(List.of("a", "x"), Level.COMMUNE, null, null, OLD);

    assertThat(line.commands(new Body(List.of("a"), Level.PROVINCE, null, null, later), gone))
        .isFalse();
    assertThat(line.commands(new Body(List.of("a"), Level.PROVINCE, null, null, earlier), gone))
        .isTrue();
  }

  private Relation relation(Body first, Body second) {
    return line.relation(statement(first, Level.ALL), statement(second, Level.ALL));
  }

  private static Relation turned(Relation relation) {
    return switch (relation) {
      case SUPERIOR -> Relation.SUBORDINATE;
      case SUBORDINATE -> Relation.SUPERIOR;
      default -> relation;
    };
  }

  private static Statement statement(Body body, Level scope) {
    PlanRecord plan =
        PlanBuilder.plan("p", Level.PROVINCE, "a").row("x", "60", t -> t.scope(scope)).build();
    return new Statement(
        plan.document(),
        body,
        plan.targets().get(0),
        Figure.find(plan.targets().get(0)).orElseThrow(),
        0);
  }

  private static Body bodyOf(String name) {
    Body body = BODIES.get(name);
    assertThat(body).as(name).isNotNull();
    return body;
  }

  private static Map.Entry<String, Body> body(
      String name,
      @Nullable List<String> path,
      @Nullable Level level,
      @Nullable String issuer,
      @Nullable String parent) {
    return Map.entry(name, new Body(path, level, fold(issuer), fold(parent), Standing.UNKNOWN));
  }

  private static @Nullable String fold(@Nullable String name) {
    return name == null ? null : REFERENCE.fold(name);
  }
}

package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Resolution;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final TestReference REFERENCE = new TestReference();

  @Test
  void aTargetWithoutBasisOfItsOwnRestsOnThoseOfItsPlan() {
    PlanBuilder plan =
        PlanBuilder.province("p", "Tỉnh A")
            .cites(TargetBuilder.citation("vn/nq/2025/01-nq-cp", null))
            .carriesOut("vn/kh/2025/7-kh");

    assertThat(statement(plan, t -> t).basis())
        .containsExactly("vn/kh/2025/7-kh", "vn/nq/2025/01-nq-cp");
  }

  @Test
  void aTargetsOwnBasisStandsAlone() {
    PlanBuilder plan =
        PlanBuilder.province("p", "Tỉnh A")
            .cites(TargetBuilder.citation("vn/nq/2025/01-nq-cp", null));

    assertThat(statement(plan, t -> t.basis("vn/nq/2025/02-nq-cp")).basis())
        .containsExactly("vn/nq/2025/02-nq-cp");
  }

  /** A document that no register knows is the same where number and year are. */
  @Test
  void anUnknownDocumentIsKnownByNumberAndYear() {
    PlanBuilder plan = PlanBuilder.province("p", "Tỉnh A");

    assertThat(statement(plan, t -> t.basis(unknown("9/KH-X", "2025-03"))).basis())
        .containsExactly("9/KH-X@2025");
    assertThat(statement(plan, t -> t.basis(unknown("9/KH-X", null))).basis()).isEmpty();
  }

  @Test
  void proseIsNotInAnAnnex() {
    assertThat(statement(PlanBuilder.province("p", "Tỉnh A"), t -> t).isInAnnex()).isTrue();
    assertThat(statement(PlanBuilder.province("p", "Tỉnh A"), TargetBuilder::prose).isInAnnex())
        .isFalse();
  }

  private static Citation unknown(String number, @Nullable String issuedOn) {
    return new Citation(
        number,
        null,
        "Kế hoạch",
        number,
        issuedOn,
        null,
        List.of(),
        null,
        Resolution.UNKNOWN,
        List.of());
  }

  private static Statement statement(PlanBuilder builder, UnaryOperator<TargetBuilder> more) {
    PlanRecord plan = builder.row("dossier.on-time", "95", more).build();
    return new Statement(
        plan.document(),
        Body.of(plan.document(), REFERENCE),
        plan.targets().get(plan.targets().size() - 1),
        Figure.find(plan.targets().get(plan.targets().size() - 1)).orElseThrow(),
        0);
  }
}

package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Conflict;
import org.junit.jupiter.api.Test;

class UnmatchedRuleTest extends ReconcilerTestCase {
  private static final String LOCAL = "local.so-giuong-benh-0123456789";

  @Test
  void whatIsComparedByNameIsNotSaidToBeLeftOut() {
    Conflict found =
        only(
            reconcile(province("p", "Tỉnh A").row(LOCAL, "30", t -> t.unmatched(true))),
            "unmatched-indicator");

    assertThat(found.explanation().vi()).contains("cùng tên").doesNotContain("không đối chiếu");
    assertThat(found.explanation().en()).contains("same name").doesNotContain("no other plan");
  }

  @Test
  void aNameThatSaysTooLittleIsSaidToBeComparedWithNothing() {
    Conflict found =
        only(
            reconcile(province("p", "Tỉnh A").row(LOCAL, "30", t -> t.unmatched(false))),
            "unmatched-indicator");

    assertThat(found.explanation().vi()).contains("không đối chiếu được với văn bản nào");
    assertThat(found.explanation().en()).contains("no other plan");
  }

  @Test
  void someOfEachAreCounted() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A")
                    .row(LOCAL, "30", t -> t.unmatched(true))
                    .row(LOCAL, "31", t -> t.unmatched(false))
                    .row(LOCAL, "32", t -> t.unmatched(false))),
            "unmatched-indicator");

    assertThat(found.explanation().vi()).contains("3 chỉ tiêu", "riêng 2 chỉ tiêu");
    assertThat(found.explanation().en()).contains("number: 3", "2 of them");
  }
}

package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heights at which all rules that part columns break off. */
class BrokenRulesTest {
  private static final List<Double> EDGES = List.of(0.0, 100.0, 200.0, 300.0);

  private static Ruling down(double x, double from, double to) {
    return new Ruling(false, x, from, to);
  }

  private static List<Double> heights(List<Double> edges, Ruling... inner) {
    List<Ruling> rules = new ArrayList<>(List.of(inner));
    rules.add(down(0, 0, 100));
    rules.add(down(300, 0, 100));
    return BrokenRules.heights(rules, edges, 1, 0, 100);
  }

  @Test
  void gapOfAllInnerRulesIsARow() {
    assertThat(
            heights(
                EDGES,
                down(100, 0, 40),
                down(100.5, 60, 100),
                down(200, 0, 41),
                down(200, 59, 100)))
        .containsExactly(40.0, 60.0);
  }

  @Test
  void gapThatOneRuleRunsThroughIsNone() {
    assertThat(heights(EDGES, down(100, 0, 40), down(100, 60, 100), down(200, 0, 100))).isEmpty();
  }

  @Test
  void gapLowerThanWordsIsNone() {
    assertThat(
            heights(
                EDGES, down(100, 0, 40), down(100, 45, 100), down(200, 0, 40), down(200, 45, 100)))
        .isEmpty();
  }

  @Test
  void edgesOfTheTableAreNoRows() {
    assertThat(heights(EDGES, down(100, 20, 100), down(200, 20, 100))).containsExactly(20.0);
  }

  @Test
  void twoColumnsHaveNoRuleThatBreaksOffBesideAnother() {
    assertThat(heights(List.of(0.0, 100.0, 300.0), down(100, 0, 40), down(100, 60, 100))).isEmpty();
  }
}

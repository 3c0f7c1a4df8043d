package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Citation;
import doichieu.target.Resolution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

  /** A date that was filled in is none that the text states. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị quyết 01/NQ-CP ngày 08/01/2025       | 2025-01-08 | INFERRED    |              | true
          Nghị quyết 01/NQ-CP ngày 8 tháng 1 năm 2025 | 2025-01-08 | INFERRED  |              | true
          Nghị quyết 01/NQ-CP năm 2025              | 2025-01-08 | INFERRED    |              | false
          Nghị quyết 01/NQ-CP                       | 2025-01-08 | INFERRED    |              | false
          Nghị quyết 01/NQ-CP                       | 2025-01-08 | RESOLVED    |              | true
          Nghị quyết 01/NQ-CP                       | 2025-01-08 | CONFLICTING | wrong-issuer | false
          Nghị quyết 01/NQ-CP                       | 2025-01-08 | CONFLICTING | date-differs | true
          Nghị quyết 01/NQ-CP ngày 18/11/2025       | 2025-01-08 | INFERRED    |              | false
          Nghị quyết 01/NQ-CP ngày 08/1/2025        | 2025-01-08 | INFERRED    |              | true
          """)
  void whetherTheTextStatesTheDate(
      String text, String date, Resolution resolution, String problem, boolean stated) {
    Citation citation =
        new Citation(
            text,
            null,
            "Nghị quyết",
            "01/NQ-CP",
            date,
            null,
            List.of(),
            null,
            resolution,
            problem == null ? List.of() : List.of(problem));

    assertThat(Citations.statesItsDate(citation)).isEqualTo(stated);
  }
}

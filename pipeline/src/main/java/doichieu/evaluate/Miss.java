package doichieu.evaluate;

import java.util.List;

/**
 * A difference between truth and reading.
 *
 * @param file the plan's file
 * @param stage where they differ
 * @param row the row's name or content, of the truth if it has the row
 * @param expected facts that only the truth states
 * @param found facts that only the program states
 */
public record Miss(
    String file, Stage stage, String row, List<String> expected, List<String> found) {
  public Miss {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }
}

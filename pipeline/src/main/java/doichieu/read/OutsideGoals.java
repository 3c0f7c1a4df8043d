package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers outside of goals that were read past, told once a document with their places. */
final class OutsideGoals {
  /** Numbers that the message names, and those whose places it gives. */
  private static final int MOST_NAMED = 10;

  private static final int MOST_TOLD = 50;

  /** A number outside of goals, with the words beside it. */
  private record Count(String text, Paragraph paragraph) {}

  private final List<Count> counts = new ArrayList<>();

  /** Adds a number with the words beside it. */
  void add(String text, Paragraph paragraph) {
    counts.add(new Count(text, paragraph));
  }

  /** Tells of all of them in one finding; of none if there are none. */
  void note(List<Finding> findings) {
    if (counts.isEmpty()) {
      return;
    }
    String named =
        counts.stream().limit(MOST_NAMED).map(Count::text).collect(Collectors.joining("; "));
    findings.add(
        new Finding(
            "counts-outside-goals",
            List.of(String.valueOf(counts.size()), named),
            counts.stream()
                .limit(MOST_TOLD)
                .map(count -> PlanReader.place(count.paragraph()).withText(count.text()))
                .toList()));
  }
}

package doichieu.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph; what is deleted is left out already, hidden runs are marked by their look.
 *
 * @param label its automatic number with a blank behind where the list has one; empty if none
 * @param ground colour behind the paragraph as RGB; {@link Look#NONE} if none
 * @param notes contents of the footnotes and endnotes marked in it, in order
 * @param boxes contents of the text boxes anchored in it, in order
 * @param goesOn true if its end was deleted, so that the next paragraph continues it
 */
public record FlowParagraph(
    String label,
    List<Run> runs,
    int ground,
    List<List<FlowBlock>> notes,
    List<List<FlowBlock>> boxes,
    boolean goesOn)
    implements FlowBlock {
  public FlowParagraph {
    runs = List.copyOf(runs);
    notes = List.copyOf(notes);
    boxes = List.copyOf(boxes);
  }

  /** This paragraph and the next one, which continues it, as one; it keeps its own label. */
  FlowParagraph with(FlowParagraph next) {
    return new FlowParagraph(
        label.isEmpty() ? next.label : label,
        joined(runs, next.runs),
        next.ground,
        joined(notes, next.notes),
        joined(boxes, next.boxes),
        next.goesOn);
  }

  /** The blocks with each paragraph that goes on joined to the next one. */
  static List<FlowBlock> joined(List<FlowBlock> blocks) {
    List<FlowBlock> joined = new ArrayList<>();
    for (FlowBlock block : blocks) {
      int last = joined.size() - 1;
      if (block instanceof FlowParagraph paragraph
          && last >= 0
          && joined.get(last) instanceof FlowParagraph above
          && above.goesOn()) {
        joined.set(last, above.with(paragraph));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}

package doichieu.extract.flow;

import java.util.List;

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
}

package doichieu.document;

import java.util.List;

/**
 * A paragraph, whole even where a page cut it.
 *
 * @param number 1-based among the document's paragraphs
 * @param role whether it belongs to the running text
 * @param text NFC, white space folded to single blanks, footnote marks left out, never empty
 * @param evidence one entry for each printed piece
 */
public record Paragraph(int number, Role role, String text, List<Evidence> evidence)
    implements Block {

  /** What a paragraph is on the page. */
  public enum Role {
    /** Running text, headings included. */
    BODY,
    /** A note at the foot of a page or the end of the document, without its mark. */
    FOOTNOTE,
    /** Page numbers, running heads and other page furniture. */
    FURNITURE
  }

  public Paragraph {
    evidence = List.copyOf(evidence);
  }
}

package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a legal-basis cell that are no reference, for the row's notes. */
public final class CitationResidue {
  private static final String EDGES = " .,;:()\n-–";

  private final CitationWords words;
  private final TextFold fold;

  /** Over the given words. */
  public CitationResidue(CitationWords words, TextFold fold) {
    this.words = words;
    this.fold = fold;
  }

  /**
   * What is left of the text without its references and without the words that only open or join
   * them ("Thực hiện theo", "và"); several pieces joined by "; ". Null if nothing is left.
   *
   * @param citations what {@link CitationReader#read} gave for this text
   */
  public @Nullable String of(String text, List<StatedCitation> citations) {
    String normal = TextFold.normalize(text);
    List<String> left = new ArrayList<>();
    int reached = 0;
    for (StatedCitation citation : citations) {
      if (citation.start() > reached) {
        addPiece(normal.substring(reached, citation.start()), left);
      }
      reached = Math.max(reached, citation.subjectEnd());
    }
    addPiece(normal.substring(reached), left);
    return left.isEmpty() ? null : String.join("; ", left);
  }

  private void addPiece(String piece, List<String> left) {
    String bare = stripEdges(piece);
    List<String> folded = fold.words(bare);
    if (folded.isEmpty() || isOnlyOpeners(folded)) {
      return;
    }
    left.add(stripEdges(withoutConnectors(bare)).replaceAll("\\s+", " "));
  }

  private boolean isOnlyOpeners(List<String> folded) {
    int at = 0;
    while (at < folded.size()) {
      int count = words.findAt(Use.OPENER, folded, at).orElse(0);
      if (count == 0) {
        return false;
      }
      at += count;
    }
    return true;
  }

  private String withoutConnectors(String piece) {
    String rest = piece;
    while (true) {
      int space = rest.indexOf(' ');
      String first = space < 0 ? rest : rest.substring(0, space);
      boolean joins =
          words.list(Use.CONNECTOR).stream()
              .anyMatch(c -> c.size() == 1 && c.get(0).equals(TextFold.foldPlain(first)));
      if (!joins || space < 0) {
        return rest;
      }
      rest = rest.substring(space + 1);
    }
  }

  private static String stripEdges(String piece) {
    int start = 0;
    int end = piece.length();
    while (start < end && EDGES.indexOf(piece.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = piece.substring(start, end);
    boolean open =
        bare.chars().filter(c -> c == '(').count() > bare.chars().filter(c -> c == ')').count();
    return open ? bare + ")" : bare;
  }
}

package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a file holds and a reader of its pages does not see: how many there are and where. The
 * words themselves are told nowhere, as they are no part of what the document states.
 */
public final class HiddenWords {
  /** Places named; the number of words is told in any case. */
  private static final int MAX_PLACES = 10;

  /** Characters of the seen words that name a place. */
  private static final int LONGEST_PLACE = 60;

  /** The place before anything that is seen; messages call it by its words. */
  static final String FIRST = "start";

  private final Set<String> names = new LinkedHashSet<>();
  private final List<Evidence> places = new ArrayList<>();
  private int words;
  private boolean unplaced;
  private String above = "";

  /** Counts words whose place {@link #see} tells later. */
  public void add(String hidden) {
    int count = count(hidden);
    words += count;
    unplaced |= count > 0;
  }

  /**
   * Counts words at a known place.
   *
   * @param name tells it to a person; "line 5" and "page 5" are put in words by the messages
   */
  public void add(String hidden, String name, Evidence place) {
    add(count(hidden), name, place);
  }

  /** Counts so many words at a known place; {@code name} tells it to a person. */
  public void add(int count, String name, Evidence place) {
    if (count > 0) {
      words += count;
      name(name, place);
    }
  }

  /**
   * Tells what a reader sees of the paragraph or cell just read: words hidden in it are found by
   * that, or, if nothing is seen of it, by what is seen above.
   */
  public void see(String seen) {
    String here = start(seen);
    if (unplaced) {
      String near = here.isEmpty() ? above : here;
      name(
          near.isEmpty() ? FIRST : "\u00ab" + near + "\u00bb",
          near.isEmpty() ? Evidence.FILE : Evidence.FILE.withText(near));
      unplaced = false;
    }
    above = here.isEmpty() ? above : here;
  }

  /** The beginning of what was seen last; empty if nothing was. */
  String above() {
    return above;
  }

  private void name(String name, Evidence place) {
    if (names.size() <= MAX_PLACES && names.add(name) && names.size() <= MAX_PLACES) {
      places.add(place);
    }
  }

  /** The finding {@code hidden-text}; empty if no word is hidden. */
  public Optional<Finding> find() {
    see("");
    if (words == 0) {
      return Optional.empty();
    }
    List<String> named = new ArrayList<>(names);
    if (named.size() > MAX_PLACES) {
      named.set(MAX_PLACES, "\u2026");
    }
    return Optional.of(
        new Finding(
            "hidden-text", List.of(String.valueOf(words), String.join("; ", named)), places));
  }

  /** The first words of a text, of which all are whole. */
  static String start(String text) {
    String folded = text.strip();
    if (folded.length() <= LONGEST_PLACE) {
      return folded;
    }
    int blank = folded.lastIndexOf(' ', LONGEST_PLACE);
    return folded.substring(0, blank > 0 ? blank : LONGEST_PLACE);
  }

  /** Number of runs of characters between blanks that hold a letter or a figure. */
  private static int count(String text) {
    int count = 0;
    boolean inWord = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0';
      counted &= inWord && !blank;
      inWord = !blank;
      if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }
}

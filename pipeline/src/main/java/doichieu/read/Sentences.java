package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a paragraph into sentences: at a full stop between a word, figure or bracket and a capital
 * or a figure. Dots of abbreviations ("TP. Huế", "V.v.") and of numbers end none.
 */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("(?<=[\\p{L}\\p{Nd})%”\"])[.!?](?:/\\.)?\\s+(?=[\\p{Lu}\\d“\"(-])");

  private final Pattern abbreviation;

  /**
   * Makes a splitter.
   *
   * @param abbreviations words that carry a dot ("TP.")
   */
  Sentences(List<String> abbreviations) {
    this.abbreviation =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + ValueWords.alternation(
                    abbreviations.stream().map(word -> word.replaceFirst("\\.$", "")).toList())
                + ")$");
  }

  /** Such a sentence is a list, or no text at all; chars. */
  private static final int LONGEST = 2000;

  private static final String PAUSES = ";,. ";

  /**
   * The sentence; one that is longer than any is written comes in parts, cut at a semicolon, else
   * at a comma, else between two words, so that reading it takes bounded time. Nothing is lost.
   */
  static List<String> bounded(String sentence) {
    List<String> parts = new ArrayList<>();
    String rest = sentence;
    while (rest.length() > LONGEST) {
      int end = LONGEST;
      for (char pause : PAUSES.toCharArray()) {
        int at = rest.lastIndexOf(pause, LONGEST - 1);
        if (at > LONGEST / 2) {
          end = at + 1;
          break;
        }
      }
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }

  /** The sentences without their full stops but the last one's, in order; at least one. */
  List<String> list(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(paragraph);
    while (end.find()) {
      String sentence = paragraph.substring(from, end.start());
      if (!abbreviation.matcher(sentence).find()) {
        sentences.add(sentence);
        from = end.end();
      }
    }
    sentences.add(paragraph.substring(from));
    return sentences;
  }
}

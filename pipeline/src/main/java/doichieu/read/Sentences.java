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

package doichieu.normalize;

import doichieu.catalogue.IndicatorEntry.Confusable;
import java.util.List;
import java.util.Optional;

/** Decides between two indicators that are easily taken for one another, by the words that tell. */
final class ConfusableJudge {
  private final List<Confusable> pairs;

  ConfusableJudge(List<Confusable> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * A decision.
   *
   * @param words the words that told
   */
  record Verdict(String winner, String loser, String words) {}

  /**
   * The verdict for two indicators over a folded text: the one of which words are found, of both
   * the one with the longer words. Empty if the pair is not listed or no word tells.
   */
  Optional<Verdict> decide(String id, String otherId, String folded) {
    return pairs.stream()
        .filter(pair -> isOf(pair, id, otherId))
        .findFirst()
        .flatMap(pair -> decide(pair, folded));
  }

  /** True if the two are listed as easily confused. */
  boolean isPair(String id, String otherId) {
    return pairs.stream().anyMatch(pair -> isOf(pair, id, otherId));
  }

  /** True if the text holds a word that speaks for the indicator, or if it is never confused. */
  boolean isTold(String id, String folded) {
    List<List<String>> own =
        pairs.stream()
            .filter(pair -> pair.id().equals(id) || pair.otherId().equals(id))
            .map(pair -> pair.id().equals(id) ? pair.words() : pair.otherWords())
            .toList();
    return own.isEmpty() || own.stream().anyMatch(words -> !longest(words, folded).isEmpty());
  }

  /**
   * True if the text holds a word that speaks for another indicator of a listed pair, and none at
   * all that speaks for this one in any pair.
   */
  boolean isContradicted(String id, String folded) {
    boolean other =
        pairs.stream()
            .filter(pair -> pair.id().equals(id) || pair.otherId().equals(id))
            .map(pair -> pair.id().equals(id) ? pair.otherWords() : pair.words())
            .anyMatch(words -> !longest(words, folded).isEmpty());
    return other && !isTold(id, folded);
  }

  private static Optional<Verdict> decide(Confusable pair, String folded) {
    String first = longest(pair.words(), folded);
    String second = longest(pair.otherWords(), folded);
    if (first.length() == second.length()) {
      return Optional.empty();
    }
    return first.length() > second.length()
        ? Optional.of(new Verdict(pair.id(), pair.otherId(), first))
        : Optional.of(new Verdict(pair.otherId(), pair.id(), second));
  }

  private static boolean isOf(Confusable pair, String id, String otherId) {
    return (pair.id().equals(id) && pair.otherId().equals(otherId))
        || (pair.id().equals(otherId) && pair.otherId().equals(id));
  }

  private static String longest(List<String> phrases, String folded) {
    String padded = " " + folded + " ";
    String longest = "";
    for (String phrase : phrases) {
      boolean longer = phrase.length() > longest.length();
      longest = longer && padded.contains(" " + phrase + " ") ? phrase : longest;
    }
    return longest;
  }
}

package doichieu.normalize;

import doichieu.catalogue.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of all indicators, by their bare form and by their words. */
final class IndicatorIndex {
  private static final String SEVERAL = "";

  private final NameForms forms;
  private final Map<String, String> idByCore = new TreeMap<>();
  private final List<Named> names = new ArrayList<>();
  private final Map<String, Double> weights = new TreeMap<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Set<String>> things = new TreeMap<>();

  /** A name of an indicator with the words that carry its meaning. */
  record Named(String id, String name, Set<String> words) {}

  /** An indicator in question and the name by which it came near. */
  record Near(String id, String name, double score) {}

  /**
   * An index over the given names.
   *
   * @param folded folded name to id
   */
  IndicatorIndex(NameForms forms, Map<String, String> folded) {
    this.forms = forms;
    folded.forEach(
        (name, id) -> {
          String bare = forms.bare(name);
          idByCore.merge(forms.core(bare), id, (a, b) -> a.equals(b) ? a : SEVERAL);
          names.add(new Named(id, name, new LinkedHashSet<>(forms.words(bare))));
          addPairs(bare);
          forms.thing(bare).ifPresent(t -> things.computeIfAbsent(id, i -> new TreeSet<>()).add(t));
        });
    weigh();
  }

  IndicatorIndex(NameForms forms, IndicatorCatalogue catalogue) {
    this(forms, catalogue.allNames());
  }

  /** The one indicator whose name has the same words once levels and "Tỷ lệ" are gone. */
  Optional<String> findByCore(String bare) {
    return Optional.ofNullable(idByCore.get(forms.core(bare))).filter(id -> !id.equals(SEVERAL));
  }

  /** Every indicator with its nearest name, nearest first; score 0 to 1. */
  List<Near> listNearest(String bare) {
    Set<String> words = new LinkedHashSet<>(forms.words(bare));
    Map<String, Near> best = new LinkedHashMap<>();
    for (Named named : names) {
      Near near = new Near(named.id(), named.name(), similarity(words, named.words()));
      best.merge(named.id(), near, (a, b) -> b.score() > a.score() ? b : a);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::id))
        .toList();
  }

  /** True if the name begins with what it counts, and no name of the indicator counts that. */
  boolean countsAnother(String bare, String id) {
    return forms
        .thing(bare)
        .filter(thing -> !things.getOrDefault(id, Set.of()).contains(thing))
        .isPresent();
  }

  /** True if every word that carries meaning occurs in some indicator's name. */
  boolean knowsAll(String bare) {
    return weights.keySet().containsAll(forms.words(bare));
  }

  /**
   * How many words carry meaning of their own and stand beside no neighbour that they have in some
   * indicator's name: syllables are written apart, and "công" of "người có công" is not that of
   * "dịch vụ công".
   */
  int strangers(String bare) {
    List<String> words = List.of(forms.withoutKinds(bare).split(" ", -1));
    List<String> telling = forms.words(bare);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean known =
          (i > 0 && pairs.contains(words.get(i - 1) + " " + words.get(i)))
              || (i + 1 < words.size() && pairs.contains(words.get(i) + " " + words.get(i + 1)));
      count += !known && telling.contains(words.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** True if a name of another indicator has all the words that carry meaning. */
  boolean isPartOfAnother(String bare, String id) {
    List<String> words = forms.words(bare);
    return names.stream()
        .anyMatch(named -> !named.id().equals(id) && named.words().containsAll(words));
  }

  private void addPairs(String bare) {
    String[] words = bare.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      pairs.add(words[i - 1] + " " + words[i]);
    }
  }

  private void weigh() {
    for (Named named : names) {
      named.words().forEach(word -> weights.merge(word, 1.0, Double::sum));
    }
    weights.replaceAll((word, count) -> Math.log(1 + names.size() / count));
  }

  /** Shared weight over all weight, each word counted by how rare it is among the names. */
  private double similarity(Set<String> stated, Set<String> known) {
    double shared = 0;
    double all = 0;
    for (String word : stated) {
      double weight = weight(word);
      all += weight;
      shared += known.contains(word) ? 2 * weight : 0;
    }
    for (String word : known) {
      all += weight(word);
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return weights.getOrDefault(word, Math.log(1 + names.size()));
  }
}

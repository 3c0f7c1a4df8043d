package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the role of a column from the words of a heading that no list knows: a document
 * categoriser (words, pairs and triples of words) trained on the headings of {@code
 * column-roles.csv} the first time it is asked. The same list gives the same model.
 *
 * <p>Safe to use from several threads.
 */
final class HeadingCategoriser {
  /** Less sure guesses are not made; 0 to 1. */
  private static final double SURE = 0.5;

  private static final int ITERATIONS = 100;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private @Nullable DocumentCategorizerME model;
  private Set<String> known = Set.of();

  /**
   * The likeliest role; empty if the model is less than half sure, or does not know half of the
   * words.
   */
  synchronized Optional<ColumnRole> find(String heading) {
    DocumentCategorizerME categoriser = trained();
    String[] words = tokens(heading);
    if (words.length == 0 || unknown(words) * 2 > words.length) {
      return Optional.empty();
    }
    Map<ColumnRole, Double> shares = new EnumMap<>(ColumnRole.class);
    double[] outcome = categoriser.categorize(words);
    for (int i = 0; i < outcome.length; i++) {
      shares.put(ColumnRole.of(categoriser.getCategory(i)), outcome[i]);
    }
    return shares.entrySet().stream()
        .filter(share -> share.getValue() >= SURE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private long unknown(String[] words) {
    return List.of(words).stream().filter(word -> !known.contains(word)).count();
  }

  private DocumentCategorizerME trained() {
    DocumentCategorizerME ready = model;
    if (ready == null) {
      ready = train();
      model = ready;
    }
    return ready;
  }

  private DocumentCategorizerME train() {
    List<DocumentSample> samples = samples();
    Set<String> words = new TreeSet<>();
    samples.forEach(sample -> words.addAll(List.of(sample.getText())));
    known = words;
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    try {
      FeatureGenerator[] features = {
        new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 3)
      };
      return new DocumentCategorizerME(
          DocumentCategorizerME.train(
              "vi",
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new DoccatFactory(features)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headings of the list that have one role only. */
  private static List<DocumentSample> samples() {
    Map<String, Set<String>> roles = new TreeMap<>();
    CatalogueFile.load("column-roles.csv").rows().stream()
        .filter(row -> row.get("kind").equals("header"))
        .forEach(
            row ->
                roles
                    .computeIfAbsent(TextFold.foldPlain(row.get("wording")), w -> new TreeSet<>())
                    .add(row.get("role")));
    List<DocumentSample> samples = new ArrayList<>();
    roles.forEach(
        (wording, of) -> {
          if (of.size() == 1) {
            samples.add(new DocumentSample(of.iterator().next(), BLANKS.split(wording)));
          }
        });
    return samples;
  }

  private static String[] tokens(String heading) {
    String folded = TextFold.foldPlain(heading);
    return folded.isEmpty() ? new String[0] : BLANKS.split(folded);
  }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Measures, by ten-fold cross-validation, whether OpenNLP does better than the rules: a document
 * categoriser for column headings against the hints of single words, a trained sentence detector
 * against the pattern. Run from the project's root with the libraries on the class path:
 * {@code java -cp ... testdata/make/MeasureOpenNlp.java}. Same input, same figures.
 */
public final class MeasureOpenNlp {
  private static final int FOLDS = 10;

  private MeasureOpenNlp() {}

  public static void main(String[] args) throws IOException {
    headings();
    sentences();
  }

  private record Heading(String role, String[] words) {}

  private static void headings() throws IOException {
    Path file =
        Path.of("pipeline/src/main/resources/doichieu/catalogue/column-roles.csv");
    List<Heading> headings = new ArrayList<>();
    List<String[]> hints = new ArrayList<>();
    Map<String, Set<String>> roles = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = cells(line);
      if (line.startsWith("#") || cells.size() < 4) {
        continue;
      }
      String wording = fold(cells.get(1));
      if (cells.get(2).equals("header")) {
        roles.computeIfAbsent(wording, w -> new HashSet<>()).add(cells.get(0));
      } else if (cells.get(2).equals("contains")) {
        hints.add(new String[] {cells.get(0), wording});
      }
    }
    roles.forEach(
        (wording, of) -> {
          if (of.size() == 1) {
            headings.add(new Heading(of.iterator().next(), wording.split(" ")));
          }
        });
    java.util.Collections.shuffle(headings, new Random(1));
    int rule = 0;
    int ruleSilent = 0;
    int longest = 0;
    int longestSilent = 0;
    int model = 0;
    int modelSure = 0;
    int modelSureRight = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Heading> train = new ArrayList<>();
      List<Heading> test = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        (i % FOLDS == fold ? test : train).add(headings.get(i));
      }
      DocumentCategorizerME categoriser = new DocumentCategorizerME(train(train));
      for (Heading heading : test) {
        String words = " " + String.join(" ", heading.words()) + " ";
        String hinted = hint(words, hints);
        rule += heading.role().equals(hinted) ? 1 : 0;
        ruleSilent += hinted.isEmpty() ? 1 : 0;
        String prefixed = prefix(words.strip(), train);
        String both = prefixed.isEmpty() ? hinted : prefixed;
        longest += heading.role().equals(both) ? 1 : 0;
        longestSilent += both.isEmpty() ? 1 : 0;
        double[] outcome = categoriser.categorize(heading.words());
        String best = categoriser.getBestCategory(outcome);
        double sure = Arrays.stream(outcome).max().orElse(0);
        model += best.equals(heading.role()) ? 1 : 0;
        if (sure >= 0.5) {
          modelSure++;
          modelSureRight += best.equals(heading.role()) ? 1 : 0;
        }
      }
    }
    int n = headings.size();
    System.out.printf(Locale.ROOT, "headings: %d, roles unseen in training%n", n);
    System.out.printf(
        Locale.ROOT, "  hints of words: right %.3f, silent %.3f%n", part(rule, n), part(ruleSilent, n));
    System.out.printf(
        Locale.ROOT,
        "  longest beginning, then hints: right %.3f, silent %.3f%n",
        part(longest, n),
        part(longestSilent, n));
    System.out.printf(
        Locale.ROOT,
        "  categoriser: right %.3f; where it is at least half sure (%.3f of all): right %.3f%n",
        part(model, n),
        part(modelSure, n),
        part(modelSureRight, modelSure));
  }

  private static DoccatModel train(List<Heading> headings) throws IOException {
    List<DocumentSample> samples =
        headings.stream().map(h -> new DocumentSample(h.role(), h.words())).toList();
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    FeatureGenerator[] features = {
      new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 3)
    };
    return DocumentCategorizerME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new DoccatFactory(features));
  }

  private static String hint(String words, List<String[]> hints) {
    for (String[] hint : hints) {
      boolean all = Stream.of(hint[1].split("\\|")).allMatch(w -> words.contains(" " + w + " "));
      if (all) {
        return hint[0];
      }
    }
    return "";
  }

  private static String prefix(String words, List<Heading> known) {
    String best = "";
    int length = 0;
    for (Heading heading : known) {
      String wording = String.join(" ", heading.words());
      if (words.startsWith(wording + " ") && wording.length() > length) {
        best = heading.role();
        length = wording.length();
      }
    }
    return best;
  }

  private static void sentences() throws IOException {
    List<String> single = new ArrayList<>();
    for (String folder : List.of("testdata/plans", "testdata/varied", "testdata/gold/dev", "testdata/gold/more")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
            String text = line.strip();
            text = text.replaceFirst("^(?:[-+]|[\\p{L}\\d.]{1,7}[.)-])\\s+", "");
            boolean whole =
                !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0)) && text.endsWith(".") && text.length() > 40 && !text.contains("|") && !text.contains("\t");
            if (whole && text.split("[.!?]\\s+\\p{Lu}").length <= abbreviations(text) + 1) {
              single.add(text);
            }
          }
        }
      }
    }
    java.util.Collections.shuffle(single, new Random(1));
    List<SentenceSample> samples = new ArrayList<>();
    for (int i = 0; i + 2 < single.size(); i += 3) {
      samples.add(sample(single.subList(i, i + 3)));
    }
    int[] byRule = new int[3];
    int[] byModel = new int[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<SentenceSample> train = new ArrayList<>();
      List<SentenceSample> test = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        (i % FOLDS == fold ? test : train).add(samples.get(i));
      }
      SentenceDetectorME detector = new SentenceDetectorME(model(train));
      for (SentenceSample sample : test) {
        count(sample, ruled(sample.getDocument()), byRule);
        Set<Integer> found = new HashSet<>();
        for (Span span : detector.sentPosDetect(sample.getDocument())) {
          found.add(span.getEnd());
        }
        count(sample, found, byModel);
      }
    }
    System.out.printf(Locale.ROOT, "sentences: %d in %d paragraphs%n", samples.size() * 3, samples.size());
    System.out.printf(Locale.ROOT, "  pattern: F1 %.4f%n", f1(byRule));
    System.out.printf(Locale.ROOT, "  trained detector: F1 %.4f%n", f1(byModel));
  }

  private static long abbreviations(String text) {
    return Pattern.compile("(?<!\\p{L})(?:TP|TX|TT|Q|P|H|X|TM|KT|TL|V/v|PGS|TS|ThS)\\.\\s+\\p{Lu}").matcher(text).results().count();
  }

  private static SentenceSample sample(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      text.append(text.length() == 0 ? "" : " ");
      int from = text.length();
      text.append(sentence);
      spans.add(new Span(from, text.length()));
    }
    return new SentenceSample(text.toString(), spans.toArray(new Span[0]));
  }

  private static SentenceModel model(List<SentenceSample> train) throws IOException {
    Dictionary abbreviations = new Dictionary(true);
    for (String word : List.of("TP.", "TX.", "TT.", "Q.", "P.", "H.", "X.", "TM.", "KT.", "TL.")) {
      abbreviations.put(new StringList(word));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    return SentenceDetectorME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(train),
        new SentenceDetectorFactory("vi", true, abbreviations, new char[] {'.', '!', '?'}),
        parameters);
  }

  /** The pattern of {@code doichieu.read.Sentences}. */
  private static Set<Integer> ruled(String text) {
    Set<Integer> ends = new HashSet<>();
    Matcher end =
        Pattern.compile("(?<=[\\p{L}\\p{Nd})%”\"])[.!?](?:/\\.)?\\s+(?=[\\p{Lu}\\d“\"(-])").matcher(text);
    while (end.find()) {
      String before = text.substring(0, end.start());
      if (!before.matches("(?s).*(?<!\\p{L})(?:TP|TX|TT|Q|P|H|X|TM|KT|TL)$")) {
        ends.add(end.start() + end.group().stripTrailing().length());
      }
    }
    ends.add(text.length());
    return ends;
  }

  private static void count(SentenceSample sample, Set<Integer> found, int[] counts) {
    Set<Integer> truth = new HashSet<>();
    for (Span span : sample.getSentences()) {
      truth.add(span.getEnd());
    }
    counts[0] += truth.size();
    counts[1] += found.size();
    truth.retainAll(found);
    counts[2] += truth.size();
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[2] / (counts[0] + counts[1]);
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}|&]+", " ").strip();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)").matcher(line);
    while (cell.find() && cell.end() > cell.start()) {
      cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
    }
    return cells;
  }
}

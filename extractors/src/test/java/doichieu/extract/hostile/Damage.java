package doichieu.extract.hostile;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Severity;
import doichieu.extract.DocumentReader;
import doichieu.extract.ExtractionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts files short and looks whether a reader then shows other words without a word of warning;
 * flips single bits and looks whether it then shows other figures. As a program: {@code FLIPS
 * FILE...}, which prints a line a silent difference; {@code -Ddoichieu.seed=S} flips elsewhere.
 */
public final class Damage {
  private static final int[] PERCENTS = {10, 25, 50, 75};
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,/%-]*");
  private static final long SEED = Long.getLong("doichieu.seed", 20_251_120L);

  private final Path whole;
  private final Path scratch;
  private final byte[] bytes;
  private final List<String> words;
  private final Set<String> warnings;

  /** Reads the sound file; damaged copies of it are written into the folder. */
  public Damage(Path whole, Path folder) throws IOException, ExtractionException {
    this.whole = whole;
    this.scratch = folder.resolve(String.valueOf(whole.getFileName()));
    this.bytes = Files.readAllBytes(whole);
    ExtractedDocument document = new DocumentReader().read(whole);
    this.words = words(document);
    this.warnings = warnings(document);
  }

  /** The cuts that go unnoticed; empty if each one is refused or warned of. */
  public List<String> cuts() throws IOException {
    List<String> silent = new ArrayList<>();
    for (int percent : PERCENTS) {
      byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100));
      if (isSilent(cut, words -> words)) {
        silent.add(whole + " cut at " + percent + " %");
      }
    }
    return silent;
  }

  /** The flipped bits that change figures, or what stands in a cell with one, unnoticed. */
  public List<String> flips(int count) throws IOException {
    Random random = new Random(SEED);
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] flipped = bytes.clone();
      int place = random.nextInt(flipped.length);
      int bit = random.nextInt(8);
      flipped[place] ^= (byte) (1 << bit);
      if (isSilent(flipped, Damage::figures)) {
        silent.add(whole + " byte " + place + " bit " + bit + " seed " + SEED);
      }
    }
    return silent;
  }

  private boolean isSilent(byte[] damaged, UnaryOperator<List<String>> of) throws IOException {
    Files.write(scratch, damaged);
    try {
      ExtractedDocument document = new DocumentReader().read(scratch);
      return warnings.containsAll(warnings(document))
          && !of.apply(words).equals(of.apply(words(document)));
    } catch (ExtractionException e) {
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError("fault in reading damaged " + whole, e);
    }
  }

  /** The warnings, each with what it says. */
  private static Set<String> warnings(ExtractedDocument document) {
    Set<String> codes = new HashSet<>();
    for (Finding finding : document.findings()) {
      if (finding.severity() != Severity.INFO) {
        codes.add(finding.code() + finding.arguments());
      }
    }
    return codes;
  }

  /** The figures in their order, white space and place aside. */
  private static List<String> figures(List<String> words) {
    return words.stream()
        .map(text -> text.replaceAll("\\s", ""))
        .flatMap(text -> FIGURE.matcher(text).results().map(MatchResult::group))
        .toList();
  }

  private static List<String> words(ExtractedDocument document) {
    List<String> words = new ArrayList<>();
    document.blocks().stream().flatMap(Damage::texts).forEach(words::add);
    return words;
  }

  private static Stream<String> texts(doichieu.document.Block block) {
    if (block instanceof doichieu.document.Table table) {
      return table.cells().stream().map(Damage::shown);
    }
    return block instanceof doichieu.document.Paragraph paragraph
        ? Stream.of(paragraph.text())
        : Stream.of();
  }

  private static String shown(Cell cell) {
    return cell.text();
  }

  /** Damages the files and prints what goes unnoticed. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("damage");
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      Damage damage = new Damage(Path.of(file), folder);
      List<String> silent = new ArrayList<>(damage.cuts());
      silent.addAll(damage.flips(Integer.parseInt(arguments[0])));
      System.out.println(file + ": " + silent.size() + " unnoticed, seed " + SEED);
      silent.forEach(System.out::println);
    }
  }
}

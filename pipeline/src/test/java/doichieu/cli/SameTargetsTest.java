package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Agency;
import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan says the same whatever format it comes in. */
class SameTargetsTest {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final List<String> FOLDERS =
      List.of("plans", "formats", "varied", "gold/dev", "gold/more");

  /** Texts of extractions that lost the lines between the cells of their tables. */
  private static final List<String> DAMAGED = List.of("binh-dinh-province-decision-2022.txt");

  @Test
  void everyFormatOfAPlanGivesTheSameTargetsAndTasks() throws Exception {
    Pipeline pipeline = Pipeline.standard();
    Map<String, List<Path>> plans = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (Path file : files(TESTDATA.resolve(folder))) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
        plans.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
      }
    }
    int compared = 0;
    List<String> differing = new ArrayList<>();
    for (List<Path> files : plans.values()) {
      List<String> first = List.of();
      for (Path file : files.size() > 1 ? files : List.<Path>of()) {
        List<String> facts = facts(pipeline.reader().read(file, "f", "0".repeat(64)));
        if (file.equals(files.get(0))) {
          first = facts;
        } else {
          compared++;
          if (!facts.equals(first)) {
            differing.add(String.valueOf(file.getFileName()));
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(25);
    assertThat(differing).isSubsetOf(DAMAGED);
  }

  private static List<Path> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.toString().matches(".*(?:json|README\\.md)"))
          .sorted()
          .toList();
    }
  }

  private static List<String> facts(PlanRecord record) {
    List<String> facts = new ArrayList<>();
    record.targets().forEach(target -> facts.add(fact(target)));
    record.tasks().forEach(task -> facts.add(fact(task)));
    return facts;
  }

  private static String fact(Target t) {
    return String.join(
        " | ",
        List.of(
            t.origin() + " " + t.annex(),
            t.section().toString(),
            t.ordinal() + " " + t.statedName() + " " + t.indicatorId(),
            t.comparator() + " " + t.value() + " " + t.valueHigh() + " " + t.unit(),
            t.statedValue() + " " + t.commitment() + " " + t.appliesTo() + " " + t.period(),
            t.constraints() + " " + t.baseline(),
            names(t.leadAgencies()) + names(t.coordinatingAgencies()),
            t.legalBasis().stream().map(Citation::legalDocumentId).toList().toString()));
  }

  private static String fact(Task t) {
    return String.join(
        " | ",
        List.of(
            t.section() + " " + t.ordinal() + " " + t.content(),
            t.deliverable() + " " + t.deadline(),
            names(t.leadAgencies()) + names(t.coordinatingAgencies())));
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::statedName).toList().toString();
  }
}

package doichieu.ledger;

import doichieu.document.Evidence;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The targets and tasks of a document by the row or paragraph that states them. */
final class StatedHere {
  /** What one row or paragraph states. */
  record Facts(List<Target> targets, List<Task> tasks) {
    boolean isEmpty() {
      return targets.isEmpty() && tasks.isEmpty();
    }
  }

  private record Row(int table, int row) {}

  private final Map<Row, Facts> rows = new HashMap<>();
  private final Map<Integer, Facts> paragraphs = new HashMap<>();

  StatedHere(PlanRecord record) {
    for (Target target : record.targets()) {
      for (Facts facts : at(target.evidence())) {
        facts.targets().add(target);
      }
    }
    for (Task task : record.tasks()) {
      for (Facts facts : at(task.evidence())) {
        facts.tasks().add(task);
      }
    }
  }

  /** The places of the pieces, each once. */
  private List<Facts> at(List<Evidence> evidence) {
    Map<String, Facts> places = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      Integer table = piece.table();
      Integer row = piece.row();
      Integer block = piece.block();
      if (table != null && row != null) {
        Row key = new Row(table, row);
        places.put(key.toString(), rows.computeIfAbsent(key, k -> none()));
      } else if (block != null) {
        places.put(block.toString(), paragraphs.computeIfAbsent(block, k -> none()));
      }
    }
    return List.copyOf(places.values());
  }

  private static Facts none() {
    return new Facts(new ArrayList<>(), new ArrayList<>());
  }

  /** What a paragraph (1-based) states. */
  Facts ofParagraph(int number) {
    return paragraphs.getOrDefault(number, new Facts(List.of(), List.of()));
  }

  /** What so many rows of a table state, from the given one (1-based) on. */
  Facts ofRows(int table, int row, int count) {
    List<Target> targets = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (int r = row; r < row + count; r++) {
      Facts facts = rows.get(new Row(table, r));
      if (facts != null) {
        targets.addAll(facts.targets());
        tasks.addAll(facts.tasks());
      }
    }
    return new Facts(targets, tasks);
  }
}

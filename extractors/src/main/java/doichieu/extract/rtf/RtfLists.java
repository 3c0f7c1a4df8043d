package doichieu.extract.rtf;

import doichieu.extract.flow.ListLevel;
import doichieu.extract.flow.ListSource;
import doichieu.extract.flow.NumberForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists that a file's head defines, by the numbers with which paragraphs name them. */
final class RtfLists implements ListSource {
  /** Levels that a list can have; more are not read. */
  private static final int LEVELS = 9;

  private static final int NO_FOLLOWER = 2;

  /** The levels of each definition, by its id. */
  private final Map<Integer, List<Level>> definitions = new HashMap<>();

  private final Map<String, Stated> lists = new HashMap<>();
  private List<Level> levels = new ArrayList<>();
  private Level level = new Level();
  private Stated override = new Stated();
  private boolean inOverride;

  /** Characters of a level's label that are still to come; -1 if their count comes next. */
  private int toCome;

  /** A level while it is read. */
  private static final class Level {
    int start = 1;
    int form;
    boolean legal;
    boolean glued;
    boolean counted;
    final StringBuilder text = new StringBuilder();
  }

  /** What a list says of its definition. */
  private static final class Stated {
    int definition;
    int depth = -1;
    final Map<Integer, Level> levels = new HashMap<>();
    final Map<Integer, Integer> starts = new HashMap<>();
    final Set<Integer> anew = new HashSet<>();
  }

  /** Takes a control word of the tables of lists. */
  void take(String word, int value) {
    switch (word) {
      case "listtable" -> inOverride = false;
      case "listoverridetable" -> inOverride = true;
      case "list" -> levels = new ArrayList<>();
      case "listlevel" -> addLevel();
      case "levelnfc", "levelnfcn" -> level.form = value;
      case "levelstartat" -> addStart(value);
      case "levelfollow" -> level.glued = value == NO_FOLLOWER;
      case "levellegal" -> level.legal = value != 0;
      case "levelnorestart" -> level.counted = value != 0;
      case "leveltext" -> toCome = -1;
      case "listoverride" -> override = new Stated();
      case "lfolevel" -> override.depth++;
      case "listoverridestartat" -> override.anew.add(override.depth);
      case "listid" -> addId(value);
      case "ls" -> lists.put(String.valueOf(value), override);
      default -> {}
    }
  }

  private void addLevel() {
    level = new Level();
    if (inOverride) {
      override.levels.put(override.depth, level);
    } else if (levels.size() < LEVELS) {
      levels.add(level);
    }
  }

  private void addStart(int value) {
    if (inOverride && !override.levels.containsKey(override.depth)) {
      override.starts.put(override.depth, value);
    } else {
      level.start = value;
    }
  }

  private void addId(int value) {
    if (inOverride) {
      override.definition = value;
    } else {
      definitions.put(value, levels);
    }
  }

  /** Takes a character inside the tables: the count of a label's characters, or one of them. */
  void take(char c) {
    if (toCome < 0) {
      toCome = c;
    } else if (toCome > 0) {
      toCome--;
      level.text.append(c);
    }
  }

  @Override
  public Optional<String> findDefinition(String list) {
    return Optional.ofNullable(lists.get(list)).map(own -> String.valueOf(own.definition));
  }

  @Override
  public Optional<ListLevel> findLevel(String list, int number) {
    Stated own = lists.get(list);
    if (own == null) {
      return Optional.empty();
    }
    List<Level> defined = definitions.getOrDefault(own.definition, List.of());
    Level usual = number < defined.size() ? defined.get(number) : null;
    return Optional.ofNullable(own.levels.getOrDefault(number, usual))
        .map(read -> level(read, number, own.starts.getOrDefault(number, read.start)));
  }

  @Override
  public boolean beginsAnew(String list, int number) {
    return Optional.ofNullable(lists.get(list)).filter(o -> o.anew.contains(number)).isPresent();
  }

  private static ListLevel level(Level read, int number, int start) {
    return new ListLevel(
        start,
        NumberForm.ofWord(read.form),
        ListLevel.pattern(read.text.toString()),
        read.legal,
        read.glued,
        read.counted ? 0 : number);
  }
}

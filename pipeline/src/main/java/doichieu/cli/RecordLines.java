package doichieu.cli;

import doichieu.export.Phrases;
import org.jspecify.annotations.Nullable;

/** A record as lines "label: words", wrapped to the terminal's width. */
final class RecordLines {
  private final Phrases words;
  private final int columns;
  private final StringBuilder text = new StringBuilder();

  RecordLines(Session session) {
    this.words = session.words();
    this.columns = session.environment().columns();
  }

  void title(String key, String id) {
    text.append(words.get(key)).append(' ').append(id).append('\n');
  }

  /** A heading with the number of what follows. */
  void section(String key, int count) {
    text.append('\n').append(words.get(key)).append(" (").append(count).append(")\n");
  }

  /** A line unless there is nothing to say. */
  void field(String key, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      wrapped("  ", words.get("field." + key) + ": " + value);
    }
  }

  void item(String words) {
    wrapped("  - ", words);
  }

  /** A line that belongs to the item above. */
  void detail(String words) {
    wrapped("    ", words);
  }

  private void wrapped(String start, String line) {
    int room = columns - start.length();
    String before = start;
    for (String part : TextTable.wrap(TextTable.plain(line), room)) {
      text.append(before).append(part).append('\n');
      before = " ".repeat(start.length());
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

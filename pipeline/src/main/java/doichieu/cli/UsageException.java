package doichieu.cli;

import doichieu.export.Phrases;

/** What was asked for cannot be done as asked: exit code 2, with one sentence. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /** The sentence's key in the messages, and what fills it in. */
  UsageException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String sentence(Phrases words) {
    return words.get(key, arguments);
  }
}

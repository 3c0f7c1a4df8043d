package doichieu.cli;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.export.DatabaseJson;
import doichieu.export.Phrases;
import doichieu.extract.ExtractionException;
import doichieu.target.Message;
import java.io.PrintStream;

/** What every command works with: the world outside, and the words of the language chosen. */
record Session(Environment environment, Phrases words) {

  PrintStream out() {
    return environment.out();
  }

  /** Prints a line for people to standard output. */
  void say(String line) {
    environment.out().print(line + "\n");
  }

  /** Prints a line for people to standard error. */
  void tell(String line) {
    environment.err().print(line + "\n");
  }

  /** Prints a record as JSON. */
  void json(Object value) {
    environment.out().print(new DatabaseJson().page(value));
  }

  Language language() {
    return words.language();
  }

  String text(Message message) {
    return language() == Language.VI ? message.vi() : message.en();
  }

  /** Why a file cannot be read. */
  String text(ExtractionException refusal) {
    return Codes.message(refusal.code(), language(), refusal.arguments());
  }

  /** The words of closed lists, as in the tables. */
  Phrases lists() {
    return Phrases.tables(language());
  }
}

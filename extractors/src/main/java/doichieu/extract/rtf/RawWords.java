package doichieu.extract.rtf;

import doichieu.extract.RawNumerals;
import doichieu.extract.rtf.RtfLexer.Token;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes down what is typed in a file's groups of text, line by line, in a pass of its own that
 * knows neither tables nor looks. Letters beyond ASCII become a sign of their own: figures count.
 */
final class RawWords {
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "fldinst",
          "listtable",
          "listoverridetable",
          "listtext",
          "pntext",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "upr",
          "sn",
          "sv");
  private static final Set<String> ENDS =
      Set.of("par", "sect", "cell", "nestcell", "row", "nestrow", "footnote", "shptxt");

  private final RtfLexer lexer;
  private final RawNumerals raw;
  private final Deque<State> outer = new ArrayDeque<>();
  private final Deque<StringBuilder> lines = new ArrayDeque<>();
  private State state = new State(false, false, 1, false);
  private boolean fresh;
  private boolean ignorable;
  private int toSkip;

  /** What holds for the words of a group. */
  private record State(boolean aside, boolean hidden, int fallbacks, boolean ownLine) {}

  private RawWords(InputStream in, RawNumerals raw) {
    this.lexer = new RtfLexer(in);
    this.raw = raw;
    lines.push(new StringBuilder());
  }

  static void read(InputStream in, RawNumerals raw) throws IOException {
    new RawWords(in, raw).read();
  }

  private void read() throws IOException {
    Token token = lexer.next();
    while (token != Token.END && !(token == Token.CLOSE && outer.size() <= 1)) {
      take(token);
      token = lexer.next();
    }
    endLine();
  }

  private void take(Token token) {
    switch (token) {
      case OPEN -> {
        outer.push(state);
        state = new State(state.aside, state.hidden, state.fallbacks, false);
        fresh = true;
        ignorable = false;
        toSkip = 0;
      }
      case CLOSE -> {
        if (state.ownLine) {
          endLine();
          lines.pop();
        }
        state = outer.pop();
        toSkip = 0;
      }
      case BYTE -> takeByte((char) lexer.value());
      case WORD -> takeWord(lexer.word());
      case END -> {}
    }
  }

  private void takeByte(char c) {
    fresh = false;
    if (toSkip > 0) {
      toSkip--;
    } else {
      append(c < 0x80 ? String.valueOf(c) : "\u00b7");
    }
  }

  private void append(String text) {
    if (!state.aside && !state.hidden) {
      lines.element().append(text);
    }
  }

  private void takeWord(String word) {
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    boolean first = fresh;
    fresh = false;
    if ((first && ignorable && !RtfWords.KNOWN_IGNORABLE.contains(word))
        || ASIDE.contains(word)
        || RtfWords.SKIPPED.contains(word)) {
      state = new State(true, state.hidden, state.fallbacks, state.ownLine);
    } else if (toSkip > 0 && RtfWords.CHARACTERS.containsKey(word)) {
      toSkip--;
    } else if (!state.aside) {
      takeMeaning(word);
    }
  }

  private void takeMeaning(String word) {
    boolean on = !lexer.isNumbered() || lexer.value() != 0;
    switch (word) {
      case "u" -> {
        append(String.valueOf((char) lexer.value()));
        toSkip = state.fallbacks;
      }
      case "uc" ->
          state = new State(false, state.hidden, Math.max(0, lexer.value()), state.ownLine);
      case "v", "deleted" -> state = new State(false, on, state.fallbacks, state.ownLine);
      case "plain" -> state = new State(false, false, state.fallbacks, state.ownLine);
      case "mnum" -> append(" ");
      default -> {
        if (RtfWords.CHARACTERS.containsKey(word)) {
          append(" ");
        } else if (ENDS.contains(word)) {
          end(word);
        }
      }
    }
  }

  /** A note or a text box interrupts the line that it hangs on. */
  private void end(String word) {
    if (word.equals("footnote") || word.equals("shptxt")) {
      lines.push(new StringBuilder());
      state = new State(false, state.hidden, state.fallbacks, true);
    } else {
      endLine();
    }
  }

  private void endLine() {
    StringBuilder line = lines.element();
    raw.print(line.toString());
    line.setLength(0);
  }
}

package doichieu.extract.rtf;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Tcvn3;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.RowSource;
import doichieu.extract.flow.Run;
import doichieu.extract.rtf.Group.Closing;
import doichieu.extract.rtf.RtfLexer.Token;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Follows the control words of a file and tells its words; each byte is looked at once. */
final class RtfReader {
  /** Groups in groups; programs make some tens. */
  static final int MAX_GROUPS = 2000;

  private final RtfLexer lexer;
  private final RunRemarks remarks;
  private final RtfTables tables = new RtfTables();
  private final Letters letters = new Letters();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final RtfTexts texts = new RtfTexts();
  private final Collected collected = new Collected();
  private Group group = new Group();
  private final RtfRows rows = new RtfRows();
  private final Destinations destinations = new Destinations(collected, texts, rows, tables);
  private int usualFont;
  private int toSkip;
  private boolean inChange;

  RtfReader(InputStream in, RunRemarks remarks) {
    this.lexer = new RtfLexer(in);
    this.remarks = remarks;
  }

  /**
   * Reads the file up to the brace that ends it; what follows is none of it.
   *
   * @throws ExtractionException if it is larger than the limits
   * @throws EOFException if it ends before that brace
   */
  RtfTexts.Content read() throws IOException, ExtractionException {
    Token token;
    do {
      token = lexer.next();
      take(token);
    } while (token != Token.END && !(token == Token.CLOSE && groups.isEmpty()));
    if (token == Token.END) {
      throw new EOFException("open groups: " + groups.size());
    }
    return texts.content();
  }

  /** What a person should know of the letters. */
  List<Finding> findings() {
    return letters.guessed().isEmpty()
        ? List.of()
        : List.of(
            Finding.of("encoding-guessed", Evidence.FILE, String.join(", ", letters.guessed())));
  }

  private void take(Token token) throws IOException, ExtractionException {
    if (token != Token.BYTE) {
      flush();
    }
    switch (token) {
      case OPEN -> open();
      case CLOSE -> close();
      case BYTE -> takeByte();
      case WORD -> takeWord();
      case END -> {}
    }
  }

  private void open() throws ExtractionException {
    toSkip = 0;
    if (groups.size() >= MAX_GROUPS) {
      throw RtfTexts.tooLarge("nested-groups", MAX_GROUPS);
    }
    groups.push(group);
    group = group.inner();
  }

  private void close() throws ExtractionException {
    toSkip = 0;
    if (groups.isEmpty()) {
      return;
    }
    Closing closing = group.closing;
    texts.end(closing);
    group = groups.pop();
    switch (closing) {
      case INSTRUCTION -> collected.endInstruction(group, tables, texts.open());
      case FIELD ->
          collected
              .endField(group)
              .ifPresent(field -> texts.open().append(Run.ofBlankField(field)));
      case NUMERATOR -> destinations.sign(group, "/");
      case DEGREE -> destinations.sign(group, "\u221a");
      case ELEMENT -> group.elements++;
      case PART -> destinations.sign(group, " ");
      case BRACKETS -> destinations.sign(group, ")");
      case LABEL -> collected.endLabel(group, texts.open());
      case NESTED_ROW -> rows.leave();
      case PROPERTY_NAME -> collected.endPropertyName();
      case PROPERTY -> endProperty();
      case NOTE, BOX, HEADER, FOOTER, NOTHING -> {}
    }
  }

  private void endProperty() throws ExtractionException {
    Optional<String> art = collected.endProperty();
    if (art.isPresent() && !group.hidden && !group.deleted) {
      remarks.addStated(art.get());
      texts.addArt(art.get());
    }
  }

  private void takeByte() throws ExtractionException {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    group.fresh = false;
    switch (group.destination) {
      case FONTS -> tables.fontByte(lexer.value());
      case COLOURS -> tables.colourByte(lexer.value());
      case LISTS -> collected.lists().take((char) lexer.value());
      case INSTRUCTION -> collected.addInstruction(lexer.value());
      case TEXT, LABEL, PROPERTY -> letters.add(lexer.value());
      case SETTINGS, SKIPPED -> {}
    }
  }

  private void flush() throws ExtractionException {
    if (!letters.isEmpty()) {
      append(letters.take(tables.font(group.font)));
    }
  }

  private void append(String text) throws ExtractionException {
    texts.count(text);
    if (group.destination == Destination.LABEL) {
      collected.addLabel(text, tables.font(group.font));
    } else if (group.destination == Destination.PROPERTY) {
      collected.addProperty(text);
    } else if (group.destination == Destination.TEXT) {
      countChange();
      if (group.isShown()) {
        collected.seeWords(text);
        appendShown(text);
      } else if (group.isHidden()) {
        texts.open().append(text, Look.HIDDEN);
      }
    }
  }

  private void appendShown(String text) {
    Look look = group.look(tables);
    if (tables.font(group.font).charset() == CodePages.SYMBOLS && !Tcvn3.isFont(look.font())) {
      texts.open().append(new Run(text, look, true));
    } else {
      texts.open().append(text, look);
    }
  }

  /** Counts a tracked change where it begins. */
  private void countChange() {
    boolean changed = group.deleted || group.inserted;
    if (changed && !inChange) {
      remarks.addChange();
    }
    inChange = changed;
  }

  private void takeWord() throws ExtractionException {
    String word = lexer.word();
    if (isFallback(word) || group.destination == Destination.SKIPPED) {
      return;
    }
    if (word.equals("*")) {
      group.ignorable = true;
      return;
    }
    boolean first = group.fresh;
    group.fresh = false;
    if (first && group.ignorable && !RtfWords.KNOWN_IGNORABLE.contains(word)) {
      group.destination = Destination.SKIPPED;
    } else {
      takeMeaning(word);
    }
  }

  /** True if the word only stands for programs that do not know Unicode. */
  private boolean isFallback(String word) {
    if (toSkip == 0 || word.equals("u")) {
      return false;
    }
    toSkip = RtfWords.CHARACTERS.containsKey(word) ? toSkip - 1 : 0;
    return RtfWords.CHARACTERS.containsKey(word);
  }

  private void takeMeaning(String word) throws ExtractionException {
    switch (group.destination) {
      case FONTS -> tables.fontWord(word, lexer.value());
      case COLOURS -> tables.colourWord(word, lexer.value());
      case LISTS -> takeListWord(word);
      case SETTINGS -> destinations.take(word, group);
      case SKIPPED -> {}
      case TEXT, LABEL, INSTRUCTION, PROPERTY -> takeTextWord(word);
    }
  }

  private void takeListWord(String word) {
    if (word.equals("u")) {
      collected.lists().take((char) lexer.value());
      toSkip = group.fallbacks;
    } else {
      collected.lists().take(word, lexer.isNumbered() ? lexer.value() : 1);
    }
  }

  private void takeTextWord(String word) throws ExtractionException {
    String character = RtfWords.CHARACTERS.get(word);
    if (character != null) {
      append(character);
      return;
    }
    int value = lexer.value();
    switch (word) {
      case "u" -> {
        append(String.valueOf((char) value));
        toSkip = group.fallbacks;
      }
      case "uc" -> group.fallbacks = Math.max(0, value);
      case "ansicpg" -> letters.setPage(value);
      case "mac" -> letters.setPage(10000);
      case "pc" -> letters.setPage(437);
      case "pca" -> letters.setPage(850);
      case "deff" -> {
        usualFont = value;
        group.font = value;
      }
      case "plain" -> group.resetCharacters(usualFont);
      case "pard" -> group.resetParagraph();
      case "chftn" -> texts.open().markAutomatically();
      case "trowd" -> rows.begin();
      case "par", "sect", "cell", "nestcell", "row", "nestrow" -> takeBreak(word);
      default -> {
        destinations.take(word, group);
        group.takeLook(word, lexer.isNumbered(), lexer.isNumbered() ? value : 1, tables);
        rows.take(word, value, tables);
      }
    }
  }

  private void takeBreak(String word) throws ExtractionException {
    if (group.destination != Destination.TEXT) {
      return;
    }
    if (!word.endsWith("row")) {
      collected.number(group, texts.open());
    }
    switch (word) {
      case "cell" -> texts.endCell(1, group.paragraphGround, rows.row());
      case "nestcell" ->
          texts.endCell(Math.max(2, group.depth()), group.paragraphGround, RowSource.UNKNOWN);
      case "row" -> texts.open().endRow(1, rows.row().use().shape());
      case "nestrow" -> texts.open().endRow(Math.max(2, group.depth()), rows.row().use().shape());
      default -> {
        countChange();
        texts.open().endParagraph(group.depth(), group.paragraphGround, group.deleted);
      }
    }
  }
}

package doichieu.extract.word;

import doichieu.extract.RunRemarks;
import doichieu.extract.flow.BlankField;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.Run;
import doichieu.extract.flow.SymbolField;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The fields of one paragraph: which results are words, and what a field shows that its result does
 * not hold, a sign told by its instruction or the entry chosen from a list.
 */
final class WordFields {
  private final Deque<Field> open = new ArrayDeque<>();
  private final RunRemarks remarks;

  /** A field whose end is not reached yet. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;
    boolean calculated;
    boolean shown;
    boolean blank = true;
  }

  /**
   * Begins without an open field.
   *
   * @param remarks where fields without a result are told
   */
  WordFields(RunRemarks remarks) {
    this.remarks = remarks;
  }

  /** Takes a part of the innermost field's instruction. */
  void addInstruction(String words) {
    Field field = open.peek();
    if (field != null && field.instruction.length() <= SymbolField.MAX_LENGTH) {
      field.instruction.append(words);
    }
  }

  /**
   * Takes a mark of a field.
   *
   * @return what the field shows instead of its result; mostly empty
   */
  Optional<Run> take(XmlNode mark, Look look) {
    String type = mark.attribute("fldCharType");
    if (type.equals("begin")) {
      Optional<String> choice = findChoice(mark);
      open.push(new Field());
      choice.ifPresent(this::seeWords);
      choice.ifPresent(remarks::addStated);
      return choice.map(entry -> new Run(entry, look));
    }
    boolean ends = type.equals("end");
    Field field = ends ? open.poll() : open.peek();
    if (field != null && ends) {
      tellBlank(field);
    } else if (field != null) {
      field.calculated = true;
    }
    if (field == null || field.inResult) {
      return Optional.empty();
    }
    Optional<Run> symbol = SymbolField.find(field.instruction.toString(), look);
    field.inResult = true;
    field.shown = symbol.isPresent();
    return symbol;
  }

  /** Begins a field that stands around its result. */
  void begin(String instruction, boolean calculated) {
    Field field = new Field();
    field.instruction.append(instruction);
    field.calculated = calculated;
    field.inResult = true;
    open.push(field);
  }

  /** Ends the field begun last. */
  void end() {
    tellBlank(open.pop());
  }

  private void tellBlank(Field field) {
    String instruction = field.instruction.toString();
    if (field.blank && SymbolField.find(instruction, Look.PLAIN).isEmpty()) {
      BlankField.find(instruction, field.calculated).ifPresent(remarks::addBlankField);
    }
  }

  /** Remembers that the open fields show the words, if they are any. */
  void seeWords(String words) {
    if (!words.isBlank()) {
      open.forEach(field -> field.blank = false);
    }
  }

  /** True if words at this place are no result of a field inside an instruction or of a sign. */
  boolean showsWords() {
    boolean inner = false;
    for (Field field : open) {
      if (field.shown || (inner && !field.inResult)) {
        return false;
      }
      inner |= field.inResult;
    }
    return true;
  }

  private static Optional<String> findChoice(XmlNode mark) {
    Optional<XmlNode> box = mark.find("w:ffData", "w:checkBox");
    if (box.isPresent()) {
      boolean usual = box.get().isOn("w:default");
      boolean checked =
          box.get().find("w:checked").isPresent() ? box.get().isOn("w:checked") : usual;
      return Optional.of(checked ? "\u2612" : "\u2610");
    }
    Optional<XmlNode> list = mark.find("w:ffData", "w:ddList");
    int usual = list.flatMap(l -> l.findValue("w:default")).map(WordFields::number).orElse(0);
    int chosen = list.flatMap(l -> l.findValue("w:result")).map(WordFields::number).orElse(usual);
    return list.stream()
        .flatMap(l -> l.all("w:listEntry"))
        .skip(Math.max(0, chosen))
        .findFirst()
        .map(entry -> entry.attribute("val"));
  }

  private static int number(String value) {
    return XmlNode.toNumber(value, 0);
  }
}

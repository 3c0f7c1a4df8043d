package doichieu.extract.flow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of the kind SYMBOL, which show one sign of a font; their stored result is often empty. */
public final class SymbolField {
  /** Instructions of other fields may be long; this kind is short. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern CODE =
      Pattern.compile("\\s*SYMBOL\\s+(0x[0-9A-Fa-f]{1,4}|\\d{1,5})\\b");
  private static final Pattern FONT = Pattern.compile("\\\\f\\s*\"?([^\"\\\\]{1,40})");

  private SymbolField() {}

  /**
   * The sign that a field shows.
   *
   * @param instruction such as {@code SYMBOL 179 \f "Symbol"}
   * @return empty if the field is of another kind
   */
  public static Optional<Run> find(String instruction, Look look) {
    Matcher code = CODE.matcher(instruction);
    if (instruction.length() > MAX_LENGTH || !code.lookingAt()) {
      return Optional.empty();
    }
    int number = Integer.decode(code.group(1).replaceFirst("^0+(?=\\d)", ""));
    Matcher font = FONT.matcher(instruction);
    return Optional.of(
        font.find()
            ? Run.ofSymbol(font.group(1).strip(), number, look)
            : new Run(String.valueOf((char) number), look));
  }
}

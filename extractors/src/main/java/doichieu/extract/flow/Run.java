package doichieu.extract.flow;

/**
 * Characters of one look.
 *
 * @param text as typed: codes of legacy and symbol fonts not yet converted
 * @param symbols true if the codes F000 to F0FF in it are certainly of the look's own font
 * @param field true if it is the instruction of a field whose result the file does not hold
 */
public record Run(String text, Look look, boolean symbols, boolean field) {
  /** Characters that stand in the text. */
  public Run(String text, Look look, boolean symbols) {
    this(text, look, symbols, false);
  }

  /** Ordinary characters. */
  public Run(String text, Look look) {
    this(text, look, false);
  }

  /** True if a reader of the page sees no words of it. */
  boolean isBlank() {
    return look.hidden() || text.isBlank();
  }

  /** The place of a field whose result the file does not hold. */
  public static Run ofBlankField(String instruction) {
    return new Run(instruction, Look.HIDDEN, false, true);
  }

  /** A code of a symbol font. */
  public static Run ofSymbol(String font, int code, Look look) {
    Look own =
        new Look(
            font,
            look.struckOut(),
            look.raised(),
            look.capitals(),
            look.colour(),
            look.ground(),
            look.hidden());
    return new Run(String.valueOf((char) (0xF000 | (code & 0xFF))), own, true);
  }
}

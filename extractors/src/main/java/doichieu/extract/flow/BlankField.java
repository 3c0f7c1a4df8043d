package doichieu.extract.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fields of a word processor whose result the file does not hold, though a reader sees one. */
public final class BlankField {
  /** What these show is computed; a blank result means that nobody let the program do so. */
  private static final Set<String> COMPUTED =
      Set.of(
          "=",
          "EQ",
          "LISTNUM",
          "AUTONUM",
          "AUTONUMLGL",
          "AUTONUMOUT",
          "SEQ",
          "QUOTE",
          "FORMCHECKBOX",
          "FORMDROPDOWN");

  /** These show nothing, the number of a page, or what is no words. */
  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "TC",
          "XE",
          "TA",
          "RD",
          "ASK",
          "SET",
          "PRIVATE",
          "NEXT",
          "NEXTIF",
          "SKIPIF",
          "ADVANCE",
          "ADDIN",
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "PAGEREF",
          "TOC",
          "INDEX",
          "FORMTEXT",
          "HYPERLINK",
          "SHAPE",
          "INCLUDEPICTURE",
          "EMBED",
          "CONTROL",
          "PRINT",
          "SYMBOL",
          "BARCODE",
          "MACROBUTTON",
          "GOTOBUTTON",
          "BIDIOUTLINE");

  /** Characters of an instruction that are told. */
  private static final int QUOTED = 40;

  private BlankField() {}

  /**
   * What to tell of a field that shows no words.
   *
   * @param instruction such as {@code =SUM(ABOVE)}
   * @param calculated true if the file has a place for its result, which may well be blank
   * @return empty if the field is one that may be blank
   */
  public static Optional<String> find(String instruction, boolean calculated) {
    String told = instruction.strip();
    String kind = told.startsWith("=") ? "=" : told.split("[\\s\\\\]", 2)[0];
    String name = kind.toUpperCase(Locale.ROOT);
    boolean blank =
        COMPUTED.contains(name)
            || (!calculated && !name.isEmpty() && !WITHOUT_WORDS.contains(name));
    return blank
        ? Optional.of(told.substring(0, Math.min(QUOTED, told.length())))
        : Optional.empty();
  }
}

package doichieu.extract.rtf;

import doichieu.extract.flow.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables at a file's head: fonts and colours, by number. */
final class RtfTables {
  /** Characters of a font's name; longer ones are no names. */
  private static final int MAX_NAME = 100;

  private final Map<Integer, RtfFont> fonts = new HashMap<>();
  private final List<Integer> colours = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();
  private int font = -1;
  private int charset = RtfFont.NO_CHARSET;
  private int colour = Look.NONE;

  /** The font of a number. */
  RtfFont font(int number) {
    return fonts.getOrDefault(number, RtfFont.UNKNOWN);
  }

  /** The colour of a number as RGB; {@link Look#NONE} if the program chooses. */
  int colour(int number) {
    return number >= 0 && number < colours.size() ? colours.get(number) : Look.NONE;
  }

  /** Takes a control word inside the table of fonts. */
  void fontWord(String word, int value) {
    if (word.equals("f")) {
      font = value;
      charset = RtfFont.NO_CHARSET;
      name.setLength(0);
    } else if (word.equals("fcharset")) {
      charset = value;
    }
  }

  /** Takes a byte of a font's name; a semicolon ends it. */
  void fontByte(int value) {
    if (value == ';') {
      fonts.put(font, new RtfFont(name.toString().strip(), charset));
    } else if (name.length() < MAX_NAME) {
      name.append((char) value);
    }
  }

  /** Takes a control word inside the table of colours. */
  void colourWord(String word, int value) {
    int shift =
        switch (word) {
          case "red" -> 16;
          case "green" -> 8;
          case "blue" -> 0;
          default -> -1;
        };
    if (shift >= 0) {
      colour = Math.max(colour, 0) | ((value & 0xFF) << shift);
    }
  }

  /** Takes a byte inside the table of colours; a semicolon ends an entry. */
  void colourByte(int value) {
    if (value == ';') {
      colours.add(colour);
      colour = Look.NONE;
    }
  }
}

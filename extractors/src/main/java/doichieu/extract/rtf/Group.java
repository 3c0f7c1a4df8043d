package doichieu.extract.rtf;

import doichieu.extract.flow.Look;

/** What holds between two braces: settings end with the group that made them. */
final class Group implements Cloneable {
  /** Half-points that {@code \\up} means without a number. */
  static final int USUAL_RISE = 6;

  /** What ends with this group. */
  enum Closing {
    NOTHING,
    NOTE,
    BOX,
    HEADER,
    FOOTER,
    LABEL,
    FIELD,
    INSTRUCTION,
    NESTED_ROW,
    NUMERATOR,
    DEGREE,
    PART,
    ELEMENT,
    BRACKETS,
    PROPERTY_NAME,
    PROPERTY
  }

  Destination destination = Destination.TEXT;
  Closing closing = Closing.NOTHING;
  boolean ignorable;
  boolean fresh = true;
  int font;
  boolean hidden;
  boolean struckOut;
  boolean doublyStruckOut;
  boolean raised;
  int rise;
  boolean capitals;
  int colour;
  int ground = Look.NONE;
  boolean deleted;
  boolean inserted;
  int fallbacks = 1;
  boolean inTable;
  int depth;
  int paragraphGround = Look.NONE;
  int list;
  int listLevel;

  /** The sign between the elements of a formula's part; empty if they belong together. */
  String between = "";

  /** Elements of the formula's part that have ended in this group. */
  int elements;

  /** A group inside this one: it begins with the same settings. */
  Group inner() {
    try {
      Group inner = (Group) clone();
      inner.closing = Closing.NOTHING;
      inner.ignorable = false;
      inner.fresh = true;
      return inner;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True if texts of their own may stand in this group. */
  boolean holdsTexts() {
    return destination == Destination.TEXT || destination == Destination.SETTINGS;
  }

  /** Begins to collect what is not words of the text. */
  void begin(Destination own, Closing ending) {
    destination = own;
    closing = ending;
  }

  /** Begins a text of its own. */
  void beginStory(Closing ending) {
    destination = Destination.TEXT;
    closing = ending;
    resetParagraph();
    resetCharacters(font);
  }

  void resetParagraph() {
    inTable = false;
    depth = 0;
    list = 0;
    listLevel = 0;
    paragraphGround = Look.NONE;
  }

  void resetCharacters(int usualFont) {
    font = usualFont;
    hidden = false;
    struckOut = false;
    doublyStruckOut = false;
    raised = false;
    rise = 0;
    capitals = false;
    colour = 0;
    ground = Look.NONE;
    deleted = false;
    inserted = false;
  }

  /** How deep in tables the paragraph stands; 0 outside. */
  int depth() {
    return inTable ? Math.max(1, depth) : Math.max(0, depth);
  }

  /** True if the words are printed once all changes are accepted. */
  boolean isShown() {
    return destination == Destination.TEXT && !hidden && !deleted;
  }

  /** True if the words are there once all changes are accepted, but not shown. */
  boolean isHidden() {
    return destination == Destination.TEXT && hidden && !deleted;
  }

  /** The look of the words. */
  Look look(RtfTables tables) {
    return new Look(
        tables.font(font).name(),
        struckOut || doublyStruckOut,
        raised || Look.isRaisedBy(rise),
        capitals,
        tables.colour(colour),
        ground,
        hidden);
  }

  /**
   * Takes a control word that changes how words look; others are left alone.
   *
   * @param number its number; 1 if it has none
   */
  void takeLook(String word, boolean numbered, int number, RtfTables tables) {
    boolean on = number != 0;
    switch (word) {
      case "f" -> font = number;
      case "v" -> hidden = on;
      case "strike" -> struckOut = on;
      case "striked" -> doublyStruckOut = on;
      case "super" -> raised = on;
      case "sub", "nosupersub" -> raised = false;
      case "up" -> rise = numbered ? number : USUAL_RISE;
      case "dn" -> rise = 0;
      case "caps" -> capitals = on;
      case "cf" -> colour = numbered ? number : 0;
      case "cb", "highlight", "chcbpat" -> ground = tables.colour(number);
      case "deleted", "mvf" -> deleted = on;
      case "revised", "mvt" -> inserted = on;
      case "cbpat" -> paragraphGround = tables.colour(number);
      case "intbl" -> inTable = on;
      case "itap" -> depth = number;
      case "ls" -> list = number;
      case "ilvl" -> listLevel = number;
      default -> {}
    }
  }
}

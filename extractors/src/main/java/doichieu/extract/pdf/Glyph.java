package doichieu.extract.pdf;

import doichieu.document.Box;

/**
 * A printed character.
 *
 * <p>{@code box} lies on the page; the other measures lie in the glyph's own reading frame, which
 * is the page turned so that the glyph's line runs from left to right. For upright text both agree.
 *
 * @param text one character, marks composed later; a blank for a printed space
 * @param box where it stands on the page
 * @param x0 start on its line
 * @param x1 end on its line
 * @param baseline height of its line, growing downwards
 * @param size font size in points as printed
 * @param bold true if the font is bold
 * @param italic true if the font is slanted
 * @param direction the way it runs
 * @param placed true if the file gives it a place of its own: it begins what one order shows
 */
record Glyph(
    String text,
    Box box,
    double x0,
    double x1,
    double baseline,
    double size,
    boolean bold,
    boolean italic,
    Direction direction,
    boolean placed) {

  /** Share of the font size that stands above the baseline. */
  static final double ASCENT = 0.75;

  /** Share of the font size that hangs below the baseline. */
  static final double DESCENT = 0.22;

  /** The way a line of text runs on the page. */
  enum Direction {
    RIGHT,
    UP,
    LEFT,
    DOWN,
    SLANTED;

    /** The direction of a vector on a page whose y axis points down. */
    static Direction of(double dx, double dy) {
      if (dy == 0) {
        return dx < 0 ? LEFT : RIGHT;
      }
      double length = Math.hypot(dx, dy);
      double straight = 0.98 * length;
      if (Math.abs(dx) >= straight) {
        return dx > 0 ? RIGHT : LEFT;
      }
      if (Math.abs(dy) >= straight) {
        return dy > 0 ? DOWN : UP;
      }
      return SLANTED;
    }
  }

  /** A glyph whose baseline runs from one point of the page to another. */
  static Glyph at(
      String text,
      double fromX,
      double fromY,
      double toX,
      double toY,
      double size,
      boolean bold,
      boolean italic,
      Direction direction,
      boolean placed) {
    double up = ASCENT * size;
    double down = DESCENT * size;
    return switch (direction) {
      case UP ->
          new Glyph(
              text,
              box(fromX - up, toY, fromX + down, fromY),
              -fromY,
              -toY,
              fromX,
              size,
              bold,
              italic,
              direction,
              placed);
      case DOWN ->
          new Glyph(
              text,
              box(fromX - down, fromY, fromX + up, toY),
              fromY,
              toY,
              -fromX,
              size,
              bold,
              italic,
              direction,
              placed);
      case LEFT ->
          new Glyph(
              text,
              box(toX, fromY - down, fromX, fromY + up),
              -fromX,
              -toX,
              -fromY,
              size,
              bold,
              italic,
              direction,
              placed);
      case RIGHT, SLANTED ->
          new Glyph(
              text,
              box(fromX, fromY - up, toX, fromY + down),
              fromX,
              toX,
              fromY,
              size,
              bold,
              italic,
              direction,
              placed);
    };
  }

  private static Box box(double x0, double y0, double x1, double y1) {
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  /** True for a printed space. */
  boolean isBlank() {
    if (text.length() != 1) {
      return text.isBlank();
    }
    char only = text.charAt(0);
    return only <= ' ' || (only > '~' && Character.isWhitespace(only));
  }

  /** Middle of the glyph across the page. */
  double centerX() {
    return (box.x0() + box.x1()) / 2;
  }

  /** Middle of the glyph down the page. */
  double centerY() {
    return (box.y0() + box.y1()) / 2;
  }

  /** The same place with a mark put on the character. */
  Glyph withMark(String mark) {
    return new Glyph(text + mark, box, x0, x1, baseline, size, bold, italic, direction, placed);
  }
}

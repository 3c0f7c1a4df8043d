package doichieu.extract.flow;

/**
 * How a run of text looks, as far as it changes what it says.
 *
 * @param font the font's name; empty if it is not known
 * @param struckOut true if a line goes through it
 * @param raised true if it stands clearly above its line
 * @param capitals true if all letters show as capitals
 * @param colour of the letters, as RGB; {@link #NONE} if the program chooses
 * @param ground what the letters stand on, as RGB; {@link #NONE} if it is that of the paragraph
 * @param hidden true if the program shows the run to nobody who reads or prints the text
 */
public record Look(
    String font,
    boolean struckOut,
    boolean raised,
    boolean capitals,
    int colour,
    int ground,
    boolean hidden) {
  /** No colour stated. */
  public static final int NONE = -1;

  /** Letters as they are. */
  public static final Look PLAIN = new Look("", false, false, false, NONE, NONE, false);

  /** Letters that are not shown. */
  public static final Look HIDDEN = new Look("", false, false, false, NONE, NONE, true);

  /** Half-points; a figure raised by less still stands on its line. */
  private static final int RAISED = 4;

  /** The same look above the line. */
  public Look asRaised() {
    return new Look(font, struckOut, true, capitals, colour, ground, hidden);
  }

  /** True if text lifted by so many half-points stands clearly above its line. */
  public static boolean isRaisedBy(int halfPoints) {
    return halfPoints >= RAISED;
  }
}

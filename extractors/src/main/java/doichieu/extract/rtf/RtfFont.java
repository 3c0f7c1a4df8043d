package doichieu.extract.rtf;

/**
 * An entry of the table of fonts.
 *
 * @param name empty if it has none
 * @param charset the number of its character set; -1 if it has none
 */
record RtfFont(String name, int charset) {
  static final int NO_CHARSET = -1;
  static final RtfFont UNKNOWN = new RtfFont("", NO_CHARSET);
}

package doichieu.extract.rtf;

/** Where what stands in a group goes. */
enum Destination {
  /** Words of the text that is being read. */
  TEXT,
  /** The automatic number of a paragraph. */
  LABEL,
  /** The instruction of a field. */
  INSTRUCTION,
  /** The name or the value of a drawing's property. */
  PROPERTY,
  /** Settings around words of their own: a shape, a formula. */
  SETTINGS,
  FONTS,
  COLOURS,
  LISTS,
  /** Nothing in it is read. */
  SKIPPED
}

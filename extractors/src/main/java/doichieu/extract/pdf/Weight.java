package doichieu.extract.pdf;

/** How heavy words are printed. */
enum Weight {
  PLAIN,
  BOLD,
  MIXED
}

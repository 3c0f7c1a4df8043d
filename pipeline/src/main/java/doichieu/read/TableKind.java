package doichieu.read;

/** What a table assigns. */
enum TableKind {
  TARGETS,
  ASSIGNMENTS,
  TASKS,
  MATRIX,
  /** Bodies and their figures; what is measured stands in the annex's title. */
  OF_TITLE
}

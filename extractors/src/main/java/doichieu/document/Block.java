package doichieu.document;

/** One piece of a document in reading order: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {}

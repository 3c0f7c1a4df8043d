package doichieu.extract.flow;

/** A paragraph or a table of a word processor's document. */
public sealed interface FlowBlock permits FlowParagraph, FlowTable {}

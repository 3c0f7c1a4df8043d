package doichieu.target;

/** A sentence for people, in Vietnamese and English. */
public record Message(String vi, String en) {}

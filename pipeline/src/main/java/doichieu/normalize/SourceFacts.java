package doichieu.normalize;

/**
 * Which file a document is.
 *
 * @param sourceFile path as shown to people
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 */
public record SourceFacts(String sourceFile, String sha256) {
  private static final int ID_DIGITS = 16;

  /** {@code doc-} and the first sixteen digits of the hash. */
  public String documentId() {
    return "doc-" + sha256.substring(0, ID_DIGITS);
  }
}

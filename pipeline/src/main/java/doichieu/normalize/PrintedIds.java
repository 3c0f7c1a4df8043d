package doichieu.normalize;

import doichieu.target.AnnexLabel;
import doichieu.target.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids of one document's rows, made from printed facts only: document, annex, headings, ordinal,
 * words, year, and how many equal rows came before. Not safe for several threads; one per document.
 */
final class PrintedIds {
  private static final int DIGITS = 16;
  private static final char SEPARATOR = '\u001f';

  private final String documentId;
  private final Map<String, Integer> seen = new HashMap<>();

  PrintedIds(String documentId) {
    this.documentId = documentId;
  }

  /**
   * The id of the next row with these facts.
   *
   * @param prefix "t-" or "k-"
   */
  String next(
      String prefix,
      @Nullable AnnexLabel annex,
      List<Section> section,
      @Nullable String ordinal,
      String words,
      @Nullable Integer year) {
    List<String> facts = new ArrayList<>();
    facts.add(documentId);
    facts.add(annex == null ? "" : String.valueOf(annex.label()));
    section.forEach(s -> facts.add(s.label() + " " + s.title()));
    facts.add(String.valueOf(ordinal));
    facts.add(words);
    facts.add(String.valueOf(year));
    String key = String.join(String.valueOf(SEPARATOR), facts);
    int count = seen.merge(prefix + key, 1, Integer::sum);
    return prefix + hash(key + SEPARATOR + count);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

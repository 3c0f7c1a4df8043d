package doichieu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The version of the data files: it changes with any byte of any of them. The files are those that
 * {@code index.txt} names, in its order.
 */
public final class CatalogueVersion {
  private static final int DIGITS = 12;

  private CatalogueVersion() {}

  /** First twelve hexadecimal digits of the SHA-256 over the names and bytes of all data files. */
  public static String current() {
    MessageDigest digest = sha256();
    for (String name : listFiles()) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes(name));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** The names of all data files. */
  public static List<String> listFiles() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = CatalogueVersion.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

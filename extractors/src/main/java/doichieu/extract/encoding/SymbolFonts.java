package doichieu.extract.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The characters that codes of symbol fonts show; the list is {@code symbols.properties}. */
public final class SymbolFonts {
  private static final int AREA_FROM = 0xF000;
  private static final int AREA_TO = 0xF0FF;

  private static final Properties SHOWN = load();

  private SymbolFonts() {}

  /** True for a character that has a meaning in a symbol font only. */
  public static boolean isCode(int character) {
    return character >= AREA_FROM && character <= AREA_TO;
  }

  /** True if codes of this font are on the list. */
  public static boolean isKnown(String font) {
    String head = font.toLowerCase(Locale.ROOT) + ".";
    return SHOWN.stringPropertyNames().stream().anyMatch(key -> key.startsWith(head));
  }

  /**
   * What the code shows.
   *
   * @param font name of the font; text without one is taken as of the font Symbol
   * @param code with or without the F000 that Word adds
   * @return empty if the code is not known
   */
  public static Optional<String> find(String font, int code) {
    String name = font.isEmpty() ? "symbol" : font.toLowerCase(Locale.ROOT);
    int low = isCode(code) ? code - AREA_FROM : code;
    boolean figure = name.equals("symbol") && low >= '0' && low <= '9';
    return figure
        ? Optional.of(String.valueOf((char) low))
        : Optional.ofNullable(SHOWN.getProperty(name + "." + Integer.toHexString(low)));
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = SymbolFonts.class.getResourceAsStream("symbols.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing resource symbols.properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}

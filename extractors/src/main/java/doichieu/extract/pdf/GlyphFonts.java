package doichieu.extract.pdf;

import doichieu.extract.encoding.Tcvn3;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** What the fonts of a page say of their glyphs. */
final class GlyphFonts {
  private static final int HEAVY = 600;

  /** Codes remembered of one font; a page of print holds some hundred. */
  private static final int MOST_TEXTS = 5_000;

  /** The lowest character that is a mark on another. */
  private static final char FIRST_MARK = 0x300;

  /** Before the name of a font of which only some glyphs are in the file (ISO 32000, 9.6.4). */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private static final Pattern FACE = Pattern.compile("[-,].{0,40}$");

  private final Map<PDFont, Style> styles = new IdentityHashMap<>();
  private @Nullable PDFont last;
  private @Nullable Style lastStyle;

  /**
   * How a font prints.
   *
   * @param untold true if no table tells its characters
   * @param texts the characters of the codes read so far
   */
  private record Style(
      boolean bold,
      boolean italic,
      boolean legacy,
      boolean capitals,
      boolean untold,
      Map<Integer, @Nullable String> texts) {}

  /**
   * The character of a code: hyphens of any kind as "-", blanks as " ", without characters that
   * print nothing, the letters of TCVN 5712 fonts; null if the file does not tell.
   */
  @Nullable String text(PDFont font, int code) throws IOException {
    Style style = style(font);
    String known = style.texts().get(code);
    if (known != null || style.texts().containsKey(code)) {
      return known;
    }
    String text = read(font, style, code);
    if (style.texts().size() < MOST_TEXTS) {
      style.texts().put(code, text);
    }
    return text;
  }

  private static @Nullable String read(PDFont font, Style style, int code) throws IOException {
    boolean told = !style.untold() || GlyphNames.isLetter(font, code);
    String text = told ? font.toUnicode(code) : null;
    if (text == null) {
      if (!(font instanceof PDSimpleFont simple) || !GlyphNames.mayBeLetter(simple, code)) {
        return null;
      }
      text = String.valueOf((char) code);
    }
    if (style.legacy()) {
      text = Tcvn3.decode(text);
    }
    return plain(style.capitals() ? text.toUpperCase(Locale.ROOT) : text);
  }

  private static String plain(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7f) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case 0xAD, 0x2010, 0x2011, 0xF02D -> plain.append('-');
      case 0xF0B7, 0xF0A7, 0xF0D8 -> plain.append('\u2022');
      case 0xFB00 -> plain.append("ff");
      case 0xFB01 -> plain.append("fi");
      case 0xFB02 -> plain.append("fl");
      case 0x200B, 0x200C, 0x200D, 0xFEFF -> {}
      default -> {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
          plain.append(' ');
        } else if (!Character.isISOControl(c)) {
          plain.appendCodePoint(c);
        }
      }
    }
  }

  /** True if the text is a mark that stands on the character before it. */
  static boolean isMark(String text) {
    return !text.isEmpty()
        && text.charAt(0) >= FIRST_MARK
        && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** True if the font is bold by its name or its description. */
  boolean isBold(PDFont font) {
    return style(font).bold();
  }

  /** True if the font is slanted by its name or its description. */
  boolean isItalic(PDFont font) {
    return style(font).italic();
  }

  private Style style(PDFont font) {
    Style style = lastStyle;
    if (style == null || font != last) {
      style = styles.computeIfAbsent(font, GlyphFonts::read);
      last = font;
      lastStyle = style;
    }
    return style;
  }

  private static Style read(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    boolean italic = name.contains("italic") || name.contains("oblique");
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY;
      italic |= descriptor.isItalic();
    }
    String family = SUBSET.matcher(String.valueOf(font.getName())).replaceFirst("");
    String face = FACE.matcher(family).replaceFirst("");
    return new Style(
        bold,
        italic,
        Tcvn3.isFont(family),
        Tcvn3.isCapitalFont(face),
        GlyphNames.areUntold(font),
        new HashMap<>());
  }
}

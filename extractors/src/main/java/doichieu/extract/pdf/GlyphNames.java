package doichieu.extract.pdf;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/** What fonts that do not tell their characters plainly can still be believed. */
final class GlyphNames {
  /** A name that only counts: "g17", "G41", "cid123". */
  private static final Pattern COUNTED = Pattern.compile("^[A-Za-z_]{1,6}([0-9A-Fa-f]{1,4})$");

  private static final int HEX = 16;

  private GlyphNames() {}

  /**
   * True if a code without a known character may be that character itself, as in the old fonts of
   * one byte. It is not where the font names a shape by a number that is another one.
   */
  static boolean mayBeLetter(PDSimpleFont font, int code) {
    if (code < ' ') {
      return false;
    }
    Encoding encoding = font.getEncoding();
    Matcher name = COUNTED.matcher(encoding == null ? "" : encoding.getName(code));
    return !name.matches() || isNumber(name.group(1), code);
  }

  private static boolean isNumber(String digits, int code) {
    return Integer.parseInt(digits, HEX) == code || digits.equals(String.valueOf(code));
  }

  /**
   * True if the font's table of characters is blank: what its codes stand for is not told, and they
   * mostly count the shapes of the font.
   */
  static boolean areUntold(PDFont font) {
    if (!(font instanceof PDType0Font)
        || !(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
            instanceof COSStream table)) {
      return false;
    }
    try {
      CMap map = new CMapParser(false).parse(table.createView());
      return !map.hasUnicodeMappings();
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /** True if the font in the file draws for the code what it draws for the character. */
  static boolean isLetter(PDFont font, int code) {
    try {
      if (((PDType0Font) font).getDescendantFont() instanceof PDCIDFontType2 shapes) {
        CmapLookup letters = shapes.getTrueTypeFont().getUnicodeCmapLookup(false);
        int shape = letters == null ? 0 : letters.getGlyphId(code);
        return shape != 0 && shape == shapes.codeToGID(code);
      }
      return false;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}

package doichieu.extract.doc;

import doichieu.extract.flow.Look;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.jspecify.annotations.Nullable;

/** Colours as the file keeps them, blue first. */
final class DocColours {
  /** The pattern that covers the ground with its own colour. */
  private static final int SOLID = 1;

  private DocColours() {}

  /** The colour as RGB; {@link Look#NONE} if the program chooses. */
  static int rgb(int stored) {
    return (stored & 0xFF000000) != 0
        ? Look.NONE
        : (stored & 0xFF) << 16 | (stored & 0xFF00) | (stored >> 16 & 0xFF);
  }

  /** The colour of one of the sixteen highlighters; {@link Look#NONE} for number 0. */
  static int ofHighlighter(int number) {
    return number <= 0 || number > 16 ? Look.NONE : rgb(Colorref.valueOfIco(number).getValue());
  }

  /** What a shading puts behind words; {@link Look#NONE} if nothing. */
  static int ground(@Nullable ShadingDescriptor shading) {
    if (shading == null || shading.isEmpty()) {
      return Look.NONE;
    }
    return ground(
        shading.getCvFore().getValue(), shading.getCvBack().getValue(), shading.getIpat());
  }

  /** What a shading of two colours and a pattern puts behind words. */
  static int ground(int fore, int back, int pattern) {
    return rgb(pattern == SOLID ? fore : back);
  }
}

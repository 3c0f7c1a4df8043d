package doichieu.extract.pdf;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/** Tells the colour of paper. */
final class Colours {
  private static final float FULL = 0.98f;

  private Colours() {}

  /** True for white in the plain colour spaces; patterns and spot colours are never white. */
  static boolean isWhite(PDColor colour) {
    float[] parts = colour.getComponents();
    if (colour.isPattern() || parts.length == 0 || parts.length == 2) {
      return false;
    }
    if (parts.length == 4) {
      return colour.getColorSpace() instanceof PDDeviceCMYK && largest(parts) < 1 - FULL;
    }
    return smallest(parts) >= FULL && isAdditive(colour);
  }

  /** A number that is the same for equal colours. */
  static int key(PDColor colour) {
    return Arrays.hashCode(colour.getComponents());
  }

  /** True if equal numbers are equal colours: not in patterns, spot colours and palettes. */
  static boolean isPlain(PDColor colour) {
    return !colour.isPattern()
        && (colour.getColorSpace() instanceof PDDeviceCMYK || isAdditive(colour));
  }

  private static boolean isAdditive(PDColor colour) {
    return switch (colour.getColorSpace().getName()) {
      case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased" -> true;
      default -> false;
    };
  }

  private static float largest(float[] parts) {
    float found = parts[0];
    for (float part : parts) {
      found = Math.max(found, part);
    }
    return found;
  }

  private static float smallest(float[] parts) {
    float found = parts[0];
    for (float part : parts) {
      found = Math.min(found, part);
    }
    return found;
  }
}

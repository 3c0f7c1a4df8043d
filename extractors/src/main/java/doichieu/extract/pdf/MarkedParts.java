package doichieu.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * The marked parts of a page that are open where it is read: whether one of them lies on a layer
 * that is switched off, and the words that stand for characters the fonts do not tell.
 */
final class MarkedParts {
  private final Layers layers;
  private final Deque<Part> open = new ArrayDeque<>();
  private int hidden;

  /** A marked part; {@code spoken} is null where nothing stands for its characters. */
  private static final class Part {
    private final boolean off;
    private @Nullable String spoken;
    private boolean begun;
    private boolean said;

    Part(boolean off, @Nullable String spoken) {
      this.off = off;
      this.spoken = spoken;
    }
  }

  MarkedParts(Layers layers) {
    this.layers = layers;
  }

  /** Begins a part. */
  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    begin(COSName.OC.equals(tag) && layers.hides(properties), spoken(properties));
  }

  /** Begins what belongs to a layer, or to none. */
  void beginLayer(@Nullable COSBase layer) {
    begin(layers.hides(layer), null);
  }

  private void begin(boolean off, @Nullable String spoken) {
    open.push(new Part(off, spoken));
    hidden += off ? 1 : 0;
  }

  private static @Nullable String spoken(@Nullable COSDictionary properties) {
    return properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
  }

  /** Ends the part begun last. */
  void end() {
    if (!open.isEmpty()) {
      hidden -= open.pop().off ? 1 : 0;
    }
  }

  /** Number of parts that are open. */
  int size() {
    return open.size();
  }

  /** Ends the parts that were begun when so many were open. */
  void endAllBut(int size) {
    while (open.size() > size) {
      end();
    }
  }

  /** True if the picture itself belongs to a layer that is switched off. */
  boolean isOff(PDImage picture) {
    return layers.hides(picture.getCOSObject().getDictionaryObject(COSName.OC));
  }

  /** True if nothing is shown of what is drawn now. */
  boolean isHidden() {
    return hidden > 0;
  }

  /**
   * The text of a character as the page is read.
   *
   * @param read what its font tells; null if it tells nothing
   * @return the words that the part states for all of its characters, at the first of them, if the
   *     font tells nothing of that one; then nothing more of the part; else {@code read}
   */
  Optional<String> text(@Nullable String read) {
    Part part = open.peek();
    if (part == null || part.spoken == null) {
      return Optional.ofNullable(read);
    }
    if (part.said) {
      return Optional.of("");
    }
    if (read == null && !part.begun) {
      part.said = true;
      return Optional.of(String.valueOf(part.spoken));
    }
    part.begun = true;
    return Optional.ofNullable(read);
  }
}

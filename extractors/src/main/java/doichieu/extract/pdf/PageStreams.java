package doichieu.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whether the packed streams that a page's words are made of are whole: its content, its forms and
 * the letters of its fonts. A reader that forgives damage would show what is left of them as if it
 * were all.
 */
final class PageStreams {
  /** Forms in forms: deeper ones are made to break readers. */
  private static final int MAX_DEPTH = 8;

  /** A stream that unpacks to more is not checked to its end. */
  private static final long MAX_BYTES = 200L << 20;

  /** Packings of one stream; more are made to break readers, which then leave the stream out. */
  private static final int MAX_FILTERS = 8;

  /** The usual first byte of packed bytes, and what the first two are a multiple of (RFC 1950). */
  private static final int ZLIB = 0x78;

  private static final int ZLIB_CHECK = 31;

  private final Map<COSStream, Boolean> known = new IdentityHashMap<>();

  /** True if the page has words and letters at all, and each stream of it unpacks to its end. */
  boolean areWhole(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    boolean whole =
        contents != null
            && isWhole(contents)
            && isBox(page.getDictionaryObject(COSName.MEDIA_BOX))
            && isBox(page.getDictionaryObject(COSName.CROP_BOX));
    COSDictionary at = page;
    for (int i = 0; i < MAX_DEPTH && at != null; i++) {
      COSDictionary resources = at.getCOSDictionary(COSName.RESOURCES);
      if (resources != null) {
        return resourcesAreWhole(resources, 0) && whole;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return false;
  }

  /** True if the value is a box of four numbers, or there is none. */
  private static boolean isBox(@Nullable COSBase value) {
    if (!(value instanceof COSArray box)) {
      return value == null;
    }
    boolean numbers = box.size() == 4;
    for (int i = 0; i < box.size(); i++) {
      numbers &= box.getObject(i) instanceof COSNumber;
    }
    return numbers;
  }

  private boolean resourcesAreWhole(COSDictionary resources, int depth) {
    boolean whole = true;
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    if (fonts != null) {
      for (COSBase value : fonts.getValues()) {
        if (resolve(value) instanceof COSDictionary font) {
          whole &= isWhole(font.getDictionaryObject(COSName.TO_UNICODE)) && hasAllWidths(font);
        }
      }
    }
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects != null && depth < MAX_DEPTH) {
      for (COSBase value : objects.getValues()) {
        if (resolve(value) instanceof COSStream form
            && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))
            && !known.containsKey(form)) {
          whole &= isWhole(form);
          COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
          whole &= own == null || resourcesAreWhole(own, depth + 1);
          known.put(form, whole);
        } else if (resolve(value) instanceof COSStream seen) {
          whole &= known.getOrDefault(seen, true);
        }
      }
    }
    return whole;
  }

  /** True if a font that lists the widths of its letters lists a number for each of them. */
  private static boolean hasAllWidths(COSDictionary font) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    if (widths == null) {
      return !font.containsKey(COSName.WIDTHS);
    }
    for (int i = 0; i < widths.size(); i++) {
      if (!(widths.getObject(i) instanceof COSNumber)) {
        return false;
      }
    }
    int first = font.getInt(COSName.FIRST_CHAR, -1);
    int last = font.getInt(COSName.LAST_CHAR, -1);
    return first >= 0 && widths.size() == last - first + 1;
  }

  private static COSBase resolve(COSBase value) {
    return value instanceof COSObject object ? object.getObject() : value;
  }

  private boolean isWhole(@Nullable COSBase value) {
    if (value instanceof COSArray array) {
      boolean whole = true;
      for (int i = 0; i < array.size(); i++) {
        whole &= isWhole(array.getObject(i));
      }
      return whole;
    }
    if (!(value instanceof COSStream stream)) {
      return value == null || value instanceof COSName;
    }
    Boolean before = known.get(stream);
    if (before != null) {
      return before;
    }
    boolean whole =
        !isPackedOften(stream)
            && isPackedInKnownWays(stream.getFilters())
            && !hasLostFilter(stream)
            && (!isDeflated(stream) || inflates(stream));
    known.put(stream, whole);
    return whole;
  }

  private static boolean isPackedOften(COSStream stream) {
    return stream.getFilters() instanceof COSArray list && list.size() > MAX_FILTERS;
  }

  /** True if each packing is one that a reader knows; others are left out without a word. */
  private static boolean isPackedInKnownWays(@Nullable COSBase filters) {
    if (filters instanceof COSArray list) {
      boolean known = true;
      for (int i = 0; i < list.size(); i++) {
        known &= isPackedInKnownWays(list.getObject(i));
      }
      return known;
    }
    if (!(filters instanceof COSName name)) {
      return filters == null;
    }
    try {
      return FilterFactory.INSTANCE.getFilter(name) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** True if the stream is packed by its first bytes, but does not say how. */
  private static boolean hasLostFilter(COSStream stream) {
    if (stream.getFilters() != null) {
      return false;
    }
    try (InputStream in = stream.createRawInputStream()) {
      int first = in.read();
      int second = in.read();
      return first == ZLIB && second >= 0 && (first * 256 + second) % ZLIB_CHECK == 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isDeflated(COSStream stream) {
    COSBase filter = stream.getFilters();
    COSBase first = filter instanceof COSArray list && list.size() > 0 ? list.getObject(0) : filter;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }

  private static boolean inflates(COSStream stream) {
    Inflater inflater = new Inflater();
    byte[] packed = new byte[1 << 14];
    byte[] plain = new byte[1 << 16];
    try (InputStream in = stream.createRawInputStream()) {
      while (!inflater.finished() && inflater.getBytesWritten() < MAX_BYTES) {
        if (inflater.needsInput()) {
          int n = in.read(packed);
          if (n < 0) {
            return false;
          }
          inflater.setInput(packed, 0, n);
        }
        if (inflater.inflate(plain) == 0 && inflater.needsDictionary()) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException | IOException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}

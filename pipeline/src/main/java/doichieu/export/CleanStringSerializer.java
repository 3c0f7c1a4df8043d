package doichieu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.text.Normalizer;

/** Text in NFC; halves of surrogate pairs, which no UTF-8 can hold, become U+FFFD. */
final class CleanStringSerializer extends StdScalarSerializer<String> {
  private static final long serialVersionUID = 1L;

  CleanStringSerializer() {
    super(String.class);
  }

  @Override
  public void serialize(String value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(clean(value));
  }

  static String clean(String value) {
    String whole =
        value.codePoints().noneMatch(CleanStringSerializer::isHalf) ? value : mend(value);
    return Normalizer.isNormalized(whole, Normalizer.Form.NFC)
        ? whole
        : Normalizer.normalize(whole, Normalizer.Form.NFC);
  }

  private static String mend(String value) {
    StringBuilder text = new StringBuilder(value.length());
    value.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(text::appendCodePoint);
    return text.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

package doichieu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import doichieu.document.Box;
import doichieu.target.Header;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the records' parts are written where that is not Jackson's own way. */
final class RecordModule extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final Header NO_HEADER =
      new Header(null, null, null, null, null, null, null, null, List.of(), null);

  RecordModule() {
    addSerializer(String.class, new CleanStringSerializer());
    addSerializer(BigDecimal.class, new PlainDecimalSerializer());
    addSerializer(Box.class, new BoxSerializer());
    addDeserializer(Box.class, new BoxDeserializer());
    setSerializerModifier(
        new BeanSerializerModifier() {
          private static final long serialVersionUID = 1L;

          @Override
          public List<BeanPropertyWriter> changeProperties(
              SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> writers) {
            writers.replaceAll(FactPropertyWriter::new);
            return writers;
          }
        });
    setDeserializerModifier(
        new BeanDeserializerModifier() {
          private static final long serialVersionUID = 1L;

          @Override
          public JsonDeserializer<?> modifyDeserializer(
              DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> given) {
            return bean.getBeanClass() == Header.class ? new HeaderDeserializer(given) : given;
          }
        });
  }

  /** Decimals in plain digits, without trailing zeros: 100, not 1E+2 or 100.0. */
  private static final class PlainDecimalSerializer extends StdSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    PlainDecimalSerializer() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }
  }

  /** A box as [x0, y0, x1, y1], hundredths of a point. */
  private static final class BoxSerializer extends StdSerializer<Box> {
    private static final long serialVersionUID = 1L;

    BoxSerializer() {
      super(Box.class);
    }

    @Override
    public void serialize(Box box, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray();
      for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
        BigDecimal rounded = BigDecimal.valueOf(edge).setScale(2, RoundingMode.HALF_UP);
        out.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
      }
      out.writeEndArray();
    }
  }

  private static final class BoxDeserializer extends StdDeserializer<Box> {
    private static final long serialVersionUID = 1L;

    BoxDeserializer() {
      super(Box.class);
    }

    @Override
    public Box deserialize(JsonParser in, DeserializationContext context) throws IOException {
      double[] edges = in.readValueAs(double[].class);
      return new Box(edges[0], edges[1], edges[2], edges[3]);
    }
  }

  /** A header of which nothing is known is written as null and read back as an empty header. */
  private static final class HeaderDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    HeaderDeserializer(JsonDeserializer<?> delegate) {
      super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new HeaderDeserializer(delegate);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return NO_HEADER;
    }
  }
}

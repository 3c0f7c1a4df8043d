package doichieu.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import doichieu.target.Conflict;
import doichieu.target.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON of the records in {@code doichieu.target}: keys in the order of the record's components,
 * absent facts as null, amounts as plain decimals.
 *
 * <p>What is written is UTF-8 in Unicode's composed form (NFC), with line feeds only. Reading
 * ignores keys it does not know, since later minor versions may add some.
 */
public final class DatabaseJson {
  /** Version of the form; within a major version keys are only added. */
  public static final String SCHEMA_VERSION = "1.0";

  private final JsonMapper mapper = builder().build();
  private final ObjectWriter lines = mapper.writer();
  private final ObjectWriter pages = mapper.writer(pretty());

  /** The form's own ways, to which others may be added. */
  static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .withConfigOverride(
            List.class,
            lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .addModule(new RecordModule())
        .addMixIn(Target.class, TargetMixIn.class)
        .addMixIn(Conflict.Value.class, ConflictValueMixIn.class);
  }

  /** Writes a record over several lines, indented by two blanks, with a final line feed. */
  public void write(Object value, OutputStream out) throws IOException {
    pages.writeValue(out, value);
    out.write('\n');
  }

  /** The text that {@link #write} writes. */
  public String page(Object value) {
    try {
      return pages.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A record on one line, without a line feed. */
  public String line(Object value) {
    try {
      return lines.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #line} or {@link #page} wrote; anything else is our own fault. */
  public <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records one after the other, each as {@link #line} wrote it in UTF-8. */
  public <T> List<T> readAll(byte[] lines, Class<T> type) {
    try (MappingIterator<T> records = mapper.readerFor(type).readValues(lines)) {
      return records.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JSON Schema (2020-12) of {@code targets.json}. */
  public static String schema() {
    try (var in = DatabaseJson.class.getResourceAsStream("targets.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("missing resource targets.schema.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private interface TargetMixIn {
    @JsonProperty("implements")
    List<Target.Implements> implementing();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Conflict.TargetValue.class),
    @JsonSubTypes.Type(Conflict.DateValue.class),
    @JsonSubTypes.Type(Conflict.IssuerValue.class)
  })
  private interface ConflictValueMixIn {}
}

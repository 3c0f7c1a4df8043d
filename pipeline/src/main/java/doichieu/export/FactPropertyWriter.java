package doichieu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record's component: an object with no known member as null, entries of a list without
 * any known member not at all, counts in a fixed order of keys.
 */
final class FactPropertyWriter extends BeanPropertyWriter {
  private static final long serialVersionUID = 1L;

  /** The buckets of the ledger of numerals in the order that the form gives them. */
  private static final List<String> BUCKETS =
      List.of(
          "target",
          "constraint",
          "baseline",
          "citation",
          "date",
          "ordinal",
          "name",
          "count",
          "task",
          "furniture");

  FactPropertyWriter(BeanPropertyWriter base) {
    super(base);
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider)
      throws Exception {
    Object value = get(bean);
    if (value instanceof Record && isHollow(value)) {
      out.writeNullField(getName());
    } else if (value instanceof List<?> list && list.stream().anyMatch(FactPropertyWriter::isNil)) {
      provider.defaultSerializeField(
          getName(), list.stream().filter(entry -> !isNil(entry)).toList(), out);
    } else if (value instanceof Map<?, ?> map && getName().equals("explained")) {
      provider.defaultSerializeField(getName(), ordered(map), out);
    } else {
      super.serializeAsField(bean, out, provider);
    }
  }

  private static Map<Object, Object> ordered(Map<?, ?> map) {
    Map<Object, Object> result = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(map.keySet().stream().map(String::valueOf).toList());
    Collections.sort(keys);
    BUCKETS.stream().filter(keys::contains).forEach(key -> put(result, key, map));
    keys.forEach(key -> put(result, key, map));
    return result;
  }

  private static void put(Map<Object, Object> result, String key, Map<?, ?> map) {
    Object count = map.get(key);
    if (count != null) {
      result.putIfAbsent(key, count);
    }
  }

  private static boolean isNil(@Nullable Object entry) {
    return entry instanceof Record && isHollow(entry);
  }

  /** True if nothing is known: null, an empty list or map, a record of nothing else. */
  static boolean isHollow(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    if (value instanceof Collection<?> collection) {
      return collection.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof Record
        && Arrays.stream(value.getClass().getRecordComponents())
            .allMatch(component -> isHollow(component(value, component)));
  }

  private static @Nullable Object component(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

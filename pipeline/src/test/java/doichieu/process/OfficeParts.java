package doichieu.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file by name, to change and to write again. */
final class OfficeParts {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** The parts of a file. */
  static OfficeParts of(byte[] file) throws IOException {
    OfficeParts all = new OfficeParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return all;
  }

  OfficeParts with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  OfficeParts with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts words before the last place where the mark stands in that part. */
  OfficeParts before(String name, String mark, String words) {
    return replace(name, mark, words + mark);
  }

  /** Puts words after the last place where the mark stands in that part. */
  OfficeParts after(String name, String mark, String words) {
    return replace(name, mark, mark + words);
  }

  private OfficeParts replace(String name, String mark, String words) {
    String part = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    int at = part.lastIndexOf(mark);
    if (at < 0) {
      throw new IllegalStateException("no " + mark + " in " + name);
    }
    return with(name, part.substring(0, at) + words + part.substring(at + mark.length()));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}

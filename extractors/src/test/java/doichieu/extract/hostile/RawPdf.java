package doichieu.extract.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF made object by object, so that it may break every rule; object 1 is the catalogue. */
final class RawPdf {
  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  /** Begins a file whose page tree is object 2. */
  RawPdf() {
    add("<< /Type /Catalog /Pages 2 0 R >>");
  }

  /** Object 2 is a page tree of one page, object 3 that page, 4 its font, 5 its content. */
  static RawPdf ofPage(byte[] content) {
    return ofPage("", content, "");
  }

  /** As {@link #ofPage(byte[])}, with more resources and more entries of the content stream. */
  static RawPdf ofPage(String resources, byte[] content, String filters) {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> "
            + resources
            + " >> >>");
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    if (filters.isEmpty()) {
      pdf.addPacked("", content);
    } else {
      pdf.addStream(filters, content);
    }
    return pdf;
  }

  /** Adds an object and returns its number. */
  int add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  int addPacked(String entries, byte[] plain) {
    return addStream(entries + " /Filter /FlateDecode", deflate(plain));
  }

  int addStream(String entries, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      out.write(ascii("<< " + entries + " /Length " + bytes.length + " >>\nstream\n"));
      out.write(bytes);
      out.write(ascii("\nendstream"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    objects.add(out.toByteArray());
    return objects.size();
  }

  RawPdf withTrailer(String entries) {
    trailer = entries;
    return this;
  }

  void write(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ascii("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.write(ascii((i + 1) + " 0 obj\n"));
      out.write(objects.get(i));
      out.write(ascii("\nendobj\n"));
    }
    int size = objects.size() + 1;
    int start = out.size();
    out.write(ascii("xref\n0 " + size + "\n" + table));
    out.write(ascii("trailer << /Size " + size + " /Root 1 0 R " + trailer + " >>\n"));
    out.write(ascii("startxref\n" + start + "\n%%EOF\n"));
    Files.write(file, out.toByteArray());
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflate(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
      packed.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Blanks packed twice: some KiB that unpack to as many MiB as asked for. */
  static byte[] bomb(int mebibytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
    try (DeflaterOutputStream packed =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
      for (int i = 0; i < mebibytes; i++) {
        packed.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deflate(out.toByteArray());
  }
}

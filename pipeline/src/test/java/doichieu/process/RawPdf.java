package doichieu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, so that it can say what no library would write. */
final class RawPdf {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  RawPdf() throws IOException {
    write("%PDF-1.7\n");
  }

  /** One page, object 3, with the content of object 4 and the font Helvetica. */
  static RawPdf ofPage(String pageExtra) throws IOException {
    return new RawPdf()
        .object("<</Type/Catalog/Pages 2 0 R>>")
        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F"
                + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X 5 0 R>>>>"
                + pageExtra
                + ">>");
  }

  /** The next object, from 1. */
  RawPdf object(String body) throws IOException {
    places.add(bytes.size());
    return write(places.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  /** The next object as a stream. */
  RawPdf stream(String entries, byte[] content) throws IOException {
    places.add(bytes.size());
    write(places.size() + " 0 obj\n<</Length " + content.length + entries + ">>\nstream\n");
    bytes.write(content);
    return write("\nendstream\nendobj\n");
  }

  /** The next object as a packed stream of a piece repeated. */
  RawPdf packed(String entries, String piece, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] one = piece.getBytes(StandardCharsets.US_ASCII);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(one);
      }
    }
    return stream("/Filter/FlateDecode" + entries, packed.toByteArray());
  }

  /** The whole file, with further entries of its trailer. */
  byte[] end(String trailer) throws IOException {
    int table = bytes.size();
    write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }
    write("trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R" + trailer + ">>\n");
    write("startxref\n" + table + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  private RawPdf write(String words) throws IOException {
    bytes.write(words.getBytes(StandardCharsets.US_ASCII));
    return this;
  }
}

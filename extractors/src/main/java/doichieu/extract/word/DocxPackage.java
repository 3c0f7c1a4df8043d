package doichieu.extract.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a DOCX file and how they are tied together. */
final class DocxPackage implements Closeable {
  private final ZipFile zip;
  private final String main;
  private final List<Relationship> relationships;

  private record Relationship(String type, String target) {}

  /** Opens the file and finds its main part. */
  DocxPackage(Path file) throws IOException, XMLStreamException {
    zip = new ZipFile(file.toFile());
    try {
      main =
          relationships("_rels/.rels", "").stream()
              .filter(r -> r.type().equals("officeDocument"))
              .map(Relationship::target)
              .findFirst()
              .orElseThrow(() -> new ZipException("no main document"));
      int slash = main.lastIndexOf('/') + 1;
      String folder = main.substring(0, slash);
      relationships = relationships(folder + "_rels/" + main.substring(slash) + ".rels", folder);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** The main part's stream. */
  InputStream openMain() throws IOException {
    ZipEntry entry = zip.getEntry(main);
    if (entry == null) {
      throw new ZipException("missing part " + main);
    }
    return zip.getInputStream(entry);
  }

  /** The parts of a type, such as "styles" or "header", in the order of their names. */
  List<XmlNode> list(String type) throws IOException, XMLStreamException {
    List<XmlNode> parts = new ArrayList<>();
    List<String> targets =
        relationships.stream()
            .filter(r -> r.type().equals(type))
            .map(Relationship::target)
            .sorted()
            .toList();
    for (String target : targets) {
      Optional<XmlNode> part = read(target);
      part.ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<XmlNode> read(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(XmlParts.readTree(in));
    }
  }

  private List<Relationship> relationships(String name, String folder)
      throws IOException, XMLStreamException {
    return read(name).stream()
        .flatMap(root -> root.children().stream())
        .filter(r -> !r.attribute("TargetMode").equals("External"))
        .map(
            r ->
                new Relationship(
                    lastPart(r.attribute("Type")), resolve(folder, r.attribute("Target"))))
        .toList();
  }

  private static String lastPart(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static String resolve(String folder, String target) {
    try {
      String path = URI.create("/" + folder).resolve(target).getPath();
      return path.startsWith("/") ? path.substring(1) : path;
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

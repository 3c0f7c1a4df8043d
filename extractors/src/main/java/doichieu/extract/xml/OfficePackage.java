package doichieu.extract.xml;

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

/** The parts of an Office Open XML file and how they are tied together. */
public final class OfficePackage implements Closeable {
  private final ZipFile zip;
  private final String main;
  private final List<Relationship> relationships;

  /**
   * How one part refers to another.
   *
   * @param id by which the referring part names it
   * @param type last part of the type's address, such as "styles"
   * @param target name of the part
   */
  public record Relationship(String id, String type, String target) {}

  /** Opens the file and finds its main part. */
  public OfficePackage(Path file) throws IOException, XMLStreamException {
    zip = new ZipFile(file.toFile());
    try {
      main =
          relationships("_rels/.rels", "").stream()
              .filter(r -> r.type().equals("officeDocument"))
              .map(Relationship::target)
              .findFirst()
              .orElseThrow(() -> new ZipException("no main document"));
      relationships = relationships(main);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** The main part's stream. */
  public InputStream openMain() throws IOException {
    return open(main);
  }

  /** A part's stream. */
  public InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("missing part " + name);
    }
    return zip.getInputStream(entry);
  }

  /** What the main part refers to. */
  public List<Relationship> relationships() {
    return relationships;
  }

  /** What a part refers to; empty if it refers to nothing. */
  public List<Relationship> relationships(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return relationships(folder + "_rels/" + part.substring(slash) + ".rels", folder);
  }

  /** The parts of a type, such as "styles" or "header", in the order of their names. */
  public List<XmlNode> list(String type) throws IOException, XMLStreamException {
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

  /** A part as a tree; empty if there is none of that name. */
  public Optional<XmlNode> read(String name) throws IOException, XMLStreamException {
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
                    r.attribute("Id"),
                    lastPart(r.attribute("Type")),
                    resolve(folder, r.attribute("Target"))))
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

package doichieu.families;

import doichieu.catalogue.TextFold;
import doichieu.cli.Pipeline;
import doichieu.extract.ExtractionException;
import doichieu.families.Family.Expected;
import doichieu.families.Layout.Way;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a family's plans out as files and reads them with the program. */
final class FamilyReading {
  private final Pipeline pipeline;
  private final Path folder;

  /** Files are written into the folder and taken away again. */
  FamilyReading(Pipeline pipeline, Path folder) {
    this.pipeline = pipeline;
    this.folder = folder;
  }

  /**
   * What was read.
   *
   * @param planByDocument name of the plan by document id
   */
  record Read(List<PlanRecord> records, Map<String, String> planByDocument) {}

  /** Reads all plans of a family; a plan with another file of its own is a Word file. */
  Read read(Family family, Way way) throws IOException, ExtractionException {
    List<PlanRecord> records = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (MadePlan plan : family.plans()) {
      boolean principal =
          family.plans().stream().anyMatch(other -> plan.name.equals(other.renditionOf));
      Way own = plan.renditionOf != null ? Way.TEXT : principal ? Way.DOCX : way;
      Draw draw = new Draw(plan.name.hashCode());
      Layout layout = Layout.of(draw, plan, own);
      byte[] bytes = FamilyFolder.bytes(new PaperMaker(plan, layout, draw).make().paper(), layout);
      String name = plan.name + "." + FamilyFolder.ending(own);
      Path file = folder.resolve(name);
      Files.write(file, bytes);
      String shown = plan.folder == null ? name : plan.folder + "/" + name;
      PlanRecord record = pipeline.reader().read(file, shown, sha256(bytes));
      Files.delete(file);
      records.add(record);
      names.put(record.document().id(), plan.name);
    }
    return new Read(records, names);
  }

  /** The family with legal documents named as ids name them. */
  static Family slugged(Family family) {
    return new Family(
        family.name(),
        family.year(),
        family.plans(),
        family.expected().stream().map(FamilyReading::slugged).toList());
  }

  private static Expected slugged(Expected expected) {
    String about = expected.about();
    return about == null || about.indexOf('/') < 0
        ? expected
        : new Expected(expected.kind(), TextFold.slug(about), expected.plans());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

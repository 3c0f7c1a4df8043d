package doichieu.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import doichieu.document.Evidence;
import doichieu.target.Header;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Documents and targets without what comparing figures does not look at, nor what is not known: a
 * quarter of the whole record, so that many are read at once. {@link DatabaseJson#read} reads it;
 * what is left out is then null or empty.
 */
public final class OutlineJson {
  private static final ObjectWriter LINES =
      DatabaseJson.builder()
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .withConfigOverride(
              List.class,
              lists ->
                  lists.setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
          .addMixIn(Target.class, OfTarget.class)
          .addMixIn(PlanDocument.class, OfDocument.class)
          .addMixIn(Header.class, OfHeader.class)
          .addMixIn(Evidence.class, OfEvidence.class)
          .build()
          .writer();

  private OutlineJson() {}

  /** The outline of a document on one line. */
  public static String of(PlanDocument document) {
    return line(document);
  }

  /** The outline of a target on one line. */
  public static String of(Target target) {
    return line(target);
  }

  private static String line(Object record) {
    try {
      return LINES.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonIgnoreProperties({
    "indicatorMatch",
    "formula",
    "baseline",
    "coordinatingAgencies",
    "implements",
    "implementing",
    "confidence"
  })
  private interface OfTarget {}

  @JsonIgnoreProperties({
    "sha256",
    "mediaType",
    "format",
    "pages",
    "extraction",
    "supersedes",
    "amends",
    "coverage"
  })
  private interface OfDocument {}

  @JsonIgnoreProperties({"subject", "recipients", "signatory"})
  private interface OfHeader {}

  /** Where a person finds it, and which rows stand together; not the words. */
  @JsonIgnoreProperties({"sheet", "bbox", "text"})
  private interface OfEvidence {}
}

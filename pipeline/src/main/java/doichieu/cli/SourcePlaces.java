package doichieu.cli;

import doichieu.document.Evidence;
import doichieu.export.Phrases;
import doichieu.target.PlanDocument;
import doichieu.target.TargetDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where words are printed, for people: file, page, table, row. */
final class SourcePlaces {
  private final Phrases words;
  private final TargetDatabase database;

  SourcePlaces(Phrases words, TargetDatabase database) {
    this.words = words;
    this.database = database;
  }

  /**
   * The words printed at each place, in their order; the cells of a row are parted by "|".
   *
   * @param documentId null if the file need not be named
   */
  Map<String, String> quoted(@Nullable String documentId, List<Evidence> evidence) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      places.merge(
          where(documentId, piece),
          Objects.requireNonNullElse(piece.text(), "…"),
          (before, text) -> before + " | " + text);
    }
    places.replaceAll((place, quoted) -> "«" + quoted + "»");
    return places;
  }

  private String where(@Nullable String documentId, Evidence evidence) {
    List<String> parts = new ArrayList<>();
    if (documentId != null) {
      parts.add(file(documentId));
    }
    part(parts, "page", evidence.page());
    part(parts, "table", evidence.table());
    part(parts, "row", evidence.row());
    part(parts, "block", evidence.block());
    part(parts, "line", evidence.line());
    part(parts, "sheet", evidence.sheet());
    return String.join(", ", parts);
  }

  private void part(List<String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(words.get("evidence." + name, value));
    }
  }

  /** The document's file; its id if the database does not know it. */
  String file(String documentId) {
    return database.documents().stream()
        .filter(document -> document.id().equals(documentId))
        .map(PlanDocument::sourceFile)
        .findFirst()
        .orElse(documentId);
  }
}

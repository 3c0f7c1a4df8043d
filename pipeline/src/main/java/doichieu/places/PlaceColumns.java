package doichieu.places;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Where a list's columns stand, by their headings ({@code place-columns.csv}). */
final class PlaceColumns {
  private static final Map<String, Role> ROLES = roles();

  private final Map<Role, Integer> columns = new EnumMap<>(Role.class);

  /** What a column tells. */
  enum Role {
    CODE,
    NAME,
    KIND,
    PARENT,
    PROVINCE,
    FROM,
    TO,
    NEW_CODE,
    NEW_NAME,
    NEW_KIND,
    NEW_PROVINCE
  }

  private PlaceColumns() {}

  /** The columns of a header row; empty if it does not name at least a unit and a province. */
  static Optional<PlaceColumns> find(List<String> header) {
    PlaceColumns found = new PlaceColumns();
    for (int i = 0; i < header.size(); i++) {
      Role role = ROLES.get(TextFold.foldPlain(header.get(i)));
      if (role != null) {
        found.columns.putIfAbsent(role, i);
      }
    }
    boolean enough = found.has(Role.NAME) && found.has(Role.PROVINCE);
    return enough ? Optional.of(found) : Optional.empty();
  }

  boolean has(Role role) {
    return columns.containsKey(role);
  }

  /** The cell without surrounding space; empty if the list has no such column. */
  String text(List<String> row, Role role) {
    Integer column = columns.get(role);
    return column == null || column >= row.size() ? "" : row.get(column).strip();
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (CSVRecord row : CatalogueFile.load("place-columns.csv").rows()) {
      roles.put(
          TextFold.foldPlain(row.get("heading")),
          Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return roles;
  }
}

package doichieu.store;

import doichieu.export.DatabaseJson;
import doichieu.places.OfficialPlaces;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The imported list of places, one value. Runs inside the caller's transaction. */
final class PlaceRows {
  private static final String NAME = "official-places";

  private final Handle handle;
  private final DatabaseJson json;

  PlaceRows(Handle handle, DatabaseJson json) {
    this.handle = handle;
    this.json = json;
  }

  void save(OfficialPlaces places) {
    handle.createUpdate("DELETE FROM state WHERE name = :name").bind("name", NAME).execute();
    handle
        .createUpdate("INSERT INTO state (name, value) VALUES (:name, :value)")
        .bind("name", NAME)
        .bind("value", json.line(places))
        .execute();
  }

  Optional<OfficialPlaces> find() {
    return handle
        .createQuery("SELECT value FROM state WHERE name = :name")
        .bind("name", NAME)
        .mapTo(String.class)
        .findOne()
        .map(value -> json.read(value, OfficialPlaces.class));
  }
}

package doichieu.store;

import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of files and their outcomes. Runs inside the caller's transaction. */
final class FileRows {
  private final Handle handle;

  FileRows(Handle handle) {
    this.handle = handle;
  }

  /** All files ever seen, by source path. */
  List<FileEntry> list() {
    return handle
        .createQuery("SELECT * FROM file ORDER BY source_path, sha256 NULLS FIRST, place_id")
        .map((row, context) -> fileEntry(row))
        .list();
  }

  /** What is known of the file at a place. */
  Optional<FileEntry> findPlace(String placeId) {
    return listWhere("WHERE place_id = :key", placeId).stream().findFirst();
  }

  /** The file whose bytes these are and that is their document. */
  Optional<FileEntry> findFirst(String sha256) {
    return listWhere(
            "WHERE sha256 = :key AND document_id IS NOT NULL AND outcome <> 'duplicate'", sha256)
        .stream()
        .findFirst();
  }

  void forgetPlace(String placeId) {
    handle
        .createUpdate("DELETE FROM file WHERE place_id = :place")
        .bind("place", placeId)
        .execute();
  }

  private List<FileEntry> listWhere(String condition, String key) {
    return handle
        .createQuery("SELECT * FROM file " + condition + " ORDER BY source_path, place_id")
        .bind("key", key)
        .map((row, context) -> fileEntry(row))
        .list();
  }

  private static FileEntry fileEntry(ResultSet row) throws SQLException {
    String vietnamese = row.getString("message_vi");
    String english = row.getString("message_en");
    int attempts = row.getInt("attempts");
    Integer attempted = row.wasNull() ? null : attempts;
    FileRecord file =
        new FileRecord(
            row.getString("source_file"),
            row.getString("source_path"),
            row.getString("sha256"),
            row.getString("document_id"),
            outcome(row.getString("outcome")),
            row.getString("code"),
            vietnamese == null || english == null ? null : new Message(vietnamese, english),
            row.getBoolean("retryable"),
            attempted);
    return new FileEntry(
        row.getString("place_id"),
        row.getString("root_id"),
        file,
        row.getString("previous_document_id"),
        row.getString("read_by"));
  }

  private static Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown outcome " + name));
  }

  void save(FileEntry entry) {
    FileRecord file = entry.file();
    Message message = file.message();
    handle
        .createUpdate(
            "INSERT INTO file (place_id, root_id, source_path, source_file, sha256, document_id,"
                + " previous_document_id, outcome, code, message_vi, message_en, retryable,"
                + " attempts, read_by) VALUES (:place, :root, :path, :shown, :sha, :document, :previous, :outcome,"
                + " :code, :vi, :en, :retryable, :attempts, :readBy) ON CONFLICT (place_id) DO UPDATE SET"
                + " root_id = excluded.root_id, source_path = excluded.source_path, source_file ="
                + " excluded.source_file, sha256 = excluded.sha256, document_id ="
                + " excluded.document_id, previous_document_id = excluded.previous_document_id,"
                + " outcome = excluded.outcome, code = excluded.code, message_vi ="
                + " excluded.message_vi, message_en = excluded.message_en, retryable ="
                + " excluded.retryable, attempts = excluded.attempts, read_by = excluded.read_by")
        .bind("place", entry.placeId())
        .bind("root", entry.rootId())
        .bind("path", file.sourcePath())
        .bind("shown", file.sourceFile())
        .bind("sha", file.sha256())
        .bind("document", file.documentId())
        .bind("previous", entry.previousDocumentId())
        .bind("outcome", file.outcome().toString())
        .bind("code", file.code())
        .bind("vi", message == null ? null : message.vi())
        .bind("en", message == null ? null : message.en())
        .bind("retryable", file.retryable() ? 1 : 0)
        .bind("attempts", file.attempts())
        .bind("readBy", entry.readBy())
        .execute();
  }
}

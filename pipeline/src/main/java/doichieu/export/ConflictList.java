package doichieu.export;

import doichieu.target.Conflict;
import java.util.List;

/** The conflicts alone, as written to {@code conflicts.json}. */
public record ConflictList(String schemaVersion, String generatedAt, List<Conflict> conflicts) {}

package doichieu.export;

import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files and how many had each outcome.
 *
 * @param seen number of files, the sum of the counts
 * @param counts every outcome in its order, zero included
 * @param files sorted by source path
 */
public record FileReport(int seen, Map<String, Integer> counts, List<FileRecord> files) {

  /** Counts the files. */
  public static FileReport of(List<FileRecord> files) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome.toString(), 0));
    files.forEach(file -> counts.merge(file.outcome().toString(), 1, Integer::sum));
    return new FileReport(files.size(), counts, new ArrayList<>(files));
  }

  /** Only the files that were not read although they should have been. */
  public static FileReport ofFailures(List<FileRecord> files) {
    return of(files.stream().filter(file -> file.outcome().isFailure()).toList());
  }
}

package doichieu.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference while it is put together; its reading ends in {@link StatedCitation}. */
final class Draft {
  int start;
  int end;
  int subjectEnd;
  int numberStart;
  List<DocumentNumber> numbers;
  boolean dated;
  @Nullable String type;
  @Nullable String name;
  @Nullable String issuedOn;
  @Nullable String issuer;
  @Nullable String leftIssuer;
  @Nullable String leftDate;

  /** True if the reference only points back to an earlier one ("Nghị quyết nêu trên"). */
  boolean back;

  final List<String> problems = new ArrayList<>();

  /**
   * A reference whose number or name stands at the offsets.
   *
   * @param numbers empty for a document that is only named
   */
  Draft(int start, int end, List<DocumentNumber> numbers) {
    this.start = start;
    this.end = end;
    this.subjectEnd = end;
    this.numberStart = start;
    this.numbers = numbers;
  }

  int start() {
    return start;
  }

  boolean isNamed() {
    return name != null;
  }

  /** The number, of several the first; only where the document is not named. */
  DocumentNumber number() {
    return numbers.get(0);
  }
}

package doichieu.families;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan before it is laid out; changed while contradictions are planted. */
final class MadePlan {
  final String name;
  final MadeBody body;
  final String type;
  final String number;
  final String issuedOn;
  final int year;
  final String subject;
  final String signer;

  /** References of the preamble, the superior's plan last. */
  final List<MadeCitation> preamble = new ArrayList<>();

  /** Rows of the annex. */
  final List<MadeRow> rows = new ArrayList<>();

  /** Targets said in the running text. */
  final List<MadeRow> prose = new ArrayList<>();

  /** The figures that a superior divides among units: a table of units down, indicators across. */
  final List<MadeMatrix> matrices = new ArrayList<>();

  /** A sentence of the running text that tells no target. */
  @Nullable String remark;

  /** Name of the plan of which this one is a newer version; null if of none. */
  @Nullable String revises;

  /** The older plan as the text names it; null if none. */
  @Nullable MadeCitation replacing;

  /** Name of the plan of which this is another file; null if of none. */
  @Nullable String renditionOf;

  /** Folder in which it is dropped; null for none. */
  @Nullable String folder;

  MadePlan(
      String name,
      MadeBody body,
      String type,
      String number,
      String issuedOn,
      int year,
      String subject,
      String signer) {
    this.name = name;
    this.body = body;
    this.type = type;
    this.number = number;
    this.issuedOn = issuedOn;
    this.year = year;
    this.subject = subject;
    this.signer = signer;
  }

  /** A table of units and what each is to reach. */
  record MadeMatrix(List<String> units, List<MadeRow> indicators, List<List<Integer>> figures) {}

  /** Another plan with the same rows. */
  MadePlan copy(String other, String otherNumber, String otherDay) {
    MadePlan copy = new MadePlan(other, body, type, otherNumber, otherDay, year, subject, signer);
    copy.preamble.addAll(preamble);
    copy.rows.addAll(rows);
    copy.prose.addAll(prose);
    copy.matrices.addAll(matrices);
    copy.remark = remark;
    return copy;
  }

  /** How other plans cite this one. */
  MadeCitation cited() {
    return new MadeCitation(type, number, issuedOn, body.named());
  }

  /** Replaces the row of that indicator. */
  void replace(MadeRow old, MadeRow other) {
    int at = rows.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("no row " + old.name() + " in " + name);
    }
    rows.set(at, other);
  }

  /** The row of that indicator; the plan must have it. */
  MadeRow row(String indicatorId) {
    return rows.stream()
        .filter(row -> indicatorId.equals(row.indicatorId()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + indicatorId + " in " + name));
  }

  boolean has(String indicatorId) {
    return rows.stream().anyMatch(row -> indicatorId.equals(row.indicatorId()));
  }
}

package doichieu.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, in reading order, whatever format it came in.
 *
 * @param format the format by content
 * @param pages number of pages; null where the format has none
 * @param encoding name of the character set of a text file; null elsewhere
 * @param blocks paragraphs and tables in reading order
 * @param findings what was uncertain while reading the file
 * @param census the numerals that the file prints; {@link NumeralCensus#NONE} if nobody counted
 */
public record ExtractedDocument(
    SourceFormat format,
    @Nullable Integer pages,
    @Nullable String encoding,
    List<Block> blocks,
    List<Finding> findings,
    NumeralCensus census) {
  public ExtractedDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** The document with what was taken down of its numerals, beside what is known of them. */
  public ExtractedDocument withCensus(NumeralCensus raw) {
    List<Evidence> repeated = new ArrayList<>(census.repeated());
    repeated.addAll(raw.repeated());
    return new ExtractedDocument(
        format,
        pages,
        encoding,
        blocks,
        findings,
        new NumeralCensus(raw.printed(), repeated, raw.unprinted()));
  }

  /** The tables in reading order. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}

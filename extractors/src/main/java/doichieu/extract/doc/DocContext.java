package doichieu.extract.doc;

import doichieu.extract.RunRemarks;
import doichieu.extract.flow.ListCounter;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * What all texts of a document share.
 *
 * @param parts texts beside the body
 * @param lists counts on from text to text
 * @param properties of paragraphs, by the character behind their end
 */
record DocContext(
    DocParts parts,
    RunRemarks remarks,
    ListCounter lists,
    NavigableMap<Integer, PAPX> properties,
    HWPFDocument document) {

  static DocContext of(HWPFDocument document, RunRemarks remarks) {
    NavigableMap<Integer, PAPX> properties = new TreeMap<>();
    document.getParagraphTable().getParagraphs().forEach(p -> properties.put(p.getEnd(), p));
    return new DocContext(
        new DocParts(document),
        remarks,
        new ListCounter(new DocLists(document.getListTables())),
        properties,
        document);
  }

  /** The characters from one place to another, whatever is stated of them. */
  String textOf(int from, int to) {
    return from < to ? new Range(from, to, document).text() : "";
  }
}

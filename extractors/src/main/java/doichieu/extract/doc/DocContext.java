package doichieu.extract.doc;

import doichieu.extract.RunRemarks;
import doichieu.extract.flow.ListCounter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;

/**
 * What all texts of a document share.
 *
 * @param parts texts beside the body
 * @param lists counts on from text to text
 * @param properties of paragraphs, by the character behind their end
 */
record DocContext(
    DocParts parts, RunRemarks remarks, ListCounter lists, Map<Integer, PAPX> properties) {

  static DocContext of(HWPFDocument document, RunRemarks remarks) {
    Map<Integer, PAPX> properties = new HashMap<>();
    document.getParagraphTable().getParagraphs().forEach(p -> properties.put(p.getEnd(), p));
    return new DocContext(
        new DocParts(document),
        remarks,
        new ListCounter(new DocLists(document.getListTables())),
        properties);
  }
}

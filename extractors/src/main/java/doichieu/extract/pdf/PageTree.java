package doichieu.extract.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages that a document's tree holds, against the number that the tree claims. */
final class PageTree {
  private PageTree() {}

  /** True if the tree holds more or fewer pages than said. */
  static boolean differsFrom(int said, PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    add(root.getCOSDictionary(COSName.PAGES), seen, open);
    int pages = 0;
    while (!open.isEmpty() && pages <= said) {
      COSDictionary node = open.remove();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = 0; kids != null && i < kids.size() && pages <= said; i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          boolean page = !kid.containsKey(COSName.KIDS);
          pages += page ? 1 : 0;
          add(page ? null : kid, seen, open);
        }
      }
    }
    return pages != said;
  }

  private static void add(
      @org.jspecify.annotations.Nullable COSDictionary node,
      Set<COSDictionary> seen,
      Deque<COSDictionary> open) {
    if (node != null && seen.add(node)) {
      open.add(node);
    }
  }
}

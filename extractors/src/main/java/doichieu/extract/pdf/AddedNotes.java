package doichieu.extract.pdf;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page besides its own content: fields that were filled in, words typed or stamped
 * on it later, lines drawn through words, remarks that only open on a click.
 */
final class AddedNotes {
  /** Looked at on a page; a form has some hundred fields. */
  private static final int MOST = 5_000;

  /** Characters told of what was added. */
  private static final int LONGEST = 80;

  /** Kinds that are part of what the page shows. */
  private static final Set<String> DRAWN =
      Set.of(
          "FreeText",
          "Stamp",
          "Widget",
          "Watermark",
          "StrikeOut",
          "Redact",
          "Square",
          "Polygon",
          "Line",
          "PolyLine");

  /** Kinds whose words were put on the page by whoever had it last. */
  private static final Set<String> TYPED = Set.of("FreeText", "Stamp");

  /** Kinds that say nothing, or say it again. */
  private static final Set<String> SILENT =
      Set.of("Link", "Popup", "Watermark", "PrinterMark", "TrapNet", "Screen", "Movie", "Sound");

  /** Flag of a field that is a button to press. */
  private static final int PUSHED = 1 << 16;

  /** Fields stand in fields at most so deep. */
  private static final int DEEPEST = 20;

  private final int page;
  private final List<String> typed = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  AddedNotes(int page) {
    this.page = page;
  }

  /** What was added to the page, hidden things and signatures left out. */
  static List<PDAnnotation> list(PDPage page) throws IOException {
    if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
      return List.of();
    }
    return page.getAnnotations().stream()
        .limit(MOST)
        .filter(note -> !note.isHidden() && !note.isNoView() && !isSealOrButton(note))
        .toList();
  }

  /** True if it is drawn on the page as the page's own content is. */
  static boolean isDrawn(PDAnnotation note) {
    return DRAWN.contains(String.valueOf(note.getSubtype()))
        && note.getNormalAppearanceStream() != null;
  }

  private static boolean isSealOrButton(PDAnnotation note) {
    COSDictionary field = note.getCOSObject();
    return COSName.SIG.equals(inherited(field, COSName.FT))
        || (COSName.BTN.equals(inherited(field, COSName.FT))
            && inherited(field, COSName.FF) instanceof COSInteger flags
            && (flags.intValue() & PUSHED) != 0);
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    @Nullable COSDictionary at = field;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** Takes what was drawn into account; {@code words} stand on the page now. */
  void addDrawn(PDAnnotation note, String words) {
    String kind = String.valueOf(note.getSubtype());
    if (TYPED.contains(kind)) {
      keep(typed, words);
    } else if (!kind.equals("Widget")) {
      addUnread(note);
    }
  }

  /** Takes what is not drawn into account: its words stand beside the page only. */
  void addUnread(PDAnnotation note) {
    String kind = String.valueOf(note.getSubtype());
    if (kind.equals("Widget")) {
      keep(unread, value(note.getCOSObject()));
    } else if (!SILENT.contains(kind)) {
      keep(unread, note.getContents() == null ? "" : note.getContents());
    }
  }

  /** What was typed into a field of text; empty for other fields. */
  private static String value(COSDictionary field) {
    return COSName.TX.equals(inherited(field, COSName.FT))
            && inherited(field, COSName.V) instanceof COSString value
        ? value.getString()
        : "";
  }

  private static void keep(List<String> all, String words) {
    String folded = words.strip().replaceAll("\\s+", " ");
    if (!folded.isEmpty()) {
      all.add(folded);
    }
  }

  /** What a person should know of it. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    add(findings, "note-read", typed);
    add(findings, "note-not-read", unread);
    return findings;
  }

  private void add(List<Finding> findings, String code, List<String> words) {
    if (!words.isEmpty()) {
      String all = String.join("; ", words);
      String told = all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "\u2026";
      findings.add(Finding.of(code, Evidence.ofPage(page), page, told));
    }
  }
}

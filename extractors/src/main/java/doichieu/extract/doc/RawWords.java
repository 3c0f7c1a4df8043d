package doichieu.extract.doc;

import doichieu.extract.RawNumerals;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Takes down the characters of body, notes and text boxes run by run, without a look at paragraphs
 * or tables.
 */
final class RawWords {
  private final RawNumerals raw;
  private final StringBuilder line = new StringBuilder();
  private int instructions;

  private RawWords(RawNumerals raw) {
    this.raw = raw;
  }

  static void read(HWPFDocument document, RawNumerals raw) {
    RawWords words = new RawWords(raw);
    words.read(document.getRange());
    words.read(document.getFootnoteRange());
    words.read(document.getEndnoteRange());
    words.read(document.getMainTextboxRange());
  }

  private void read(Range text) {
    for (int i = 0; i < text.numCharacterRuns(); i++) {
      int number = i;
      DocDamage.find(() -> text.getCharacterRun(number)).ifPresent(this::take);
    }
    endLine();
    instructions = 0;
  }

  private void take(CharacterRun run) {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished() && !run.isSymbol();
    run.text().chars().forEach(c -> take((char) c, shown));
  }

  private void take(char c, boolean shown) {
    if (c == DocFields.BEGIN) {
      instructions++;
    } else if (c == DocFields.RESULT && instructions > 0) {
      instructions--;
    } else if (c == '\r' || c == '\u0007' || c == '\u000c') {
      endLine();
    } else if (shown && instructions == 0) {
      line.append(c < ' ' ? ' ' : c);
    }
  }

  private void endLine() {
    raw.print(line.toString());
    line.setLength(0);
  }
}

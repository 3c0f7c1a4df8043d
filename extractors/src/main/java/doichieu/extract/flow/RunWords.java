package doichieu.extract.flow;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.encoding.SymbolFonts;
import doichieu.extract.encoding.Tcvn3;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of runs as a reader of the printed page sees them: struck-out and pale words left out,
 * letters of legacy fonts converted, raised figures apart from the figures that they follow.
 */
final class RunWords {
  private static final int WHITE = 0xFFFFFF;

  private final RunRemarks remarks;

  RunWords(RunRemarks remarks) {
    this.remarks = remarks;
  }

  /**
   * The words of a paragraph without its label, white space folded.
   *
   * @param ground colour behind the cell that holds it; {@link Look#NONE} if none
   * @param amongPrinted true if other words beside it do stand out from what they stand on
   */
  String text(FlowParagraph paragraph, int ground, boolean amongPrinted) {
    int behind = paragraph.ground() == Look.NONE ? ground : paragraph.ground();
    StringBuilder text = new StringBuilder();
    boolean raisedWords = false;
    for (Run run : paragraph.runs()) {
      if (run.field()) {
        remarks.addBlankField(run.text(), Characters.fold(text.toString()));
        continue;
      }
      if (run.look().hidden()) {
        remarks.countHidden(run.text());
        continue;
      }
      String words = shown(run);
      if (run.look().struckOut()) {
        remarks.addStruckOut(words);
      } else if (amongPrinted && isPale(run.look(), behind)) {
        remarks.addHidden(words);
      } else {
        Optional<String> mark = findMark(run, words, text, raisedWords);
        text.append(mark.orElse(words));
        if (!words.isBlank()) {
          raisedWords = run.look().raised() && mark.isEmpty();
        }
      }
    }
    String seen = Characters.foldLines(text.toString());
    remarks.see(seen);
    return seen;
  }

  /** True if any words of the blocks stand out from what they stand on. */
  static boolean anyPrinted(List<FlowBlock> blocks, int ground) {
    for (FlowBlock block : blocks) {
      if (block instanceof FlowParagraph paragraph ? anyPrinted(paragraph, ground) : anyIn(block)) {
        return true;
      }
    }
    return false;
  }

  static boolean anyPrinted(FlowParagraph paragraph, int ground) {
    int behind = paragraph.ground() == Look.NONE ? ground : paragraph.ground();
    return paragraph.runs().stream().anyMatch(run -> !run.isBlank() && !isPale(run.look(), behind));
  }

  private static boolean anyIn(FlowBlock block) {
    return block instanceof FlowTable table
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> anyPrinted(cell.blocks(), cell.ground()));
  }

  private static boolean isPale(Look look, int ground) {
    int own = look.ground() == Look.NONE ? ground : look.ground();
    return look.colour() == (own == Look.NONE ? WHITE : own);
  }

  /** Raised digits glued to what stands before are a mark; others are words of their own. */
  private static Optional<String> findMark(
      Run run, String words, StringBuilder text, boolean raisedWords) {
    boolean glued =
        run.look().raised()
            && text.length() > 0
            && !Character.isWhitespace(text.charAt(text.length() - 1))
            && !raisedWords;
    return glued ? Superscripts.findMark(words) : Optional.empty();
  }

  /** The run's text as its font and its capitals show it. */
  private String shown(Run run) {
    String font = run.look().font();
    String words = Tcvn3.isFont(font) ? Tcvn3.decode(run.text()) : withoutCodes(run);
    boolean capitals = Tcvn3.isCapitalFont(font) || run.look().capitals();
    return capitals ? words.toUpperCase(Locale.ROOT) : words;
  }

  private String withoutCodes(Run run) {
    String typed = run.text();
    if (typed.chars().noneMatch(SymbolFonts::isCode)) {
      return typed;
    }
    String own = run.look().font();
    String font = run.symbols() || SymbolFonts.isKnown(own) ? own : "";
    StringBuilder text = new StringBuilder();
    typed
        .chars()
        .forEach(
            c -> {
              if (SymbolFonts.isCode(c)) {
                text.append(symbol(font, c));
              } else {
                text.append((char) c);
              }
            });
    return text.toString();
  }

  private String symbol(String font, int code) {
    Optional<String> known = SymbolFonts.find(font, code);
    if (known.isEmpty()) {
      remarks.addSymbol(font, Integer.toHexString(code).toUpperCase(Locale.ROOT));
    }
    return known.orElse("\uFFFD");
  }
}

package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The glyphs of a page in the order in which they are drawn: those seen and those hidden. */
final class PagePrint {
  /** More glyphs than a page of print can hold by far: a page of 6-point type has about 15,000. */
  static final int MAX_GLYPHS = 200_000;

  /** Glyphs looked at for boxes over them; 1,000 boxes over a full page take 15 million. */
  private static final long MAX_LOOKS = 40_000_000;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final HiddenText hidden = new HiddenText();
  private final ClippedWords clipped = new ClippedWords();
  private @Nullable List<Glyph> note;
  private long looks;

  /**
   * Takes a glyph that is seen; a mark joins the letter before it.
   *
   * @param outside true if its middle stands where drawing is not let through
   * @throws PageReader.TooMuch if the page holds too many
   */
  void add(Glyph glyph, boolean outside) throws PageReader.TooMuch {
    if (glyphs.size() >= MAX_GLYPHS) {
      throw new PageReader.TooMuch("glyphs " + MAX_GLYPHS);
    }
    if (GlyphFonts.isMark(glyph.text()) && !glyphs.isEmpty()) {
      Glyph before = glyphs.get(glyphs.size() - 1);
      Glyph marked = before.withMark(glyph.text());
      glyphs.set(glyphs.size() - 1, marked);
      clipped.replace(before, marked);
      if (note != null && note.remove(before)) {
        note.add(marked);
      }
    } else {
      glyphs.add(glyph);
      if (note != null) {
        note.add(glyph);
      }
      if (outside) {
        clipped.add(glyph);
      }
    }
  }

  /**
   * Takes a glyph that nobody sees.
   *
   * @param inkless true if it is drawn without ink
   */
  void addHidden(Glyph glyph, boolean inkless) {
    hidden.add(glyph, inkless);
  }

  /** Hides the glyphs drawn so far that lie under what is drawn now. */
  void cover(Cover cover) {
    looks += glyphs.size();
    if (looks > MAX_LOOKS) {
      return;
    }
    glyphs.removeIf(
        glyph -> {
          boolean hides = cover.hides(glyph);
          if (hides) {
            hidden.add(glyph, false);
          }
          return hides;
        });
  }

  /** Begins to keep the words drawn from now on. */
  void beginNote() {
    note = new ArrayList<>();
  }

  /** Ends this; the words drawn since then. */
  String endNote() {
    List<Glyph> drawn = note == null ? List.of() : note;
    note = null;
    return GlyphRun.list(drawn).stream().map(GlyphRun::text).collect(Collectors.joining(" "));
  }

  /** Takes away the words outside of what the page shows; them, word by word. */
  List<List<Glyph>> takeClipped() {
    List<List<Glyph>> words = clipped.list(glyphs);
    if (words.isEmpty()) {
      return words;
    }
    Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    words.forEach(gone::addAll);
    glyphs.removeIf(gone::contains);
    return words;
  }

  /** The glyphs that are seen. */
  List<Glyph> seen() {
    return List.copyOf(glyphs);
  }

  /** Number of words that nobody sees. */
  int countHidden(List<Box> pictures) {
    return hidden.count(glyphs, pictures);
  }
}

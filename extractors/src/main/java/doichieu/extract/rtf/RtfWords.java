package doichieu.extract.rtf;

import doichieu.extract.encoding.Characters;
import java.util.Map;
import java.util.Set;

/** Control words by what they mean to a reader of words. */
final class RtfWords {
  /** Control words and symbols that stand for characters. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", String.valueOf(Characters.LINE_BREAK)),
          Map.entry("page", " "),
          Map.entry("column", " "),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "-"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "\u2022"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"));

  /** Groups marked as ignorable that hold words all the same. */
  static final Set<String> KNOWN_IGNORABLE =
      Set.of(
          "footnote",
          "shpinst",
          "shptxt",
          "do",
          "dptxbxtext",
          "nesttableprops",
          "fldinst",
          "listtable",
          "listoverridetable",
          "listtext",
          "pntext",
          "moMath",
          "moMathPara",
          "ud");

  /** Groups without words of the document. */
  static final Set<String> SKIPPED =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "nonshppict",
          "shprslt",
          "nonesttables",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "txe",
          "bkmkstart",
          "bkmkend",
          "revtbl",
          "filetbl",
          "template",
          "objdata",
          "objclass",
          "mmathPict",
          "mmathPr",
          "pn",
          "userprops",
          "generator");

  private RtfWords() {}
}

package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Words without the marks of HTML and Markdown that converters leave in plain text.
 *
 * <p>An end of a block, a list item or a line becomes a blank; a list item that is typed without
 * bullet gets "- ", so that items stay apart. A small raised number becomes a raised character.
 */
final class InlineMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|b|i|u|s|em|strong|ul|ol|li|sup|sub|span|div|math|mfrac|mi|mn|mo|mrow|font|"
              + "small|a|center|td|th|tr|table|tbody|thead|h[1-6])(?:\\s[^<>]{0,300})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*]{1,4000})(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
  private static final Pattern BULLET = Pattern.compile("^[-+*\u2022\u2013]");

  /** Escaped characters stand here, shifted into the private area, while marks are taken off. */
  private static final int SHIFT = 0xE000;

  private InlineMarkup() {}

  /** The plain words, white space folded. */
  static String plain(String text) {
    String protectedText = protect(text);
    String words =
        TAG.matcher(protectedText).find() || ENTITY.matcher(protectedText).find()
            ? withoutTags(protectedText)
            : protectedText;
    return Characters.fold(unprotect(withoutMarks(words)));
  }

  private static String protect(String text) {
    Matcher matcher = ESCAPE.matcher(text);
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) (SHIFT + m.group(1).charAt(0)))));
  }

  private static String unprotect(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= SHIFT && c < SHIFT + 0x80 ? (char) (c - SHIFT) : c);
    }
    return plain.toString();
  }

  private static String withoutMarks(String text) {
    String words = HEADING.matcher(text).replaceFirst("");
    if (words.indexOf('*') < 0) {
      return words;
    }
    return EMPHASIS.matcher(words.replace("**", "")).replaceAll("$1");
  }

  private static String withoutTags(String text) {
    Document document = Jsoup.parseBodyFragment(text);
    document.select("script, style").remove();
    for (Element item : document.select("li")) {
      if (!BULLET.matcher(item.text()).find()) {
        item.prependChild(new TextNode("- "));
      }
    }
    for (Element raised : document.select("sup")) {
      raised.replaceWith(new TextNode(Superscripts.raise(raised.text())));
    }
    for (Element fraction : document.select("mfrac")) {
      if (fraction.childrenSize() == 2) {
        fraction.child(1).before(new TextNode("/"));
      }
    }
    document.select("math, mfrac, mrow").unwrap();
    return document.body().text();
  }
}

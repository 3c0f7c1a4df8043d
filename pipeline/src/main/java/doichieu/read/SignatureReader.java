package doichieu.read;

import doichieu.target.Header.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the signature: authority and position in capitals, then the name of a person. */
final class SignatureReader {
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:T/?M|K/?T|T/?L|T/?UQ|Q)(?:\\s*\\.|\\s).*", Pattern.DOTALL);
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|BSCKI{1,2})\\.?\\s*)*\\p{Lu}[\\p{L}’']*(?:[\\s-]+\\p{Lu}[\\p{L}’']*){1,5}$");

  private static final Pattern DEGREES =
      Pattern.compile(
          "^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|BSCKI{1,2})\\.?\\s*(?=[.\\s\\p{Lu}]))+(?=\\p{Lu}[\\p{Ll}’'])");

  private final Pattern position =
      Pattern.compile(
          "(?:^|\\s)(" + ValueWords.alternation(Words.list("positions.csv", "position")) + ")$");

  /**
   * True if the line belongs to a signature.
   *
   * @param signing true below a line that does, where names of persons stand
   */
  boolean isPart(String line, boolean signing) {
    String bare = line.strip();
    return opens(bare) || (signing && PERSON.matcher(bare).matches());
  }

  private boolean opens(String bare) {
    return AnnexHeading.isTitle(bare)
        && (AUTHORITY.matcher(bare).matches() || position.matcher(bare).find());
  }

  /** Reads the lines of the foot; empty if nobody signs. */
  Optional<Signatory> find(List<String> foot) {
    List<String> capitals = new ArrayList<>();
    String name = null;
    for (String line : foot) {
      String bare = line.strip();
      if (AnnexHeading.isTitle(bare) && (!capitals.isEmpty() || opens(bare))) {
        capitals.add(bare);
      } else if (!capitals.isEmpty() && PERSON.matcher(bare).matches()) {
        name = DEGREES.matcher(bare).replaceFirst("");
        break;
      }
    }
    if (capitals.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join(" ", capitals);
    Matcher matcher = position.matcher(all);
    String found = matcher.find() ? matcher.group(1) : null;
    String authority = found == null ? all : all.substring(0, matcher.start(1)).strip();
    return Optional.of(new Signatory(authority.isBlank() ? null : authority, found, name));
  }
}

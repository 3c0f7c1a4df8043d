package doichieu.read;

import doichieu.target.Header.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the signature: authority and position in capitals, then the name of a person. */
final class SignatureReader {
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:T/?M|K/?T|T/?L|T/?UQ|Q)(?:\\s*\\.|\\s).*", Pattern.DOTALL);
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|BSCKI{1,2})\\.?\\s*)*\\p{Lu}[\\p{L}’']*(?:[\\s-]+\\p{Lu}[\\p{L}’']*){1,5}$");

  /** "(Đã ký)" between position and name. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\s*\\((?:đã\\s+)?ký[^()]{0,40}\\)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Capitals, then a name in small letters. */
  private static final Pattern JOINED =
      Pattern.compile(
          "((?:[^\\p{Ll}\\s]+\\s+){2,12}?)((?:\\p{Lu}['’]?\\s+)?(?=\\S*\\p{Ll})\\S+(?:\\s+\\S*\\p{Ll}\\S*){1,5})");

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

  /** A cell may hold the capitals and the person's name below them, its lines joined. */
  private Stream<String> parts(String line) {
    Matcher joined = JOINED.matcher(SIGNED.matcher(line).replaceAll(" "));
    boolean signed =
        joined.matches()
            && PERSON.matcher(joined.group(2)).matches()
            && (AUTHORITY.matcher(line).matches()
                || line.contains("(")
                || position.matcher(joined.group(1).strip()).matches());
    return signed ? Stream.of(joined.group(1).strip(), joined.group(2)) : Stream.of(line);
  }

  /** True if the line is the position of one who signs, and nothing else. */
  boolean isPosition(String line) {
    return position.matcher(line.strip()).matches();
  }

  /** Reads the lines of the foot; empty if nobody signs. */
  Optional<Signatory> find(List<String> foot) {
    List<String> capitals = new ArrayList<>();
    String name = null;
    for (String bare : foot.stream().flatMap(line -> parts(line.strip())).toList()) {
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

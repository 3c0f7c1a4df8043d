package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.target.Header;
import doichieu.target.Header.Issuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header boxes of Decree 30/2020/NĐ-CP off the paragraphs around the body, in whatever
 * order the columns came, and fills what is missing from the annex caption "(Kèm theo …)" and the
 * first sentence.
 */
final class HeaderReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BLANK = "[\\s.…_]{0,40}";
  private static final Pattern BARS = Pattern.compile("(?:^|\\s)\\|(?:\\s|$)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\s)Số\\s*:?"
              + BLANK
              + "(\\d{0,6}[a-zđ]?)"
              + BLANK
              + "(?:/\\s*(\\d{4})\\s*)?([/-])\\s*([\\p{Lu}Đ][\\p{L}\\d&]{0,14}(?:\\s?[-/]\\s?[\\p{Lu}Đ][\\p{L}\\d&,]{0,20}){0,4})");
  private static final Pattern PLACE =
      Pattern.compile("([\\p{Lu}][^,;:()/\\n]{1,40}),\\s*ngày(?!\\p{L})");
  private static final Pattern SUBJECT = Pattern.compile("(?:^|\\s)V/v:?\\s+(.*)", Pattern.DOTALL);
  private static final Pattern ABOUT = Pattern.compile("^(?:Về việc|V/v)\\s*:?\\s*", FLAGS);

  /** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …": whose paper it is, before what it is about. */
  private static final Pattern OF_BODY = Pattern.compile("^CỦA\\s[\\p{Lu}\\s,-]+?\\s+(?=[Vv]ề\\s)");

  private static final Pattern CAPTION =
      Pattern.compile(
          "theo\\s+(?:\\p{Lu}[\\p{Ll}]+\\s+)?([\\p{Lu}][\\p{L}]*(?:\\s[\\p{Ll}]+){0,3}?)\\s+số\\s*:?"
              + BLANK
              + "(\\d{0,6})"
              + BLANK
              + "([/-])\\s*([\\p{Lu}Đ][\\p{L}\\d&]{0,14}(?:-[\\p{Lu}Đ][\\p{L}\\d&]{0,20}){0,4})");
  private static final Pattern CAPTION_ISSUER =
      Pattern.compile(
          "\\bcủa\\s+([\\p{Lu}][^();,]{2,120})\\)?\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

  private final Words words;
  private final Map<String, String> typesByCode = new TreeMap<>();
  private final List<String> typeNames = new ArrayList<>();
  private final Pattern body;
  private final Pattern bodyLine;
  private final LetterheadReader letterhead;
  private final SignatureReader signature = new SignatureReader();

  HeaderReader(Words words) {
    this.words = words;
    CatalogueFile.load("document-types.csv")
        .rows()
        .forEach(
            row -> {
              typeNames.add(row.get("name"));
              if (!row.get("code").isBlank()) {
                typesByCode.putIfAbsent(row.get("code"), row.get("name"));
              }
            });
    typeNames.sort(
        java.util.Comparator.comparing((String n) -> -n.length())
            .thenComparing(java.util.Comparator.naturalOrder()));
    String beginnings = ValueWords.alternation(this.words.agencies().beginnings());
    this.body =
        Pattern.compile(
            "(?:^|[,;.:]\\s+|\\n)((?:"
                + beginnings
                + ")[^,;.:\\n]{0,90}?)\\s+(?:xây dựng|ban hành|yêu cầu|đề nghị|triển khai|giao)(?!\\p{L})");
    this.bodyLine = Pattern.compile("^(?:" + beginnings + ")(?!\\p{L}).*", FLAGS | Pattern.DOTALL);
    this.letterhead = new LetterheadReader(words.agencies());
  }

  /** Reads the header; members that the paper does not tell are null. */
  Header read(Front front) {
    List<String> head = lines(front);
    FootColumns foot = FootColumns.of(front.foot(), signature);
    String joined = String.join("\n", head);
    String caption = front.captions().isEmpty() ? "" : front.captions().get(0);
    Matcher number = NUMBER.matcher(joined);
    boolean numbered = number.find();
    Matcher inCaption = CAPTION.matcher(caption);
    boolean captioned = inCaption.find();
    String digits = null;
    String symbol = null;
    String full = null;
    if (numbered) {
      digits = blankToNull(number.group(1));
      symbol = number.group(4).replaceAll("\\s+", "");
      String year = number.group(2) == null ? "" : "/" + number.group(2);
      full = digits == null ? null : digits + year + number.group(3) + symbol;
    } else if (captioned) {
      digits = blankToNull(inCaption.group(2));
      symbol = inCaption.group(4);
      full = digits == null ? null : digits + inCaption.group(3) + symbol;
    }
    Titled titled = titled(head);
    String subject = letterSubject(head).orElse(titled.subject);
    List<String> addressed = new ArrayList<>(head);
    addressed.addAll(front.preamble());
    List<String> addressees = RecipientReader.listAddressees(addressed);
    String type =
        Optional.ofNullable(titled.type)
            .or(() -> captioned ? typeNamed(inCaption.group(1)) : Optional.empty())
            .orElse(null);
    if (type == null) {
      type = typeOf(symbol, SUBJECT.matcher(joined).find() || !addressees.isEmpty());
    }
    return new Header(
        issuer(head, front, caption).orElse(null),
        type,
        digits,
        symbol,
        full,
        place(head),
        HeaderDate.find(joined, caption).orElse(null),
        subject,
        addressees.isEmpty() ? RecipientReader.listRecipients(foot.left()) : addressees,
        signature.find(foot.all()).orElse(null));
  }

  /** The lines of letterhead and head; one that bars divide holds the text of two boxes. */
  private static List<String> lines(Front front) {
    return BarredLines.whole(
            Stream.concat(front.letterhead().stream(), front.head().stream()).toList())
        .stream()
        .flatMap(line -> Stream.of(BARS.split(line)))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The words before "Số: …". */
  static String withoutNumber(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.find() ? line.substring(0, number.start()).strip() : line;
  }

  private record Titled(@Nullable String type, @Nullable String subject) {}

  /** The type printed in capitals on a line of its own, and the lines under it. */
  private Titled titled(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      for (String name : typeNames) {
        String capitals = name.toUpperCase(Locale.ROOT);
        String line = head.get(i);
        if (line.equals(capitals)
            || line.startsWith(capitals + " ")
            || line.startsWith(capitals + "\n")) {
          String rest = line.substring(capitals.length()).strip();
          return new Titled(name, subject(rest, head.subList(i + 1, head.size())));
        }
      }
    }
    return new Titled(null, null);
  }

  private @Nullable String subject(String first, List<String> following) {
    StringBuilder subject = new StringBuilder(first);
    for (String line : following) {
      if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      boolean ended = subject.length() > 0 && subject.charAt(subject.length() - 1) == '.';
      if (ended
          || subject.length() + line.length() > 500
          || isBox(line)
          || opensBody(subject, line)) {
        break;
      }
      subject.append(subject.length() == 0 ? "" : " ").append(line);
    }
    String bare = ABOUT.matcher(OF_BODY.matcher(subject).replaceFirst("")).replaceFirst("");
    return blankToNull(NameCell.bare(bare));
  }

  /** A sentence about the issuing body below a subject that is already there. */
  private boolean opensBody(StringBuilder subject, String line) {
    return subject.length() > 0 && bodyLine.matcher(line).matches();
  }

  private static boolean isBox(String line) {
    return LetterheadReader.hasMotto(line)
        || NUMBER.matcher(line).find()
        || PLACE.matcher(line).find()
        || RecipientReader.isAddress(line)
        || line.startsWith("- ")
        || line.startsWith("(")
        || line.endsWith(";")
        || line.endsWith(":");
  }

  private Optional<String> letterSubject(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      Matcher matcher = SUBJECT.matcher(head.get(i));
      if (matcher.find()) {
        return Optional.ofNullable(subject(matcher.group(1).strip(), lowerCaseLines(head, i + 1)));
      }
    }
    return Optional.empty();
  }

  /** The lines from there on that go on in small letters, as a wrapped subject does. */
  private static List<String> lowerCaseLines(List<String> head, int from) {
    int to = from;
    while (to < head.size() && Character.isLowerCase(head.get(to).codePointAt(0))) {
      to++;
    }
    return head.subList(from, to);
  }

  private Optional<String> typeNamed(String words) {
    return typeNames.stream().filter(name -> name.equalsIgnoreCase(words.strip())).findFirst();
  }

  private @Nullable String typeOf(@Nullable String symbol, boolean letter) {
    if (symbol != null) {
      String code = symbol.split("[-/]", 2)[0];
      String byCode = typesByCode.get(code);
      if (byCode != null) {
        return byCode;
      }
    }
    return letter ? typeNamed("Công văn").orElse(null) : null;
  }

  private Optional<Issuer> issuer(List<String> head, Front front, String caption) {
    return letterhead
        .find(
            head,
            words -> typeNamed(words).isPresent(),
            words ->
                typeNames.stream()
                    .anyMatch(name -> words.startsWith(name.toUpperCase(Locale.ROOT) + " ")))
        .or(
            () -> {
              Matcher of = CAPTION_ISSUER.matcher(caption);
              return of.find()
                  ? Optional.of(new Issuer(of.group(1).strip(), null, null))
                  : Optional.empty();
            })
        .or(
            () -> {
              Matcher first = body.matcher(String.join("\n", front.preamble()));
              return first.find()
                  ? Optional.of(new Issuer(first.group(1).strip(), null, null))
                  : Optional.empty();
            });
  }

  private static @Nullable String place(List<String> head) {
    for (String line : head) {
      Matcher matcher =
          PLACE.matcher(LetterheadReader.withoutMotto(NUMBER.matcher(line).replaceAll("\n")));
      if (matcher.find()) {
        return matcher.group(1).strip();
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}

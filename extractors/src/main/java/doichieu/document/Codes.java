package doichieu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The closed list of codes that outcomes, problems, conflicts and citation remarks carry, with
 * their words in Vietnamese and English.
 *
 * <p>Kept in {@code codes.properties} (severity), {@code codes_vi.properties} and {@code
 * codes_en.properties} (keys {@code <code>.message}, {@code .meaning}, {@code .example}, {@code
 * .remedy}) beside this class. What a limit is called stands in {@code limits_vi.properties} and
 * {@code limits_en.properties}, by the name that findings of a limit carry.
 */
public final class Codes {
  private static final Properties SEVERITIES = load("codes.properties");
  private static final Properties VIETNAMESE = load("codes_vi.properties");
  private static final Properties ENGLISH = load("codes_en.properties");

  private static final Properties LIMITS_VIETNAMESE = load("limits_vi.properties");
  private static final Properties LIMITS_ENGLISH = load("limits_en.properties");
  private static final Properties PLACES_VIETNAMESE = load("places_vi.properties");
  private static final Properties PLACES_ENGLISH = load("places_en.properties");

  /** Codes whose message names a limit ("rulings-per-page 100000"). */
  private static final Set<String> OF_LIMITS =
      Set.of("limit-exceeded", "page-too-complex", "too-many-figures");

  /** Codes whose message names places ("line 5; start; «words near by»"). */
  private static final Set<String> OF_PLACES =
      Set.of("hidden-text", "embedded-document", "possibly-incomplete");

  private static final String BETWEEN_PLACES = "; ";
  private static final Pattern PLACE = Pattern.compile("([a-z]+)((?: \\d+)?)");

  private Codes() {}

  /** The languages that messages are written in. */
  public enum Language {
    VI,
    EN
  }

  /** All codes, sorted. */
  public static SortedSet<String> list() {
    return new TreeSet<>(SEVERITIES.stringPropertyNames());
  }

  /** Throws IllegalArgumentException if the code is not on the list. */
  static void require(String code) {
    if (!SEVERITIES.containsKey(code)) {
      throw new IllegalArgumentException("unknown code " + code);
    }
  }

  /** The severity that findings of this code have. */
  public static Severity severity(String code) {
    require(code);
    return Severity.valueOf(SEVERITIES.getProperty(code).strip().toUpperCase(Locale.ROOT));
  }

  /** The code's message with its arguments filled in; limits and places are called by words. */
  public static String message(String code, Language language, List<String> arguments) {
    List<String> words = arguments;
    if (OF_LIMITS.contains(code)) {
      words = arguments.stream().map(argument -> inWords(argument, language)).toList();
    } else if (OF_PLACES.contains(code)) {
      words = arguments.stream().map(argument -> placesInWords(argument, language)).toList();
    }
    return format(text(code, "message", language), words);
  }

  /** "line 5; start" with the words for a line and for the start; anything else as it stands. */
  private static String placesInWords(String argument, Language language) {
    Properties words = language == Language.VI ? PLACES_VIETNAMESE : PLACES_ENGLISH;
    return Arrays.stream(argument.split(BETWEEN_PLACES, -1))
        .map(
            place -> {
              Matcher named = PLACE.matcher(place);
              String name = named.matches() ? words.getProperty(named.group(1)) : null;
              return name == null ? place : name + named.group(2);
            })
        .collect(Collectors.joining(BETWEEN_PLACES));
  }

  /** "rulings-per-page 100000" with the limit's words for its name; anything else as it stands. */
  private static String inWords(String argument, Language language) {
    int end = argument.indexOf(' ') < 0 ? argument.length() : argument.indexOf(' ');
    Properties words = language == Language.VI ? LIMITS_VIETNAMESE : LIMITS_ENGLISH;
    String name = words.getProperty(argument.substring(0, end));
    return name == null ? argument : name + argument.substring(end);
  }

  /**
   * One part of what is said of a code.
   *
   * @param part {@code message}, {@code meaning}, {@code example} or {@code remedy}
   */
  public static String text(String code, String part, Language language) {
    require(code);
    Properties words = language == Language.VI ? VIETNAMESE : ENGLISH;
    String text = words.getProperty(code + "." + part);
    if (text == null) {
      throw new IllegalStateException("no " + part + " for code " + code);
    }
    return text;
  }

  private static String format(String pattern, List<String> arguments) {
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.toArray());
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = Codes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}

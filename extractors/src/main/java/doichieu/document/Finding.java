package doichieu.document;

import java.util.List;

/**
 * Something about a document that a person should know: it is collected and exported, never just
 * logged.
 *
 * @param code a code of {@link Codes}
 * @param arguments what the code's message fills in, in order
 * @param evidence the places, most telling first; {@link Evidence#FILE} for the whole file
 */
public record Finding(String code, List<String> arguments, List<Evidence> evidence) {
  public Finding {
    Codes.require(code);
    arguments = List.copyOf(arguments);
    evidence = List.copyOf(evidence);
  }

  /** A finding at one place. */
  public static Finding of(String code, Evidence evidence, Object... arguments) {
    return new Finding(
        code, List.of(arguments).stream().map(String::valueOf).toList(), List.of(evidence));
  }

  /** The severity that the code carries. */
  public Severity severity() {
    return Codes.severity(code);
  }
}

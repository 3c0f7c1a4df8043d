package doichieu.worker;

import doichieu.extract.ExtractionException;
import java.util.List;

/** An {@link ExtractionException} as it crosses the pipe. */
record Refusal(ExtractionException.Reason reason, String code, List<String> arguments) {
  Refusal {
    arguments = List.copyOf(arguments);
  }

  static Refusal of(ExtractionException e) {
    return new Refusal(e.reason(), e.code(), e.arguments());
  }

  ExtractionException exception() {
    return new ExtractionException(reason, code, null, arguments.toArray(String[]::new));
  }
}

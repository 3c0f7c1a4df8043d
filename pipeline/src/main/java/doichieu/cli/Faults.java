package doichieu.cli;

import doichieu.export.Phrases;
import doichieu.intake.DiskFault;
import doichieu.store.StoreBusyException;
import doichieu.store.StoreRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence and one exit code for everything that can go wrong outside single files. */
final class Faults {
  private final Environment environment;
  private final Phrases words;

  Faults(Environment environment, Phrases words) {
    this.environment = environment;
    this.words = words;
  }

  /** Wrong usage that the parser noticed. */
  int report(ParameterException fault) {
    CommandLine line = fault.getCommandLine();
    tell(sentence(fault));
    tell(words.get("usage.see", line.getCommandSpec().qualifiedName(" ")));
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return words.get("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      return words.get("usage.missing", names(missing));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return words.get("usage.value", fault.getArgSpec().paramLabel(), fault.getValue());
    }
    return words.get("usage.wrong", String.valueOf(fault.getMessage()));
  }

  private static String names(MissingParameterException missing) {
    return String.join(
        ", ",
        missing.getMissing().stream()
            .map(
                spec ->
                    spec instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : spec.paramLabel())
            .toList());
  }

  /** Anything that a command threw. */
  int report(Exception fault) {
    if (fault instanceof UsageException usage) {
      return tell(usage.sentence(words), ExitCode.USAGE);
    }
    if (fault instanceof StoreBusyException busy) {
      return tell(sentence(busy, words), ExitCode.TRY_AGAIN);
    }
    if (fault instanceof StoreRefusedException refused) {
      return tell(sentence(refused, words), ExitCode.USAGE);
    }
    IOException io = io(fault);
    if (io != null) {
      return report(io);
    }
    LoggerFactory.getLogger(Faults.class).error("{}", fault.getClass().getName(), fault);
    return tell(words.get("fault.own", fault.getClass().getSimpleName()), ExitCode.OWN_FAULT);
  }

  private int report(IOException fault) {
    DiskFault cause = DiskFault.of(fault);
    if (cause == DiskFault.FULL) {
      return tell(
          words.get("store.disk-full", TextTable.plain(DiskFault.about(fault))),
          ExitCode.TRY_AGAIN);
    }
    String key = cause == DiskFault.NO_PERMISSION ? "fault.access" : "fault.io";
    String about = TextTable.plain(DiskFault.about(fault));
    return tell(words.get(key, about, fault.getClass().getSimpleName()), ExitCode.USAGE);
  }

  private static @Nullable IOException io(Exception fault) {
    if (fault instanceof IOException io) {
      return io;
    }
    return fault instanceof UncheckedIOException unchecked
            && unchecked.getCause() instanceof FileSystemException cause
        ? cause
        : null;
  }

  /** Why the database cannot be used just now. */
  static String sentence(StoreBusyException busy, Phrases words) {
    return words.get("store." + key(busy.reason()), busy.place());
  }

  /** Why the database cannot be used. */
  static String sentence(StoreRefusedException refused, Phrases words) {
    return words.get("store." + key(refused.reason()), refused.place());
  }

  private static String key(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int tell(String sentence, int code) {
    tell(sentence);
    return code;
  }

  private void tell(String line) {
    environment.err().print("doichieu: " + line + "\n");
  }
}

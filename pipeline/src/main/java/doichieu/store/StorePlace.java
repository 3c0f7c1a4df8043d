package doichieu.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a store is. Its text is safe to show: it never holds a password. */
public sealed interface StorePlace {
  /** True if that is an address of a server rather than the name of a file. */
  static boolean isAddress(String typed) {
    return typed.regionMatches(true, 0, "jdbc:", 0, 5);
  }

  /** The database's file; empty if it is on a server. */
  Optional<Path> file();

  /** A file of this machine, for SQLite. */
  record InFile(Path path) implements StorePlace {
    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL server, as its driver's address names it.
   *
   * @param address {@code jdbc:postgresql://HOST:PORT/DATABASE?NAME=VALUE&…}; user and password are
   *     given by name, never before the host
   */
  record OnServer(String address) implements StorePlace {
    private static final String HOST = "(?:[\\w.-]+|\\[[0-9A-Fa-f:.%]+\\])(?::\\d{1,5})?";
    private static final Pattern FORM =
        Pattern.compile(
            "(jdbc:postgresql:(?://"
                + HOST
                + "(?:,"
                + HOST
                + ")*/)?/?[\\w.%+-]*)(?:\\?(?:[\\w.-]+=[^&]*(?:&|$))*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if the address has another form; its message does not show
     *     it
     */
    public OnServer {
      if (!FORM.matcher(address).matches()) {
        throw new IllegalArgumentException("not an address of a PostgreSQL database");
      }
    }

    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }

    /** Server and database alone; the words behind "?" may hold secrets. */
    @Override
    public String toString() {
      Matcher form = FORM.matcher(address);
      return form.matches() ? form.group(1) : address.substring(0, 5).toLowerCase(Locale.ROOT);
    }
  }
}

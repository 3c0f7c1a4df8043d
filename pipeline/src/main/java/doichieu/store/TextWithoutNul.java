package doichieu.store;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Text for PostgreSQL, which keeps every sign but the one of number zero; in a record that one is
 * written out as JSON does, so that nothing is lost.
 */
final class TextWithoutNul extends AbstractArgumentFactory<String> {
  private static final char REPLACEMENT = '\uFFFD';

  TextWithoutNul() {
    super(Types.VARCHAR);
  }

  @Override
  protected Argument build(String text, ConfigRegistry config) {
    return (position, statement, context) ->
        statement.setString(position, text.replace('\0', REPLACEMENT));
  }
}

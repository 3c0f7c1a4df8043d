package doichieu.cli;

import doichieu.export.FileReplacement;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where an export goes: a file, replaced in one step, or standard output. */
final class Delivery {
  private Delivery() {}

  /** Writes to the file; to standard output if none is named or it is "-". */
  static void write(Session session, @Nullable String file, FileReplacement.Content content)
      throws IOException {
    if (file == null || file.equals("-")) {
      OutputStream out =
          new FilterOutputStream(session.out()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
              out.write(bytes, offset, length);
            }
          };
      content.writeTo(out);
      out.flush();
    } else {
      FileReplacement.write(RootCommand.path(file), content);
      session.tell(session.words().get("export.written", file));
    }
  }
}

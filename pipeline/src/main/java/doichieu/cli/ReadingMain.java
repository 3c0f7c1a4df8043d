package doichieu.cli;

import doichieu.worker.NoNetwork;
import doichieu.worker.ReadingChild;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/** The program of a reading process; started by the program itself, never by people. */
public final class ReadingMain {
  private ReadingMain() {}

  /** Answers on the pipe of standard input and output until it closes. */
  public static void main(String[] arguments) {
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    NoNetwork.install();
    ReadingChild.serve(
        Pipeline::reading,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }
}

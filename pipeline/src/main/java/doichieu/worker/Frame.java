package doichieu.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One message on the pipe between the two processes: its kind, its length, its bytes.
 *
 * @param kind what the bytes are
 * @param body UTF-8 JSON, or nothing
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record Frame(Kind kind, byte[] body) {
  /** No record of a document is larger; more would only come from a broken process. */
  static final int MAX_BYTES = 256 << 20;

  private static final byte[] NOTHING = new byte[0];

  /** What a message says. */
  enum Kind {
    /** To the child: read this file. */
    READ,
    /** The child is there. */
    READY,
    /** The child came a step further. */
    STEP,
    /** The child wishes to be replaced: its memory fills up. */
    TIRED,
    /** The file was read: its record. */
    PLAN,
    /** The file cannot be read as a plan, and why. */
    REFUSED,
    /** A fault of our own came up on the file. */
    FAULT,
    /** The disk failed. */
    DISK,
    /** Never sent: the child is gone. */
    ENDED
  }

  static Frame of(Kind kind) {
    return new Frame(kind, NOTHING);
  }

  void write(OutputStream pipe) throws IOException {
    DataOutputStream out = new DataOutputStream(pipe);
    out.writeByte(kind.ordinal());
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  /**
   * The next message.
   *
   * @throws EOFException if the other process ended
   * @throws IOException if what comes is no message
   */
  static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > MAX_BYTES) {
      throw new IOException("not a message: " + kind + ", " + length);
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException();
    }
    return new Frame(Kind.values()[kind], body);
  }
}

package doichieu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Tells volumes of other machines, on which SQLite's log of changes is not safe ("WAL does not work
 * over a network filesystem", SQLite's documentation).
 */
final class NetworkShare {
  /** As the system names them; folders shared between a machine and its guests are not meant. */
  private static final Set<String> TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "ncpfs",
          "afs",
          "ceph",
          "lustre",
          "gpfs",
          "gfs2",
          "ocfs2",
          "beegfs",
          "davfs",
          "webdav",
          "afpfs",
          "fuse.sshfs",
          "fuse.glusterfs",
          "fuse.davfs",
          "fuse.davfs2",
          "fuse.rclone",
          "fuse.s3fs");

  private NetworkShare() {}

  /** True if the folder is known to be on one; false if the system does not tell. */
  static boolean holds(Path folder) {
    try {
      return folder.toString().startsWith("\\\\") || isType(Files.getFileStore(folder).type());
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  /** True if the type of volume is one of other machines. */
  static boolean isType(String type) {
    return TYPES.contains(type.toLowerCase(Locale.ROOT));
  }
}

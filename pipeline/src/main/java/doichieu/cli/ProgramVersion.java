package doichieu.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version. */
final class ProgramVersion implements IVersionProvider {
  static final String NAME = "Đối Chiếu";

  @Override
  public String[] getVersion() {
    return new String[] {NAME + " " + current()};
  }

  /** As in the jar's manifest; "dev" when run from class files. */
  static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}

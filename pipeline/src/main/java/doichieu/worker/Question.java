package doichieu.worker;

/**
 * What a child is asked to read.
 *
 * @param file address of the file, every byte of its name kept
 * @param sourceFile its path as shown to people
 * @param sha256 of its content
 */
record Question(String file, String sourceFile, String sha256) {}
